import type { PollId, ProposalId, StudentId } from '../base/ids.ts'
import type { Office } from '../base/office.ts'
import type { Told } from '../base/subject.ts'
import { householdOf } from '../roster/roster.ts'
import type { RosterState } from '../roster/roster.ts'
import { demandOf } from './demand.ts'
import type { DemocracyState } from './democracy.ts'
import type { DemocracyEvent } from './events.ts'
import type { ItemKind } from './item-kinds.ts'
import type { Stamp } from './stamps.ts'
import { itemNow } from './meeting.ts'
import { BLOCK_VOTE } from './methods/block-vote.ts'
import { proposalOf } from './poll.ts'

export type DemocracyCode =
  | 'proposal-submitted'
  | 'proposal-amended'
  | 'proposal-withdrawn'
  | 'works-begun'
  | 'works-stopped'
  | 'works-taking-down'
  | 'works-built'
  | 'works-left'
  | 'meeting-opened'
  | 'meeting-at'
  | 'meeting-demanded'
  | 'meeting-called'
  | 'agenda-set'
  | `item-${ItemKind}`
  | 'recess-begun'
  | 'recess-ended'
  | 'meeting-closed'
  | `proposal-${Stamp}`
  | `${Office}-drawn`
  | `${Office}-only-one`
  | `${Office}-appointed`
  | `${Office}-left`
  | 'floor-given'
  | 'poll-opened'
  | 'poll-secret'
  | 'poll-suspended'
  | 'poll-resumed'
  | 'amendment-opened'
  | 'amendment-adopted'
  | 'amendment-rejected'
  | 'amendment-referred'
  | 'poll-adopted'
  | 'poll-rejected'
  | 'poll-void'
  | 'minority-chosen'
  | 'task-given'
  | 'decision-looked-back'
  | 'next-meeting-set'
  | 'minutes-approved'
  | 'election-called'
  | 'election-cancelled'
  | 'election-opened'
  | 'election-suspended'
  | 'election-resumed'
  | 'election-closed'
  | 'election-void'

/** What the feed says; proposals and households by their numbers, and never who voted. */
export function told(state: DemocracyState & RosterState, event: DemocracyEvent): Told<DemocracyCode> | null {
  const about = (code: DemocracyCode, proposal: ProposalId | null | undefined): Told<DemocracyCode> => {
    const number = state.proposals.find(({ id }) => id === proposal)?.number ?? 0
    return { code, params: { number } }
  }
  const household = (student: StudentId) => ({ household: householdOf(state, student)?.number ?? 0 })
  const poll = (id: PollId) => state.polls.find((one) => one.id === id)
  const isElection = (id: PollId): boolean => poll(id)?.subject.kind === 'election'
  const aboutPoll = (code: DemocracyCode, id: PollId): Told<DemocracyCode> => {
    const found = poll(id)
    return about(code, found && proposalOf(found))
  }
  switch (event.type) {
    case 'proposal-submitted':
      return about('proposal-submitted', event.id)
    case 'proposal-amended':
    case 'amendment-referred':
    case 'proposal-withdrawn':
    case 'works-begun':
    case 'works-stopped':
    case 'works-taking-down':
      return about(event.type, event.proposal)
    case 'works-ended': {
      const works = state.proposals.find(({ id }) => id === event.proposal)?.works
      // what was taken down was told when it began
      if (!works) return null
      const { code, params } = about(event.left === 0 ? 'works-built' : 'works-left', event.proposal)
      return { code, params: { ...params, left: event.left } }
    }
    case 'meeting-opened':
      return { code: 'meeting-opened', params: { count: event.agenda.length } }
    case 'meeting-demanded': {
      const { asked, needed } = demandOf(state)
      // told once, when it is enough
      return event.on && asked === needed ? { code: event.type, params: { asked, needed } } : null
    }
    case 'meeting-called':
      return { code: 'meeting-called', params: { count: event.items.length } }
    case 'agenda-set':
    case 'recess-begun':
    case 'recess-ended':
    case 'meeting-closed':
      return { code: event.type }
    case 'meeting-at': {
      const item = itemNow(state.meeting)
      return item && item.kind !== 'proposal' ? { code: `item-${item.kind}` } : about('meeting-at', item?.proposal)
    }
    case 'proposal-stamped':
      return about(`proposal-${event.stamp}`, event.proposal)
    case 'office-given': {
      const { office, student, among } = event
      if (among === null) return { code: `${office}-appointed`, params: household(student) }
      if (among === 1) return { code: `${office}-only-one`, params: household(student) }
      return { code: `${office}-drawn`, params: { ...household(student), among } }
    }
    case 'office-left':
      return { code: `${event.office}-left`, params: household(event.student) }
    case 'floor-given':
      return { code: 'floor-given', params: household(event.student) }
    case 'election-called':
      return { code: event.type, params: { count: event.seats } }
    case 'minority-chosen':
      return event.text === null ? null : about(event.type, event.proposal)
    case 'task-given':
    case 'decision-looked-back':
      return about(event.type, event.proposal)
    case 'next-meeting-set':
    case 'minutes-approved':
    case 'election-cancelled':
      return { code: event.type }
    case 'poll-opened':
      if (event.subject.kind === 'election') return { code: 'election-opened' }
      return aboutPoll(event.subject.kind === 'amendment' ? 'amendment-opened' : 'poll-opened', event.id)
    case 'poll-made-secret':
      return aboutPoll('poll-secret', event.poll)
    case 'poll-suspended':
    case 'poll-resumed':
      if (isElection(event.poll))
        return { code: event.type === 'poll-resumed' ? 'election-resumed' : 'election-suspended' }
      return aboutPoll(event.type, event.poll)
    case 'poll-voided':
      if (isElection(event.poll)) return { code: 'election-void' }
      return aboutPoll('poll-void', event.poll)
    case 'poll-closed': {
      const closed = poll(event.poll)
      const result = closed?.progress.state === 'closed' ? closed.progress.result : null
      if (result?.method === BLOCK_VOTE) return { code: 'election-closed' }
      const isAdopted = result?.outcome === 'adopted'
      const what = closed?.subject.kind === 'amendment' ? 'amendment' : 'poll'
      return aboutPoll(`${what}-${isAdopted ? 'adopted' : 'rejected'}`, event.poll)
    }
    case 'proposal-supported':
    case 'proposal-pinned':
    case 'office-volunteered':
    case 'office-declined':
    case 'proposal-planned':
    case 'candidate-stood':
    case 'candidate-withdrew':
    case 'rules-set':
    case 'secret-demanded':
    case 'floor-asked':
    case 'floor-left':
    case 'floor-done':
    case 'vote-used':
    case 'vote-shown':
    case 'poll-held':
    case 'receipts-shown':
    case 'minority-said':
    case 'minutes-remarked':
      return null
    default:
      return event satisfies never
  }
}
