import type { Box, Position } from './boxes.ts'

/** Boxes that together are exactly these cells, as few as come of joining neighbours up, then east, then south. */
export function boxesOf(cells: readonly Position[]): Box[] {
  let boxes: Box[] = cells.map((at) => ({ min: at, max: at }))
  for (const axis of ['y', 'x', 'z'] as const) boxes = joinedAlong(boxes, axis)
  return boxes
}

/** Boxes that touch along an axis and are alike across it become one. */
function joinedAlong(boxes: readonly Box[], axis: 'x' | 'y' | 'z'): Box[] {
  const across = (['x', 'y', 'z'] as const).filter((one) => one !== axis)
  const key = ({ min, max }: Box): string => across.map((one) => `${min[one]} ${max[one]}`).join()
  const rows = new Map<string, Box[]>()
  for (const box of boxes.toSorted((one, other) => one.min[axis] - other.min[axis]))
    rows.set(key(box), [...(rows.get(key(box)) ?? []), box])
  return [...rows.values()].flatMap((row) => {
    const joined: Box[] = []
    for (const box of row) {
      const last = joined.at(-1)
      if (last && box.min[axis] <= last.max[axis] + 1)
        joined[joined.length - 1] = {
          min: last.min,
          max: { ...last.max, [axis]: Math.max(last.max[axis], box.max[axis]) },
        }
      else joined.push(box)
    }
    return joined
  })
}
