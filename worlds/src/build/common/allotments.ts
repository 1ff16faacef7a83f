import type { Canvas } from '../canvas.ts'
import { chanceAt } from '../ground/trees.ts'
import { FLOOR, GRASS, LOTS } from '../plan.ts'

const WILD = [
  'grass',
  'fern',
  'tall_grass[half=lower]',
  'sweet_berry_bush[age=3]',
  'dead_bush',
  'allium',
  'grass',
] as const

/** Six small gardens nobody waters any more: a fallen greenhouse, a shed, pumpkins among the weeds, one that is kept. */
export function buildAllotments(canvas: Canvas): void {
  const { west, north, east, south } = LOTS.allotments
  const middle = (north + south) / 2
  canvas.border([west, north], [east, south], FLOOR, 'oak_fence')
  canvas.fill([west, GRASS, middle - 1], [east - 1, GRASS, middle], 'dirt_path')
  canvas.fill([west, FLOOR, middle - 1], [west, FLOOR, middle], 'air')
  canvas.fill([west - 4, GRASS, middle - 1], [west - 1, GRASS, middle], 'dirt_path')
  for (let garden = 0; garden < 3; garden += 1)
    for (const [from, to] of [
      [north + 1, middle - 2],
      [middle + 1, south - 1],
    ] as const) {
      const x = west + 1 + garden * 9
      const isKept = garden === 1 && from === north + 1
      plant(canvas, [x, from], [x + 7, to], isKept)
    }
  buildGreenhouse(canvas, west + 2, middle + 3)
  buildHut(canvas, east - 6, north + 2)
  canvas.postSign(west - 1, FLOOR, middle + 1, 4, 'Nyttehaverne', '5 er ledige', 'Hvem vil dyrke', 'sammen?')
}

function plant(
  canvas: Canvas,
  [west, north]: readonly [number, number],
  [east, south]: readonly [number, number],
  isKept: boolean,
): void {
  for (let x = west; x <= east; x += 1)
    for (let z = north; z <= south; z += 1) {
      const chance = chanceAt(x * 5, z * 11)
      if (isKept) {
        canvas.set(x, GRASS, z, x % 2 === 0 ? 'farmland' : 'grass_block')
        if (x % 2 === 0)
          canvas.set(x, FLOOR, z, ['carrots[age=7]', 'potatoes[age=7]', 'wheat[age=5]'][(x >> 1) % 3] ?? 'grass')
        continue
      }
      if (chance < 0.3) canvas.set(x, GRASS, z, 'coarse_dirt')
      if (chance > 0.45) canvas.set(x, FLOOR, z, WILD[Math.floor(chance * 70) % WILD.length] ?? 'grass')
      if (chance < 0.03) canvas.set(x, FLOOR, z, 'pumpkin')
    }
}

/** Half of its panes are gone. */
function buildGreenhouse(canvas: Canvas, west: number, north: number): void {
  for (let x = west; x <= west + 5; x += 1)
    for (let z = north; z <= north + 3; z += 1)
      for (const y of [0, 1, 2]) {
        const isWall = x === west || x === west + 5 || z === north || z === north + 3 || y === 2
        canvas.set(x, FLOOR + y, z, isWall && chanceAt(x * 3 + y, z) < 0.6 ? 'glass' : 'air')
      }
  canvas.fill([west, FLOOR, north + 1], [west, FLOOR + 1, north + 2], 'air')
}

function buildHut(canvas: Canvas, west: number, north: number): void {
  canvas.fill([west, FLOOR, north], [west + 4, FLOOR + 2, north + 3], 'red_terracotta')
  canvas.fill([west + 1, FLOOR, north + 1], [west + 3, FLOOR + 2, north + 2], 'air')
  canvas.fill([west - 1, FLOOR + 3, north - 1], [west + 5, FLOOR + 3, north + 4], 'spruce_slab')
  canvas.door(west + 2, FLOOR, north + 3, 'spruce', 'north')
  canvas.fill([west + 2, FLOOR, north + 4], [west + 2, FLOOR + 1, north + 5], 'air')
  canvas.set(west + 3, FLOOR, north + 1, 'cobweb')
  canvas.set(west + 1, FLOOR, north + 1, 'barrel')
}
