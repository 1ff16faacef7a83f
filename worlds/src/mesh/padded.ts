import type { Voxels } from '../voxels/index.ts'
import type { Looks } from './looks.ts'
import { PART_BLOCKS } from './parts.ts'

/** A part with a rim of one cell around it, which is air where the voxels end. */
export type Padded = {
  readonly size: readonly [number, number, number]
  readonly states: Int32Array
  readonly covers: Uint8Array
}

/** Nothing is there. */
export const NOWHERE = -1

export function pad(
  { size, cells }: Voxels,
  { covers }: Looks,
  corner: { readonly x: number; readonly z: number },
): Padded {
  const [wide, deep] = [Math.min(PART_BLOCKS, size.x - corner.x), Math.min(PART_BLOCKS, size.z - corner.z)]
  const [rowLength, layerLength] = [wide + 2, (wide + 2) * (deep + 2)]
  const states = new Int32Array(layerLength * (size.y + 2)).fill(NOWHERE)
  const covered = new Uint8Array(states.length)
  for (let y = 0; y < size.y; y += 1)
    for (let z = -1; z <= deep; z += 1) {
      const atZ = corner.z + z
      if (atZ < 0 || atZ >= size.z) continue
      for (let x = -1; x <= wide; x += 1) {
        const atX = corner.x + x
        if (atX < 0 || atX >= size.x) continue
        const state = cells[(y * size.z + atZ) * size.x + atX] as number
        const at = (y + 1) * layerLength + (z + 1) * rowLength + x + 1
        states[at] = state
        covered[at] = covers[state] as number
      }
    }
  return { size: [wide, size.y, deep], states, covers: covered }
}
