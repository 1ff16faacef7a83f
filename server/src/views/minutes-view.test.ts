import { expect, test } from 'vitest'
import { as, createClass, plan, teacher } from '../../domain/test/class.ts'
import { NOBODY_HERE } from '../test/live.ts'
import type { Source } from './index.ts'
import { view } from './index.ts'

test('whose a sentence for those who lost is, no view tells: not by a name, not by the order, not while it waits', () => {
  const klass = createClass(['Asta', 'Bo', 'Carl', 'Dina'])
  const source: Source = {
    planned: plan,
    texts: klass.texts,
    live: NOBODY_HERE,
    place: null,
    cellsOf: () => [],
    loan: { percent: 5, years: 10 },
    deletesAt: 0,
    lang: 'da',
  }
  const poll = klass.poll('secret')
  klass.must(teacher, 'poll.close', { poll })
  const proposal = klass.state().proposals[0]!.id
  const [asta, bo, carl, dina] = klass.students()
  for (const [student, text] of [
    [carl, 'Vi ville have en bænk'],
    [asta, 'Lamper larmer'],
    [bo, 'Dina larmer mest'],
  ] as const)
    klass.must(as(student!), 'minority.say', { proposal, text })
  const seen = view(klass.state(), source, { face: 'teacher' })
  if (seen?.role !== 'teacher') throw new Error('no view')
  const [{ sentences } = { sentences: [] }] = seen.proposals
  expect(sentences.map(({ text }) => text)).toEqual(['Dina larmer mest', 'Lamper larmer', 'Vi ville have en bænk'])
  expect(seen.held).toMatchObject([{ where: 'minority', text: 'Dina larmer mest', by: null }])
  for (const student of [asta!, bo!, carl!]) expect(JSON.stringify([sentences, seen.held])).not.toContain(student)
  // the others read nothing before it is chosen, each their own alone
  for (const viewer of [{ face: 'projector' }, { face: 'student', student: dina! }] as const)
    expect(JSON.stringify(view(klass.state(), source, viewer))).not.toMatch(/larmer|bænk/)
  expect(JSON.stringify(view(klass.state(), source, { face: 'student', student: asta! }))).toContain('Lamper larmer')
  klass.must(teacher, 'minority.choose', { proposal, sentence: sentences[1]!.id })
  expect(JSON.stringify(view(klass.state(), source, { face: 'projector' }))).toContain('Lamper larmer')
})
