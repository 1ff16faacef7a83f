import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clock, createClass, teacher } from '../test/class.ts'
import { nextDue } from './due.ts'

const SECOND = 1_000
const MINUTE = 60 * SECOND

/** A class in its third step, which the clock ends in five minutes. */
function inTheTalk() {
  const klass = createClass(['Asta', 'Bo'])
  klass.must(teacher, 'lesson.start', {})
  klass.must(teacher, 'lesson.goto', { step: 'talk' })
  return klass
}
type Class = ReturnType<typeof createClass>

function openPoll(klass: Class, seconds: number): void {
  klass.must(teacher, 'proposal.submit', { title: 'Lamper', reason: 'Mørkt' })
  klass.must(teacher, 'poll.open', { proposal: klass.state().proposals[0]!.id, form: 'secret', seconds })
}

/** The lid is closed for so long: the clock has gone on when the class is there again. */
function sleeps(klass: Class, ms: number) {
  klass.wait(ms)
  return klass.must(clock, 'class.wake', { lostMs: ms })
}

const pollEnds = (klass: Class) => {
  const progress = klass.state().polls[0]!.progress
  return progress.state === 'open' ? progress.endsAt : null
}
const stepEnds = (klass: Class) => {
  const { lesson } = klass.state()
  return lesson.state === 'running' ? lesson.endsAt : null
}

describe('a lid that is closed in the middle of it costs', () => {
  test('a poll nothing: what was left is still left', () => {
    const klass = createClass(['Asta', 'Bo'])
    openPoll(klass, 60)
    klass.wait(15 * SECOND)
    sleeps(klass, 10 * MINUTE)
    expect(pollEnds(klass)).toBe(klass.now() + 45 * SECOND)
    expect(nextDue(klass.state(), klass.now())).toMatchObject({ at: klass.now() + 45 * SECOND })
  })

  test('a poll that was almost over nobody a vote: there are twenty seconds to cast it in', () => {
    const klass = createClass(['Asta', 'Bo'])
    openPoll(klass, 15)
    klass.wait(14 * SECOND)
    sleeps(klass, 20 * SECOND)
    expect(pollEnds(klass)).toBe(klass.now() + 20 * SECOND)
  })

  test('a step the clock ends nothing, and the step is not longer on the whole than it was to be', () => {
    const klass = inTheTalk()
    klass.wait(MINUTE)
    sleeps(klass, 30 * SECOND)
    expect(stepEnds(klass)).toBe(klass.now() + 4 * MINUTE)
    klass.wait(4 * MINUTE - SECOND)
    sleeps(klass, 30 * SECOND)
    expect(stepEnds(klass)).toBe(klass.now() + 20 * SECOND)
  })

  test('a step the teacher ends nothing of what is left, and gives nothing back that was over', () => {
    const klass = createClass(['Asta'])
    klass.must(teacher, 'lesson.start', {})
    klass.wait(MINUTE)
    sleeps(klass, 30 * SECOND)
    expect(stepEnds(klass)).toBe(klass.now() + 4 * MINUTE)
    klass.wait(10 * MINUTE)
    sleeps(klass, 30 * SECOND)
    expect(stepEnds(klass)).toBe(klass.now() - 6 * MINUTE)
  })

  test('the school’s bell nothing: the lesson must be over when it had to be', () => {
    const klass = inTheTalk()
    const ends = () => {
      const { lesson } = klass.state()
      return lesson.state === 'running' ? lesson.mustEndAt : null
    }
    const before = ends()
    sleeps(klass, 5 * MINUTE)
    expect(ends()).toBe(before)
  })

  test('a freeze and a silence nothing, whoever is held, and what has no end gets none', () => {
    const klass = createClass(['Asta', 'Bo'])
    const [asta] = klass.students()
    klass.must(teacher, 'class.freeze', { on: true, minutes: 1 })
    klass.must(teacher, 'class.mute', { on: true, to: { student: asta! }, minutes: 2 })
    klass.must(teacher, 'class.mute', { on: true })
    sleeps(klass, 30 * SECOND)
    const at = klass.now()
    expect(klass.state().holds).toEqual(
      expect.arrayContaining([
        { what: 'freeze', to: null, until: at + MINUTE },
        { what: 'mute', to: { student: asta! }, until: at + 2 * MINUTE },
        { what: 'mute', to: null, until: null },
      ]),
    )
  })

  test('what stands still anyway nothing: a pause, a bell, a class where nothing is on', () => {
    const klass = inTheTalk()
    klass.must(teacher, 'lesson.pause', {})
    expect(sleeps(klass, MINUTE)).toEqual([])
    klass.must(teacher, 'lesson.ring', {})
    expect(sleeps(klass, MINUTE)).toEqual([])
    expect(sleeps(createClass(['Asta']), MINUTE)).toEqual([])
  })
})

test('after a restart, when nobody knows how long it was, what runs out at once lasts twenty seconds more', () => {
  const klass = inTheTalk()
  openPoll(klass, 30)
  klass.must(teacher, 'class.freeze', { on: true, minutes: 1 })
  klass.wait(6 * MINUTE)
  klass.must(clock, 'class.wake', { lostMs: 0 })
  const soon = klass.now() + 20 * SECOND
  expect([pollEnds(klass), stepEnds(klass), klass.state().holds[0]?.until]).toEqual([soon, soon, soon])
})

test('however often and long the machine sleeps, nothing that runs by the clock ends within twenty seconds of waking', () => {
  const nap = fc.record({
    awake: fc.integer({ min: 0, max: 100_000 }),
    asleep: fc.integer({ min: 0, max: 10_000_000 }),
  })
  fc.assert(
    fc.property(fc.array(nap, { minLength: 1, maxLength: 6 }), (naps) => {
      const klass = inTheTalk()
      openPoll(klass, 60)
      klass.must(teacher, 'class.freeze', { on: true, minutes: 1 })
      for (const { awake, asleep } of naps) {
        klass.wait(awake)
        const ends = [pollEnds(klass)!, stepEnds(klass)!, klass.state().holds[0]!.until!]
        const left = ends.map((end) => end - klass.now())
        sleeps(klass, asleep)
        const after = [pollEnds(klass)!, stepEnds(klass)!, klass.state().holds[0]!.until!]
        expect(after.map((end) => end - klass.now())).toEqual(left.map((one) => Math.max(one, 20 * SECOND)))
      }
    }),
  )
})
