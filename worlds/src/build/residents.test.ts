import { describe, expect, test } from 'vitest'
import { Ground } from '../embedded/ground/ground.ts'
import { paint } from '../embedded/ground/paint.ts'
import { blockOf } from '../embedded/ground/states.ts'
import { contains, distance } from '../geometry/index.ts'
import { loadTemplate } from '../template.ts'
import { ON_THE_DARK_PATH, ON_THE_EMPTY_LAWN, RESIDENTS, WHERE_THEY_PLAY } from './residents.ts'

const template = await loadTemplate('lykkeparken')
const ground = new Ground(await paint(template))
const stops = (x: number, y: number, z: number): boolean =>
  blockOf(ground.get(Math.floor(x), y, Math.floor(z))).boundingBox === 'block'
/** Nobody hears two at once where they stand so far from each other. */
const APART = 4.5

test.each(RESIDENTS)('$name stands on firm ground, with room from foot to head', ({ stand: { x, y, z } }) => {
  expect([stops(x, y - 1, z), stops(x, y, z), stops(x, y + 1, z)]).toEqual([true, false, false])
})

test.each(RESIDENTS)('$name stands where no group builds, and not where newcomers or the class come in', (resident) => {
  expect(template.areas.filter(({ box }) => contains(box, resident.stand))).toEqual([])
  for (const stand of [template.spawn, template.meeting]) expect(distance(stand, resident.stand)).toBeGreaterThan(6)
})

test('nobody stands so near another that a student hears both at once', () => {
  for (const [index, one] of RESIDENTS.entries())
    for (const other of RESIDENTS.slice(index + 1))
      expect([one.id, other.id, distance(one.stand, other.stand) > APART]).toEqual([one.id, other.id, true])
})

/** Named places of the park, and who is said to stand there. */
test.each([
  ['stien', 40, ['samira', 'poul', 'anton']],
  ['stoppestedet', 10, ['ida']],
  ['blokkene', 20, ['birthe', 'kim', 'linh', 'fatima']],
])('at %s, within %i blocks, stand those who say so', (id, blocks, residents) => {
  const place = template.places.find((one) => one.id === id)
  const far = RESIDENTS.filter((one) => residents.includes(one.id)).map(({ stand }) =>
    place ? distance(place.stand, stand) : Infinity,
  )
  expect(far).toHaveLength(residents.length)
  expect(Math.max(...far)).toBeLessThanOrEqual(blocks)
})

test('no two names begin alike: the first letter is the sign on the map, and the class talks about them by name', () => {
  expect(new Set(RESIDENTS.map(({ name }) => name.slice(0, 1))).size).toBe(RESIDENTS.length)
})

describe.each([
  ['the dark path', ON_THE_DARK_PATH],
  ['the empty lawn', ON_THE_EMPTY_LAWN],
  ['noise or play', WHERE_THEY_PLAY],
])('%s', (_challenge, tellers) => {
  test('is told about by three or more, each in both languages', () => {
    expect(tellers.length).toBeGreaterThanOrEqual(3)
    for (const { says } of tellers) expect(says.da).not.toBe(says.en)
  })
})
