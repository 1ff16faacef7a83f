import { describe, expect, test } from 'vitest'
import type { Choice } from '../../base/ballot.ts'
import { as, createClass, teacher } from '../../test/class.ts'
import { outcome, tally } from '../methods/yes-no.ts'
import { RULES } from './rules.ts'

const comeTo = (...choices: Choice[]) => outcome(tally(choices))

describe('R9: two votes a household, whatever its size', () => {
  test.each([
    ['alone', ['Asta']],
    ['two', ['Asta', 'Bo']],
  ])('%s at home', (_sentence, names) => {
    const klass = createClass(names)
    klass.poll()
    expect(klass.state().polls[0]!.roll.map(({ votes }) => votes.length)).toEqual([RULES.R9.value.votesAHousehold])
    expect(RULES.R9.value.votesAHousehold).toBe(2)
  })
})

test.each<[string, string, Choice[], string]>([
  ['R12', 'more for than against is a majority', ['for', 'for', 'against'], 'adopted'],
  ['R12', 'more against than for is none', ['for', 'against', 'against'], 'rejected'],
  ['R15', 'blank votes do not count', ['for', 'blank', 'blank', 'blank'], 'adopted'],
  ['R16', 'a tie falls', ['for', 'against'], 'rejected'],
  ['R16', 'a tie falls beside blank votes', ['for', 'against', 'blank'], 'rejected'],
  ['R16', 'nothing cast is no majority', [], 'rejected'],
])('%s: %s', (_rule, _sentence, choices, expected) => {
  expect(comeTo(...choices)).toBe(expected)
})

test('R13: nobody votes for a household of which nobody is there, and no classmate can do it for them', () => {
  const klass = createClass(['Asta', 'Bo', 'Carl', 'Dina'])
  const { students, households } = klass.state().roster
  const away = students.filter((one) => one.household === households[0]!.id).map(({ id }) => id)
  klass.must(teacher, 'attendance.set', { present: klass.students().filter((id) => !away.includes(id)) })
  const poll = klass.poll()
  const { roll, notOnRoll } = klass.state().polls[0]!
  expect(notOnRoll).toEqual([households[0]!.number])
  expect(roll.flatMap(({ votes }) => votes).some(({ voter }) => away.includes(voter))).toBe(false)
  for (const id of away)
    expect(klass.give(as(id), 'ballot.cast', { poll, choice: 'for' })).toEqual({ refusal: 'ballot.not-on-roll' })
})

test('R14: one household that came is enough', () => {
  const klass = createClass(['Asta', 'Bo', 'Carl', 'Dina'])
  klass.must(teacher, 'attendance.set', { present: [klass.students()[0]!] })
  klass.poll()
  expect(klass.state().polls[0]!.roll).toHaveLength(RULES.R14.value.leastHouseholds)
})
