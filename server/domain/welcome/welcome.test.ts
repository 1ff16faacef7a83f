import { expect, test } from 'vitest'
import { as, createClass, teacher } from '../test/class.ts'
import { STAGES } from './stages.ts'
import { stagesLeft } from './welcome.ts'

function newcomers() {
  const klass = createClass(['Asta', 'Bo'])
  const [asta, bo] = klass.students()
  return { klass, asta: asta!, bo: bo!, left: (student = asta!) => stagesLeft(klass.state(), student) }
}

test('whoever is new has everything before them; what is done is done, in any order, and once', () => {
  const { klass, asta, bo, left } = newcomers()
  expect(left()).toEqual(STAGES)
  klass.must(as(asta), 'welcome.pass', { stages: ['remove', 'look', 'look'] })
  expect(left()).toEqual(['walk', 'help', 'home', 'place'])
  expect(klass.must(as(asta), 'welcome.pass', { stages: ['look'] })).toEqual([])
  expect(klass.must(as(asta), 'welcome.pass', { stages: ['look', 'walk'] })).toMatchObject([{ stages: ['walk'] }])
  expect(left(bo)).toEqual(STAGES)
})

test('a teacher skips it for all, and may take it out again: then each goes on from where they were', () => {
  const { klass, asta, left } = newcomers()
  klass.must(as(asta), 'welcome.pass', { stages: ['look'] })
  klass.must(teacher, 'welcome.set', { on: false })
  expect(left()).toEqual([])
  expect(klass.must(as(asta), 'welcome.pass', { stages: ['walk'] })).toEqual([])
  expect(klass.must(teacher, 'welcome.set', { on: false })).toEqual([])
  klass.must(teacher, 'welcome.set', { on: true })
  expect(left()).toEqual(STAGES.slice(1))
})

test('nothing is left of a child who is erased', () => {
  const { klass, asta, bo } = newcomers()
  for (const student of [asta, bo]) klass.must(as(student), 'welcome.pass', { stages: ['look'] })
  klass.must(teacher, 'roster.erase', { student: asta })
  expect([...klass.state().welcome.passed.keys()]).toEqual([bo])
})
