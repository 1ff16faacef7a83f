import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { StudentId } from '../../domain/base/ids.ts'
import { NAMES, act, play } from '../../domain/test/acts.ts'
import { createClass, plan } from '../../domain/test/class.ts'
import { NOBODY_HERE } from '../test/live.ts'
import { view } from './index.ts'
import type { Source, Viewer } from './index.ts'

const source = (klass: ReturnType<typeof createClass>): Source => ({
  planned: plan,
  texts: klass.texts,
  live: NOBODY_HERE,
  place: null,
  cellsOf: () => [],
  loan: { percent: 5, years: 10 },
  deletesAt: 0,
  lang: 'da',
})

function everybody(students: readonly StudentId[]): Viewer[] {
  return [
    { face: 'teacher' },
    { face: 'projector' },
    { face: 'bot' },
    ...students.map((student): Viewer => ({ face: 'student', student })),
  ]
}

test('no log and no view of anybody ever tells a secret choice or an unfinished tally', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
      play(acts, (klass) => {
        const open = klass
          .state()
          .polls.find(({ progress }) => progress.state === 'open' || progress.state === 'suspended')
        if (!open) return
        const written = JSON.stringify(klass.log.filter(({ event }) => event.type === 'vote-used'))
        expect(written).not.toMatch(/for"|against|blank|kvittering/)
        for (const viewer of everybody(klass.students())) {
          const seen = view(klass.state(), source(klass), viewer)
          const polls = JSON.stringify(
            seen && 'polls' in seen
              ? seen.polls.filter((poll) => poll.id === open.id)
              : seen && 'poll' in seen
                ? seen.poll
                : null,
          )
          expect(polls).not.toMatch(/"result":\{|kvittering/)
          if (open.form === 'secret') expect(polls).not.toMatch(/"choice"|"own":\["/)
        }
      })
    }),
    { numRuns: 60 },
  )
})

test('a key stands in the teacher’s view and its owner’s alone', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 25 }), (acts) => {
      play(acts, (klass) => {
        for (const viewer of everybody(klass.students())) {
          const written = JSON.stringify(view(klass.state(), source(klass), viewer))
          for (const { id, key } of klass.state().roster.students) {
            const isTheirs = viewer.face === 'teacher' || (viewer.face === 'student' && viewer.student === id)
            expect(written.includes(`"${key}"`)).toBe(isTheirs)
          }
        }
      })
    }),
    { numRuns: 40 },
  )
})

test('the projector and Lykke’s public side never get a name of a child who is not playing', () => {
  const klass = createClass(NAMES)
  klass.poll()
  expect(JSON.stringify(view(klass.state(), source(klass), { face: 'projector' }))).not.toMatch(/Asta|Emma|Finn/)
})
