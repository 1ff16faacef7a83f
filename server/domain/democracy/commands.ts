import { z } from 'zod'
import { Choice } from '../base/ballot.ts'
import { ANYBODY, CLOCK, LEADING, STUDENT, TEACHER_ALONE, TEACHING, entryOf, nothing } from '../base/command.ts'
import { AmendmentId, PollId, ProposalId, StudentId } from '../base/ids.ts'
import { FACINGS } from '../base/building.ts'
import { LONGEST, MOST_KRONER, MOST_PLANNED } from '../base/limits.ts'
import { refuse } from '../base/refusal.ts'
import { Spot } from '../base/place.ts'
import { line } from '../base/texts.ts'
import { MOST_STUDENTS } from '../roster/roster.ts'
import type { RosterState } from '../roster/roster.ts'
import type { TextsState } from '../texts/texts.ts'
import { cast } from './casting.ts'
import type { DemocracyState } from './democracy.ts'
import { Side } from './events.ts'
import { STAMPS } from './stamps.ts'
import type { DemocracyEvent, PollSubject } from './events.ts'
import { call, cancel, electionSubject, MOST_CANDIDATES, stand, withdrawCandidacy } from './election/election.ts'
import { askFloor, doneSpeaking, giveFloor, leaveFloor, thankSpeaker } from './floor.ts'
import { meetingCommands } from './meeting-commands.ts'
import { BLOCK_VOTE } from './methods/block-vote.ts'
import { YES_NO } from './methods/yes-no.ts'
import { officerCommands } from './officers/commands.ts'
import { planThings } from './plan.ts'
import { closePoll, makeSecret, openPoll, resumePoll, showReceipts, voidDecided, voidPoll } from './polling.ts'
import { undecided, undecidedAmendment } from './proposal.ts'
import { amend, pin, refer, stamp, submit, support, withdraw } from './proposing.ts'
import { isReceipt } from './receipts.ts'
import { VOTES_A_HOUSEHOLD, housed } from './roll.ts'
import { WORKERS } from './works-events.ts'
import { beginWorks, endWorks, helpBuild, stopWorks, takeDownWorks } from './works.ts'
import { MOST_WHO_ASK, setRules } from './rules/meeting-rules.ts'
import { demandSecret, isSecretNext } from './secrecy.ts'

const entry = entryOf<DemocracyState & RosterState & TextsState, DemocracyEvent>()

const MOST_SECONDS = 3600
const thePoll = z.strictObject({ poll: PollId })
/** Words alone, as every receipt has: see {@link isReceipt}. */
const Receipt = z
  .string()
  .refine(isReceipt, { error: 'three words of the list in server/domain/democracy/receipts.ts' })
const theProposal = z.strictObject({ proposal: ProposalId })
const PlacedThing = z.strictObject({ thing: z.string().max(40), at: Spot, facing: z.enum(FACINGS) })

