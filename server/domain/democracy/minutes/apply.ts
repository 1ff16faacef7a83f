import type { PollId, ProposalId } from '../../base/ids.ts'
import type { DemocracyState } from '../democracy.ts'
import type { DemocracyEvent } from '../events.ts'
import { itemNow } from '../meeting.ts'
import { BLOCK_VOTE } from '../methods/block-vote.ts'
import type { Poll, ProposalPoll } from '../poll.ts'
import { asAmended, beforeAmendment } from '../proposal.ts'
import type { MinuteBook, MinuteEntry, MinutedItem, VotedOn } from './book.ts'

/** A kind of entry without its time. */
type Put = MinuteEntry extends infer E ? (E extends MinuteEntry ? Omit<E, 'at'> : never) : never

/**
 * The minutes after one more event.
 *
 * @param state - The class after it, but for its minutes.
 * @param before - The class before it.
 * @param at - Unix milliseconds.
 */
export function minutesAfter(
  state: DemocracyState,
  before: DemocracyState,
  event: DemocracyEvent,
  at: number,
): MinuteBook {
  const book = kept(state.minutes, event, at)
  const put = putDown(state, before, event)
  return put ? { ...book, entries: [...book.entries, { ...put, at }] } : book
}

function putDown(state: DemocracyState, before: DemocracyState, event: DemocracyEvent): Put | null {
  const numberOf = (id: ProposalId): number => state.proposals.find((one) => one.id === id)?.number ?? 0
  switch (event.type) {
    case 'meeting-opened': {
      const items = event.items ?? event.agenda.map((proposal) => ({ kind: 'proposal' as const, proposal }))
      const agenda = items.flatMap((item): MinutedItem[] => {
        if (item.kind !== 'proposal') return [{ item: item.kind }]
        const proposal = state.proposals.find(({ id }) => id === item.proposal)
        return proposal ? [{ number: proposal.number, title: asAmended(proposal).title }] : []
      })
      return { kind: 'meeting-opened', agenda, here: 0, away: 0 }
    }
    case 'meeting-at': {
      const item = itemNow(state.meeting)
      return item && item.kind !== 'proposal' ? { kind: 'item', item: item.kind } : null
    }
    case 'recess-begun':
    case 'recess-ended':
      return { kind: 'recess', begins: event.type === 'recess-begun' }
    case 'office-given':
      return { kind: 'office', office: event.office, among: event.among }
    case 'proposal-stamped': {
      const proposal = state.proposals.find(({ id }) => id === event.proposal)
      const { stamp } = event
      return proposal ? { kind: 'stamped', number: proposal.number, title: asAmended(proposal).title, stamp } : null
    }
    case 'meeting-closed':
      return { kind: 'meeting-closed' }
    case 'proposal-amended':
      return { kind: 'amended', number: numberOf(event.proposal), text: event.text }
    case 'amendment-referred': {
      const amendments = state.proposals.find(({ id }) => id === event.proposal)?.amendments
      const text = amendments?.find(({ id }) => id === event.amendment)?.text
      return text ? { kind: 'referred', number: numberOf(event.proposal), text } : null
    }
    case 'poll-closed': {
      const poll = pollOf(state, event.poll)
      if (poll?.method === BLOCK_VOTE) return { kind: 'elected', poll }
      const on = poll && votedOn(before, poll)
      if (!on || poll.progress.state !== 'closed') return null
      return { kind: 'decided', on, held: heldOf(poll), result: poll.progress.result }
    }
    case 'poll-voided': {
      const poll = pollOf(before, event.poll)
      if (poll?.method === BLOCK_VOTE) return { kind: 'election-voided', wasDecided: event.decided ?? false }
      const on = poll && votedOn(before, poll)
      return on ? { kind: 'voided', on, wasDecided: event.decided ?? false } : null
    }
    case 'minority-chosen':
      return { kind: 'minority', number: numberOf(event.proposal), text: event.text }
    case 'task-given':
      return { kind: 'task', number: numberOf(event.proposal), who: event.who, due: event.due }
    case 'minutes-remarked':
      return { kind: 'remark', text: event.text }
    case 'next-meeting-set':
      return { kind: 'next-meeting', day: event.day }
    case 'decision-looked-back': {
      const proposal = state.proposals.find(({ id }) => id === event.proposal)
      const { happened } = event
      return proposal
        ? { kind: 'looked-back', number: proposal.number, title: asAmended(proposal).title, happened }
        : null
    }
    case 'works-ended': {
      const proposal = state.proposals.find(({ id }) => id === event.proposal)
      const isBuilt = proposal?.state === 'carried-out'
      return isBuilt ? { kind: 'built', number: proposal.number, title: asAmended(proposal).title } : null
    }
    case 'minutes-approved':
      return { kind: 'approved', by: event.by }
    default:
      return null
  }
}

function kept(book: MinuteBook, event: DemocracyEvent, at: number): MinuteBook {
  switch (event.type) {
    case 'minority-said': {
      const { type: _, ...said } = event
      const others = book.sentences.filter((one) => one.poll !== said.poll || one.by !== said.by)
      return { ...book, sentences: [...others, { ...said, isChosen: false }] }
    }
    case 'minority-chosen': {
      const sentences = book.sentences.map((one) =>
        one.poll === event.poll ? { ...one, isChosen: one.text === event.text } : one,
      )
      return { ...book, sentences }
    }
    case 'task-given': {
      const { proposal, who, due } = event
      return { ...book, tasks: [...book.tasks.filter((one) => one.proposal !== proposal), { proposal, who, due }] }
    }
    case 'next-meeting-set':
      return { ...book, nextMeeting: event.day }
    case 'decision-looked-back':
      return { ...book, lookedBack: new Map([...book.lookedBack, [event.proposal, event.happened]]) }
    case 'minutes-approved':
      return { ...book, approvedAt: at }
    case 'poll-voided':
      return { ...book, sentences: book.sentences.filter(({ poll }) => poll !== event.poll) }
    default:
      return book
  }
}

const pollOf = ({ polls }: DemocracyState, id: PollId): Poll | undefined => polls.find((one) => one.id === id)

/** What a poll is about, as it is before the poll decides it. */
function votedOn({ proposals }: DemocracyState, poll: ProposalPoll): VotedOn | null {
  const proposal = proposals.find(({ id }) => id === poll.subject.proposal)
  if (!proposal) return null
  const { subject } = poll
  if (subject.kind === 'proposal') return { number: proposal.number, ...asAmended(proposal), change: null }
  const amendment = proposal.amendments.find(({ id }) => id === subject.amendment)
  if (!amendment) return null
  const { text, replaces, cost, place } = amendment
  return { number: proposal.number, ...beforeAmendment(proposal, amendment), change: { text, replaces, cost, place } }
}

function heldOf({ form, roll, notOnRoll }: Poll) {
  const votes = roll.flatMap((entry) => entry.votes)
  return {
    form,
    cast: votes.filter(({ used }) => used).length,
    entitled: votes.length,
    households: roll.length,
    householdsVoted: roll.filter((entry) => entry.votes.some(({ used }) => used)).length,
    householdsAbsent: notOnRoll.length,
  }
}
