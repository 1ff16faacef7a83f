import { Look, Position } from '@jagten/worlds/geometry'
import { z } from 'zod'
import { Target } from './control/holds.ts'
import { Receipt } from './democracy/receipts.ts'
import { HELPER_KINDS } from './helpers/helpers.ts'
import { AlarmId, GroupId, HelperId, HouseholdId, NoteId, PollId, ProposalId, StudentId, TextId } from './ids.ts'

/** What a person wrote, on one line: trimmed, runs of white space made one, without control signs or Minecraft's colour sign. */
const clean = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[\p{C}§]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()

/** One line that a person wrote. */
export const line = (most: number) =>
  z
    .string()
    .max(most * 4)
    .transform(clean)
    .pipe(z.string().min(1).max(most))

export const CHOICES = ['for', 'against', 'blank'] as const
export type Choice = (typeof CHOICES)[number]

/** A point of the world; where exactly in its block does not matter, and is rounded. */
const Spot = z
  .strictObject({ x: z.number(), y: z.number(), z: z.number() })
  .transform(({ x, y, z: south }) => ({ x: Math.round(x), y: Math.round(y), z: Math.round(south) }))
  .pipe(z.lazy(() => Place))

/** A block of the world, as far out as Minecraft goes. */
const Place = Position.refine(({ x, y, z: south }) =>
  [x, y, south].every((part) => Number.isInteger(part) && Math.abs(part) < 30_000_000),
)

/** Which way somebody looks, in whole degrees: yaw from 0 to 359, pitch from -90 to 90. */
const Gaze = Look.transform(({ yaw, pitch }) => ({
  yaw: ((Math.round(yaw) % 360) + 360) % 360,
  pitch: Math.round(pitch),
})).refine(({ pitch }) => Math.abs(pitch) <= 90)

/** How a place is: safe, unsafe, cosy, dull; or what somebody would do with it. */
export const TAGS = ['safe', 'unsafe', 'cosy', 'dull', 'idea'] as const
export type Tag = (typeof TAGS)[number]

const nothing = z.strictObject({})
/** `to`: a group or one student, or else everybody; `minutes`: when it ends by itself. */
const hold = z.strictObject({ on: z.boolean(), to: Target.optional(), minutes: z.int().min(1).max(90).optional() })
const whom = z.strictObject({ to: Target.optional() })

