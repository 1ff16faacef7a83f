import { describe, expect, test } from 'vitest'
import { clock, createClass, teacher } from '../test/class.ts'
import { nextDue } from './due.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const LESSON = 15 * MINUTE

type Class = ReturnType<typeof createClass>

const begins = (klass: Class): void => void klass.must(teacher, 'lesson.start', {})
const comesToTheTalk = (klass: Class): void => {
  begins(klass)
  for (const from of ['look', 'propose']) klass.must(teacher, 'lesson.next', { from })
}

describe('a lesson that was left behind', () => {
  test.each<[string, (klass: Class) => void, number, string | undefined]>([
    ['that runs is left to the class while it may only be late', begins, LESSON + 3 * HOUR - 1, undefined],
    ['is rung out of three hours after it should have ended', begins, LESSON + 3 * HOUR, 'lesson.ring'],
    ['is rung out of a week later', begins, 7 * 24 * HOUR, 'lesson.ring'],
    ['stays at its step, also at one the clock would have ended', comesToTheTalk, 7 * 24 * HOUR, 'lesson.ring'],
    ['at such a step goes on by the clock before that', comesToTheTalk, HOUR, 'lesson.next'],
    [
      'in a pause is rung out of too',
      (klass) => {
        begins(klass)
        klass.must(teacher, 'lesson.pause', {})
      },
      7 * 24 * HOUR,
      'lesson.ring',
    ],
    [
      'has its open poll put away, not counted',
      (klass) => {
        begins(klass)
        klass.must(teacher, 'proposal.submit', { title: 'Bænke', reason: 'Træt' })
        klass.must(teacher, 'poll.open', { proposal: klass.state().proposals[0]!.id, form: 'open', seconds: 60 })
      },
      7 * 24 * HOUR,
      'lesson.ring',
    ],
    [
      'and rung out of is left in peace',
      (klass) => {
        begins(klass)
        klass.must(teacher, 'lesson.ring', {})
      },
      7 * 24 * HOUR,
      undefined,
    ],
    ['is none when no lesson is on', () => {}, 7 * 24 * HOUR, undefined],
  ])('%s', (_sentence, happens, later, command) => {
    const klass = createClass(['Asta', 'Bo'])
    happens(klass)
    klass.wait(later)
    const due = nextDue(klass.state(), klass.now())
    expect(due !== null && due.at <= klass.now() ? due.command.command : undefined).toBe(command)
  })

  test('stands at the same step with its poll suspended when the class comes back', () => {
    const klass = createClass(['Asta', 'Bo'])
    comesToTheTalk(klass)
    klass.poll('secret')
    klass.wait(7 * 24 * HOUR)
    const due = nextDue(klass.state(), klass.now())!
    klass.must(clock, 'lesson.ring', due.command.payload as Record<string, never>)
    expect(klass.state()).toMatchObject({
      lesson: { state: 'rung', at: 2 },
      polls: [{ progress: { state: 'suspended' } }],
    })
    expect(nextDue(klass.state(), klass.now())).toBeNull()
  })

  test('goes on where it was, with time to do it, and nobody who had not voted is shut out', () => {
    const klass = createClass(['Asta', 'Bo'])
    comesToTheTalk(klass)
    klass.must(teacher, 'proposal.submit', { title: 'Bænke', reason: 'Træt' })
    klass.must(teacher, 'poll.open', { proposal: klass.state().proposals[0]!.id, form: 'secret', seconds: 60 })
    klass.wait(7 * 24 * HOUR)
    klass.must(clock, 'lesson.ring', {})
    klass.wait(7 * 24 * HOUR)
    klass.must(teacher, 'lesson.resume', {})
    klass.must(teacher, 'poll.resume', { poll: klass.state().polls[0]!.id })
    // the talk may be cut to two minutes, and the clock ends it
    expect(klass.state()).toMatchObject({ lesson: { state: 'running', at: 2, endsAt: klass.now() + 2 * MINUTE } })
    expect(nextDue(klass.state(), klass.now())).toMatchObject({
      at: klass.now() + MINUTE / 2,
      command: { command: 'poll.close' },
    })
  })
})
