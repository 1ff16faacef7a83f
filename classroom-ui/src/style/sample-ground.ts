import type { Voxels } from '@jagten/worlds/voxels'
import { cellIndex, createPaletteOf } from '@jagten/worlds/voxels'
import type { Ground } from '../store/ground.ts'

const SIZE = { x: 64, y: 12, z: 64 }

/** A lawn with a path across, a house, two trees and two lamps. */
function sampleVoxels(): Voxels {
  const cells = new Uint16Array(SIZE.x * SIZE.y * SIZE.z)
  const palette = createPaletteOf(['minecraft:air'])
  const fill = (block: string, [x, y, z]: readonly number[], [toX, toY, toZ]: readonly number[]): void => {
    const state = palette.indexOf(`minecraft:${block}`)
    for (let atY = y ?? 0; atY <= (toY ?? 0); atY += 1)
      for (let atZ = z ?? 0; atZ <= (toZ ?? 0); atZ += 1)
        for (let atX = x ?? 0; atX <= (toX ?? 0); atX += 1) cells[cellIndex(SIZE, atX, atY, atZ)] = state
  }
  fill('grass_block', [0, 0, 0], [63, 0, 63])
  fill('smooth_stone', [29, 0, 0], [33, 0, 63])
  fill('yellow_terracotta', [38, 1, 6], [58, 6, 16])
  fill('bricks', [37, 7, 5], [59, 8, 17])
  fill('bricks', [37, 9, 8], [59, 9, 14])
  for (const [x = 0, z = 0] of [
    [16, 54],
    [48, 40],
  ])
    fill('oak_leaves', [x - 2, 4, z - 2], [x + 2, 6, z + 2])
  for (const [x = 0, z = 0] of [
    [27, 20],
    [35, 48],
  ])
    fill('lantern', [x, 3, z], [x, 3, z])
  return { size: SIZE, palette: palette.states, cells }
}

const SAMPLE = sampleVoxels()
const nothing = (): void => {}

/** Ground on which nobody builds. */
const SAMPLE_GROUND: Ground = {
  state: () => 'there',
  voxels: () => SAMPLE,
  extent: () => ({ min: { x: 0, y: 0, z: 0 }, max: { x: SIZE.x - 1, y: SIZE.y - 1, z: SIZE.z - 1 } }),
  subscribe: () => nothing,
  onColumns: () => nothing,
  onCells: () => nothing,
  look: () => nothing,
  again: nothing,
}

export const sampleGround = (): Promise<Ground> => Promise.resolve(SAMPLE_GROUND)
