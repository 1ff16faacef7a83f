import { describe, expect, test } from 'vitest'
import { GROUPS } from '../base/ids.ts'
import { as, createClass, teacher } from '../test/class.ts'

/** Asta lives in the first group, Bo in the second: their areas are felt-1 and felt-2. */
function twoGroups() {
  const klass = createClass(['Asta', 'Carl', 'Bo', 'Dina'])
  const [asta, carl, bo] = klass.students()
  const homeOf = (student: typeof asta) => klass.state().roster.students.find(({ id }) => id === student)!.household!
  const other = klass.state().roster.households.find(({ id }) => id !== homeOf(asta))!.id
  klass.must(teacher, 'group.set', { household: homeOf(asta), group: GROUPS[0]! })
  klass.must(teacher, 'group.set', { household: other, group: GROUPS[1]! })
  const outsider = [carl, bo].find((one) => homeOf(one) !== homeOf(asta))!
  return { klass, asta: as(asta!), bo: as(outsider), boId: outsider }
}

const here = { x: 1, y: 64, z: 1, block: 'stone' }
const STEPS = ['look', 'propose', 'talk'] as const

describe('a student builds', () => {
  test('on the own group’s area, and what is asked for goes to the world', () => {
    const { klass, asta } = twoGroups()
    expect(klass.give(asta, 'area.build', { area: 'felt-1', cells: [here] })).toEqual({
      events: [],
      beside: {
        building: {
          kind: 'cells',
          area: 'felt-1',
          by: asta.kind === 'student' ? asta.student : null,
          cells: [{ at: { x: 1, y: 64, z: 1 }, block: 'stone' }],
        },
      },
    })
  })

  test.each([
    ['on another group’s area', 'felt-2', { ...here, x: 21 }, 'area.not-yours'],
    ['on an area there is not', 'felt-9', here, 'area.unknown'],
    ['beside the area', 'felt-1', { ...here, x: 10 }, 'area.outside'],
    ['above the area', 'felt-1', { ...here, y: 91 }, 'area.outside'],
  ])('not %s', (_where, area, cell, refusal) => {
    const { klass, asta } = twoGroups()
    expect(klass.give(asta, 'area.build', { area, cells: [here, cell] })).toMatchObject({ refusal })
  })

  test('only in a step that lets them, and not while held still', () => {
    const { klass, asta } = twoGroups()
    klass.must(teacher, 'lesson.start', {})
    for (const step of STEPS) {
      const answer = klass.give(asta, 'area.build', { area: 'felt-1', cells: [here] })
      expect([step, 'refusal' in answer]).toEqual([step, step !== 'propose'])
      klass.must(teacher, 'lesson.next', {})
    }
    klass.must(teacher, 'class.freeze', { on: true })
    expect(klass.give(asta, 'area.build', { area: 'felt-1', cells: [here] })).toEqual({ refusal: 'class.paused' })
    expect(klass.give(teacher, 'area.build', { area: 'felt-1', cells: [here] })).not.toHaveProperty('refusal')
  })
})

describe('taking back', () => {
  test('is of a student’s own last work unless a time is named, and of nobody else’s', () => {
    const { klass, asta, boId } = twoGroups()
    const whose = (payload: object) => {
      const answer = klass.give(asta, 'area.undo', { area: 'felt-1', ...payload })
      return 'refusal' in answer ? answer.refusal : answer.beside?.building
    }
    expect(whose({})).toMatchObject({ kind: 'undo', preview: false, whose: { last: true } })
    expect(whose({ from: 5 })).toMatchObject({ whose: { last: false, from: 5, to: null } })
    const work = '00000000-0000-4000-8000-0000000000aa'
    expect(whose({ work })).toMatchObject({
      whose: { student: asta.kind === 'student' && asta.student, last: false, work },
    })
    expect(whose({ by: boId })).toBe('area.not-own-work')
    expect(whose({ group: GROUPS[0] })).toBe('area.not-own-work')
  })

  test('is of anybody’s for the teacher, and of all that was built when nobody is named', () => {
    const { klass, boId } = twoGroups()
    const answer = klass.give(teacher, 'area.undo', { area: 'felt-1', by: boId!, preview: true })
    expect(answer).toMatchObject({
      beside: { building: { by: null, preview: true, whose: { student: boId, last: false } } },
    })
    expect(klass.give(teacher, 'area.undo', { area: 'felt-1' })).toMatchObject({
      beside: { building: { whose: { student: null, group: null, last: false } } },
    })
  })
})

describe('a version of an area', () => {
  const version = '00000000-0000-4000-8000-0000000000ff'

  test('has a name that goes when its writer is erased', () => {
    const { klass, asta } = twoGroups()
    const [saved] = klass.must(asta, 'area.save', { area: 'felt-1', label: 'Med bænke' })
    expect(saved).toMatchObject({ type: 'area-saved', area: 'felt-1', by: asta.kind === 'student' && asta.student })
    const label = klass.state().namedVersions[0]!.label!
    expect(klass.texts.get(label)).toBe('Med bænke')
  })

  test('is restored once at a time, until that is done or stopped', () => {
    const { klass, asta, bo } = twoGroups()
    klass.must(asta, 'area.restore', { area: 'felt-1', version })
    const { work } = klass.state().works[0]!
    expect(klass.give(teacher, 'area.restore', { area: 'felt-1', version })).toEqual({ refusal: 'area.busy' })
    expect(klass.give(bo, 'area.stop', { work })).toEqual({ refusal: 'area.not-yours' })
    expect(klass.must(asta, 'area.stop', { work })).toEqual([{ type: 'restore-ended', work }])
    expect(klass.must(asta, 'area.stop', { work })).toEqual([])
    klass.must(teacher, 'area.restore', { area: 'felt-1', version })
  })

  test('is kept under a name sixty times at the most', () => {
    const { klass, asta } = twoGroups()
    for (let n = 0; n < 60; n += 1) klass.must(asta, 'area.save', { area: 'felt-1' })
    expect(klass.give(asta, 'area.save', { area: 'felt-1' })).toEqual({
      refusal: 'area.too-many-versions',
      params: { most: 60 },
    })
    klass.must(teacher, 'area.save', { area: 'felt-2' })
  })
})
