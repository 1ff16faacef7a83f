import { describe, expect, test } from 'vitest'
import { COMMAND_NAMES } from '../commands.ts'
import type { CommandName } from '../commands.ts'
import type { Actor } from '../given.ts'
import { as, clock, createClass, teacher } from '../test/class.ts'
import { may } from './may.ts'

const STUDENTS_MAY: readonly CommandName[] = [
  'proposal.submit',
  'proposal.support',
  'proposal.amend',
  'proposal.withdraw',
  'floor.ask',
  'floor.leave',
  'ballot.cast',
  'alarm.raise',
  'player.key',
]

/** What students may not do although they might, step by step of the test's plan. */
const RESTRICTED: Readonly<Record<string, readonly CommandName[]>> = {
  look: ['proposal.submit', 'proposal.support', 'proposal.amend', 'proposal.withdraw', 'floor.ask'],
  propose: ['floor.ask'],
  talk: ['proposal.submit'],
}

const allowed = (klass: ReturnType<typeof createClass>, actor: Actor): CommandName[] =>
  COMMAND_NAMES.filter((command) => may(actor, command, klass.state()) === null)

describe('who may do what', () => {
  test('without a lesson students may do everything a student can', () => {
    const klass = createClass(['Asta'])
    expect(allowed(klass, as(klass.students()[0]!)).toSorted()).toEqual(STUDENTS_MAY.toSorted())
  })

  test.each(Object.keys(RESTRICTED))('the step "%s" restricts students and never the teacher', (step) => {
    const klass = createClass(['Asta'])
    const free = allowed(klass, teacher)
    klass.must(teacher, 'lesson.start', {})
    for (const one of ['look', 'propose', 'talk']) {
      if (one === step) break
      klass.must(teacher, 'lesson.next', { from: one })
    }
    const expected = STUDENTS_MAY.filter((command) => !RESTRICTED[step]!.includes(command))
    expect(allowed(klass, as(klass.students()[0]!)).toSorted()).toEqual(expected.toSorted())
    expect(allowed(klass, teacher)).toEqual(free)
  })

  test('a vote, a key and the word stop are taken in every step and in every pause', () => {
    const klass = createClass(['Asta'])
    klass.must(teacher, 'lesson.start', {})
    klass.must(teacher, 'lesson.pause', {})
    expect(allowed(klass, as(klass.students()[0]!)).toSorted()).toEqual([
      'alarm.raise',
      'ballot.cast',
      'floor.leave',
      'player.key',
    ])
  })

  test('a player without a key may only say one', () => {
    expect(allowed(createClass(), { kind: 'player', player: 'asta1' })).toEqual(['player.key'])
  })

  test('projector and Lykke itself may do nothing', () => {
    expect(allowed(createClass(), { kind: 'projector' })).toEqual([])
    expect(allowed(createClass(), { kind: 'bot' })).toEqual([])
  })

  test('the clock closes polls and goes on, and nothing else', () => {
    expect(allowed(createClass(), clock).toSorted()).toEqual(['lesson.next', 'poll.close', 'poll.hold', 'poll.void'])
  })

  test('who was erased is nobody', () => {
    const klass = createClass(['Asta', 'Bo'])
    const [asta] = klass.students()
    klass.must(teacher, 'roster.erase', { student: asta! })
    expect(allowed(klass, as(asta!))).toEqual([])
  })
})
