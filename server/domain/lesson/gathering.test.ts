import { expect, test } from 'vitest'
import { clock, createClass, teacher } from '../test/class.ts'
import { lastGathering } from './gathering.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const START = 1_000

type Class = ReturnType<typeof createClass>
const begins = (klass: Class): void => void klass.must(teacher, 'lesson.start', {})
const ends = (klass: Class): void => {
  for (const from of ['look', 'propose', 'talk']) klass.must(teacher, 'lesson.next', { from })
}

test.each<[string, (klass: Class) => void, object[]]>([
  ['a class that never met has no last time', () => {}, []],
  ['a lesson that is on is not over', begins, [{ beganAt: START, endedAt: null, stoppedAt: null }]],
  [
    'a lesson that came to its end stopped nowhere',
    (klass) => {
      begins(klass)
      klass.wait(15 * MINUTE)
      ends(klass)
    },
    [{ beganAt: START, endedAt: START + 15 * MINUTE, stoppedAt: null }],
  ],
  [
    'the bell stops it at its step',
    (klass) => {
      begins(klass)
      klass.must(teacher, 'lesson.next', { from: 'look' })
      klass.wait(9 * MINUTE)
      klass.must(teacher, 'lesson.ring', {})
    },
    [{ beganAt: START, endedAt: START + 9 * MINUTE, stoppedAt: { da: 'propose', en: 'propose' } }],
  ],
  [
    'a break is not another time',
    (klass) => {
      begins(klass)
      klass.must(teacher, 'lesson.ring', {})
      klass.wait(20 * MINUTE)
      klass.must(teacher, 'lesson.resume', {})
    },
    [{ beganAt: START, endedAt: null, stoppedAt: null }],
  ],
  [
    'an hour is a break still, and a moment more is another time',
    (klass) => {
      begins(klass)
      klass.must(teacher, 'lesson.ring', {})
      klass.wait(60 * MINUTE)
      klass.must(teacher, 'lesson.resume', {})
      klass.must(teacher, 'lesson.ring', {})
      klass.wait(60 * MINUTE + 1)
      klass.must(teacher, 'lesson.goto', { step: 'talk' })
    },
    [
      { beganAt: START, endedAt: START + 60 * MINUTE, stoppedAt: { da: 'look', en: 'look' } },
      { beganAt: START + 120 * MINUTE + 1, endedAt: null, stoppedAt: null },
    ],
  ],
  [
    'a lesson that goes on next week is held at two times',
    (klass) => {
      begins(klass)
      klass.must(teacher, 'lesson.ring', {})
      klass.wait(7 * DAY)
      klass.must(teacher, 'lesson.resume', {})
      klass.wait(10 * MINUTE)
      ends(klass)
    },
    [
      { beganAt: START, endedAt: START, stoppedAt: { da: 'look', en: 'look' } },
      { beganAt: START + 7 * DAY, endedAt: START + 7 * DAY + 10 * MINUTE, stoppedAt: null },
    ],
  ],
  [
    'one nobody rang out of was over that day, however late the clock rings',
    (klass) => {
      begins(klass)
      klass.wait(7 * DAY)
      klass.must(clock, 'lesson.ring', {})
    },
    [{ beganAt: START, endedAt: START + 195 * MINUTE, stoppedAt: { da: 'look', en: 'look' } }],
  ],
])('%s', (_sentence, happens, expected) => {
  const klass = createClass(['Asta'])
  happens(klass)
  expect(klass.state().gatherings).toEqual(expected)
  expect(lastGathering(klass.state().gatherings)).toEqual(
    expected.findLast((one) => 'endedAt' in one && one.endedAt !== null) ?? null,
  )
})

test('while the next lesson is on, the last time is the one before it', () => {
  const klass = createClass(['Asta'])
  begins(klass)
  ends(klass)
  klass.wait(7 * DAY)
  begins(klass)
  expect(lastGathering(klass.state().gatherings)).toEqual({ beganAt: START, endedAt: START, stoppedAt: null })
})