export const commands = {
  'proposal.submit': entry({
    ...ANYBODY,
    during: ['propose'],
    isRead: true,
    payload: z.strictObject({
      title: line(LONGEST.title),
      reason: line(LONGEST.reason),
      /** Whole kroner. */
      cost: z.int().min(0).max(MOST_KRONER).optional(),
      /** Where it is about, in block coordinates. */
      place: Spot.optional(),
      /** What shall be put up where; it costs what they cost together then. */
      things: z.array(PlacedThing).max(MOST_PLANNED.things).optional(),
    }),
    decide: (state, payload, given) => submit(state, payload, given),
  }),
  /** What a proposal shall put up, all of it anew; none: it is words alone. */
  'proposal.plan': entry({
    ...ANYBODY,
    during: ['propose', 'speak'],
    payload: z.strictObject({ proposal: ProposalId, things: z.array(PlacedThing).max(MOST_PLANNED.things) }),
    decide: (state, payload, given) => planThings(state, payload, given),
  }),
  /** What was adopted is built, by Lykke or by the class; on from where it was stopped. */
  'proposal.build': entry({
    ...TEACHING,
    payload: z.strictObject({ proposal: ProposalId, by: z.enum(WORKERS) }),
    decide: ({ proposals }, payload, given) => beginWorks(proposals, payload, given),
  }),
  'proposal.stop-building': entry({
    ...TEACHING,
    payload: theProposal,
    decide: ({ proposals }, { proposal }) => stopWorks(proposals, proposal),
  }),
  /** What was built of it is taken away again. */
  'proposal.take-down': entry({
    ...TEACHING,
    payload: theProposal,
    decide: ({ proposals }, { proposal }) => takeDownWorks(proposals, proposal),
  }),
  /** A working day: puts up one planned thing, counted from 0. Answers when it stands. */
  'proposal.help-build': entry({
    ...ANYBODY,
    during: ['build', 'propose', 'speak'],
    byHand: true,
    payload: z.strictObject({ proposal: ProposalId, nth: z.int().min(0) }),
    decide: ({ proposals }, payload, given) => helpBuild(proposals, payload, given),
  }),
  /** The building of it, or its taking down, has ended; `left`: how many things do not stand. */
  'proposal.built': entry({
    ...CLOCK,
    inArchive: true,
    payload: z.strictObject({ work: z.uuid(), left: z.int().min(0) }),
    decide: ({ proposals }, { work, left }) => endWorks(proposals, work, left),
  }),
  /** Where a proposal is about; null: nowhere in particular. */
  'proposal.pin': entry({
    ...ANYBODY,
    during: ['propose', 'speak'],
    payload: z.strictObject({ proposal: ProposalId, place: Spot.nullable() }),
    decide: ({ proposals }, payload, given) => pin(proposals, payload, given),
  }),
  'proposal.support': entry({
    ...STUDENT,
    during: ['propose', 'speak'],
    payload: theProposal,
    decide: ({ proposals }, { proposal }, given) => support(proposals, proposal, given),
  }),
  'proposal.amend': entry({
    ...ANYBODY,
    during: ['propose', 'speak'],
    isRead: true,
    payload: z
      .strictObject({
        proposal: ProposalId,
        text: line(LONGEST.amendment),
        /** The text stands for the proposal's own words then, and is no longer than those; else it says what is changed. */
        replaces: z.literal('title').optional(),
        /** What it would cost then, in whole kroner, and where it would be about; as before when it is left out. */
        cost: z.int().min(0).max(MOST_KRONER).optional(),
        place: Spot.optional(),
      })
      .check(({ value, issues }) => {
        if (!value.replaces || value.text.length <= LONGEST.title) return
        issues.push({ code: 'too_big', origin: 'string', maximum: LONGEST.title, input: value.text, path: ['text'] })
      }),
    decide: ({ proposals }, payload, given) => amend(proposals, payload, given),
  }),
  /** A change that is really another proposal goes to a later meeting. */
  'amendment.refer': entry({
    ...LEADING,
    payload: z.strictObject({ proposal: ProposalId, amendment: AmendmentId }),
    decide: (state, payload) => refer(state, payload),
  }),
  /** What becomes of a proposal that is not put to the vote. */
  'proposal.stamp': entry({
    ...LEADING,
    payload: z.strictObject({ proposal: ProposalId, as: z.enum(STAMPS) }),
    decide: (state, payload) => stamp(state, payload),
  }),
  'proposal.withdraw': entry({
    ...ANYBODY,
    during: ['propose', 'speak'],
    payload: theProposal,
    decide: (state, { proposal }, given) => withdraw(state, proposal, given),
  }),
  ...meetingCommands,
  ...officerCommands,
  'floor.ask': entry({
    ...STUDENT,
    during: ['speak'],
    /** `side`: for or against what is talked about. */
    payload: z.strictObject({ side: Side.optional() }),
    decide: ({ floor }, { side }, given) => askFloor(floor, side, given),
  }),
  'floor.leave': entry({
    ...STUDENT,
    payload: nothing,
    decide: ({ floor }, _payload, given) => leaveFloor(floor, given),
  }),
  /** Who speaks has finished. */
  'floor.done': entry({
    ...STUDENT,
    payload: nothing,
    decide: ({ floor }, _payload, given) => doneSpeaking(floor, given),
  }),
  /** Whoever leads thanks who speaks. */
  'floor.thank': entry({ ...LEADING, payload: nothing, decide: ({ floor }) => thankSpeaker(floor) }),
  /** Gives the floor to that student, or to the first on the speakers' list. */
  'floor.give': entry({
    ...LEADING,
    payload: z.strictObject({ student: StudentId.optional() }),
    decide: ({ floor, roster }, { student }) => giveFloor(floor, student, roster),
  }),
  /** From now on one can stand for the board; called again, it has another number of seats. */
  'election.call': entry({
    ...TEACHING,
    payload: z.strictObject({ seats: z.int() }),
    decide: (state, { seats }) => call(state, seats),
  }),
  'election.cancel': entry({ ...TEACHING, payload: nothing, decide: (state) => cancel(state) }),
  /** `student`: for the teacher, whom somebody asked to be put up who is ill or away. */
  'election.stand': entry({
    ...ANYBODY,
    payload: z.strictObject({ student: StudentId.optional() }),
    decide: (state, { student }, given) => stand(state, student, given),
  }),
  'election.withdraw': entry({
    ...ANYBODY,
    payload: z.strictObject({ student: StudentId.optional() }),
    decide: (state, { student }, given) => withdrawCandidacy(state, student, given),
  }),
  /** What the class does otherwise than it is usually done. */
  'rules.set': entry({
    ...TEACHER_ALONE,
    payload: z.strictObject({ votersWhoAsk: z.int().min(1).max(MOST_WHO_ASK) }),
    decide: ({ rules }, wish) => setRules(rules, wish),
  }),
  /**
   * - `amendment`: a change of the proposal is voted on, which comes before the proposal itself.
   * - `election`: a board is elected, by secret vote, of those who stand and those named here beside them.
   * - An open vote is opened as a secret one where enough have asked for it.
   * - `housed`: who is here without a household and is given one alone, as the teacher was shown it; whoever it is, when
   *   left out.
   */
  'poll.open': entry({
    ...LEADING,
    payload: z
      .strictObject({
        proposal: ProposalId.optional(),
        amendment: AmendmentId.optional(),
        election: z
          .strictObject({ seats: z.int(), candidates: z.array(StudentId).max(MOST_STUDENTS).optional() })
          .optional(),
        form: z.enum(['secret', 'open']),
        seconds: z.int().min(5).max(MOST_SECONDS).optional(),
        housed: z.array(StudentId).max(MOST_STUDENTS).optional(),
      })
      .refine(({ proposal, election }) => (proposal === undefined) !== (election === undefined), {
        error: 'a proposal or an election',
        path: ['proposal'],
      }),
    decide(state, { proposal: id, amendment, election, form: wished, seconds }, given) {
      const { proposals, polls, roster } = state
      if (election) {
        if (wished === 'open') return refuse('election.secret')
        const subject = electionSubject(state, election, given)
        if ('refusal' in subject) return subject
        return openPoll(polls, { subject, method: BLOCK_VOTE, form: 'secret', seconds }, housed(roster), given)
      }
      if (!id) return refuse('proposal.unknown')
      const form = isSecretNext(state) ? 'secret' : wished
      const proposal = undecided(proposals, id)
      if ('refusal' in proposal) return proposal
      const found = amendment === undefined ? null : undecidedAmendment(proposal, amendment)
      if (found && 'refusal' in found) return found
      const subject: PollSubject = found
        ? { kind: 'amendment', proposal: id, amendment: found.id }
        : { kind: 'proposal', proposal: id }
      return openPoll(polls, { subject, method: YES_NO, form, seconds }, housed(roster), given)
    },
  }),
  /** Somebody who votes asks that the vote be secret: `poll`, or the one that is on, or the next. Who asked is told to nobody. */
  'poll.demand-secret': entry({
    ...STUDENT,
    payload: z.strictObject({ poll: PollId.optional() }),
    decide: (state, { poll }, given) => demandSecret(state, poll, given),
  }),
  /** An open poll becomes secret: votes already cast are void and all vote again. */
  'poll.secret': entry({ ...TEACHING, payload: thePoll, decide: ({ polls }, { poll }) => makeSecret(polls, poll) }),
  'poll.resume': entry({
    ...TEACHING,
    payload: thePoll,
    decide: ({ polls }, { poll }, given) => resumePoll(polls, poll, given),
  }),
  'poll.close': entry({
    ...LEADING,
    by: ['teacher', 'clock'],
    payload: thePoll,
    decide: (state, { poll }, given) => closePoll(state, poll, given),
  }),
  /** The receipts of a closed secret poll, each with its choice, are shown to all. */
  'poll.show-receipts': entry({
    ...TEACHER_ALONE,
    officers: ['chair'],
    payload: thePoll,
    decide: ({ polls }, { poll }) => showReceipts(polls, poll),
  }),
  /** The box's key is gone (a backup was restored): what was cast is void and voted again. */
  'poll.void': entry({
    ...CLOCK,
    inArchive: true,
    payload: thePoll,
    decide: ({ polls }, { poll }) => voidPoll(polls, poll),
  }),
  /** What a closed poll decided does not hold, and is voted on again; the minutes say so. */
  'poll.void-decided': entry({
    ...TEACHER_ALONE,
    payload: thePoll,
    decide: ({ polls }, { poll }) => voidDecided(polls, poll),
  }),
  'ballot.cast': entry({
    ...STUDENT,
    /**
     * - `choice`: of yes and no; `choices`: of an election, the numbers of those who are marked.
     * - `nth`: in an open poll, which of the votes held it is, counted from 1; without it they are filled in turn.
     */
    payload: z
      .strictObject({
        poll: PollId,
        choice: Choice.optional(),
        choices: z
          .array(z.string().regex(/^[1-9]\d?$/u))
          .max(MOST_CANDIDATES)
          .optional(),
        receipt: Receipt.optional(),
        nth: z.int().min(1).max(VOTES_A_HOUSEHOLD).optional(),
      })
      .refine(({ choice, choices }) => (choice === undefined) !== (choices === undefined), {
        error: 'a choice or choices',
        path: ['choice'],
      }),
    decide: ({ polls }, ballot, given) => cast(polls, ballot, given),
  }),
} as const
