import { z } from 'zod'
import { Placed } from '../base/building.ts'
import { Place } from '../base/place.ts'
import { Ballot, Choice } from '../base/ballot.ts'
import { AmendmentId, HouseholdId, ItemId, PollId, ProposalId, StudentId, TextId } from '../base/ids.ts'
import { ITEM_KINDS } from './item-kinds.ts'
import { METHODS } from './methods/index.ts'
import { STAMPS } from './stamps.ts'
import { minutesEvents } from './minutes/events.ts'
import type { MinutesEvent } from './minutes/events.ts'
import { officerEvents } from './officers/events.ts'
import type { OfficerEvent } from './officers/events.ts'
import { worksEvents } from './works-events.ts'
import type { WorksEvent } from './works-events.ts'

/** What a poll is about. */
export const PollSubject = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('proposal'), proposal: ProposalId }),
  /** One change of it, before it is voted on itself. */
  z.object({ kind: z.literal('amendment'), proposal: ProposalId, amendment: AmendmentId }),
  /** A board: `candidates` in the order of their numbers on the paper, from 1; `seal` is the SHA-256 of `seed`, which decides lots. */
  z.object({
    kind: z.literal('election'),
    seats: z.int(),
    candidates: z.array(StudentId),
    seed: z.string(),
    seal: z.string(),
  }),
])
export type PollSubject = Readonly<z.infer<typeof PollSubject>>

/** An item of an agenda. */
const Item = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('proposal'), id: ItemId, proposal: ProposalId }),
  z.object({ kind: z.enum(ITEM_KINDS), id: ItemId }),
])
export type Item = Readonly<z.infer<typeof Item>>

const proposalEvents = [
  z.object({
    type: z.literal('proposal-submitted'),
    id: ProposalId,
    number: z.int(),
    title: TextId,
    reason: TextId,
    cost: z.int().nullable(),
    by: StudentId.nullable(),
    /** Where it is about; nowhere in particular when it is left out. */
    place: Place.optional(),
  }),
  z.object({ type: z.literal('proposal-pinned'), proposal: ProposalId, place: Place.nullable() }),
  /** What shall be put up where, and what it costs, in whole kroner; no things and null: it is words alone. */
  z.object({
    type: z.literal('proposal-planned'),
    proposal: ProposalId,
    things: z.array(Placed),
    cost: z.int().nullable(),
  }),
  z.object({ type: z.literal('proposal-supported'), proposal: ProposalId, by: StudentId }),
  z.object({
    type: z.literal('proposal-amended'),
    proposal: ProposalId,
    amendment: AmendmentId,
    text: TextId,
    /** The text stands for the proposal's own words then; without it, it says in words what is changed. */
    replaces: z.literal('title').optional(),
    by: StudentId.nullable(),
    /** What it would cost then; as before when it is left out. */
    cost: z.int().optional(),
    /** Where it would be about then; as before when it is left out. */
    place: Place.optional(),
  }),
  /** It is really another proposal: one for a later meeting. */
  z.object({ type: z.literal('amendment-referred'), proposal: ProposalId, amendment: AmendmentId }),
  z.object({ type: z.literal('proposal-stamped'), proposal: ProposalId, stamp: z.enum(STAMPS) }),
  z.object({ type: z.literal('proposal-withdrawn'), proposal: ProposalId }),
] as const
export type ProposalEvent = z.infer<(typeof proposalEvents)[number]>

const meetingEvents = [
  /** A household demands an extraordinary meeting, or does not any more. */
  z.object({ type: z.literal('meeting-demanded'), household: HouseholdId, on: z.boolean() }),
  z.object({ type: z.literal('meeting-called'), items: z.array(Item) }),
  /** Another agenda, before the meeting or in the middle of it. */
  z.object({ type: z.literal('agenda-set'), items: z.array(Item) }),
  /** `items`: the whole agenda; that of the proposals alone when it is left out. */
  z.object({ type: z.literal('meeting-opened'), agenda: z.array(ProposalId), items: z.array(Item).optional() }),
  z.object({ type: z.literal('meeting-at'), at: z.int() }),
  /** `endsAt`: null until somebody goes on. */
  z.object({ type: z.literal('recess-begun'), endsAt: z.number().nullable() }),
  z.object({ type: z.literal('recess-ended') }),
  z.object({ type: z.literal('meeting-closed') }),
] as const
export type MeetingEvent = z.infer<(typeof meetingEvents)[number]>

