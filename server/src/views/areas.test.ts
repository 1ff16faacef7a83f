import { expect, test } from 'vitest'
import { GROUPS } from '../../domain/base/ids.ts'
import { AREAS, as, createClass, plan, teacher } from '../../domain/test/class.ts'
import { NOBODY_HERE } from '../test/live.ts'
import { view } from './index.ts'
import type { Source } from './index.ts'

const VERSION = '00000000-0000-4000-8000-0000000000ff'

/** Asta's household builds on the first area, Bo's on the second; two live in each. */
function twoGroups() {
  const klass = createClass(['Asta', 'Bo', 'Carl', 'Dina'])
  const { households } = klass.state().roster
  for (const [index, { id }] of households.entries())
    klass.must(teacher, 'group.set', { household: id, group: GROUPS[index]! })
  const inFirst = klass.state().roster.students.filter(({ household }) => household === households[0]!.id)
  const [one, mate] = inFirst.map(({ id }) => id)
  const other = klass.students().find((id) => id !== one && id !== mate)!
  return { klass, one: one!, mate: mate!, other }
}

const sourceOf = (klass: ReturnType<typeof createClass>, live: Partial<Source['live']> = {}): Source => ({
  planned: plan,
  texts: klass.texts,
  live: { ...NOBODY_HERE, ...live },
  place: {
    spawn: { x: 0, y: 64, z: 0, yaw: 0 },
    meeting: { x: 0, y: 64, z: 0, yaw: 0 },
    areas: AREAS,
    doors: [],
    name: 'park',
    homes: 100,
    title: { da: 'Park', en: 'Park' },
    residents: [],
    extent: { min: { x: -10, y: 60, z: -10 }, max: { x: 40, y: 90, z: 40 } },
    places: [],
  },
  cellsOf: () => [],
  loan: { percent: 5, years: 10 },
  deletesAt: 0,
  lang: 'da',
})

const seenBy = (
  klass: ReturnType<typeof createClass>,
  student: ReturnType<typeof klass.students>[number],
  live = {},
) => {
  const seen = view(klass.state(), sourceOf(klass, live), { face: 'student', student })
  return seen?.role === 'student' ? seen.area : null
}

const nameIn = (klass: ReturnType<typeof createClass>, id: string) =>
  klass.texts.get(klass.state().roster.students.find((one) => one.id === id)!.name)

test('who is in a group has its area, and sees who of the group is here and not who is missing', () => {
  const { klass, one, mate, other } = twoGroups()
  expect(seenBy(klass, one)).toMatchObject({ id: 'felt-1', box: AREAS[0]!.box, home: { x: 0, y: 64, z: 5 }, here: [] })
  expect(seenBy(klass, other)).toMatchObject({ id: 'felt-2' })
  const pages = new Set([one, other])
  expect(seenBy(klass, one, { pages })?.here).toEqual([{ name: nameIn(klass, one), mine: true, where: 'page' }])
  expect(seenBy(klass, mate, { pages })?.here).toEqual([{ name: nameIn(klass, one), mine: false, where: 'page' }])
})

test('who is in no group has no area', () => {
  const klass = createClass()
  klass.must(teacher, 'roster.add', { students: [{ name: 'Asta' }] })
  expect(seenBy(klass, klass.students()[0]!)).toBeNull()
})

test('a group knows that its area is not shown to the class', () => {
  const { klass, one } = twoGroups()
  klass.must(teacher, 'area.hide', { area: 'felt-1' })
  expect(seenBy(klass, one)?.hidden).toBe(true)
})

test('an area that is hidden is on the plan of its group and of the teacher, and on nobody else’s', () => {
  const { klass, one, other } = twoGroups()
  klass.must(teacher, 'area.hide', { area: 'felt-1' })
  const planOf = (viewer: Parameters<typeof view>[2]) => {
    const seen = view(klass.state(), sourceOf(klass), viewer)
    return seen && 'plan' in seen ? seen.plan?.areas.map(({ id }) => id) : null
  }
  expect(planOf({ face: 'teacher' })).toEqual(['felt-1', 'felt-2'])
  expect(planOf({ face: 'student', student: one, partner: null })).toEqual(['felt-1', 'felt-2'])
  expect(planOf({ face: 'student', student: other, partner: null })).toEqual(['felt-2'])
  expect(planOf({ face: 'projector' })).toEqual(['felt-2'])
})

test('a restoring under way is told to the teacher and to the group, and to nobody else', () => {
  const { klass, one, mate, other } = twoGroups()
  klass.must(as(one), 'area.restore', { area: 'felt-1', version: VERSION })
  const { work } = klass.state().works[0]!
  const told = { work, area: 'felt-1', by: nameIn(klass, one), progress: null }
  expect(seenBy(klass, one)?.works).toEqual([{ ...told, mine: true }])
  const progress = { share: 0.35, from: 'file' } as const
  expect(seenBy(klass, mate, { progress: new Map([[work, progress]]) })?.works).toEqual([
    { ...told, mine: false, progress },
  ])
  expect(seenBy(klass, other)?.works).toEqual([])
  expect(view(klass.state(), sourceOf(klass), { face: 'teacher' })).toMatchObject({ works: [told] })
  expect(JSON.stringify(view(klass.state(), sourceOf(klass), { face: 'projector' }))).not.toContain(work)
})

test('the teacher is told since when the class meets, while it does', () => {
  const klass = createClass(['Asta'])
  const metAt = () => {
    const seen = view(klass.state(), sourceOf(klass), { face: 'teacher' })
    return seen?.role === 'teacher' ? seen.metAt : undefined
  }
  expect(metAt()).toBeNull()
  klass.must(teacher, 'lesson.start', {})
  expect(metAt()).toBe(klass.now())
  klass.must(teacher, 'lesson.ring', {})
  expect(metAt()).toBeNull()
})
