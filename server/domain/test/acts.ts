import fc from 'fast-check'
import type { Choice } from '../base/ballot.ts'
import { unhoused } from '../roster/households.ts'
import { as, clock, createClass, teacher } from './class.ts'

export const NAMES = ['Asta', 'Bo', 'Carl', 'Dina', 'Emma', 'Emma', 'Finn']

/** Something somebody does, where it can be done. */
export type Act =
  | { readonly do: 'vote'; readonly who: number; readonly choice: Choice }
  | { readonly do: 'move'; readonly who: number }
  | { readonly do: 'absent'; readonly who: number }
  | { readonly do: 'erase'; readonly who: number }
  | {
      readonly do:
        'arrive' | 'pair' | 'ring' | 'resume' | 'close' | 'next' | 'open-secret' | 'open-open' | 'make-secret'
    }

const who = fc.nat({ max: 9 })
export const act: fc.Arbitrary<Act> = fc.oneof(
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

/** Plays the acts; after each one `look` is called with what every poll should have counted by now. */
export function play(
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
          housed: unhoused(klass.state().roster).map(({ student }) => student),
        })
        break
      default:
        one satisfies never
    }
    look(klass, meant)
  }
}
