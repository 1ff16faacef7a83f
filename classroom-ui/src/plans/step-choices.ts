import { ACTIONS, HOURS, TOOLS } from '@jagten/lesson-plans/choices'
import type { Action, Step } from '@jagten/lesson-plans/schema'

type Scene = Step['projector']['scene']
type Tool = Step['tools'][number]
type Change = Partial<Omit<Step, 'id'>>

/** What a step is about that shows this; words alone go with whatever it is about. */
const KIND_OF: Readonly<Record<Exclude<Scene, 'step'>, Step['kind']>> = {
  join: 'welcome',
  map: 'explore',
  notes: 'explore',
  proposals: 'propose',
  meeting: 'meet',
  poll: 'vote',
  decisions: 'show',
}

/** What the student's page needs for what the board shows. */
const TOOLS_OF: Readonly<Record<Scene, readonly Tool[]>> = {
  join: ['map'],
  step: [],
  map: ['map', 'notes'],
  notes: ['map', 'notes'],
  proposals: ['proposals'],
  meeting: ['proposals'],
  poll: ['ballot'],
  decisions: ['decisions'],
}

/** What the student's page needs for what one may do; the first of them goes when one may no more. */
const TOOLS_FOR: Readonly<Record<Action, readonly Tool[]>> = {
  propose: ['propose', 'proposals'],
  speak: ['floor', 'proposals'],
  build: ['notes', 'map'],
}

/** The step with another picture on the board: what it is about and the student's page follow. */
export function showing(step: Step, scene: Scene): Change {
  const kind = scene === 'step' ? step.kind : KIND_OF[scene]
  return { kind, projector: { ...step.projector, scene }, tools: having(step, TOOLS_OF[scene]) }
}

/** The step in which students may do this, or may not: what they need for it is on their page, or is not. */
export function letting(step: Step, action: Action, isOn: boolean): Change {
  const allows = ACTIONS.filter((one) => (one === action ? isOn : step.allows.includes(one)))
  const [own] = TOOLS_FOR[action]
  const tools = isOn ? having(step, TOOLS_FOR[action]) : step.tools.filter((tool) => tool !== own)
  return { allows, tools }
}

/** Who reads first what students write: as the class is set, the teacher, or everybody straight away. */
export const READINGS = ['asClass', 'teacher', 'everybody'] as const
type Reading = (typeof READINGS)[number]

export function readingOf({ readFirst }: Step): Reading {
  if (readFirst === undefined) return 'asClass'
  return readFirst ? 'teacher' : 'everybody'
}

export const readAs = (reading: Reading): Change => ({
  readFirst: reading === 'asClass' ? undefined : reading === 'teacher',
})

/** When the place is looked at in a step: as each page is, by day or in the evening. */
export const HOUR_CHOICES = ['asPage', ...HOURS] as const
type HourChoice = (typeof HOUR_CHOICES)[number]

export const hourChoiceOf = ({ hour }: Step): HourChoice => hour ?? 'asPage'

export const atHour = (choice: HourChoice): Change => ({ hour: choice === 'asPage' ? undefined : choice })

const having = ({ tools }: Step, more: readonly Tool[]): Tool[] =>
  TOOLS.filter((tool) => tools.includes(tool) || more.includes(tool))
