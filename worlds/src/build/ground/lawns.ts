import type { Canvas } from '../canvas.ts'
import { BLOCKS, DEPTH, UNIT } from '../housing/blocks.ts'
import { AREAS, FLOOR, GRASS, LOTS, WHOLE } from '../plan.ts'
import type { Lot } from '../plan.ts'
import { buildTree, chanceAt } from './trees.ts'
import type { Kind } from './trees.ts'

const KINDS: readonly Kind[] = ['birch', 'oak', 'birch', 'oak']
const FLOWERS = ['poppy', 'dandelion', 'oxeye_daisy', 'cornflower', 'grass', 'grass', 'grass', 'fern']

/** Trees of the lawns: rows between the blocks and single ones, never on a path, in a field or where something has its place. */
export function buildLawns(canvas: Canvas): void {
  for (let x = WHOLE.min.x + 4; x < WHOLE.max.x - 3; x += 7)
    for (let z = WHOLE.min.z + 4; z < 116; z += 7) {
      const chance = chanceAt(x, z)
      const at = [x + Math.floor(chance * 4), z + Math.floor(chanceAt(z, x) * 4)] as const
      if (chance < 0.45 && isLawn(at[0], at[1]))
        buildTree(canvas, at[0], at[1], KINDS[Math.floor(chance * 100) % 4] ?? 'oak')
    }
  for (let x = WHOLE.min.x; x <= WHOLE.max.x; x += 1)
    for (let z = WHOLE.min.z; z < LOTS.road.north; z += 1)
      if (
        chanceAt(x * 3, z * 5) < 0.02 &&
        isLawn(x, z, 0) &&
        canvas.isAir(x, FLOOR, z) &&
        canvas.get(x, GRASS, z).endsWith('grass_block')
      )
        canvas.set(x, FLOOR, z, FLOWERS[Math.floor(chanceAt(z, x * 7) * FLOWERS.length)] ?? 'grass')
}

const isIn = (x: number, z: number, { west, north, east, south }: Lot, gap: number): boolean =>
  x >= west - gap && x <= east + gap && z >= north - gap && z <= south + gap

const TAKEN: readonly Lot[] = [
  ...Object.values(LOTS),
  ...AREAS.map(({ box: { min, max } }) => ({ west: min.x - 1, north: min.z - 1, east: max.x + 1, south: max.z + 1 })),
  // with steps before and gardens behind
  ...BLOCKS.map(({ west, north, stairwells }) => ({
    west,
    north: north - 4,
    east: west + stairwells * UNIT,
    south: north + DEPTH + 4,
  })),
]

/** At least `gap` blocks away from everything that has its place. */
const isLawn = (x: number, z: number, gap = 3): boolean => !TAKEN.some((lot) => isIn(x, z, lot, gap))
