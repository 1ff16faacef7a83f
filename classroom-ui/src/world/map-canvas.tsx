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
    const shown = canvas.current
    if (!shown) return
    // until it shows that hour, or nothing will come for now
    const isBusy = (): boolean => ground.state() === 'waiting' || ground.state() === 'there'
    shown.setAttribute('aria-busy', String(isBusy()))
    const undo = [
      ground.subscribe(() => isBusy() || shown.setAttribute('aria-busy', 'false')),
      followOnMap(ground, sheetOf(shown), hour, FRAMES),
    ]
    return () => {
      for (const one of undo) one()
    }
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
