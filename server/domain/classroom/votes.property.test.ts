import fc from 'fast-check'
import { expect, test } from 'vitest'
import { view } from '../../contract/view/index.ts'
import type { Source, Viewer } from '../../contract/view/index.ts'
import type { Choice } from '../commands.ts'
import type { StudentId } from '../ids.ts'
import { as, clock, createClass, plan, teacher } from '../test/class.ts'
import { apply } from './apply.ts'
import { unmade } from './state.ts'

const NAMES = ['Asta', 'Bo', 'Carl', 'Dina', 'Emma', 'Emma', 'Finn']

type Act =
  | { readonly do: 'vote'; readonly who: number; readonly choice: Choice }
  | { readonly do: 'move'; readonly who: number }
  | { readonly do: 'absent'; readonly who: number }
  | { readonly do: 'erase'; readonly who: number }
  | {
      readonly do:
        'arrive' | 'pair' | 'ring' | 'resume' | 'close' | 'next' | 'open-secret' | 'open-open' | 'make-secret'
    }

const who = fc.nat({ max: 9 })
const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('vote' as const),
      who,
      choice: fc.constantFrom<Choice>('for', 'against', 'blank'),
    }),
  },
  fc.record({ do: fc.constantFrom('move' as const, 'absent' as const, 'erase' as const), who }),
  fc.record({
    do: fc.constantFrom(
      'arrive' as const,
      'pair' as const,
      'ring' as const,
      'resume' as const,
      'close' as const,
      'next' as const,
      'make-secret' as const,
    ),
  }),
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('open-secret' as const, 'open-open' as const) }) },
)

const source = (klass: ReturnType<typeof createClass>): Source => ({
  planned: plan,
  texts: klass.texts,
  live: {
    world: {
      state: 'open',
      address: null,
      can: [],
      cannot: [],
      damaged: [],
      trouble: null,
      did: { held: null, moved: null },
    },
    addresses: { page: [], world: [], minecraft: '1.18.2' },
    pages: new Set(),
    players: new Set(),
    refusals: [],
    keyTrouble: [],
    intrusions: [],
  },
  place: null,
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

/** Plays the acts; after each one `look` is called with what every poll should have counted by now. */
function play(
  acts: readonly Act[],
  look: (klass: ReturnType<typeof createClass>, meant: ReadonlyMap<string, readonly Choice[]>) => void,
): void {
  const klass = createClass(NAMES)
  const meant = new Map<string, Choice[]>()
  const open = () =>
    klass.state().polls.find(({ progress }) => progress.state === 'open' || progress.state === 'suspended')
  for (const one of acts) {
    const student = 'who' in one ? klass.students()[one.who % Math.max(1, klass.students().length)] : undefined
    klass.wait(1_000)
    switch (one.do) {
      case 'vote': {
        const poll = open()
        if (!poll || !student) break
        const decision = klass.give(as(student), 'ballot.cast', { poll: poll.id, choice: one.choice })
        if (!('refusal' in decision) && poll.form === 'secret')
          meant.set(poll.id, [...(meant.get(poll.id) ?? []), one.choice])
        break
      }
      case 'move':
        if (student) klass.give(teacher, 'household.move', { student, household: null })
        break
      case 'absent':
        klass.give(teacher, 'attendance.set', { present: klass.students().filter((id) => id !== student) })
        break
      case 'erase':
        if (student) klass.give(teacher, 'roster.erase', { student })
        break
      case 'arrive':
        klass.give(teacher, 'roster.add', { students: [{ name: 'Ny' }] })
        break
      case 'pair':
        klass.give(teacher, 'roster.pair', {})
        break
      case 'ring':
        klass.give(teacher, 'lesson.ring', {})
        break
      case 'resume': {
        const poll = open()
        if (poll) klass.give(teacher, 'poll.resume', { poll: poll.id })
        break
      }
      case 'make-secret': {
        const poll = open()
        if (poll) klass.give(teacher, 'poll.secret', { poll: poll.id })
        break
      }
      case 'close': {
        const poll = open()
        if (poll) klass.give(clock, 'poll.close', { poll: poll.id })
        break
      }
      case 'next':
        klass.give(teacher, 'lesson.next', {})
        break
      case 'open-secret':
      case 'open-open':
        klass.must(teacher, 'proposal.submit', { title: 'Lamper', reason: 'Mørkt' })
        klass.give(teacher, 'poll.open', {
          proposal: klass.state().proposals.at(-1)!.id,
          form: one.do === 'open-open' ? 'open' : 'secret',
        })
        break
      default:
        one satisfies never
    }
    look(klass, meant)
  }
}

test('whatever a class does, no accepted secret vote is lost, doubled or changed', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
      play(acts, (klass, meant) => {
        for (const poll of klass.state().polls) {
          const used = poll.roll.flatMap(({ votes }) => votes).filter((vote) => vote.used).length
          const choices = poll.form === 'secret' ? (meant.get(poll.id) ?? []) : null
          if (!choices) continue
          expect(used).toBe(choices.length)
          if (poll.progress.state !== 'closed') continue
          expect(poll.progress.ballots?.map((ballot) => ballot.choice).toSorted()).toEqual(choices.toSorted())
        }
      })
    }),
    { numRuns: 150 },
  )
})

test('a household never has more than two votes, and no vote moves to another household', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
      const rolls = new Map<string, string>()
      play(acts, (klass) => {
        for (const poll of klass.state().polls) {
          const roll = JSON.stringify(
            poll.roll.map(({ household, votes }) => [household, votes.map((vote) => vote.voter)]),
          )
          expect(rolls.get(poll.id) ?? roll).toBe(roll)
          rolls.set(poll.id, roll)
          expect(poll.roll.every(({ votes }) => votes.length === 2)).toBe(true)
          expect(new Set(poll.roll.map(({ household }) => household)).size).toBe(poll.roll.length)
        }
      })
    }),
    { numRuns: 100 },
  )
})

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

test('the state is the fold of the log: replayed it is the same', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
      let last: ReturnType<typeof createClass> | undefined
      play(acts, (klass) => {
        last = klass
      })
      if (!last) return
      const replayed = last.log.reduce((state, { event, at }) => apply(state, event, at), unmade(last.state().id))
      expect(replayed).toEqual(last.state())
    }),
    { numRuns: 50 },
  )
})
