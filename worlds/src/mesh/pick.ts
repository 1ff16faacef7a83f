import type { Position } from '../geometry/boxes.ts'
import { cellIndex } from '../voxels/index.ts'
import type { Voxels } from '../voxels/index.ts'
import type { Looks } from './looks.ts'
import type { Box16 } from './shapes.ts'

/** A block one points at, in cells of the voxels, and the side of it: a step from the cell to the one before it. */
export type Picked = { readonly cell: Position; readonly side: Position; readonly far: number }

type Axes = [number, number, number]
const WHOLE: readonly Box16[] = [[0, 0, 0, 16, 16, 16]]

/**
 * The first block that a look meets, cell by cell along it.
 *
 * @param from - In blocks from the first cell of the voxels.
 * @param to - The direction, of length 1.
 * @param reach - In blocks.
 * @returns null where there is nothing.
 */
export function pick(
  { size, cells }: Voxels,
  looks: Looks,
  from: Position,
  to: Position,
  reach: number,
): Picked | null {
  const start: Axes = [from.x, from.y, from.z]
  const direction: Axes = [to.x, to.y, to.z]
  const at = start.map(Math.floor) as Axes
  const steps = direction.map(Math.sign) as Axes
  // how far along the look the next cell of each axis begins, and how far apart they are
  const apart = direction.map((part) => (part === 0 ? Infinity : Math.abs(1 / part))) as Axes
  const next = [0, 1, 2].map((axis) => {
    const part = direction[axis] as number
    const edge = (at[axis] as number) + (part > 0 ? 1 : 0)
    return part === 0 ? Infinity : (edge - (start[axis] as number)) / part
  }) as Axes
  for (let far = 0; far <= reach;) {
    const [x, y, z] = at
    if (x >= 0 && y >= 0 && z >= 0 && x < size.x && y < size.y && z < size.z) {
      const state = cells[cellIndex(size, x, y, z)] as number
      const shape = looks.shape(state)
      const boxes = shape.kind === 'none' ? [] : shape.kind === 'boxes' ? shape.boxes : WHOLE
      const hit = nearest(boxes, start, direction, at)
      if (hit && hit.far <= reach) return { cell: { x, y, z }, side: hit.side, far: hit.far }
    }
    const axis = next.indexOf(Math.min(...next)) as 0 | 1 | 2
    far = next[axis]
    at[axis] += steps[axis]
    next[axis] += apart[axis]
  }
  return null
}

/** Where a look enters the nearest of the boxes of a cell. */
function nearest(
  boxes: readonly Box16[],
  from: Axes,
  to: Axes,
  cell: Axes,
): { readonly far: number; readonly side: Position } | null {
  let best: { readonly far: number; readonly side: Position } | null = null
  for (const box of boxes) {
    let [enter, leave, entered] = [-Infinity, Infinity, 0]
    for (let axis = 0; axis < 3; axis += 1) {
      const [low, high] = [
        (cell[axis] as number) + (box[axis] as number) / 16,
        (cell[axis] as number) + (box[axis + 3] as number) / 16,
      ]
      const [part, start] = [to[axis] as number, from[axis] as number]
      if (part === 0) {
        if (start < low || start > high) leave = -Infinity
        continue
      }
      const [one, other] = [(low - start) / part, (high - start) / part]
      if (Math.min(one, other) > enter) [enter, entered] = [Math.min(one, other), axis]
      leave = Math.min(leave, Math.max(one, other))
    }
    if (enter > leave || leave < 0) continue
    const far = Math.max(0, enter)
    if (best && best.far <= far) continue
    const side: Axes = [0, 0, 0]
    side[entered] = -Math.sign(to[entered] as number)
    best = { far, side: { x: side[0], y: side[1], z: side[2] } }
  }
  return best
}
