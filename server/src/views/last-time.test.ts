import { expect, test } from 'vitest'
import { as, createClass, teacher } from '../../domain/test/class.ts'
import type { LastTimeView } from '../../contract/views.ts'
import type { Place } from './live.ts'
import { lastTimeView } from './last-time.ts'

const MINUTE = 60_000
const WEEK = 7 * 24 * 60 * MINUTE

const stand = { x: 0, y: 64, z: 0, yaw: 0 }
const path = { da: 'Den mørke sti', en: 'The dark path' }
const square = { da: 'Torvet', en: 'The square' }
const place: Place = {
  name: 'lykkeparken',
  homes: 100,
  title: { da: 'Lykkeparken', en: 'Lykkeparken' },
  spawn: stand,
  meeting: stand,
  areas: [],
  doors: [],
  residents: [],
  extent: { min: stand, max: stand },
  places: [
    { id: 'sti', title: path, stand },
    { id: 'torv', title: square, stand: { ...stand, x: 100 } },
  ],
}

type Class = ReturnType<typeof createClass>
const last = (klass: Class): LastTimeView | null => lastTimeView(klass.state(), { place })

/** A lesson with three notes, a proposal that is adopted and one that waits. */
function lessonOf(klass: Class): void {
  const [asta, bo] = klass.students()
  klass.must(teacher, 'lesson.start', {})
  klass.must(teacher, 'lesson.next', { from: 'look' })
  for (const [x, text] of [
    [100, 'Hyggeligt'],
    [1, 'Mørkt'],
    [15, 'Også mørkt'],
  ] as const)
    klass.must(as(asta!), 'note.add', { tag: 'unsafe', text, position: { x, y: 64, z: 0 } })
  const poll = klass.poll('open')
  klass.must(as(bo!), 'ballot.cast', { poll, choice: 'for' })
  klass.must(teacher, 'poll.close', { poll })
  klass.must(as(asta!), 'proposal.submit', { title: 'Bænke', reason: 'Træt' })
}

test('before the first lesson, and while it is on, there is no last time', () => {
  const klass = createClass(['Asta', 'Bo'])
  expect(last(klass)).toBeNull()
  lessonOf(klass)
  expect(last(klass)).toBeNull()
})

test('after the bell it is told what happened and where the lesson stopped, and still is next week when the next one is on', () => {
  const klass = createClass(['Asta', 'Bo'])
  lessonOf(klass)
  klass.wait(10 * MINUTE)
  klass.must(teacher, 'lesson.ring', {})
  const told: LastTimeView = {
    beganAt: 1_000,
    endedAt: 1_000 + 10 * MINUTE,
    stoppedAt: { da: 'propose', en: 'propose' },
    notes: 3,
    places: [
      { title: path, notes: 2 },
      { title: square, notes: 1 },
    ],
    proposals: 2,
    decided: [klass.state().proposals[0]!.id],
  }
  expect(last(klass)).toEqual(told)
  klass.wait(WEEK)
  klass.must(teacher, 'lesson.resume', {})
  klass.must(as(klass.students()[0]!), 'proposal.submit', { title: 'Et drivhus', reason: 'Tomater' })
  expect(last(klass)).toEqual(told)
})

test('the lesson after that is told of by itself, and what is hidden or withdrawn is not counted', () => {
  const klass = createClass(['Asta', 'Bo'])
  lessonOf(klass)
  klass.must(teacher, 'lesson.ring', {})
  klass.wait(WEEK)
  klass.must(teacher, 'lesson.resume', {})
  const [asta] = klass.students()
  for (const title of ['Grim', 'Fortrudt', 'Et drivhus'])
    klass.must(as(asta!), 'proposal.submit', { title, reason: 'Derfor' })
  const [, , rude, regretted] = klass.state().proposals
  klass.must(teacher, 'text.hide', { text: rude!.title })
  klass.must(as(asta!), 'proposal.withdraw', { proposal: regretted!.id })
  klass.must(as(asta!), 'note.add', { tag: 'idea', text: 'Uden sted' })
  klass.must(teacher, 'lesson.next', {})
  klass.must(teacher, 'lesson.next', {})
  expect(last(klass)).toMatchObject({ stoppedAt: null, notes: 1, places: [], proposals: 1, decided: [] })
})
