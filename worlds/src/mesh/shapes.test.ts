import minecraftData from 'minecraft-data'
import { expect, test } from 'vitest'
import { obstaclesOf, shapeOf } from './shapes.ts'

/** Boxes as text: `x y z x y z` in sixteenths. */
const boxesOf = (state: string): string[] => {
  const shape = shapeOf(state)
  return shape.kind === 'boxes' ? shape.boxes.map((box) => box.join(' ')) : [shape.kind]
}

test.each([
  ['air', ['none']],
  ['', ['none']],
  ['minecraft:bricks', ['cube']],
  ['end_stone_bricks', ['cube']],
  ['birch_leaves[persistent=true]', ['cube']],
  ['smooth_quartz_slab', ['0 0 0 16 8 16']],
  ['stone_brick_slab[type=top]', ['0 8 0 16 16 16']],
  ['oak_slab[type=double]', ['cube']],
  // the high half of a stair lies where it looks
  ['oak_stairs[facing=north]', ['0 0 0 16 8 16', '0 8 0 16 16 8']],
  ['oak_stairs[facing=east]', ['0 0 0 16 8 16', '8 8 0 16 16 16']],
  ['oak_stairs[facing=south,half=top]', ['0 8 0 16 16 16', '0 0 8 16 8 16']],
  ['glass_pane[east=true,west=true]', ['0 0 7 16 16 9']],
  ['iron_bars[north=true,south=true]', ['7 0 0 9 16 16']],
  ['oak_fence[]', ['6 0 6 10 16 10']],
  ['oak_fence[east=true]', ['6 0 6 10 16 10', '10 6 7 16 9 9', '10 12 7 16 15 9']],
  ['oak_door[facing=north,half=lower,hinge=left]', ['0 0 13 16 16 16']],
  ['oak_door[facing=north,half=lower,hinge=left,open=true]', ['0 0 0 3 16 16']],
  ['oak_wall_sign[facing=north]', ['0 4 14 16 12 16']],
  ['white_carpet', ['0 0 0 16 1 16']],
  ['dirt_path', ['0 0 0 16 15 16']],
  ['poppy', ['flower']],
  ['grass', ['tuft']],
  ['grass_block', ['cube']],
  ['sea_lantern', ['cube']],
  ['mushroom_stem', ['cube']],
  ['cobblestone_wall', ['4 0 4 12 16 12']],
])('%s looks as it does in Minecraft', (state, boxes) => {
  expect(boxesOf(state)).toEqual(boxes)
})

test('every block there is has a shape inside of its cell', () => {
  for (const { name } of minecraftData('1.18.2').blocksArray) {
    const shape = shapeOf(`minecraft:${name}`)
    if (shape.kind !== 'boxes') continue
    for (const [x, y, z, toX, toY, toZ] of shape.boxes) {
      expect(Math.min(x, y, z), name).toBeGreaterThanOrEqual(0)
      expect(Math.max(toX, toY, toZ), name).toBeLessThanOrEqual(16)
      expect(x < toX && y < toY && z < toZ, name).toBe(true)
    }
  }
})

test('what one walks through in Minecraft does not fill its cell here', () => {
  const wrong: string[] = []
  for (const { name, boundingBox, transparent } of minecraftData('1.18.2').blocksArray) {
    const isCube = shapeOf(`minecraft:${name}`).kind === 'cube'
    // what lets light past and is walked through is never a cube, but for the gates to other worlds
    if (isCube && boundingBox === 'empty' && transparent && !/portal|gateway/.test(name)) wrong.push(name)
  }
  expect(wrong).toEqual([])
})

test.each([
  ['bricks', 1],
  ['poppy', 0],
  ['water', 0],
  ['oak_door[facing=north]', 0],
  ['torch', 0],
  ['oak_slab', 1],
  ['oak_fence_gate[facing=north,open=true]', 0],
])('%s is in the way of who walks: %i boxes', (state, count) => {
  expect(obstaclesOf(state)).toHaveLength(count)
})

test('nobody jumps over a fence', () => {
  expect(obstaclesOf('oak_fence')[0]?.[4]).toBe(24)
})
