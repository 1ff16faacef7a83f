import { expect, test } from 'vitest'
import { as, createClass, teacher } from '../test/class.ts'

function meetingClass() {
  const klass = createClass(['Asta', 'Bo'])
  const [asta] = klass.students()
  klass.must(teacher, 'proposal.submit', { title: 'Lamper', reason: 'Her er mørkt' })
  klass.must(teacher, 'lesson.start', {})
  return { klass, asta: asta! }
}

test.each(['lesson.next', 'lesson.ring'] as const)(
  'a meeting that nobody ended is over after "%s" only where the class has gone on',
  (how) => {
    const { klass } = meetingClass()
    klass.must(teacher, 'meeting.open', {})
    klass.must(teacher, how, {})
    // the bell puts it away for next time; the next step leaves it behind
    expect(klass.state().meeting.state).toBe(how === 'lesson.ring' ? 'open' : 'closed')
  },
)

test('a meeting ends with the lesson', () => {
  const { klass } = meetingClass()
  for (const from of ['look', 'propose']) klass.must(teacher, 'lesson.next', { from })
  klass.must(teacher, 'meeting.open', {})
  klass.must(teacher, 'lesson.next', { from: 'talk' })
  expect(klass.state()).toMatchObject({ lesson: { state: 'none' }, meeting: { state: 'closed' } })
})

test('what nobody may read is not on the agenda, and what names somebody waits until the teacher has seen to it', () => {
  const klass = createClass(['Asta', 'Bo'])
  const [asta] = klass.students()
  klass.must(as(asta!), 'proposal.submit', { title: 'Skal vi savne det, Bo siger', reason: 'Fordi' })
  klass.must(teacher, 'proposal.submit', { title: 'Lamper', reason: 'Her er mørkt' })
  const [naming, lamps] = klass.state().proposals
  expect([...klass.state().held.keys()]).toEqual([naming!.title])
  klass.must(teacher, 'meeting.open', {})
  expect(klass.state().meeting).toMatchObject({ agenda: [{ proposal: lamps!.id }] })
  // hidden by the teacher's own hand it waits no more, and stays hidden
  klass.must(teacher, 'text.hide', { text: naming!.title })
  expect(klass.state()).toMatchObject({ held: new Map(), hidden: new Set([naming!.title]) })
})

test('a meeting takes up what the teacher has chosen, in that order, each once, and nothing that is decided', () => {
  const klass = createClass(['Asta'])
  for (const title of ['Lamper', 'Bænke', 'Bytterum'])
    klass.must(teacher, 'proposal.submit', { title, reason: 'Sådan' })
  const [lamps, benches, swaps] = klass.state().proposals.map(({ id }) => id)
  klass.must(teacher, 'proposal.withdraw', { proposal: benches! })
  expect(klass.give(teacher, 'meeting.open', { agenda: [benches!] })).toEqual({ refusal: 'meeting.nothing-to-discuss' })
  klass.must(teacher, 'meeting.open', { agenda: [swaps!, lamps!, swaps!, benches!] })
  expect(klass.state().meeting).toMatchObject({ agenda: [{ proposal: swaps }, { proposal: lamps }] })
})
