import { applyPoll } from './apply-poll.ts'
import { applyElection } from './election/election.ts'
import { applyProposal } from './apply-proposal.ts'
import { proposalsOn } from './agenda.ts'
import { cleared } from './democracy.ts'
import type { DemocracyState } from './democracy.ts'
import type { DemocracyEvent } from './events.ts'
import { BLOCK_VOTE } from './methods/block-vote.ts'
import { applyFloor, quietFloor } from './floor.ts'
import { applyMeeting, goingOn, itemNow, noMeeting } from './meeting.ts'
import type { Meeting } from './meeting.ts'
import { minutesAfter } from './minutes/apply.ts'
import { afterLesson, afterMeeting, applyOfficers } from './officers/officers.ts'
import type { Poll } from './poll.ts'
import { changed, isUndecided, withAmendment, withState } from './proposal.ts'
import type { Proposal } from './proposal.ts'
import { applyWorks, withoutDecision } from './works.ts'

/** @param at - Unix milliseconds. */
export function apply(own: DemocracyState, event: DemocracyEvent, at: number): DemocracyState {
  const after = applied(own, event, at)
  return { ...after, minutes: minutesAfter(after, own, event, at) }
}

function applied(own: DemocracyState, event: DemocracyEvent, at: number): DemocracyState {
  switch (event.type) {
    case 'proposal-submitted':
    case 'proposal-pinned':
    case 'proposal-planned':
    case 'proposal-supported':
    case 'proposal-amended':
    case 'amendment-referred':
    case 'proposal-stamped':
    case 'proposal-withdrawn':
      return { ...own, proposals: applyProposal(own.proposals, event, at) }
    case 'works-begun':
    case 'works-stopped':
    case 'works-taking-down':
    case 'works-ended':
      return { ...own, proposals: applyWorks(own.proposals, event, at) }
    case 'meeting-demanded': {
      const others = own.meetingDemands.filter((one) => one !== event.household)
      return { ...own, meetingDemands: event.on ? [...others, event.household] : others }
    }
    case 'meeting-called':
      return { ...withAgenda(own, applyMeeting(own.meeting, event)), meetingDemands: [] }
    case 'agenda-set':
      return withAgenda(own, applyMeeting(own.meeting, event))
    case 'meeting-opened': {
      const proposals = event.agenda.reduce((all, id) => withState(all, id, 'on-agenda'), own.proposals)
      const meetingsAt = [...own.meetingsAt, at]
      // who spoke before it has not spoken in it
      const floor = { ...own.floor, spoken: [] }
      const meeting = applyMeeting(own.meeting, event)
      return discussing({ ...own, proposals, meetingsAt, floor, meeting, meetingDemands: [] })
    }
    case 'recess-begun':
      // nobody has the floor while all talk with each other; who waits for it still waits afterwards
      return { ...own, meeting: applyMeeting(own.meeting, event), floor: { ...own.floor, speaking: null } }
    case 'recess-ended':
      return { ...own, meeting: applyMeeting(own.meeting, event) }
    case 'meeting-at':
      return discussing(cleared({ ...own, meeting: applyMeeting(own.meeting, event) }))
    case 'meeting-closed':
      return own.meeting.state === 'called'
        ? { ...withAgenda(own, noMeeting), officers: afterLesson(own.officers) }
        : { ...own, meeting: noMeeting, officers: afterMeeting(own.officers), floor: quietFloor }
    case 'office-volunteered':
    case 'office-declined':
    case 'office-given':
    case 'office-left':
      return { ...own, officers: applyOfficers(own.officers, event, at) }
    case 'floor-asked':
    case 'floor-left':
    case 'floor-done':
      return { ...own, floor: applyFloor(own.floor, event, at) }
    case 'floor-given':
      return { ...own, floor: applyFloor(own.floor, event, at), meeting: goingOn(own.meeting) }
    case 'election-called':
      return { ...own, election: applyElection(own.election, event), shownPoll: null }
    case 'election-cancelled':
    case 'candidate-stood':
    case 'candidate-withdrew':
      return { ...own, election: applyElection(own.election, event) }
    case 'rules-set':
      return { ...own, rules: { votersWhoAsk: event.votersWhoAsk } }
    case 'secret-demanded':
      return { ...own, demands: [...own.demands, event.by] }
    case 'poll-made-secret':
      return { ...own, polls: applyPoll(own.polls, event, at), demands: [] }
    case 'poll-opened': {
      // nobody has the floor while all vote; who waits for it still waits afterwards
      const floor = { ...own.floor, speaking: null }
      const meeting = goingOn(own.meeting)
      const demands = event.form === 'secret' ? [] : own.demands
      return { ...own, polls: applyPoll(own.polls, event, at), shownPoll: null, floor, demands, meeting }
    }
    case 'vote-used':
    case 'vote-shown':
    case 'poll-suspended':
    case 'poll-resumed':
    case 'poll-held':
    case 'receipts-shown':
      return { ...own, polls: applyPoll(own.polls, event, at) }
    case 'poll-voided': {
      const voided = { ...own, polls: applyPoll(own.polls, event, at), shownPoll: event.poll, demands: [] }
      const poll = event.decided && voided.polls.find((one) => one.id === event.poll)
      return poll ? undecidedAgain(voided, poll) : voided
    }
    case 'minority-said':
    case 'minority-chosen':
    case 'task-given':
    case 'minutes-remarked':
    case 'next-meeting-set':
    case 'decision-looked-back':
    case 'minutes-approved':
      return own
    case 'poll-closed': {
      const polls = applyPoll(own.polls, event, at)
      const poll = polls.find((one) => one.id === event.poll)
      return poll ? decided({ ...own, polls, shownPoll: poll.id, demands: [] }, poll) : own
    }
    default:
      return event satisfies never
  }
}

