import { describe, expect, test } from 'vitest'
import type { TextId } from '../../base/ids.ts'
import type { Choice } from '../../base/ballot.ts'
import { as, clock, createClass, teacher } from '../../test/class.ts'
import { MOST_MINORITY_WORDS } from '../../base/limits.ts'

/** A class of four in which a proposal was voted down, and ways to write about it. */
function decided(...choices: readonly Choice[]) {
  const klass = createClass(['Asta', 'Bo', 'Carl', 'Dina'])
  const students = klass.students().map((id) => as(id))
  const vote = (...cast: readonly Choice[]): void => {
    klass.wait(1_000)
    klass.must(teacher, 'poll.open', { proposal, form: 'secret' })
    const poll = klass.state().polls.at(-1)!.id
    for (const [at, choice] of cast.entries()) klass.must(students[at]!, 'ballot.cast', { poll, choice })
    klass.must(teacher, 'poll.close', { poll })
  }
  klass.must(students[0]!, 'proposal.submit', { title: 'Flere lamper', reason: 'Mørkt', cost: 25_000 })
  const proposal = klass.state().proposals[0]!.id
  vote(...choices)
  const book = () => klass.state().minutes
  return {
    klass,
    students,
    proposal,
    vote,
    book,
    say: (at: number, text: string) => klass.give(students[at]!, 'minority.say', { proposal, text }),
    wordsOf: (id: TextId | null) => (id === null ? null : klass.texts.get(id)),
    kinds: () => book().entries.map(({ kind }) => kind),
  }
}

describe('the minority’s sentence', () => {
  test('is given by anybody who is here, however they voted, once each: a later one stands for the first', () => {
    const { say, book, wordsOf } = decided('for', 'for', 'against')
    for (const [at, text] of [
      [2, 'Vi er bange for mørket'],
      [0, 'Lamper larmer'],
      [2, 'Vi vil have en dæmper'],
    ] as const)
      expect(say(at, text)).not.toHaveProperty('refusal')
    expect(book().sentences.map(({ text }) => wordsOf(text))).toEqual(['Lamper larmer', 'Vi vil have en dæmper'])
  })

  test('is not given before a vote, by who is away, or in more words than can be read aloud', () => {
    const { klass, say, students } = decided('for')
    klass.must(students[1]!, 'proposal.submit', { title: 'En bænk', reason: 'Træt' })
    const bench = klass.state().proposals[1]!.id
    expect(klass.give(students[1]!, 'minority.say', { proposal: bench, text: 'Nej' })).toEqual({
      refusal: 'minority.not-decided',
    })
    expect(say(1, 'nej '.repeat(MOST_MINORITY_WORDS).trim())).not.toHaveProperty('refusal')
    expect(say(1, 'nej '.repeat(MOST_MINORITY_WORDS + 1).trim())).toEqual({
      refusal: 'minority.too-many-words',
      params: { most: MOST_MINORITY_WORDS },
    })
    klass.must(teacher, 'attendance.set', { present: klass.students().slice(1) })
    expect(say(0, 'Nej')).toEqual({ refusal: 'minority.not-here' })
  })

  test('is chosen by the teacher, and another in its place; one that is hidden is not', () => {
    const { klass, proposal, say, book, wordsOf } = decided('for', 'against')
    say(0, 'Den ene')
    say(1, 'Den anden')
    say(2, 'Dina er dum')
    const [one, other, named] = book().sentences.map(({ text }) => text)
    const choose = (sentence: TextId | null) => klass.give(teacher, 'minority.choose', { proposal, sentence })
    expect(choose(named!)).toEqual({ refusal: 'minority.hidden' })
    choose(one!)
    choose(other!)
    expect(
      book()
        .sentences.filter(({ isChosen }) => isChosen)
        .map(({ text }) => wordsOf(text)),
    ).toEqual(['Den anden'])
    expect(say(1, 'Og mere')).toEqual({ refusal: 'minority.chosen-already' })
    expect(choose(other!)).toMatchObject({ events: [] })
    choose(null)
    expect(book().entries.flatMap((entry) => (entry.kind === 'minority' ? [wordsOf(entry.text)] : []))).toEqual([
      'Den ene',
      'Den anden',
      null,
    ])
  })

  test('goes with its writer, unless it stands in the minutes; and with a result that does not hold', () => {
    const { klass, proposal, say, book, vote } = decided('for')
    say(0, 'Den ene')
    say(1, 'Den anden')
    klass.must(teacher, 'minority.choose', { proposal, sentence: book().sentences[0]!.text })
    for (const student of klass.students().slice(0, 2)) klass.must(teacher, 'roster.erase', { student })
    expect(book().sentences).toMatchObject([{ by: null, isChosen: true }])
    klass.must(teacher, 'poll.void-decided', { poll: klass.state().polls[0]!.id })
    expect(book().sentences).toEqual([])
    vote()
    expect(say(2, 'Igen')).not.toHaveProperty('refusal')
  })
})

