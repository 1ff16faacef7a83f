import { describe, expect, test } from 'vitest'
import { Ground } from '../embedded/ground/ground.ts'
import { paint } from '../embedded/ground/paint.ts'
import { blockOf } from '../embedded/ground/states.ts'
import { loadTemplate } from '../template.ts'
import { darkPathCells } from './ground/dark-path.ts'
import { LIT_PATHS, UNLIT_PATH } from './ground/paths.ts'
import { FLOOR, LOTS, WHOLE } from './plan.ts'
import type { Lot } from './plan.ts'

const ground = new Ground(await paint(await loadTemplate('lykkeparken')))
/** How much lamps give at the height of a head, 0 to 15: in the evening there is nothing else. */
const lampsAt = (x: number, z: number): number => ground.light.at(x, FLOOR + 1, z)

function cells({ west, north, east, south }: Lot): [x: number, z: number][] {
  const found: [number, number][] = []
  for (let x = west; x <= east; x += 1) for (let z = north; z <= south; z += 1) found.push([x, z])
  return found
}
const darkest = (lot: Lot): number => Math.min(...cells(lot).map(([x, z]) => lampsAt(x, z)))

describe('in the evening', () => {
  test('there is no light at all along the dark path', () => {
    const lit = darkPathCells().filter(([x, z]) => lampsAt(x, z) > 0)
    expect(lit).toEqual([])
  })

  test.each(LIT_PATHS)('lamps leave no gap on the path from $west $north to $east $south', (path) => {
    expect(cells(path).filter(([x, z]) => lampsAt(x, z) === 0)).toEqual([])
  })

  test('it is bright beneath every lamp', () => {
    const { min, max } = WHOLE
    const lamps = cells({ west: min.x, north: min.z, east: max.x, south: max.z }).filter(
      ([x, z]) => blockOf(ground.get(x, FLOOR + 3, z)).name === 'lantern',
    )
    expect(lamps.length).toBeGreaterThan(60)
    for (const [x, z] of lamps) expect(ground.light.at(x, FLOOR + 2, z)).toBeGreaterThan(10)
  })

  test('where the lamps are out it is dark: by the row houses, and on the car park', () => {
    expect(darkest(UNLIT_PATH)).toBe(0)
    expect(darkest(LOTS.carPark)).toBe(0)
  })
})