/** Every command, and the shape of its payload on the wire. REST, sockets, OpenAPI and the typed client are made from this list. */
export const commands = {
  'world.open': nothing,
  'world.close': nothing,
  'roster.add': z.strictObject({
    students: z
      .array(z.strictObject({ name: line(30) }))
      .min(1)
      .max(40),
  }),
  'roster.rename': z.strictObject({ student: StudentId, name: line(30) }),
  /** Erases a student and everything the student wrote, for good. */
  'roster.erase': z.strictObject({ student: StudentId }),
  /** Puts everybody without a household into households of two, and households without a group into groups. */
  'roster.pair': nothing,
  /** Two who are not put together when households and groups are made; for the teacher's eyes alone. */
  'roster.apart': z.strictObject({ students: z.tuple([StudentId, StudentId]), on: z.boolean() }),
  /** Moves a student to a household with room, or to a new one alone (`null`). */
  'household.move': z.strictObject({ student: StudentId, household: HouseholdId.nullable() }),
  /** Two of different households live where the other lived. */
  'household.swap': z.strictObject({ students: z.tuple([StudentId, StudentId]) }),
  'group.set': z.strictObject({ household: HouseholdId, group: GroupId.nullable() }),
  'attendance.set': z.strictObject({ present: z.array(StudentId).max(60) }),
  /** `lesson`: which of a path that is a row of lessons, counted from 1. */
  'lesson.start': z.strictObject({
    plan: z.string().max(40).optional(),
    path: z.string().max(40).optional(),
    lesson: z.int().min(1).max(40).optional(),
  }),
  /** `from`: the step one means to leave; when the lesson has moved on meanwhile, nothing happens. */
  'lesson.next': z.strictObject({ from: z.string().max(40).optional() }),
  'lesson.back': nothing,
  'lesson.goto': z.strictObject({ step: z.string().max(40) }),
  /**
   * `steps`: those to come after `from`, the step that is on; which are not named are dropped. `shorten`: minutes taken
   * off the step that is on.
   */
  'lesson.replan': z.strictObject({
    from: z.string().max(40),
    shorten: z.number().min(0).max(180),
    steps: z.array(z.strictObject({ id: z.string().max(40), minutes: z.number().positive().max(180) })).max(60),
  }),
  'lesson.extend': z.strictObject({ minutes: z.number().min(-60).max(60) }),
  'lesson.pause': nothing,
  'lesson.resume': nothing,
  'lesson.ring': nothing,
  'proposal.submit': z.strictObject({
    title: line(80),
    reason: line(400),
    /** Whole kroner. */
    cost: z.int().min(0).max(100_000_000).optional(),
  }),
  'proposal.support': z.strictObject({ proposal: ProposalId }),
  'proposal.amend': z.strictObject({ proposal: ProposalId, text: line(400) }),
  'proposal.withdraw': z.strictObject({ proposal: ProposalId }),
  /** `agenda`: what the meeting takes up, in that order; all that is not decided when it is left out. */
  'meeting.open': z.strictObject({ agenda: z.array(ProposalId).min(1).max(60).optional() }),
  'meeting.next': nothing,
  'meeting.close': nothing,
  'floor.ask': nothing,
  'floor.leave': nothing,
  /** Gives the floor to that student, or to the first who asked. */
  'floor.give': z.strictObject({ student: StudentId.optional() }),
  'poll.open': z.strictObject({
    proposal: ProposalId,
    form: z.enum(['secret', 'open']),
    seconds: z.int().min(5).max(3600).optional(),
  }),
  /** An open poll becomes secret: votes already cast are void and all vote again. */
  'poll.secret': z.strictObject({ poll: PollId }),
  'poll.resume': z.strictObject({ poll: PollId }),
  'poll.close': z.strictObject({ poll: PollId }),
  /** The receipts of a closed secret poll, each with its choice, are shown to all. */
  'poll.show-receipts': z.strictObject({ poll: PollId }),
  /** The poll stays open at least so many seconds from now: the program was away, and nobody shall be shut out by it. */
  'poll.hold': z.strictObject({ poll: PollId, seconds: z.int().min(1).max(3600) }),
  'ballot.cast': z.strictObject({ poll: PollId, choice: z.enum(CHOICES), receipt: Receipt.optional() }),
  'class.freeze': hold,
  'class.mute': hold,
  'class.gather': whom,
  /** Everybody who was gathered goes back to where they were. */
  'class.send-back': whom,
  /** How the class goes about it; what is left out stays as it is. */
  'class.set': z.strictObject({
    figures: z.enum(['exact', 'majority']).optional(),
    readFirst: z.boolean().optional(),
  }),
  /** What the class will do from its next lesson on; a lesson that is on must end first. */
  'class.plan': z.strictObject({ plan: z.string().max(40), path: z.string().max(40) }),
  'class.say': z.strictObject({ text: line(200), to: Target.optional() }),
  /** Puts the class away: what runs is put away first, as by the bell, and its world is closed. */
  'class.archive': nothing,
  'class.unarchive': nothing,
  'text.hide': z.strictObject({ text: TextId }),
  'text.show': z.strictObject({ text: TextId }),
  /** A note about a place, with where it is and which way one looked at it, when that is known. */
  'note.add': z.strictObject({
    tag: z.enum(TAGS),
    text: line(140),
    position: Spot.optional(),
    look: Gaze.optional(),
  }),
  'note.remove': z.strictObject({ note: NoteId }),
  /** The student's group goes on with this one. */
  'note.choose': z.strictObject({ note: NoteId }),
  /** What a student wrote on a sign in the world: its four lines; only Lykke sends it, for that player. */
  'sign.write': z.strictObject({ at: Place, lines: z.array(z.string().max(100).transform(clean)).length(4) }),
  /** No sign stands there any more; Lykke has seen it. */
  'sign.gone': z.strictObject({ at: Place }),
  /** An area is not shown to the class on board and map, until it is shown again. */
  'area.hide': z.strictObject({ area: z.string().max(40) }),
  'area.show': z.strictObject({ area: z.string().max(40) }),
  /** A student tells the teacher in private that something must stop. */
  'alarm.raise': nothing,
  'alarm.clear': z.strictObject({ alarm: AlarmId }),
  /** The box's key is gone (a backup was restored): what was cast is void and voted again. Only the clock sends it. */
  'poll.void': z.strictObject({ poll: PollId }),
  /** Somebody came in under that name from another machine: whoever it is says a key. Only Lykke sends it. */
  'player.untie': z.strictObject({ player: z.string().max(16) }),
  /** Somebody may help by a link whose code has this hash (SHA-256, base64url). */
  'helper.invite': z.strictObject({ kind: z.enum(HELPER_KINDS), hash: z.string().regex(/^[\w-]{43}$/) }),
  'helper.revoke': z.strictObject({ helper: HelperId }),
  /** A player in the world says a key; only Lykke may send it, for that player. */
  'player.key': z.strictObject({ key: z.string().max(16) }),
} as const

export type CommandName = keyof typeof commands
export type Payload<C extends CommandName = CommandName> = z.output<(typeof commands)[C]>
export type PayloadIn<C extends CommandName> = z.input<(typeof commands)[C]>
export const COMMAND_NAMES = Object.keys(commands) as [CommandName, ...CommandName[]]

/** A command with its payload parsed: the type decides the payload. */
export type Command = { [C in CommandName]: { readonly command: C; readonly payload: Payload<C> } }[CommandName]
