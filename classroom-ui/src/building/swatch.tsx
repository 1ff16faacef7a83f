import { useEffect, useRef } from 'react'
import type { Cell } from '@jagten/worlds/prices'
import { mapColour } from '@jagten/worlds/voxels'
import type { Hand } from './tools.ts'
import styles from './offer-panel.module.css'

/** What one builds with, seen from the front: a pixel a block. */
export function Swatch({ hand }: { readonly hand: Hand }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const brush = canvas.current?.getContext('2d')
    if (!brush || !canvas.current) return
    const { width, height, pixels } = fromFront(cellsOf(hand))
    Object.assign(canvas.current, { width, height })
    for (const { left, top, colour } of pixels) {
      brush.fillStyle = `#${colour.toString(16).padStart(6, '0')}`
      brush.fillRect(left, top, 1, 1)
    }
  }, [hand])
  return <canvas ref={canvas} className={styles.swatch} aria-hidden="true" />
}

function cellsOf(hand: Hand): readonly Cell[] {
  if (hand.kind === 'copy') return hand.cells
  if (hand.kind === 'thing') return hand.thing.cells
  const lower = { x: 0, y: 0, z: 0, state: hand.state }
  return hand.above === null ? [lower] : [lower, { ...lower, y: 1, state: hand.above }]
}

/** Of each column and height the block that is nearest to who looks from the south. */
function fromFront(cells: readonly Cell[]) {
  const nearest = new Map<string, Cell>()
  for (const cell of cells) {
    const key = `${cell.x} ${cell.y}`
    const known = nearest.get(key)
    if (!known || known.z < cell.z) nearest.set(key, cell)
  }
  const xs = cells.map(({ x }) => x)
  const ys = cells.map(({ y }) => y)
  const [west, top] = [Math.min(...xs), Math.max(...ys)]
  return {
    width: Math.max(...xs) - west + 1,
    height: top - Math.min(...ys) + 1,
    pixels: [...nearest.values()].map(({ x, y, state }) => ({
      left: x - west,
      top: top - y,
      colour: mapColour(state, 'day'),
    })),
  }
}
