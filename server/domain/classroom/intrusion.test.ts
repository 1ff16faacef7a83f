import { expect, test } from 'vitest'
import type { Area } from '@jagten/worlds/geometry'
import { createClass, teacher } from '../test/class.ts'
import { intrusionOf } from './intrusion.ts'

const box = (x: number): Area['box'] => ({ min: { x, y: 0, z: 0 }, max: { x: x + 9, y: 9, z: 9 } })
// the first of the world's areas belongs to the circle, the second to the square
const areas = [0, 20, 40].map((x) => ({ id: `area ${x}`, box: box(x) })) as unknown as readonly Area[]
const at = (x: number) => ({ x, y: 1, z: 1 })

function twoGroups() {
  const klass = createClass()
  klass.must(teacher, 'roster.add', { students: [{ name: 'Asta' }, { name: 'Bo' }] })
  const [asta, bo] = klass.students()
  for (const [student, group] of [
    [asta!, 'circle'],
    [bo!, 'square'],
  ] as const) {
    klass.must(teacher, 'household.move', { student, household: null })
    const { students } = klass.state().roster
    klass.must(teacher, 'group.set', { household: students.find(({ id }) => id === student)!.household!, group })
  }
  return { klass, asta: asta!, bo: bo! }
}

test('a group intrudes where another one builds, and nowhere else', () => {
  const { klass, asta, bo } = twoGroups()
  expect(intrusionOf(klass.state(), areas, asta, at(25))).toEqual({ by: 'circle', owner: 'square' })
  expect(intrusionOf(klass.state(), areas, bo, at(5))).toEqual({ by: 'square', owner: 'circle' })
  // the own area, an area of a group nobody is in, and common land
  for (const x of [5, 45, 100]) expect(intrusionOf(klass.state(), areas, asta, at(x))).toBe(null)
})

test('while nobody may build, nobody is said to build there', () => {
  const { klass, asta } = twoGroups()
  klass.must(teacher, 'class.freeze', { on: true, to: { student: asta }, minutes: 5 })
  expect(intrusionOf(klass.state(), areas, asta, at(25))).toBe(null)
})
