import { describe, expect, test } from 'vitest'
import type { Choice } from '../../../domain/base/ballot.ts'
import { as, createClass, teacher } from '../../../domain/test/class.ts'
import { rulesOf } from './rules.ts'

/** A class of four in two households, with a proposal. */
function meeting() {
  const klass = createClass(['Asta', 'Bo', 'Carl', 'Dina'])
  const students = klass.students().map((id) => as(id))
  klass.must(students[0]!, 'proposal.submit', { title: 'Flere lamper', reason: 'Mørkt' })
  const proposal = klass.state().proposals[0]!.id
  return { klass, students, proposal, rules: () => rulesOf(klass.state().minutes.entries.at(-1)!) }
}

describe('the rules that the minutes name', () => {
  const EVERY = ['R9', 'R12']
  test.each<[string, 'open' | 'secret', readonly Choice[], readonly string[]]>([
    ['of a plain open vote', 'open', ['for', 'against', 'for'], EVERY],
    ['of a secret one', 'secret', ['for', 'against', 'for'], [...EVERY, 'R18']],
    ['where somebody was blank', 'open', ['for', 'blank'], [...EVERY, 'R15']],
    ['of a tie', 'open', ['for', 'against'], [...EVERY, 'R16']],
    ['where nobody voted, which is no tie', 'open', [], EVERY],
  ])('%s', (_what, form, choices, expected) => {
    const { klass, students, proposal, rules } = meeting()
    klass.must(teacher, 'poll.open', { proposal, form })
    const poll = klass.state().polls[0]!.id
    for (const [at, choice] of choices.entries()) klass.must(students[at]!, 'ballot.cast', { poll, choice })
    klass.must(teacher, 'poll.close', { poll })
    expect(rules()).toEqual(expected)
  })

  test('of a vote to which a household did not come, and of a change', () => {
    const { klass, students, proposal, rules } = meeting()
    const { roster } = klass.state()
    const here = roster.students.filter(({ household }) => household === roster.households[0]!.id)
    klass.must(students[1]!, 'proposal.amend', { proposal, text: 'Kun to' })
    klass.must(teacher, 'attendance.set', { present: here.map(({ id }) => id) })
    const amendment = klass.state().proposals[0]!.amendments[0]!.id
    klass.must(teacher, 'poll.open', { proposal, amendment, form: 'open' })
    klass.must(teacher, 'poll.close', { poll: klass.state().polls[0]!.id })
    expect(rules()).toEqual([...EVERY, 'R13', 'R19', 'R20'])
  })

  test.each([
    ['drawn by lot', 4, ['R17', 'R18', 'R25', 'R27']],
    ['that was clear', 3, ['R18', 'R25', 'R27']],
  ])('of an election %s', (_what, standing, expected) => {
    const { klass, students, rules } = meeting()
    klass.must(teacher, 'election.call', { seats: 3 })
    for (const student of students.slice(0, standing)) klass.must(student, 'election.stand', {})
    klass.must(teacher, 'poll.open', { election: { seats: 3 }, form: 'secret' })
    klass.must(teacher, 'poll.close', { poll: klass.state().polls[0]!.id })
    expect(rules()).toEqual(expected)
  })

  test('of offices, stamps, and of what no rule is about', () => {
    const { klass, students, proposal, rules } = meeting()
    klass.must(teacher, 'meeting.open', {})
    expect(rules()).toEqual([])
    for (const [office, expected] of [
      ['chair', ['R22']],
      ['teller', ['R23']],
      ['minute-taker', []],
    ] as const) {
      klass.must(students[0]!, 'chair.volunteer', { office })
      klass.must(teacher, 'chair.draw', { office })
      expect(rules()).toEqual(expected)
      klass.must(students[0]!, 'chair.leave', {})
    }
    klass.must(teacher, 'proposal.stamp', { proposal, as: 'examined' })
    expect(rules()).toEqual(['R21'])
  })
})
