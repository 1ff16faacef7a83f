import type { Canvas } from '../canvas.ts'
import { DARK_PATH, FLOOR, GRASS } from '../plan.ts'
import { buildTree, chanceAt } from './trees.ts'

/** Where the wood around the dark path stands. */
export const WOOD = { west: -43, east: 41, north: 48, south: 112 } as const

/** The cells of the dark path, three wide, from the square to the bus stop. */
export function darkPathCells(): (readonly [x: number, z: number])[] {
  const cells = new Map<string, readonly [number, number]>()
  for (const [index, [x, z]] of DARK_PATH.entries()) {
    const [toX, toZ] = DARK_PATH[index + 1] ?? [x, z]
    const steps = Math.max(Math.abs(toX - x), Math.abs(toZ - z), 1)
    for (let step = 0; step <= steps; step += 1)
      for (const dx of [-1, 0, 1])
        for (const dz of [-1, 0, 1]) {
          const cell = [
            Math.round(x + ((toX - x) * step) / steps) + dx,
            Math.round(z + ((toZ - z) * step) / steps) + dz,
          ] as const
          cells.set(cell.join(), cell)
        }
  }
  return [...cells.values()]
}

/** The dark path: trodden earth among close trees, without a single lamp, to the bus stop at the road. */
export function buildDarkPath(canvas: Canvas): void {
  for (const [x, z] of darkPathCells()) canvas.set(x, GRASS, z, chanceAt(x, z) < 0.3 ? 'coarse_dirt' : 'dirt_path')
  for (let x = WOOD.west; x <= WOOD.east; x += 1)
    for (let z = WOOD.north; z <= WOOD.south; z += 1) {
      const chance = chanceAt(x, z)
      if (chance < 0.055) buildTree(canvas, x, z, chanceAt(z, x) < 0.6 ? 'spruce' : 'oak')
      else if (chance > 0.95 && isWild(canvas, x, z))
        canvas.set(x, FLOOR, z, chance > 0.985 ? 'large_fern[half=lower]' : 'fern')
    }
  buildCorners(canvas)
}

const isWild = (canvas: Canvas, x: number, z: number): boolean =>
  canvas.isAir(x, FLOOR, z) && canvas.get(x, GRASS, z).endsWith('grass_block')

/** What is found on the way: a post whose lamp was never put up, a bush one cannot see round, a place somebody sits at night. */
function buildCorners(canvas: Canvas): void {
  canvas.fill([-5, FLOOR, 68], [-5, FLOOR + 2, 68], 'dark_oak_fence')
  canvas.fill([-33, FLOOR, 80], [-33, FLOOR + 1, 86], 'spruce_leaves[persistent=true]')
  canvas.fill([-30, FLOOR, 89], [-29, FLOOR, 90], 'air')
  canvas.fill([-28, FLOOR, 88], [-28, FLOOR + 3, 91], 'air')
  canvas.fill([-28, FLOOR, 88], [-28, FLOOR, 90], 'spruce_stairs[facing=east]')
  canvas.postSign(3, FLOOR, 45, 8, 'Til bussen', '6 minutter', 'Ingen lys')
}
