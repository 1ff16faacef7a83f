import { z } from 'zod'
import { commands as areas } from '../areas/index.ts'
import { CLOCK, TEACHER_ALONE, TEACHING, WALKING, entryOf, nothing } from '../base/command.ts'
import type { Entry } from '../base/command.ts'
import { nothingChanges } from '../base/decision.ts'
import { commands as control } from '../control/index.ts'
import { commands as democracy } from '../democracy/index.ts'
import { commands as helpers } from '../helpers/index.ts'
import { commands as lesson } from '../lesson/index.ts'
import { commands as notes } from '../notes/index.ts'
import { commands as roster } from '../roster/index.ts'
import { commands as signs } from '../signs/index.ts'
import { commands as texts } from '../texts/index.ts'
import { commands as welcome } from '../welcome/index.ts'
import { archive } from './archive.ts'
import { ringBell } from './bell.ts'
import type { ClassEvent } from './events.ts'
import type { ClassState } from './state.ts'
import { wake } from './waking.ts'

const entry = entryOf<ClassState, ClassEvent>()

/** What is about the class as a whole, or about several of its subjects at once. */
const own = {
  'world.open': entry({
    ...TEACHING,
    payload: nothing,
    decide: ({ worldOpen }) => (worldOpen ? nothingChanges : { events: [{ type: 'world-opened' }] }),
  }),
  'world.close': entry({
    ...TEACHING,
    inArchive: true,
    payload: nothing,
    decide: ({ worldOpen }) => (worldOpen ? { events: [{ type: 'world-closed' }] } : nothingChanges),
  }),
  /** The bell rings: all is put away safely. */
  'lesson.ring': entry({
    ...WALKING,
    by: ['teacher', 'clock'],
    payload: nothing,
    decide: (state, _payload, given) => ringBell(state, given),
  }),
  /** Time went by in which nobody could do anything: `lostMs` milliseconds, 0 when nobody knows how many. */
  'class.wake': entry({
    ...CLOCK,
    inArchive: true,
    payload: z.strictObject({ lostMs: z.number().min(0) }),
    decide: (state, { lostMs }, given) => wake(state, lostMs, given),
  }),
  /** Puts the class away: what runs is put away first, as by the bell, and its world is closed. */
  'class.archive': entry({
    ...TEACHER_ALONE,
    inArchive: true,
    payload: nothing,
    decide: (state, _payload, given) => archive(state, given),
  }),
  'class.unarchive': entry({
    ...TEACHER_ALONE,
    inArchive: true,
    payload: nothing,
    decide: ({ archived }) => (archived ? { events: [{ type: 'class-unarchived' }] } : nothingChanges),
  }),
} as const

/**
 * Every command, with the shape of its payload on the wire, who may give it, and what it comes to. HTTP, sockets, OpenAPI,
 * the table of who may and the typed client are read from here.
 */
export const commands = {
  ...own,
  ...roster,
  ...texts,
  ...control,
  ...helpers,
  ...lesson,
  ...areas,
  ...democracy,
  ...notes,
  ...signs,
  ...welcome,
} as const

export type CommandName = keyof typeof commands
export type Payload<C extends CommandName = CommandName> = z.output<(typeof commands)[C]['payload']>
export type PayloadIn<C extends CommandName> = z.input<(typeof commands)[C]['payload']>
export const COMMAND_NAMES = Object.keys(commands) as [CommandName, ...CommandName[]]

/** A command with its payload parsed: the type decides the payload. */
export type Command = { [C in CommandName]: { readonly command: C; readonly payload: Payload<C> } }[CommandName]

/** The entry of a command, whichever it is; its payload was parsed by its own schema. */
export function entryFor(command: CommandName): Entry<ClassState, ClassEvent> {
  return commands[command]
}
