import { expect, test } from 'vitest'
import { as, createClass, teacher } from '../test/class.ts'
import { STAGES } from '../welcome/stages.ts'
import { learnsNow } from './learning.ts'

function newcomer() {
  const klass = createClass(['Asta', 'Bo'])
  const [asta] = klass.students()
  return { klass, asta: asta!, learns: (hasArea = true) => learnsNow(klass.state(), asta!, hasArea) }
}

test('between lessons whoever is new may learn everything; without an area only what needs none', () => {
  const { learns } = newcomer()
  expect(learns()).toEqual(STAGES)
  expect(learns(false)).toEqual(['look', 'walk', 'help'])
})

test('in a step in which nobody builds, building is learnt later', () => {
  const { klass, learns } = newcomer()
  klass.must(teacher, 'lesson.start', {})
  expect(learns()).toEqual(['look', 'walk', 'help', 'home'])
  klass.must(teacher, 'lesson.next', { from: 'look' })
  expect(learns()).toEqual(STAGES)
})

test('whoever is held still, has a break, votes or knows it all already learns nothing now', () => {
  const { klass, asta, learns } = newcomer()
  klass.must(teacher, 'class.freeze', { on: true })
  expect(learns()).toEqual([])
  klass.must(teacher, 'class.freeze', { on: false })
  klass.must(teacher, 'class.freeze', { on: true, to: { student: asta } })
  expect(learns()).toEqual([])
  klass.must(teacher, 'class.freeze', { on: false, to: { student: asta } })
  expect(learns()).toEqual(STAGES)
  const poll = klass.poll()
  expect(learns()).toEqual([])
  klass.must(teacher, 'poll.close', { poll })
  klass.must(as(asta), 'welcome.pass', { stages: [...STAGES] })
  expect(learns()).toEqual([])
})
