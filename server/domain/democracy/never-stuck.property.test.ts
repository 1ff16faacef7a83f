import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Command, CommandName } from '../classroom/commands.ts'
import { REFUSALS } from '../base/refusal.ts'
import type { Actor } from '../base/actor.ts'
import { OFFICES } from '../base/office.ts'
import { as, clock, createClass, teacher } from '../test/class.ts'
import { ITEM_KINDS } from './item-kinds.ts'
import { STAMPS } from './stamps.ts'

type Class = ReturnType<typeof createClass>
type Draw = (of: number) => number

/** A payload of every command of a meeting, made of what there is in the class: whether it can be given now or not. */
const PAYLOADS: {
  readonly [C in CommandName]?: (klass: Class, draw: Draw) => Extract<Command, { command: C }>['payload']
} = {
  'proposal.submit': () => ({ title: 'Lamper', reason: 'Mørkt' }),
  'proposal.amend': (klass, draw) => ({ proposal: proposalOf(klass, draw), text: 'Fire' }),
  'proposal.withdraw': (klass, draw) => ({ proposal: proposalOf(klass, draw) }),
  'proposal.stamp': (klass, draw) => ({ proposal: proposalOf(klass, draw), as: one(STAMPS, draw) }),
  'meeting.call': (_klass, draw) => ({ preset: one(['short', 'real'] as const, draw) }),
  'agenda.set': (klass, draw) => {
    const { meeting } = klass.state()
    const there = meeting.state === 'closed' ? [] : meeting.agenda.map(({ id }) => ({ id }))
    const left = there.filter(() => draw(4) > 0)
    const more = draw(2) === 0 ? [{ kind: one(ITEM_KINDS, draw) }] : [{ proposal: proposalOf(klass, draw) }]
    return { items: [...left, ...more].toSorted(() => draw(3) - 1) }
  },
  'meeting.open': (klass, draw) => (draw(2) === 0 ? {} : { agenda: [proposalOf(klass, draw)] }),
  'meeting.next': () => ({}),
  'meeting.back': () => ({}),
  'meeting.recess': (_klass, draw) => ({ on: draw(2) === 0, ...(draw(2) === 0 && { minutes: 2 }) }),
  'meeting.close': () => ({}),
  'chair.volunteer': (_klass, draw) => ({ office: one(OFFICES, draw), on: draw(3) > 0 }),
  'chair.draw': (_klass, draw) => ({ office: one(OFFICES, draw) }),
  'chair.appoint': (klass, draw) => ({ office: one(OFFICES, draw), student: one(klass.students(), draw) }),
  'chair.take': (_klass, draw) => ({ office: one(OFFICES, draw) }),
  'chair.leave': () => ({}),
  'floor.ask': (_klass, draw) => (draw(2) === 0 ? {} : { side: one(['for', 'against'] as const, draw) }),
  'floor.leave': () => ({}),
  'floor.done': () => ({}),
  'floor.thank': () => ({}),
  'floor.give': (klass, draw) => (draw(2) === 0 ? {} : { student: one(klass.students(), draw) }),
  'poll.open': (klass, draw) => {
    const proposal = proposalOf(klass, draw)
    const amendment = klass
      .state()
      .proposals.find(({ id }) => id === proposal)
      ?.amendments.at(-1)?.id
    return { proposal, form: one(['open', 'secret'] as const, draw), ...(amendment && draw(2) === 0 && { amendment }) }
  },
  'poll.secret': (klass) => ({ poll: pollOf(klass) }),
  'poll.resume': (klass) => ({ poll: pollOf(klass) }),
  'poll.close': (klass) => ({ poll: pollOf(klass) }),
  'poll.show-receipts': (klass) => ({ poll: pollOf(klass) }),
  'poll.void-decided': (klass) => ({ poll: pollOf(klass) }),
  'ballot.cast': (klass, draw) => ({ poll: pollOf(klass), choice: one(['for', 'against', 'blank'] as const, draw) }),
  'lesson.ring': () => ({}),
  'lesson.start': () => ({}),
  'lesson.next': () => ({}),
  'lesson.resume': () => ({}),
  'attendance.set': (klass, draw) => ({ present: klass.students().filter(() => draw(5) > 0) }),
  'class.wake': (_klass, draw) => ({ lostMs: draw(100_000) }),
}
const NAMES = Object.keys(PAYLOADS) as (keyof typeof PAYLOADS)[]

const one = <T>(of: readonly T[], draw: Draw): T => of[draw(of.length)] as T
const proposalOf = (klass: Class, draw: Draw) => one(klass.state().proposals, draw).id
const pollOf = (klass: Class) => klass.state().polls.at(-1)!.id

const step = fc.record({
  command: fc.constantFrom(...NAMES),
  actor: fc.nat({ max: 9 }),
  seed: fc.array(fc.nat({ max: 999 }), { minLength: 12, maxLength: 12 }),
})

/** Whoever gives it: the teacher and the chair most often, since most commands are theirs. */
function actorOf(klass: Class, number: number): Actor {
  if (number < 4) return teacher
  const chair = klass.state().officers.held.find(({ office }) => office === 'chair')?.student
  if (number < 7 && chair) return as(chair)
  return number === 9 ? clock : as(one(klass.students(), () => number % klass.students().length))
}

/** The way a teacher comes to the end of the meeting from anywhere. */
function endMeeting(klass: Class): void {
  const on = klass.state().polls.find(({ progress }) => progress.state === 'open' || progress.state === 'suspended')
  if (on) klass.must(teacher, 'poll.close', { poll: on.id })
  if (klass.state().meeting.state !== 'closed') klass.must(teacher, 'meeting.close', {})
}

test('whatever a class does in a meeting, it is never stuck', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 50 }), (steps) => {
      const klass = createClass(['Asta', 'Bo', 'Carl', 'Dina', 'Emma'])
      klass.must(teacher, 'proposal.submit', { title: 'Bænke', reason: 'Træt' })
      klass.poll('open')
      klass.must(teacher, 'poll.close', { poll: pollOf(klass) })
      for (const { command, actor, seed } of steps) {
        let at = 0
        const draw: Draw = (of) => (seed[(at += 1) % seed.length] ?? 0) % of
        klass.wait(5_000)
        const decision = klass.give(actorOf(klass, actor), command, PAYLOADS[command]!(klass, draw) as never)
        if ('refusal' in decision) expect(REFUSALS).toContain(decision.refusal)
        const { polls, meeting, officers, floor, roster } = klass.state()
        expect(
          polls.filter(({ progress }) => progress.state === 'open' || progress.state === 'suspended').length,
        ).toBeLessThan(2)
        if (meeting.state === 'open') {
          expect(meeting.agenda[meeting.at]).toBeDefined()
          expect(new Set(meeting.agenda.map(({ id }) => id)).size).toBe(meeting.agenda.length)
        }
        expect(new Set(officers.held.map(({ student }) => student)).size).toBe(officers.held.length)
        for (const { student } of officers.held)
          expect(roster.present === null || roster.present.has(student)).toBe(true)
        expect(new Set(floor.queue.map(({ student }) => student)).size).toBe(floor.queue.length)
      }
      endMeeting(klass)
      expect(klass.state().meeting).toEqual({ state: 'closed' })
    }),
    { numRuns: 300 },
  )
})
