import { z } from 'zod'
import { LEADING, STUDENT, TEACHING, entryOf, nothing } from '../base/command.ts'
import { ItemId, ProposalId } from '../base/ids.ts'
import type { RosterState } from '../roster/roster.ts'
import type { TextsState } from '../texts/texts.ts'
import { MOST_ITEMS } from './agenda.ts'
import { demandMeeting } from './demand.ts'
import type { DemocracyState } from './democracy.ts'
import { ITEM_KINDS } from './item-kinds.ts'
import type { DemocracyEvent } from './events.ts'
import { callMeeting, closeMeeting, editAgenda, openMeeting, setRecess, stepItem } from './meeting.ts'
import { asAmended } from './proposal.ts'
import type { Proposal } from './proposal.ts'

type State = DemocracyState & RosterState & TextsState

const entry = entryOf<State, DemocracyEvent>()

/** What nobody may read cannot be talked about. */
const readable = ({ proposals, hidden }: State): readonly Proposal[] =>
  proposals.filter((one) => !hidden.has(asAmended(one).title))

const Proposals = z.array(ProposalId).min(1).max(MOST_ITEMS)
/** `from`: the item the step is taken from. */
const step = z.strictObject({ from: ItemId.optional() })
const MOST_RECESS_MINUTES = 60

export const meetingCommands = {
  /** The student's household demands an extraordinary meeting (R6), or, off, does not any more. */
  'meeting.demand': entry({
    ...STUDENT,
    payload: z.strictObject({ on: z.boolean().optional() }),
    decide: (state, { on = true }, given) => demandMeeting(state, on, given),
  }),
  /** `agenda`: the proposals the meeting takes up, in that order; all that wait for one when it is left out. */
  'meeting.call': entry({
    ...TEACHING,
    payload: z.strictObject({
      preset: z.enum(['short', 'real']),
      agenda: z.array(ProposalId).max(MOST_ITEMS).optional(),
    }),
    decide: (state, payload, given) => callMeeting(state.meeting, readable(state), payload, given),
  }),
  /** The whole agenda anew: items that stand there, by their id, others of a kind, and proposals. */
  'agenda.set': entry({
    ...TEACHING,
    payload: z.strictObject({
      items: z
        .array(
          z.union([
            z.strictObject({ id: ItemId }),
            z.strictObject({ kind: z.enum(ITEM_KINDS) }),
            z.strictObject({ proposal: ProposalId }),
          ]),
        )
        .min(1)
        .max(MOST_ITEMS),
    }),
    decide: (state, { items }, given) => editAgenda(state.meeting, items, readable(state), given),
  }),
  /** `agenda`: what the meeting takes up, in that order; what was called, or all that is not decided, when it is left out. */
  'meeting.open': entry({
    ...LEADING,
    beforeMeeting: true,
    payload: z.strictObject({ agenda: Proposals.optional() }),
    decide: (state, { agenda }) => openMeeting(state.meeting, readable(state), agenda),
  }),
  'meeting.next': entry({
    ...LEADING,
    payload: step,
    decide: ({ meeting, polls }, { from }) => stepItem(meeting, polls, 1, from),
  }),
  'meeting.back': entry({
    ...LEADING,
    payload: step,
    decide: ({ meeting, polls }, { from }) => stepItem(meeting, polls, -1, from),
  }),
  /** Time to bargain; `minutes`: when it ends by itself. */
  'meeting.recess': entry({
    ...LEADING,
    by: ['teacher', 'clock'],
    payload: z.strictObject({ on: z.boolean(), minutes: z.int().min(1).max(MOST_RECESS_MINUTES).optional() }),
    decide: ({ meeting, polls }, payload, given) => setRecess(meeting, polls, payload, given),
  }),
  'meeting.close': entry({
    ...LEADING,
    payload: nothing,
    decide: ({ meeting, polls }) => closeMeeting(meeting, polls),
  }),
} as const
