import { useEffect, useRef } from 'react'
import type { Hour } from '@jagten/worlds/voxels'
import type { Ground } from '../store/ground.ts'
import { followOnMap } from './map-painter.ts'
import type { Frames, Sheet } from './map-painter.ts'
import styles from './site-plan.module.css'

const FRAMES: Frames = {
  next(work) {
    const id = requestAnimationFrame(work)
    return () => cancelAnimationFrame(id)
  },
  now: () => performance.now(),
}

export type CanvasProps = { readonly ground: Ground; readonly hour: Hour; readonly label: string }

/** The ground from above, as it is now: a pixel a block, enlarged without blurring it. */
export function MapCanvas({ ground, hour, label }: CanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    if (!canvas.current) return
    // until it shows that hour
    canvas.current.setAttribute('aria-busy', 'true')
    return followOnMap(ground, sheetOf(canvas.current), hour, FRAMES)
  }, [ground, hour])
  return <canvas ref={canvas} className={styles.picture} role="img" aria-label={label} data-hour={hour} />
}

function sheetOf(canvas: HTMLCanvasElement): Sheet {
  return {
    fit(width, height) {
      // setting it empties the canvas
      if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height })
    },
    show(pixels, top, rows) {
      const image = new ImageData(pixels, canvas.width)
      canvas.getContext('2d')?.putImageData(image, 0, 0, 0, top, canvas.width, rows)
      canvas.setAttribute('aria-busy', 'false')
    },
  }
}
