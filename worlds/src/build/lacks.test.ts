import { describe, expect, test } from 'vitest'
import { Ground } from '../embedded/ground/ground.ts'
import { paint } from '../embedded/ground/paint.ts'
import { loadTemplate } from '../template.ts'
import type { Canvas } from './canvas.ts'
import { darkPathCells } from './ground/dark-path.ts'
import { BLOCKS, DEPTH, UNIT, frontOf } from './housing/blocks.ts'
import { WORLD_FILE, drawLykkeparken } from './lykkeparken.ts'
import { FLOOR, GRASS, LOTS, SPAWN, WHOLE } from './plan.ts'
import type { Lot } from './plan.ts'
import { walksIn } from './test/walks.ts'

const park = drawLykkeparken()
/** One is recognised from so far, in blocks. */
const SEEN = 25

const middleOf = ({ west, north, east, south }: Lot): readonly [number, number] => [
  (west + east) / 2,
  (north + south) / 2,
]

/** Panes of homes from which that point of the ground is near. */
function windowsAround(canvas: Canvas, [x, z]: readonly [number, number]): number {
  let found = 0
  for (const block of BLOCKS)
    for (let paneX = block.west; paneX < block.west + block.stairwells * UNIT; paneX += 1)
      for (const paneZ of [block.north, block.north + DEPTH - 1])
        for (let y = FLOOR; y < FLOOR + 24; y += 1)
          if (/glass_pane/.test(canvas.get(paneX, y, paneZ)) && Math.hypot(paneX - x, paneZ - z) <= SEEN) found += 1
  return found
}

/** How much of the foot of a house, on its quiet side, has a door, a plant or a terrace. */
function edgeOf(canvas: Canvas, style: string): number {
  const block = BLOCKS.find((one) => one.style === style)!
  const front = frontOf(block)
  let soft = 0
  for (let x = block.west; x < block.west + block.stairwells * UNIT; x += 1) {
    const near = [0, 1, 2].flatMap((away) =>
      [GRASS, FLOOR, FLOOR + 1].map((y) => canvas.get(x, y, front.z(DEPTH - 1 + away))),
    )
    if (near.some((state) => /_door|leaves|planks|stairs|tulip/.test(state))) soft += 1
  }
  return soft / (block.stairwells * UNIT)
}

/** The seats of benches in a lot: what one sits on, and which way one looks. */
function seatsIn(canvas: Canvas, { west, north, east, south }: Lot): string[] {
  const seats: string[] = []
  for (let x = west; x <= east; x += 1)
    for (let z = north; z <= south; z += 1) {
      const facing = /_stairs\[facing=(\w+)/.exec(canvas.get(x, FLOOR, z))?.[1]
      if (facing) seats.push(facing)
    }
  return seats
}

describe('what a class can measure in Lykkeparken', () => {
  test('some doors are reached without a step and some are not', () => {
    const comesTo = walksIn(drawLykkeparken().toVoxels(), WHOLE.min).from(SPAWN, 'free')
    const shut = WORLD_FILE.doors.filter(({ at }) => !comesTo(at)).map(({ number }) => number)
    // the worn block and the red one
    expect(shut).toEqual([1, 2, 3, 4, 18, 19, 20, 21])
  })

  test('on the dark path there is darkness from one end to the other', async () => {
    const { light } = new Ground(await paint(await loadTemplate('lykkeparken')))
    expect(darkPathCells().length).toBeGreaterThan(300)
    expect(Math.max(...darkPathCells().map(([x, z]) => light.at(x, FLOOR + 1, z)))).toBe(0)
  })

  test('many look at the ball court from their windows, nobody at the dark path or the middle of the lawn', () => {
    expect(windowsAround(park, middleOf(LOTS.ballCourt))).toBeGreaterThan(20)
    expect(windowsAround(park, [-34, 92])).toBe(0)
    expect(windowsAround(park, [0, -74])).toBe(0)
  })

  test('on the lawn of more than three thousand blocks there is one bench, and it looks away from it', () => {
    const { west, north, east, south } = LOTS.emptyLawn
    expect((east - west + 1) * (south - north + 1)).toBeGreaterThan(3000)
    // one leans on the side a stair rises to
    expect(new Set(seatsIn(park, LOTS.emptyLawn))).toEqual(new Set(['south']))
  })

  test('the house that was made new meets the lawn with gardens, the worn one with a bare wall', () => {
    expect(edgeOf(park, 'renewed')).toBeGreaterThan(0.5)
    expect(edgeOf(park, 'worn')).toBe(0)
  })

  test('the square is twice as wide as one in which people meet', () => {
    const { west, north, east, south } = LOTS.square
    expect(Math.min(east - west, south - north)).toBeGreaterThanOrEqual(2 * 20)
  })

  test('the kiosk is its owner’s, the road the town’s, the rest the residents’', () => {
    const ownerAt = (x: number, z: number): string | undefined =>
      WORLD_FILE.grounds.find(({ box: { min, max } }) => x >= min.x && x <= max.x && z >= min.z && z <= max.z)?.owner
    expect([ownerAt(28, -18), ownerAt(0, 123), ownerAt(100, 70), ownerAt(0, 70), ownerAt(-97, -86)]).toEqual([
      'private',
      'municipality',
      'association',
      'section',
      'section',
    ])
  })
})
