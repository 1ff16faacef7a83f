import type { Looks } from './looks.ts'
import type { Padded } from './padded.ts'
import { SIDES, quad } from './quads.ts'
import type { Gathered } from './quads.ts'

/** Faces of one side of all cubes, merged where colour, pattern and openness are the same. */
export function meshCubes({ size, states, covers }: Padded, looks: Looks, side: number, into: Gathered): void {
  const { axis, forth } = SIDES[side] as (typeof SIDES)[number]
  const [u, v] = [((axis + 1) % 3) as 0 | 1 | 2, ((axis + 2) % 3) as 0 | 1 | 2]
  const strides = [1, (size[0] + 2) * (size[2] + 2), size[0] + 2] as const
  const [du, dv, dn] = [strides[u], strides[v], strides[axis] * (forth === 1 ? 1 : -1)]
  const [wide, high] = [size[u], size[v]]
  const keys = new Int32Array(wide * high)
  const start = strides[0] + strides[1] + strides[2]

  for (let slice = 0; slice < size[axis]; slice += 1) {
    // nobody looks at the town from below
    if (side === 3 && slice === 0) continue
    let found = false
    for (let atV = 0; atV < high; atV += 1)
      for (let atU = 0; atU < wide; atU += 1) {
        const cell = start + slice * strides[axis] + atU * du + atV * dv
        const before = cell + dn
        if (covers[cell] === 0 || covers[before] === 1) {
          keys[atV * wide + atU] = 0
          continue
        }
        found = true
        const [west, east] = [covers[before - du] as number, covers[before + du] as number]
        const [south, north] = [covers[before - dv] as number, covers[before + dv] as number]
        const open =
          openness(west, south, covers[before - du - dv] as number) |
          (openness(east, south, covers[before + du - dv] as number) << 2) |
          (openness(east, north, covers[before + du + dv] as number) << 4) |
          (openness(west, north, covers[before - du + dv] as number) << 6)
        keys[atV * wide + atU] = (((states[cell] as number) << 8) | open) + 1
      }
    if (found)
      merge(keys, wide, high, (key, atU, atV, width, height) => {
        const corner: [number, number, number] = [0, 0, 0]
        corner[axis] = (slice + forth) * 16
        const { colour, pattern } = looks.material((key - 1) >> 8)
        quad(
          into,
          side,
          corner,
          u,
          v,
          [atU * 16, atV * 16, (atU + width) * 16, (atV + height) * 16],
          (key - 1) & 0xff,
          colour,
          pattern,
        )
      })
  }
}

/** How open a corner is between two sides and what stands across: 0 to 3. */
const openness = (one: number, other: number, across: number): number =>
  one === 1 && other === 1 ? 0 : 3 - one - other - across

/** Goes through the largest rectangles of equal keys, which are 0 afterwards. A nook that fades along the rectangle is not stretched. */
function merge(
  keys: Int32Array,
  wide: number,
  high: number,
  tell: (key: number, u: number, v: number, width: number, height: number) => void,
): void {
  for (let v = 0; v < high; v += 1)
    for (let u = 0; u < wide;) {
      const at = v * wide + u
      const key = keys[at] as number
      if (key === 0) {
        u += 1
        continue
      }
      const open = (key - 1) & 0xff
      const [a, b, c, d] = [open & 3, (open >> 2) & 3, (open >> 4) & 3, (open >> 6) & 3]
      let width = 1
      if (a === b && c === d) while (u + width < wide && keys[at + width] === key) width += 1
      let height = 1
      if (a === d && b === c) while (v + height < high && isRow(keys, at + height * wide, width, key)) height += 1
      for (let row = 0; row < height; row += 1) keys.fill(0, at + row * wide, at + row * wide + width)
      tell(key, u, v, width, height)
      u += width
    }
}

function isRow(keys: Int32Array, from: number, width: number, key: number): boolean {
  for (let at = from; at < from + width; at += 1) if (keys[at] !== key) return false
  return true
}
