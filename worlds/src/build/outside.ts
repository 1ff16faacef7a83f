import type { Canvas } from './canvas.ts'
import { writeNumber } from './digits.ts'
import { AREAS, BLOCKS, DARK_PATH, DEPTH, FLOOR, GRASS, HOUSE, UNIT, WHOLE } from './plan.ts'
import { buildTree, chanceAt } from './trees.ts'
import type { Kind } from './trees.ts'

const PATH = 'smooth_stone'
/** Where the wood around the dark path stands. */
const WOOD = { west: -50, east: 48, north: 48, south: 114 } as const
const ROAD = { north: 120, south: 126 } as const

export function buildGround(canvas: Canvas): void {
  const { min, max } = WHOLE
  canvas.fill([min.x, min.y, min.z], [max.x, min.y, max.z], 'bedrock')
  canvas.fill([min.x, min.y + 1, min.z], [max.x, GRASS - 1, max.z], 'dirt')
  canvas.fill([min.x, GRASS, min.z], [max.x, GRASS, max.z], 'grass_block')
}

/** Low border of white stone with a post at each corner, an opening at the home, and the field's number beside it. */
export function buildAreas(canvas: Canvas): void {
  for (const [index, { box, home }] of AREAS.entries()) {
    const [x1, z1, x2, z2] = [box.min.x - 1, box.min.z - 1, box.max.x + 1, box.max.z + 1]
    canvas.border([x1, z1], [x2, z2], GRASS, 'polished_andesite')
    canvas.border([x1, z1], [x2, z2], FLOOR, 'smooth_quartz_slab')
    for (const x of [x1, x2])
      for (const z of [z1, z2]) {
        canvas.fill([x, FLOOR, z], [x, FLOOR + 2, z], 'quartz_pillar')
        canvas.set(x, FLOOR + 3, z, 'sea_lantern')
      }
    const lane = home.yaw === 180 ? z2 : z1
    const gate = Math.floor(home.x)
    canvas.fill([gate - 2, FLOOR, lane], [gate + 1, FLOOR, lane], 'air')
    // A board at the gate with the number, to be read from the lane.
    const step = home.yaw === 180 ? 1 : -1
    const left = step === 1 ? gate + 4 : gate + 8
    canvas.fill([gate + 3, FLOOR, lane], [gate + 9, FLOOR + 6, lane], 'light_blue_concrete')
    writeNumber(canvas, index + 1, [left + step, FLOOR + 5, lane], step, 'white_concrete')
  }
}

export function buildPaths(canvas: Canvas): void {
  // The square, its cross paths, and the lane between the two rows of fields.
  canvas.fill([-20, GRASS, -24], [20, GRASS, 24], PATH)
  canvas.border([-20, -24], [20, 24], GRASS, 'polished_andesite')
  canvas.fill([-124, GRASS, -3], [124, GRASS, 2], PATH)
  canvas.fill([-4, GRASS, HOUSE.south], [4, GRASS, -24], PATH)
  // From the blocks' doors to a path along them, and from there to the lane.
  for (const { west, north, stairwells, doors } of BLOCKS) {
    const out = doors === 'north' ? north - 5 : north + DEPTH + 3
    canvas.fill([west - 4, GRASS, out], [west + stairwells * UNIT + 3, GRASS, out + 2], PATH)
    for (let unit = 0; unit < stairwells; unit += 1)
      canvas.fill(
        [west + unit * UNIT + 7, GRASS, doors === 'north' ? north - 1 : north + DEPTH],
        [west + unit * UNIT + 8, GRASS, out + (doors === 'north' ? 2 : 0)],
        PATH,
      )
  }
  for (const x of [-48, 44]) canvas.fill([x, GRASS, -97], [x + 2, GRASS, 83], PATH)
  canvas.fill([-60, GRASS, -97], [60, GRASS, -95], PATH)
  for (const x of [-60, 56]) canvas.fill([x, GRASS, -75], [x + 3, GRASS, -73], PATH)
  canvas.fill([-64, GRASS, -75], [-46, GRASS, -73], PATH)
  canvas.fill([44, GRASS, -75], [64, GRASS, -73], PATH)
  canvas.fill([-58, GRASS, 81], [-46, GRASS, 83], PATH)
  canvas.fill([44, GRASS, 81], [58, GRASS, 83], PATH)
  canvas.fill([-1, GRASS, 24], [1, GRASS, 44], PATH)
}

/** Lamps along every path but the dark one. */
export function buildLamps(canvas: Canvas): void {
  const lamp = (x: number, z: number): void => {
    if (!canvas.isAir(x, FLOOR, z)) return
    canvas.fill([x, FLOOR, z], [x, FLOOR + 2, z], 'dark_oak_fence')
    canvas.set(x, FLOOR + 3, z, 'lantern')
  }
  for (let x = -120; x <= 120; x += 16) for (const z of [-4, 3]) lamp(x, z)
  for (let z = -92; z <= 40; z += 16) for (const x of [-49, 47]) lamp(x, z)
  for (const x of [-18, 18]) for (const z of [-22, 22]) lamp(x, z)
  for (const z of [28, 40]) lamp(-2, z)
}