describe('the minutes put down, as it falls and for good,', () => {
  test('the meeting with who was there, the changes, the votes, and what was agreed about it', () => {
    const { klass, students, kinds, book, wordsOf } = decided('for')
    klass.must(students[1]!, 'proposal.submit', { title: 'En bænk', reason: 'Træt', cost: 2_000 })
    const proposal = klass.state().proposals[1]!.id
    const { households, students: rows } = klass.state().roster
    klass.must(teacher, 'attendance.set', {
      present: rows.filter(({ household }) => household === households[0]!.id).map(({ id }) => id),
    })
    klass.must(teacher, 'meeting.open', {})
    klass.must(students[1]!, 'proposal.amend', { proposal, text: 'To bænke', replaces: 'title', cost: 4_000 })
    klass.must(teacher, 'proposal.amend', { proposal, text: 'En svømmehal' })
    const [two, pool] = klass.state().proposals[1]!.amendments
    klass.must(teacher, 'amendment.refer', { proposal, amendment: pool!.id })
    const here = rows.find(({ household }) => household === households[0]!.id)!.id
    for (const amendment of [two!.id, undefined]) {
      klass.wait(1_000)
      klass.must(teacher, 'poll.open', { proposal, form: 'open', ...(amendment && { amendment }) })
      const poll = klass.state().polls.at(-1)!.id
      klass.must(as(here), 'ballot.cast', { poll, choice: 'for' })
      klass.must(teacher, 'poll.close', { poll })
    }
    klass.must(teacher, 'minutes.task', { proposal, who: 'Husstand 2', due: '2026-12-24' })
    klass.must(teacher, 'minutes.remark', { text: 'Vi talte længe' })
    klass.must(teacher, 'meeting.close', {})
    klass.must(teacher, 'minutes.next-meeting', { day: '2026-12-08' })
    klass.must(teacher, 'decision.look-back', { proposal, happened: 'partly' })
    klass.must(teacher, 'minutes.approve', {})
    expect(kinds()).toEqual([
      'decided',
      'meeting-opened',
      'amended',
      'amended',
      'referred',
      'decided',
      'decided',
      'task',
      'remark',
      'meeting-closed',
      'next-meeting',
      'looked-back',
      'approved',
    ])
    expect(book().entries[1]).toMatchObject({ here: 1, away: 1, agenda: [{ number: 2 }] })
    const decisions = book().entries.flatMap((entry) => (entry.kind === 'decided' ? [entry] : []))
    expect(decisions.map(({ on }) => [wordsOf(on.title), on.cost, on.change && wordsOf(on.change.text)])).toEqual([
      ['Flere lamper', 25_000, null],
      ['En bænk', 2_000, 'To bænke'],
      ['To bænke', 4_000, null],
    ])
    expect(decisions[2]!.held).toEqual({
      form: 'open',
      cast: 1,
      entitled: 2,
      households: 1,
      householdsVoted: 1,
      householdsAbsent: 1,
    })
  })

  test('who leads without a name, what is no proposal, the break, and what was not put to the vote', () => {
    const { klass, students, book } = decided('against')
    klass.must(students[1]!, 'proposal.submit', { title: 'En bænk', reason: 'Træt' })
    for (const at of [0, 1]) klass.must(students[at]!, 'chair.volunteer', {})
    klass.must(teacher, 'meeting.call', { preset: 'short' })
    klass.must(teacher, 'meeting.open', {})
    const begins = book().entries.length
    klass.must(teacher, 'chair.draw', {})
    klass.must(teacher, 'meeting.next', {})
    klass.must(teacher, 'meeting.recess', { on: true })
    klass.must(teacher, 'meeting.recess', { on: false })
    klass.must(teacher, 'proposal.stamp', { proposal: klass.state().proposals[1]!.id, as: 'examined' })
    klass.must(teacher, 'meeting.next', {})
    expect(book().entries[begins - 1]).toMatchObject({ agenda: [{ item: 'chair' }, { number: 2 }, { item: 'other' }] })
    expect(book().entries.slice(begins)).toMatchObject([
      { kind: 'office', office: 'chair', among: 2 },
      { kind: 'recess', begins: true },
      { kind: 'recess', begins: false },
      { kind: 'stamped', number: 2, stamp: 'examined' },
      { kind: 'item', item: 'other' },
    ])
  })

  test('what does not hold as one thing more: nothing that was put down is changed', () => {
    const { klass, book, vote } = decided('for', 'for')
    const before = book().entries
    klass.must(teacher, 'poll.void-decided', { poll: klass.state().polls[0]!.id })
    vote('against')
    expect(book().entries.slice(0, before.length)).toEqual(before)
    expect(book().entries.slice(before.length)).toMatchObject([
      { kind: 'voided', wasDecided: true },
      { kind: 'decided' },
    ])
  })
})

