import type { Canvas } from '../canvas.ts'
import { chanceAt } from '../ground/trees.ts'
import { FLOOR, GRASS, LOTS } from '../plan.ts'

/** The worn ball court under the windows of the eldest: half asphalt, half gravel, one goal, a fence with holes. */
export function buildBallCourt(canvas: Canvas): void {
  const { west, north, east, south } = LOTS.ballCourt
  for (let x = west; x <= east; x += 1)
    for (let z = north; z <= south; z += 1) {
      const chance = chanceAt(x, z)
      canvas.set(x, GRASS, z, chance < 0.12 ? 'gravel' : chance < 0.2 ? 'coarse_dirt' : 'gray_concrete')
    }
  // lines that are nearly gone
  const middle = (west + east) / 2
  for (let z = north; z <= south; z += 1) if (chanceAt(z, 3) < 0.6) canvas.set(middle, GRASS, z, 'white_concrete')
  for (let x = west; x <= east; x += 1)
    for (const z of [north, south])
      for (const y of [0, 1, 2]) if (chanceAt(x, z) > 0.12 + y * 0.15) canvas.set(x, FLOOR + y, z, 'dark_oak_fence')
  for (let z = north; z <= south; z += 1)
    for (const x of [west, east])
      if (chanceAt(x + 9, z) > 0.15) canvas.fill([x, FLOOR, z], [x, FLOOR + 1, z], 'dark_oak_fence')
  // one gate towards the path, wide open
  canvas.fill([middle - 1, FLOOR, south], [middle + 1, FLOOR + 2, south], 'air')
  canvas.fill([middle - 1, GRASS, south + 1], [middle + 1, GRASS, -76], 'dirt_path')
  buildGoal(canvas, west + 1)
  // the other goal is two jackets
  canvas.set(east - 1, FLOOR, north + 5, 'red_carpet')
  canvas.set(east - 1, FLOOR, north + 9, 'blue_carpet')
  canvas.set(middle + 3, FLOOR, north + 4, 'white_carpet')
  canvas.postSign(middle + 3, FLOOR, south + 1, 0, 'Boldbanen', 'Slut kl. 20?', 'Slut kl. 22?', 'Aftal det!')
}

function buildGoal(canvas: Canvas, x: number): void {
  const [near, far] = [LOTS.ballCourt.north + 5, LOTS.ballCourt.north + 9]
  for (const z of [near, far]) canvas.fill([x, FLOOR, z], [x, FLOOR + 2, z], 'quartz_pillar')
  canvas.fill([x, FLOOR + 2, near], [x, FLOOR + 2, far], 'smooth_quartz')
}
