import type { Plan } from '@jagten/lesson-plans/schema'
import { apply } from '../classroom/apply.ts'
import { decide } from '../classroom/decide.ts'
import type { ClassEvent } from '../classroom/events.ts'
import { unmade } from '../classroom/apply.ts'
import type { ClassState } from '../classroom/state.ts'
import { unhoused } from '../roster/households.ts'
import type { Command, CommandName, Payload } from '../classroom/commands.ts'
import type { Actor } from '../base/actor.ts'
import type { Paper } from '../base/ballot.ts'
import type { Things } from '../base/building.ts'
import type { Decision } from '../base/decision.ts'
import { ClassId } from '../base/ids.ts'
import type { PollId, StudentId, TextId } from '../base/ids.ts'

const text = (words: string) => ({ da: words, en: words })
const step = (id: string, allows: Plan['steps'][number]['allows'], advance: 'teacher' | 'clock' = 'teacher') => ({
  id,
  kind: 'explore' as const,
  title: text(id),
  minutes: 5,
  least: 2,
  needed: id !== 'talk',
  allows,
  advance,
  who: 'class' as const,
  tools: [],
  projector: { scene: 'step' as const },
  say: text('Sig'),
  do: text('Peg'),
  task: text('Gør'),
  produces: text('Noget'),
  doneWhen: text('Alle har det'),
})

/** A plan that has one step of each kind the rules tell apart. */
export const plan: Plan = {
  title: text('Plan'),
  aim: text('Mål'),
  grades: { from: 5, to: 10 },
  subjects: [text('Dansk')],
  computers: 'student',
  goals: [text('At bestemme sammen')],
  curriculum: [{ title: text('Folkeskoleloven § 1, stk. 3'), why: text('Demokrati') }],
  materials: [],
  preparation: [],
  leftAtMonthsEnd: [60, 400],
  assessment: [{ step: 'talk', sign: text('Alle er hørt') }],
  steps: [step('look', []), step('propose', ['propose', 'build']), step('talk', ['speak'], 'clock')],
  paths: [
    {
      id: 'short',
      title: text('Kort'),
      lessons: [{ minutes: 15, steps: [{ step: 'look' }, { step: 'propose' }, { step: 'talk' }] }],
    },
  ],
}

export const teacher: Actor = { kind: 'teacher' }
export const clock: Actor = { kind: 'clock' }
export const as = (student: StudentId, player?: string): Actor =>
  player === undefined ? { kind: 'student', student } : { kind: 'student', student, player }

/** Two areas of a world, for the first two groups. */
export const AREAS = [0, 20].map((x, index) => ({
  id: `felt-${index + 1}`,
  box: { min: { x, y: 60, z: 0 }, max: { x: x + 9, y: 90, z: 9 } },
  home: { x, y: 64, z: 5, yaw: 0 },
}))

/** A lamp of two blocks and a bench of three, in a world that is a hundred blocks wide. */
export const THINGS: Things = {
  price: (thing) => ({ lamp: 12_000, bench: 8_000 })[thing] ?? null,
  cells: ({ thing, at }) =>
    thing === 'lamp' ? [at, { ...at, y: at.y + 1 }] : [-1, 0, 1].map((aside) => ({ ...at, x: at.x + aside })),
  extent: { min: { x: -50, y: 0, z: -50 }, max: { x: 50, y: 100, z: 50 } },
}
/** Stands in for SHA-256: spread well enough that no two short texts are the same (FNV-1a). */
const digest = (text: string): string =>
  [...text]
    .reduce((hash, sign) => Math.imul(hash ^ sign.charCodeAt(0), 0x01000193) >>> 0, 0x811c9dc5)
    .toString(16)
    .padStart(8, '0')

/** A class without server, disk or clock: the rules, and what lies beside the log. It plays the plan above, or another. */
export function createClass(names: readonly string[] = [], played: Plan = plan) {
  let counter = 0
  const uuid = (): string => `00000000-0000-4000-8000-${String((counter += 1)).padStart(12, '0')}`
  const made: ClassEvent = {
    type: 'class-made',
    id: ClassId.parse(uuid()),
    name: '5.B',
    grade: 5,
    joinCode: 'LNDT',
    plan: 'plan',
    path: null,
    template: 'lykkeparken',
    worldOpen: false,
  }
  let state = apply(unmade(made.id), made, 0)
  const texts = new Map<TextId, string>()
  const boxes = new Map<PollId, Paper[]>()
  const log: { readonly event: ClassEvent; readonly at: number }[] = [{ event: made, at: 0 }]
  const alive = new Set<string>()
  let at = 1_000
  let receipts = 0

  function give<C extends CommandName>(actor: Actor, command: C, payload: Payload<C>): Decision<ClassEvent> {
    const box = boxes.get((payload as { poll?: PollId }).poll as PollId) ?? []
    const decision = decide(state, { command, payload } as Command, {
      at,
      actor,
      id: uuid,
      seed: counter,
      opened: box,
      receiptsTaken: new Set(box.map((ballot) => ballot.receipt)),
      receipt: `kvittering ${(receipts += 1)}`,
      digest,
      mark: (of) => `mark of ${of}`,
      plans: new Map([['plan', played]]),
      doors: [
        { number: 1, at: { x: 40, y: 64, z: 40 } },
        { number: 9, at: { x: 80, y: 64, z: 40 } },
      ],
      areas: AREAS,
      things: THINGS,
      text: (id) => texts.get(id),
      alive: (player) => alive.has(player),
    })
    if ('refusal' in decision) return decision
    for (const event of decision.events) {
      state = apply(state, event, at)
      log.push({ event, at })
      if (event.type === 'poll-closed') boxes.delete(event.poll)
    }
    for (const one of decision.beside?.texts ?? []) texts.set(one.id, one.text)
    const ballot = decision.beside?.ballot
    if (ballot) {
      const { poll: box, ...paper } = ballot
      boxes.set(box, [...(boxes.get(box) ?? []), paper])
    }
    return decision
  }

  /** As `give`, where a refusal would be a mistake of the test. */
  function must<C extends CommandName>(actor: Actor, command: C, payload: Payload<C>): readonly ClassEvent[] {
    const decision = give(actor, command, payload)
    if ('refusal' in decision) throw new Error(`${command}: ${decision.refusal}`)
    return decision.events
  }

  if (names.length > 0) {
    must(teacher, 'roster.add', { students: names.map((name) => ({ name })) })
    must(teacher, 'roster.pair', {})
  }

  return {
    give,
    must,
    state: (): ClassState => state,
    texts,
    boxes,
    digest,
    log,
    alive,
    wait(ms: number) {
      at += ms
    },
    now: () => at,
    students: () => state.roster.students.map((student) => student.id),
    /** A proposal of the teacher's and a poll on it. */
    poll(form: 'secret' | 'open' = 'secret'): PollId {
      must(teacher, 'proposal.submit', { title: 'Flere lamper', reason: 'Her er mørkt' })
      const housed = unhoused(state.roster).map(({ student }) => student)
      must(teacher, 'poll.open', { proposal: state.proposals.at(-1)!.id, form, housed })
      return state.polls.at(-1)!.id
    },
  }
}