test('of what was not adopted nobody carries anything out, and nobody looks back at it', () => {
  const { klass, proposal } = decided('against')
  const refused = { refusal: 'minutes.not-adopted' }
  expect(klass.give(teacher, 'minutes.task', { proposal, who: 'Vi' })).toEqual(refused)
  expect(klass.give(teacher, 'decision.look-back', { proposal, happened: 'no' })).toEqual(refused)
})

test('minutes that are approved take no more sentences, and are approved again when there is more', () => {
  const { klass, say, vote, proposal } = decided('for')
  klass.wait(1_000)
  klass.must(teacher, 'minutes.approve', {})
  expect(say(0, 'For sent')).toEqual({ refusal: 'minutes.approved-already' })
  expect(klass.give(teacher, 'minutes.approve', {})).toEqual({ refusal: 'minutes.nothing-new' })
  klass.must(teacher, 'poll.void-decided', { poll: klass.state().polls[0]!.id })
  vote('against')
  expect(klass.state().proposals.find(({ id }) => id === proposal)!.state).toBe('rejected')
  expect(say(0, 'Vi ville have lys')).not.toHaveProperty('refusal')
})

test('at the meeting the minute-taker adds to the minutes, the chair approves them, and others do neither', () => {
  const { klass, students, proposal, book } = decided('for')
  const [asta, bo, carl] = klass.students()
  klass.must(teacher, 'proposal.submit', { title: 'En bænk', reason: 'Træt' })
  klass.must(teacher, 'chair.appoint', { student: asta! })
  klass.must(teacher, 'chair.appoint', { office: 'minute-taker', student: bo! })
  const add = (student: number) => klass.give(students[student]!, 'minutes.remark', { text: 'Carl talte længe' })
  expect(add(1)).toEqual({ refusal: 'meeting.not-open' })
  klass.must(teacher, 'meeting.open', {})
  for (const student of [0, 2]) expect(add(student)).toEqual({ refusal: 'command.not-yours' })
  expect(add(1)).not.toHaveProperty('refusal')
  klass.must(students[1]!, 'minutes.task', { proposal, who: 'Husstand 2' })
  klass.must(students[1]!, 'minutes.next-meeting', { day: '2026-12-08' })
  // a name waits for the teacher, whoever wrote it
  expect([...klass.state().held.values()]).toEqual(['names'])
  for (const student of [bo!, carl!])
    expect(klass.give(as(student), 'minutes.approve', {})).toEqual({ refusal: 'command.not-yours' })
  klass.must(students[0]!, 'minutes.approve', {})
  expect(book().entries.at(-1)).toMatchObject({ kind: 'approved', by: 'chair' })
})

test('what has been built is put down, and is still looked back at', () => {
  const klass = createClass(['Asta', 'Bo'])
  const asta = as(klass.students()[0]!)
  const things = [{ thing: 'lamp', at: { x: 0, y: 64, z: 30 }, facing: 'south' as const }]
  klass.must(asta, 'proposal.submit', { title: 'En lampe', reason: 'Mørkt', things })
  const proposal = klass.state().proposals[0]!.id
  klass.must(teacher, 'poll.open', { proposal, form: 'open' })
  const poll = klass.state().polls[0]!.id
  klass.must(asta, 'ballot.cast', { poll, choice: 'for' })
  klass.must(teacher, 'poll.close', { poll })
  klass.must(teacher, 'proposal.build', { proposal, by: 'lykke' })
  klass.must(clock, 'proposal.built', { work: klass.state().proposals[0]!.works!.work, left: 0 })
  klass.must(teacher, 'decision.look-back', { proposal, happened: 'yes' })
  expect(klass.state().minutes.entries.map(({ kind }) => kind)).toEqual(['decided', 'built', 'looked-back'])
})