/** The dark path: trodden earth among close trees, without a single lamp, to the bus stop at the road. */
export function buildDarkPath(canvas: Canvas): void {
  for (const [index, [x, z]] of DARK_PATH.entries()) {
    const [toX, toZ] = DARK_PATH[index + 1] ?? [x, z]
    const steps = Math.max(Math.abs(toX - x), Math.abs(toZ - z), 1)
    for (let step = 0; step <= steps; step += 1) {
      const px = Math.round(x + ((toX - x) * step) / steps)
      const pz = Math.round(z + ((toZ - z) * step) / steps)
      canvas.fill(
        [px - 1, GRASS, pz - 1],
        [px + 1, GRASS, pz + 1],
        chanceAt(px, pz) < 0.3 ? 'coarse_dirt' : 'dirt_path',
      )
    }
  }
  for (let x = WOOD.west; x <= WOOD.east; x += 1)
    for (let z = WOOD.north; z <= WOOD.south; z += 1)
      if (chanceAt(x, z) < 0.055 && !(x >= 42 || x <= -44))
        buildTree(canvas, x, z, chanceAt(z, x) < 0.6 ? 'spruce' : 'oak')
}

export function buildBusStop(canvas: Canvas): void {
  const { min, max } = WHOLE
  canvas.fill([min.x, GRASS, ROAD.north], [max.x, GRASS, ROAD.south], 'gray_concrete')
  canvas.fill([min.x, GRASS, ROAD.north - 2], [max.x, GRASS, ROAD.north - 1], PATH)
  for (let x = min.x; x <= max.x; x += 6) canvas.fill([x, GRASS, 123], [x + 2, GRASS, 123], 'white_concrete')
  // A shelter of glass with a bench, and a yellow sign.
  canvas.fill([14, GRASS, 114], [24, GRASS, 119], PATH)
  canvas.fill([14, FLOOR, 114], [22, FLOOR + 2, 114], 'glass_pane')
  for (const x of [14, 22]) canvas.fill([x, FLOOR, 114], [x, FLOOR + 2, 116], 'glass_pane')
  for (const x of [14, 22]) for (const z of [114, 116]) canvas.fill([x, FLOOR, z], [x, FLOOR + 2, z], 'gray_concrete')
  canvas.fill([14, FLOOR + 3, 114], [22, FLOOR + 3, 117], 'smooth_stone_slab')
  canvas.fill([16, FLOOR, 115], [20, FLOOR, 115], 'spruce_slab')
  canvas.fill([25, FLOOR, 118], [25, FLOOR + 3, 118], 'iron_bars')
  canvas.fill([25, FLOOR + 4, 118], [25, FLOOR + 5, 118], 'yellow_concrete')
  canvas.set(24, FLOOR + 5, 118, 'yellow_concrete')
  canvas.set(26, FLOOR + 5, 118, 'yellow_concrete')
}

/** Trees of the lawns: rows between the blocks and single ones, never on a path, in a field or in a house. */
export function buildLawns(canvas: Canvas): void {
  const kinds: readonly Kind[] = ['birch', 'oak', 'birch', 'oak']
  for (let x = WHOLE.min.x + 4; x < WHOLE.max.x - 3; x += 7)
    for (let z = WHOLE.min.z + 4; z < 116; z += 7) {
      const chance = chanceAt(x, z)
      const at = [x + Math.floor(chance * 4), z + Math.floor(chanceAt(z, x) * 4)] as const
      if (chance < 0.45 && isLawn(at[0], at[1]))
        buildTree(canvas, at[0], at[1], kinds[Math.floor(chance * 100) % 4] ?? 'oak')
    }
  const flowers = ['poppy', 'dandelion', 'oxeye_daisy', 'cornflower', 'grass', 'grass', 'grass', 'fern']
  for (let x = WHOLE.min.x; x <= WHOLE.max.x; x += 1)
    for (let z = WHOLE.min.z; z < 118; z += 1)
      if (
        chanceAt(x * 3, z * 5) < 0.02 &&
        isLawn(x, z, 0) &&
        canvas.isAir(x, FLOOR, z) &&
        canvas.get(x, GRASS, z).endsWith('grass_block')
      )
        canvas.set(x, FLOOR, z, flowers[Math.floor(chanceAt(z, x * 7) * flowers.length)] ?? 'grass')
}

/** Not in a building field or a block, and at least `gap` blocks away from them. */
function isLawn(x: number, z: number, gap = 4): boolean {
  const inside = (west: number, north: number, east: number, south: number): boolean =>
    x >= west - gap && x <= east + gap && z >= north - gap && z <= south + gap
  return !(
    AREAS.some(({ box }) => inside(box.min.x - 1, box.min.z - 1, box.max.x + 1, box.max.z + 1)) ||
    BLOCKS.some(({ west, north, stairwells }) =>
      inside(west, north - 1, west + stairwells * UNIT, north + DEPTH + 1),
    ) ||
    inside(HOUSE.west, HOUSE.north, HOUSE.east, HOUSE.south) ||
    inside(-20, -24, 20, 24)
  )
}
