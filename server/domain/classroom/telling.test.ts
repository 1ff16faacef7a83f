import { expect, test } from 'vitest'
import type { LessonStep } from '../lesson/step.ts'
import { createClass, plan, teacher } from '../test/class.ts'
import { mayTell } from './telling.ts'

/** A class in a lesson of one kind of step alone. */
function inStep(kind: LessonStep['kind']) {
  const klass = createClass(['Asta', 'Bo'], { ...plan, steps: plan.steps.map((step) => ({ ...step, kind })) })
  klass.must(teacher, 'lesson.start', {})
  return klass
}

test.each<[LessonStep['kind'], boolean]>([
  ['welcome', true],
  ['talk', true],
  ['explore', true],
  ['sketch', true],
  ['propose', true],
  ['meet', false],
  ['vote', false],
  ['show', false],
  ['reflect', true],
])('in a step of the kind "%s" residents may tell: %s', (kind, tell) => {
  expect(mayTell(inStep(kind).state())).toBe(tell)
})

test('between lessons they tell to whoever walks about; not in a pause, after the bell or in the archive', () => {
  const klass = createClass(['Asta', 'Bo'])
  const tells = () => mayTell(klass.state())
  expect(tells()).toBe(true)
  klass.must(teacher, 'lesson.start', {})
  klass.must(teacher, 'lesson.pause', {})
  expect(tells()).toBe(false)
  klass.must(teacher, 'lesson.resume', {})
  expect(tells()).toBe(true)
  klass.must(teacher, 'lesson.ring', {})
  expect(tells()).toBe(false)
  klass.must(teacher, 'class.archive', {})
  expect(tells()).toBe(false)
})

test('a meeting and a vote are listened to, whatever the step is about', () => {
  const klass = inStep('explore')
  klass.must(teacher, 'proposal.submit', { title: 'Flere lamper', reason: 'Her er mørkt' })
  klass.must(teacher, 'meeting.open', {})
  expect(mayTell(klass.state())).toBe(false)
  klass.must(teacher, 'meeting.close', {})
  expect(mayTell(klass.state())).toBe(true)
  const poll = klass.poll()
  expect(mayTell(klass.state())).toBe(false)
  klass.must(teacher, 'poll.close', { poll })
  expect(mayTell(klass.state())).toBe(true)
})
