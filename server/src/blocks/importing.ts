import { blockState } from '@jagten/worlds/block-state'
import type { Box, Position } from '@jagten/worlds/geometry'
import { contains, size } from '@jagten/worlds/geometry'
import { UNKNOWN_BLOCK } from '@jagten/worlds/schematics'
import type { Building, Missing } from '@jagten/worlds/schematics'
import { cellIndex, cellPosition, createPaletteOf } from '@jagten/worlds/voxels'
import type { Voxels } from '@jagten/worlds/voxels'
import { refuse } from '../../domain/base/refusal.ts'
import type { Refusal } from '../../domain/base/refusal.ts'

/** An area as it would be with a building in it, and what of the building cannot stand there as it is. */
export type Placed = { readonly voxels: Voxels; readonly unknown: readonly Missing[] }

/**
 * Puts a building into an area: where it stood when it says that it stood there, else in the middle, on the ground. All of
 * its box is then as in the building, air too; what is around it stays.
 *
 * @param area - What stands in `box` now.
 * @param isBound - Only blocks that a student may build with: others become the block that stands for unknown ones.
 */
export function placeBuilding(area: Voxels, box: Box, building: Building, isBound: boolean): Placed | Refusal {
  const [room, sides] = [size(box), building.voxels.size]
  if (sides.x > room.x || sides.y > room.y || sides.z > room.z)
    return refuse('area.file-too-large', {
      x: sides.x,
      y: sides.y,
      z: sides.z,
      roomX: room.x,
      roomY: room.y,
      roomZ: room.z,
    })
  const { states, forbidden } = bound(building.voxels, isBound)
  const palette = createPaletteOf(area.palette)
  const numbers = palette.numbersOf(states)
  const cells = area.cells.slice()
  const extras = new Map(area.extras)
  const corner = cornerFor(box, building)
  const { cells: built, extras: held } = building.voxels
  for (let y = 0; y < sides.y; y += 1)
    for (let z = 0; z < sides.z; z += 1)
      for (let x = 0; x < sides.x; x += 1) {
        const from = cellIndex(sides, x, y, z)
        const to = cellIndex(room, corner.x - box.min.x + x, corner.y - box.min.y + y, corner.z - box.min.z + z)
        cells[to] = numbers[built[from] ?? 0] ?? 0
        const extra = held?.get(from)
        if (extra === undefined) extras.delete(to)
        else extras.set(to, extra)
      }
  const voxels = { size: room, palette: palette.states, cells, extras }
  return { voxels, unknown: [...building.unknown, ...forbidden] }
}

/** The states of a building as they may stand, and what of it was forbidden. */
function bound({ size: sides, palette, cells }: Voxels, isBound: boolean): { states: string[]; forbidden: Missing[] } {
  const isForbidden = palette.map((state) => isBound && blockState(state) === 'forbidden')
  const counted = new Map<string, { name: string; count: number; at: Position }>()
  for (const [cell, index] of isForbidden.includes(true) ? cells.entries() : []) {
    const state = palette[index]
    if (!isForbidden[index] || state === undefined) continue
    const name = state.replace(/\[.*/, '')
    const known = counted.get(name)
    counted.set(name, { name, count: (known?.count ?? 0) + 1, at: known?.at ?? cellPosition(sides, cell) })
  }
  const states = palette.map((state, index) => (isForbidden[index] ? UNKNOWN_BLOCK : state))
  return { states, forbidden: [...counted.values()] }
}

/** Where its lowest north-west corner goes. */
function cornerFor({ min, max }: Box, { voxels: { size: sides }, offset }: Building): Position {
  const far = { x: offset.x + sides.x - 1, y: offset.y + sides.y - 1, z: offset.z + sides.z - 1 }
  if (contains({ min, max }, offset) && contains({ min, max }, far)) return offset
  const middle = (low: number, high: number, side: number): number => low + Math.floor((high - low + 1 - side) / 2)
  // an area begins with its ground, on which one builds
  const ground = sides.y <= max.y - min.y ? min.y + 1 : min.y
  return { x: middle(min.x, max.x, sides.x), y: ground, z: middle(min.z, max.z, sides.z) }
}
