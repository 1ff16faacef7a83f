import type { Canvas } from '../canvas.ts'
import { writeNumber } from '../housing/digits.ts'
import { AREAS, FLOOR, GRASS, WHOLE } from '../plan.ts'

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
