import type { Canvas } from '../canvas.ts'
import { chanceAt } from '../ground/trees.ts'
import { FLOOR, GRASS, LOTS } from '../plan.ts'

const HIGH = 5

/** The hill made of the earth that the houses displaced: sledges in winter, a view all year, and one bench on top. */
export function buildHill(canvas: Canvas): void {
  const { west, north, east, south } = LOTS.hill
  const [middleX, middleZ] = [(west + east) / 2, (north + south) / 2]
  for (let x = west; x <= east; x += 1)
    for (let z = north; z <= south; z += 1) {
      const away = Math.hypot((x - middleX) / (east - middleX), (z - middleZ) / (south - middleZ))
      const top =
        GRASS + Math.round(HIGH * Math.max(0, 1.15 - 1.15 * away) + (away < 0.3 ? 0 : chanceAt(x, z) * 0.9 - 0.45))
      if (top > GRASS) canvas.fill([x, GRASS, z], [x, top - 1, z], 'dirt')
      canvas.set(x, top, z, 'grass_block')
      if (chanceAt(z, x) < 0.08 && away > 0.3)
        canvas.set(x, top + 1, z, chanceAt(x, z * 3) < 0.5 ? 'grass' : 'oxeye_daisy')
    }
  const top = GRASS + Math.round(HIGH * 1.15)
  canvas.fill([middleX - 1, top, middleZ - 1], [middleX + 1, top, middleZ + 1], 'dirt_path')
  canvas.fill([middleX - 1, top + 1, middleZ + 1], [middleX + 1, top + 1, middleZ + 1], 'oak_stairs[facing=south]')
}

/** The basin that was a fountain: dry, with leaves in it. */
export function buildDryBasin(canvas: Canvas): void {
  const { west, north, east, south } = LOTS.basin
  canvas.fill([west, GRASS, north], [east, GRASS, south], 'smooth_stone')
  canvas.border([west + 2, north + 2], [east - 2, south - 2], FLOOR, 'stone_brick_slab')
  canvas.fill([west + 3, GRASS, north + 3], [east - 3, GRASS, south - 3], 'light_blue_terracotta')
  canvas.fill([west + 6, FLOOR, north + 6], [west + 6, FLOOR + 1, north + 6], 'stone_brick_wall')
  for (const [x, z] of [
    [west + 4, north + 4],
    [west + 5, north + 8],
    [west + 8, north + 5],
    [west + 9, north + 9],
  ] as const)
    canvas.set(x, FLOOR, z, 'orange_carpet')
  for (const z of [north, south])
    canvas.fill([west + 5, FLOOR, z], [west + 7, FLOOR, z], `oak_stairs[facing=${z === north ? 'north' : 'south'}]`)
  canvas.postSign(west + 1, FLOOR, south - 1, 4, 'Springvandet', 'Slukket 1998', 'for at spare')
}
