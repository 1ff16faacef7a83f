import { describe, expect, test } from 'vitest'
import type { Choice } from '../base/ballot.ts'
import { AmendmentId, ProposalId } from '../base/ids.ts'
import type { TextId } from '../base/ids.ts'
import { LONGEST } from '../base/limits.ts'
import { as, createClass, teacher } from '../test/class.ts'
import { commands } from './commands.ts'
import { asAmended, beforeAmendment, widestFirst } from './proposal.ts'

const there = { x: 8, y: 64, z: 8 }

/** A class of four with a proposal of Asta's at 25.000 kroner, and ways to change it and to vote. */
function amending() {
  const klass = createClass(['Asta', 'Bo', 'Carl', 'Dina'])
  const students = klass.students().map((id) => as(id))
  klass.must(students[0]!, 'proposal.submit', { title: 'Flere lamper', reason: 'Mørkt', cost: 25_000 })
  const proposal = klass.state().proposals[0]!.id
  const only = () => klass.state().proposals[0]!
  return {
    klass,
    proposal,
    only,
    bo: students[1]!,
    /** Id of the change. */
    amend(text: string, more: { cost?: number; place?: typeof there; replaces?: 'title' } = {}) {
      klass.must(students[1]!, 'proposal.amend', { proposal, text, ...more })
      return only().amendments.at(-1)!.id
    },
    /** Everybody votes in turn, about the proposal or a change of it; id of the poll. */
    vote(amendment: AmendmentId | undefined, ...choices: readonly Choice[]) {
      klass.wait(1_000)
      klass.must(teacher, 'poll.open', { proposal, form: 'open', ...(amendment && { amendment }) })
      const poll = klass.state().polls.at(-1)!.id
      for (const [at, choice] of choices.entries()) klass.must(students[at]!, 'ballot.cast', { poll, choice })
      klass.must(teacher, 'poll.close', { poll })
      return poll
    },
  }
}

const YES = ['for', 'for', 'for'] as const
const NO = ['against', 'against', 'for'] as const

