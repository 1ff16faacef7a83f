import type { Canvas } from '../canvas.ts'
import { writeNumber } from '../housing/digits.ts'
import { FLOOR, GRASS } from '../plan.ts'
import { buildTree, chanceAt } from '../ground/trees.ts'
import { AREAS, WHOLE } from './plan.ts'

const PATH = 'smooth_stone'
/** How deep the belt of trees around the field is. */
const BELT = 7

export function buildGround(canvas: Canvas): void {
  const { min, max } = WHOLE
  canvas.fill([min.x, min.y, min.z], [max.x, min.y, max.z], 'bedrock')
  canvas.fill([min.x, min.y + 1, min.z], [max.x, GRASS - 1, max.z], 'dirt')
  canvas.fill([min.x, GRASS, min.z], [max.x, GRASS, max.z], 'grass_block')
}

/** One lane from side to side between the rows of fields, and one across it, both through the meeting place. */
export function buildLanes(canvas: Canvas): void {
  const { min, max } = WHOLE
  canvas.fill([min.x + BELT, GRASS, -2], [max.x - BELT, GRASS, 2], PATH)
  canvas.fill([-2, GRASS, min.z + BELT], [2, GRASS, max.z - BELT], PATH)
}

/** A low line of stone around each field, posts at its corners, and its number at the gate towards the lane. */
export function buildAreas(canvas: Canvas): void {
  for (const [index, { box, home }] of AREAS.entries()) {
    const [x1, z1, x2, z2] = [box.min.x - 1, box.min.z - 1, box.max.x + 1, box.max.z + 1]
    canvas.border([x1, z1], [x2, z2], GRASS, 'polished_andesite')
    for (const x of [x1, x2]) for (const z of [z1, z2]) canvas.fill([x, FLOOR, z], [x, FLOOR + 1, z], 'quartz_pillar')
    const isNorth = home.yaw === 180
    const lane = isNorth ? z2 : z1
    const gate = Math.floor(home.x)
    canvas.fill([gate - 2, GRASS, isNorth ? lane : 3], [gate + 1, GRASS, isNorth ? -3 : lane], PATH)
    const step = isNorth ? 1 : -1
    canvas.fill([gate + 3, FLOOR, lane], [gate + 9, FLOOR + 6, lane], 'light_blue_concrete')
    writeNumber(canvas, index + 1, [step === 1 ? gate + 5 : gate + 7, FLOOR + 5, lane], step, 'white_concrete')
  }
}

/** Trees around the field, none within it; flowers and grass all over. */
export function buildGreen(canvas: Canvas): void {
  const { min, max } = WHOLE
  const isBelt = (x: number, z: number): boolean =>
    x < min.x + BELT || x > max.x - BELT || z < min.z + BELT || z > max.z - BELT
  const flowers = ['poppy', 'dandelion', 'oxeye_daisy', 'grass', 'grass', 'fern']
  for (let x = min.x + 3; x <= max.x - 3; x += 1)
    for (let z = min.z + 3; z <= max.z - 3; z += 1) {
      const chance = chanceAt(x, z)
      if (isBelt(x, z) && chance < 0.06) buildTree(canvas, x, z, chance < 0.03 ? 'birch' : 'oak')
      else if (isFree(canvas, x, z) && chance > 0.985)
        canvas.set(x, FLOOR, z, flowers[Math.floor(chanceAt(z, x * 7) * flowers.length)] ?? 'grass')
    }
}

/** Grass with nothing on it, and nobody's field: those are empty. */
const isFree = (canvas: Canvas, x: number, z: number): boolean =>
  canvas.isAir(x, FLOOR, z) &&
  canvas.get(x, GRASS, z).endsWith('grass_block') &&
  AREAS.every(({ box: { min, max } }) => x < min.x || x > max.x || z < min.z || z > max.z)
