import { cellIndex, cellPosition } from '../../voxels/index.ts'
import type { Voxels } from '../../voxels/index.ts'
import type { Looks } from '../looks.ts'
import { grown, whole } from './range.ts'
import type { Range } from './range.ts'

/** How far a lamp is seen to shine, in blocks. */
export const LAMP_REACH = 13
/** At this many squared blocks from a lamp half of its light is left. */
const HALF_AT = 5.7
/** What one lamp gives at its own place. */
export const LAMP = 1000

const WIDE = 2 * LAMP_REACH + 1

/** What is left of a lamp's light by squared distance: nothing at the end of its reach. */
const LEFT = Float32Array.from({ length: 3 * WIDE * WIDE }, (_, squared) => {
  const end = HALF_AT / (LAMP_REACH ** 2 + HALF_AT)
  return Math.max(0, (HALF_AT / (squared + HALF_AT) - end) / (1 - end)) * LAMP
})

/** All cells whose blocks shine. */
export const lampsOf = (voxels: Voxels, looks: Looks): readonly number[] => lampsIn(voxels, looks, whole(voxels.size))

function lampsIn({ size, cells }: Voxels, { shines }: Looks, within: Range): readonly number[] {
  const found: number[] = []
  for (let y = within.low[1]; y <= within.high[1]; y += 1)
    for (let z = within.low[2]; z <= within.high[2]; z += 1) {
      const start = cellIndex(size, 0, y, z)
      for (let x = within.low[0]; x <= within.high[0]; x += 1)
        if (shines[cells[start + x] as number] === 1) found.push(start + x)
    }
  return found
}

/**
 * Sums up what all lamps around give to the cells of a range, anew.
 *
 * @param glow - Thousandths of a lamp's light a cell, written to.
 */
export function* shineInSteps(voxels: Voxels, looks: Looks, glow: Uint16Array, range: Range): Generator<void, void> {
  const { size } = voxels
  for (let y = range.low[1]; y <= range.high[1]; y += 1)
    for (let z = range.low[2]; z <= range.high[2]; z += 1) {
      const start = cellIndex(size, 0, y, z)
      glow.fill(0, start + range.low[0], start + range.high[0] + 1)
    }
  const seen = new Float32Array(WIDE ** 3)
  for (const [done, lamp] of lampsIn(voxels, looks, grown(size, range, LAMP_REACH)).entries()) {
    shineFrom(voxels, looks, glow, range, lamp, seen)
    if (done % 8 === 7) yield
  }
}

/**
 * One lamp: a cell sees of it what its neighbours nearer to the lamp see and let past. Each octant is gone through from the lamp
 * outwards.
 */
function shineFrom(
  { size, cells }: Voxels,
  { through }: Looks,
  glow: Uint16Array,
  range: Range,
  lamp: number,
  seen: Float32Array,
): void {
  const at = cellPosition(size, lamp)
  const index = (dx: number, dy: number, dz: number): number =>
    ((dy + LAMP_REACH) * WIDE + dz + LAMP_REACH) * WIDE + dx + LAMP_REACH
  for (const ySide of [1, -1])
    for (const zSide of [1, -1])
      for (const xSide of [1, -1])
        for (let y = 0; y <= LAMP_REACH; y += 1)
          for (let z = 0; z <= LAMP_REACH; z += 1)
            for (let x = 0; x <= LAMP_REACH; x += 1) {
              const [dx, dy, dz] = [x * xSide, y * ySide, z * zSide]
              const [cellX, cellY, cellZ] = [at.x + dx, at.y + dy, at.z + dz]
              const here = index(dx, dy, dz)
              if (cellX < 0 || cellY < 0 || cellZ < 0 || cellX >= size.x || cellY >= size.y || cellZ >= size.z) {
                seen[here] = 0
                continue
              }
              const steps = x + y + z
              let share = 1
              if (steps > 0) {
                share = 0
                if (x > 0) share += x * (seen[here - xSide] as number)
                if (z > 0) share += z * (seen[here - zSide * WIDE] as number)
                if (y > 0) share += y * (seen[here - ySide * WIDE * WIDE] as number)
                share /= steps
              }
              const cell = cellIndex(size, cellX, cellY, cellZ)
              // what arrives is for the cell, what goes on for those behind it
              seen[here] = steps === 0 ? 1 : share * (through[cells[cell] as number] as number)
              // planes between octants belong to one of them
              if ((x === 0 && xSide < 0) || (y === 0 && ySide < 0) || (z === 0 && zSide < 0)) continue
              if (!isIn(range, cellX, cellY, cellZ)) continue
              const sum = (glow[cell] as number) + Math.round(share * (LEFT[dx * dx + dy * dy + dz * dz] as number))
              glow[cell] = sum > 0xffff ? 0xffff : sum
            }
}

const isIn = ({ low, high }: Range, x: number, y: number, z: number): boolean =>
  x >= low[0] && x <= high[0] && y >= low[1] && y <= high[1] && z >= low[2] && z <= high[2]
