import type { Voxels } from '../../voxels/index.ts'
import { cellIndex } from '../../voxels/index.ts'
import type { PlacedCell } from '../piece.ts'

/** A box from 0,0,0 with a floor of grass at its bottom, and some blocks in it. */
export function boxWith(blocks: readonly PlacedCell[], size = { x: 16, y: 12, z: 16 }): Voxels {
  const palette = ['minecraft:air', 'minecraft:grass_block[snowy=false]']
  const cells = new Uint16Array(size.x * size.y * size.z)
  cells.fill(1, 0, size.x * size.z)
  for (const { at, state } of blocks) {
    if (!palette.includes(state)) palette.push(state)
    cells[cellIndex(size, at.x, at.y, at.z)] = palette.indexOf(state)
  }
  return { size, palette, cells }
}
