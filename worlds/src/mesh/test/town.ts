import { cellIndex, createPaletteOf } from '../../voxels/index.ts'
import type { Voxels } from '../../voxels/index.ts'

type Spot = readonly [number, number, number]

/** A little town for tests: a box of air in which blocks are put. */
export function town(x: number, y: number, z: number) {
  const size = { x, y, z }
  const palette = createPaletteOf(['minecraft:air'])
  const cells = new Uint16Array(x * y * z)
  const voxels: Voxels = { size, palette: palette.states, cells }
  const put = (block: string, [atX, atY, atZ]: Spot, [toX, toY, toZ]: Spot = [atX, atY, atZ]): number[] => {
    const state = palette.indexOf(block === '' ? '' : `minecraft:${block}`)
    const changed: number[] = []
    for (let cellY = atY; cellY <= toY; cellY += 1)
      for (let cellZ = atZ; cellZ <= toZ; cellZ += 1)
        for (let cellX = atX; cellX <= toX; cellX += 1) {
          const index = cellIndex(size, cellX, cellY, cellZ)
          cells[index] = state
          changed.push(index)
        }
    return changed
  }
  return { voxels, put, at: (cellX: number, cellY: number, cellZ: number) => cellIndex(size, cellX, cellY, cellZ) }
}

/** Blocks of every manner: full, half, thin, clear, shining, growing. */
export const BLOCKS = [
  'air',
  'air',
  'air',
  'stone',
  'bricks',
  'grass_block',
  'oak_leaves[persistent=true]',
  'glass',
  'glass_pane[east=true,west=true]',
  'oak_stairs[facing=east,half=top]',
  'smooth_stone_slab',
  'lantern',
  'sea_lantern',
  'poppy',
  'water',
  'oak_fence[north=true]',
]