/** What a poll came to holds for what it was about. */
function decided(own: DemocracyState, poll: Poll): DemocracyState {
  if (poll.progress.state !== 'closed') return own
  const { result } = poll.progress
  if (result.method === BLOCK_VOTE) return { ...own, election: null }
  const { outcome } = result
  const { subject, closedAt } = poll
  switch (subject.kind) {
    case 'proposal':
      return { ...own, proposals: withState(own.proposals, subject.proposal, outcome) }
    case 'amendment': {
      const change = { state: outcome, decidedAt: closedAt }
      return { ...own, proposals: withAmendment(own.proposals, subject.proposal, subject.amendment, change) }
    }
    case 'election':
      return own
    default:
      return subject satisfies never
  }
}

/** What a poll was about is as it was before it was decided: talked about, where the meeting that is on has it. */
function undecidedAgain(own: DemocracyState, poll: Poll): DemocracyState {
  const { meeting } = own
  const { subject } = poll
  if (subject.kind === 'election') {
    const { seats, candidates } = subject
    return { ...own, election: { seats, candidates } }
  }
  if (subject.kind === 'amendment') {
    const change = { state: 'proposed', decidedAt: null } as const
    return { ...own, proposals: withAmendment(own.proposals, subject.proposal, subject.amendment, change) }
  }
  const id = subject.proposal
  const isOnAgenda = meeting.state === 'open' && proposalsOn(meeting.agenda).includes(id)
  const undone = changed(own.proposals, id, (one) => ({ ...one, works: withoutDecision(one.works) }))
  return { ...own, proposals: withState(undone, id, isOnAgenda ? 'discussed' : 'submitted') }
}

/** A meeting with another agenda: what has come onto it stands there, and what has gone is as it was handed in. */
function withAgenda(own: DemocracyState, meeting: Meeting): DemocracyState {
  const [before, after] = [own.meeting, meeting].map((one) => (one.state === 'closed' ? [] : proposalsOn(one.agenda)))
  const proposals = own.proposals.map((proposal): Proposal => {
    const [was, is] = [before?.includes(proposal.id), after?.includes(proposal.id)]
    if (is && !was && isUndecided(proposal)) return { ...proposal, state: 'on-agenda' }
    return was && !is && proposal.state === 'on-agenda' ? { ...proposal, state: 'submitted' } : proposal
  })
  return { ...own, proposals, meeting }
}

/** What the meeting has come to is discussed. */
function discussing(own: DemocracyState): DemocracyState {
  const { meeting } = own
  const item = itemNow(meeting)
  const id = item?.kind === 'proposal' ? item.proposal : undefined
  const isWaiting = own.proposals.some((proposal) => proposal.id === id && proposal.state === 'on-agenda')
  return id && isWaiting ? { ...own, proposals: withState(own.proposals, id, 'discussed') } : own
}