const SIDES = ['for', 'against'] as const
/** Which side of what is talked about somebody speaks for. */
export const Side = z.enum(SIDES)
export type Side = z.infer<typeof Side>

const floorEvents = [
  /** `side`: missing when it was not said. */
  z.object({ type: z.literal('floor-asked'), student: StudentId, side: Side.optional() }),
  z.object({ type: z.literal('floor-left'), student: StudentId }),
  /** Has finished speaking. */
  z.object({ type: z.literal('floor-done'), student: StudentId }),
  z.object({ type: z.literal('floor-given'), student: StudentId }),
] as const
export type FloorEvent = z.infer<(typeof floorEvents)[number]>

const electionEvents = [
  z.object({ type: z.literal('election-called'), seats: z.int() }),
  z.object({ type: z.literal('election-cancelled') }),
  z.object({ type: z.literal('candidate-stood'), student: StudentId }),
  z.object({ type: z.literal('candidate-withdrew'), student: StudentId }),
] as const
export type ElectionEvent = z.infer<(typeof electionEvents)[number]>

const rulesEvents = [z.object({ type: z.literal('rules-set'), votersWhoAsk: z.int() })] as const
export type RulesEvent = z.infer<(typeof rulesEvents)[number]>

const pollOpened = z.object({
  type: z.literal('poll-opened'),
  id: PollId,
  subject: PollSubject,
  method: z.enum(METHODS),
  form: z.enum(['secret', 'open']),
  endsAt: z.number().nullable(),
  roll: z.array(z.object({ household: HouseholdId, number: z.int(), voters: z.array(StudentId) })),
  notOnRoll: z.array(z.int()),
})
export type PollOpened = z.infer<typeof pollOpened>

const pollEvents = [
  pollOpened,
  /** A secret vote: which household, which of its votes; never what. */
  z.object({ type: z.literal('vote-used'), poll: PollId, household: HouseholdId, vote: z.int() }),
  /** An open vote; a later one for the same vote replaces it. */
  z.object({ type: z.literal('vote-shown'), poll: PollId, household: HouseholdId, vote: z.int(), choice: Choice }),
  /** Somebody asks that the vote be secret; `by`: a mark that tells nobody who it was. */
  z.object({ type: z.literal('secret-demanded'), by: z.string() }),
  z.object({ type: z.literal('poll-made-secret'), poll: PollId }),
  z.object({ type: z.literal('poll-suspended'), poll: PollId, leftMs: z.number().nullable() }),
  z.object({ type: z.literal('poll-resumed'), poll: PollId, endsAt: z.number().nullable() }),
  z.object({ type: z.literal('poll-held'), poll: PollId, endsAt: z.number() }),
  /**
   * - `ballots`: what came out of the box, sorted by receipt; null when the votes were open, and of an election.
   * - `elected`: of an election, by the candidates' numbers; what anybody got is forgotten with the box.
   */
  z.object({
    type: z.literal('poll-closed'),
    poll: PollId,
    ballots: z.array(Ballot).nullable(),
    elected: z
      .object({
        winners: z.array(z.int()).readonly(),
        substitutes: z.array(z.int()).readonly(),
        draws: z.array(z.array(z.int()).readonly()).readonly(),
      })
      .optional(),
  }),
  z.object({ type: z.literal('receipts-shown'), poll: PollId }),
  /** `decided`: it had a result, which does not hold any more; else it came to none. */
  z.object({ type: z.literal('poll-voided'), poll: PollId, decided: z.literal(true).optional() }),
] as const
export type PollEvent = z.infer<(typeof pollEvents)[number]>

export const events = [
  ...proposalEvents,
  ...worksEvents,
  ...meetingEvents,
  ...officerEvents,
  ...floorEvents,
  ...electionEvents,
  ...rulesEvents,
  ...pollEvents,
  ...minutesEvents,
] as const
export type DemocracyEvent =
  | ProposalEvent
  | WorksEvent
  | MeetingEvent
  | OfficerEvent
  | FloorEvent
  | ElectionEvent
  | RulesEvent
  | PollEvent
  | MinutesEvent