describe('a change of a proposal', () => {
  test('that is adopted is part of the proposal, which itself is still to be voted on', () => {
    const { amend, vote, only } = amending()
    vote(amend('Fire i stedet for seks', { cost: 15_000, place: there }), ...YES)
    expect(only()).toMatchObject({ state: 'submitted', cost: 25_000, amendments: [{ state: 'adopted' }] })
    expect(asAmended(only())).toEqual({ title: only().title, cost: 15_000, place: there })
    vote(undefined, ...YES)
    expect(only().state).toBe('adopted')
  })

  test.each<[string, readonly Choice[]]>([
    ['without a majority', NO],
    ['with as many for as against', ['for', 'against']],
    ['without votes', []],
  ])('%s is not, and the proposal is as it was', (_sentence, choices) => {
    const { amend, vote, only } = amending()
    vote(amend('Fire', { cost: 15_000 }), ...choices)
    expect(only()).toMatchObject({ state: 'submitted', amendments: [{ state: 'rejected' }] })
    expect(asAmended(only())).toEqual({ title: only().title, cost: 25_000, place: null })
  })

  test('that changes the words alone leaves price and place; of two that were adopted the later one holds', () => {
    const { amend, vote, only } = amending()
    const [words, four, two] = [amend('Gule'), amend('Fire', { cost: 15_000 }), amend('To', { cost: 9_000 })]
    vote(two, ...YES)
    vote(words, ...YES)
    expect(asAmended(only()).cost).toBe(9_000)
    vote(four, ...YES)
    expect(asAmended(only()).cost).toBe(15_000)
  })

  test('that gives it new words stands for them once it is adopted, and each says what it changed', () => {
    const { klass, amend, vote, only } = amending()
    const wordsOf = (id: TextId) => klass.texts.get(id)
    const before = () => only().amendments.map((one) => wordsOf(beforeAmendment(only(), one).title))
    const four = amend('Fire lamper', { replaces: 'title' })
    const [yellow, bare] = [amend('Gule lamper', { replaces: 'title' }), amend('Uden skærm')]
    expect(before()).toEqual(['Flere lamper', 'Flere lamper', 'Flere lamper'])
    vote(four, ...YES)
    vote(bare, ...YES)
    expect(wordsOf(asAmended(only()).title)).toBe('Fire lamper')
    vote(yellow, ...NO)
    expect(wordsOf(asAmended(only()).title)).toBe('Fire lamper')
    expect(before()).toEqual(['Flere lamper', 'Fire lamper', 'Fire lamper'])
  })

  test('that gives it the words it has, and nothing else, is none; nor are words longer than a proposal’s', () => {
    const { klass, bo, proposal, amend, vote } = amending()
    const give = (payload: { text: string; cost?: number; place?: typeof there }) =>
      klass.give(bo, 'proposal.amend', { proposal, replaces: 'title', ...payload })
    expect(give({ text: 'Flere lamper' })).toEqual({ refusal: 'amendment.changes-nothing' })
    expect(give({ text: 'Flere lamper', cost: 25_000 })).toEqual({ refusal: 'amendment.changes-nothing' })
    vote(amend('Fire lamper', { replaces: 'title' }), ...YES)
    expect(give({ text: 'Fire lamper' })).toEqual({ refusal: 'amendment.changes-nothing' })
    expect(give({ text: 'Fire lamper', cost: 9_000 })).not.toHaveProperty('refusal')
    expect(give({ text: 'Flere lamper' })).not.toHaveProperty('refusal')
    const { payload } = commands['proposal.amend']
    const long = { proposal, text: 'a'.repeat(LONGEST.title + 1) }
    expect([payload.safeParse(long).success, payload.safeParse({ ...long, replaces: 'title' }).success]).toEqual([
      true,
      false,
    ])
  })

  test('is of a proposal: a change of a change is refused with the reason', () => {
    const { klass, bo, amend } = amending()
    const change = ProposalId.parse(amend('Fire'))
    expect(klass.give(bo, 'proposal.amend', { proposal: change, text: 'Tre' })).toEqual({
      refusal: 'amendment.of-amendment',
    })
  })

  test('is voted on once, and before the proposal: not when either is decided', () => {
    const { klass, bo, proposal, amend, vote } = amending()
    const [four, two] = [amend('Fire'), amend('To')]
    const open = (amendment: AmendmentId) => klass.give(teacher, 'poll.open', { proposal, form: 'open', amendment })
    vote(four, ...NO)
    expect(open(four)).toEqual({ refusal: 'amendment.decided' })
    expect(open(AmendmentId.parse('00000000-0000-4000-8000-999999999999'))).toEqual({ refusal: 'amendment.unknown' })
    vote(undefined, ...YES)
    expect(open(two)).toEqual({ refusal: 'proposal.decided' })
    expect(klass.give(bo, 'proposal.amend', { proposal, text: 'For sent' })).toEqual({ refusal: 'proposal.decided' })
  })

  test('whose result did not hold is voted on again, and is no part of the proposal until then', () => {
    const { klass, amend, vote, only } = amending()
    const four = amend('Fire', { cost: 15_000 })
    klass.must(teacher, 'poll.void-decided', { poll: vote(four, ...YES) })
    expect(only().amendments[0]).toMatchObject({ state: 'proposed', decidedAt: null })
    expect(asAmended(only()).cost).toBe(25_000)
    vote(four, ...YES)
    expect(asAmended(only()).cost).toBe(15_000)
  })

  test('that is really another proposal goes to the next meeting, unless it is being voted on', () => {
    const { klass, proposal, amend, only } = amending()
    const [pool, four] = [amend('En svømmehal i stedet'), amend('Fire')]
    const refer = (amendment: AmendmentId) => klass.give(teacher, 'amendment.refer', { proposal, amendment })
    klass.must(teacher, 'amendment.refer', { proposal, amendment: pool })
    expect(only().amendments[0]!.state).toBe('referred')
    expect(refer(pool)).toEqual({ refusal: 'amendment.referred' })
    expect(klass.give(teacher, 'poll.open', { proposal, form: 'open', amendment: pool })).toEqual({
      refusal: 'amendment.referred',
    })
    klass.must(teacher, 'poll.open', { proposal, form: 'open', amendment: four })
    expect(refer(four)).toEqual({ refusal: 'poll.another-open' })
  })

  test('cannot lose its proposal while it is voted on, and the place it decided is not moved by one alone', () => {
    const { klass, proposal, amend, vote } = amending()
    const place = amend('Ved stien', { place: there })
    klass.must(teacher, 'poll.open', { proposal, form: 'open', amendment: place })
    expect(klass.give(teacher, 'proposal.withdraw', { proposal })).toEqual({ refusal: 'poll.another-open' })
    klass.must(teacher, 'poll.close', { poll: klass.state().polls[0]!.id })
    klass.must(teacher, 'poll.void-decided', { poll: klass.state().polls[0]!.id })
    vote(place, ...YES)
    expect(klass.give(teacher, 'proposal.pin', { proposal, place: null })).toEqual({
      refusal: 'proposal.place-decided',
    })
  })
})

test('changes are voted on in turn: the one that reaches widest first, of two alike the one that came first', () => {
  const { amend, vote, only } = amending()
  const words = amend('Gule')
  const cheap = amend('Seks billige', { cost: 24_000 })
  const few = amend('To', { cost: 9_000 })
  expect(widestFirst(only()).map(({ id }) => id)).toEqual([few, cheap, words])
  vote(few, ...NO)
  expect(widestFirst(only()).map(({ id }) => id)).toEqual([cheap, words])
})
