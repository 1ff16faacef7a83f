import { authorOf } from '../../base/actor.ts'
import { nothingChanges } from '../../base/decision.ts'
import type { Decision } from '../../base/decision.ts'
import type { Given } from '../../base/given.ts'
import { TextId } from '../../base/ids.ts'
import type { ProposalId } from '../../base/ids.ts'
import { MOST_MINORITY_WORDS } from '../../base/limits.ts'
import { refuse } from '../../base/refusal.ts'
import type { Refusal } from '../../base/refusal.ts'
import { isPresent } from '../../roster/roster.ts'
import type { RosterState } from '../../roster/roster.ts'
import type { TextsState } from '../../texts/texts.ts'
import type { DemocracyState } from '../democracy.ts'
import type { Poll } from '../poll.ts'
import { isAdopted } from '../proposal.ts'
import type { Proposal } from '../proposal.ts'
import { isUnapproved } from './book.ts'
import type { MinutesEvent } from './events.ts'
import type { Happened } from './happened.ts'

type State = DemocracyState & RosterState & TextsState

/** The vote that decided a proposal. */
export function decidingPoll({ polls }: Pick<DemocracyState, 'polls'>, proposal: ProposalId): Poll | undefined {
  return polls.findLast(
    ({ subject, progress }) =>
      subject.kind === 'proposal' && subject.proposal === proposal && progress.state === 'closed',
  )
}

/** The poll whose minutes can still be written in, or why not. */
function openIn(state: DemocracyState, proposal: ProposalId): Poll | Refusal {
  if (!state.proposals.some(({ id }) => id === proposal)) return refuse('proposal.unknown')
  const poll = decidingPoll(state, proposal)
  if (!poll) return refuse('minority.not-decided')
  const { approvedAt } = state.minutes
  return approvedAt !== null && approvedAt >= (poll.closedAt ?? 0) ? refuse('minutes.approved-already') : poll
}

/** Whether a sentence for those who lost can be given about that proposal now, by a student who is here. */
export const maySayMinority = (state: DemocracyState, proposal: ProposalId): boolean =>
  !('refusal' in openIn(state, proposal))

/** Anybody present may write for those who lost: so nobody shows by it how they voted. */
export function sayMinority(
  state: State,
  { proposal, text: words }: { readonly proposal: ProposalId; readonly text: string },
  given: Given,
): Decision<MinutesEvent> {
  const by = authorOf(given.actor)
  if (!by) return refuse('command.not-yours')
  const poll = openIn(state, proposal)
  if ('refusal' in poll) return poll
  if (!isPresent(state.roster, by)) return refuse('minority.not-here')
  const own = state.minutes.sentences.find((one) => one.poll === poll.id && one.by === by)
  if (own?.isChosen) return refuse('minority.chosen-already')
  if (words.split(' ').length > MOST_MINORITY_WORDS)
    return refuse('minority.too-many-words', { most: MOST_MINORITY_WORDS })
  const text = TextId.parse(given.id())
  return {
    events: [{ type: 'minority-said', proposal, poll: poll.id, text, by }],
    beside: { texts: [{ id: text, owner: by, text: words }] },
  }
}

/** `sentence`: the one that goes into the minutes; null: none. */
export function chooseMinority(
  state: State,
  { proposal, sentence }: { readonly proposal: ProposalId; readonly sentence: TextId | null },
  given: Given,
): Decision<MinutesEvent> {
  const poll = openIn(state, proposal)
  if ('refusal' in poll) return poll
  const sentences = state.minutes.sentences.filter((one) => one.poll === poll.id)
  const chosen = sentences.find((one) => one.text === sentence)
  if (sentence !== null && (!chosen || given.text(sentence) === undefined)) return refuse('text.unknown')
  if (sentence !== null && state.hidden.has(sentence)) return refuse('minority.hidden')
  const now = sentences.find((one) => one.isChosen)?.text ?? null
  if (now === sentence) return nothingChanges
  return { events: [{ type: 'minority-chosen', proposal, poll: poll.id, text: sentence }] }
}

const adopted = (state: DemocracyState, id: ProposalId): Proposal | Refusal => {
  const proposal = state.proposals.find((one) => one.id === id)
  if (!proposal) return refuse('proposal.unknown')
  return isAdopted(proposal) ? proposal : refuse('minutes.not-adopted')
}

export function giveTask(
  state: State,
  {
    proposal,
    who: words,
    due = null,
  }: { readonly proposal: ProposalId; readonly who: string; readonly due?: string | null | undefined },
  given: Given,
): Decision<MinutesEvent> {
  const found = adopted(state, proposal)
  if ('refusal' in found) return found
  const who = TextId.parse(given.id())
  return {
    events: [{ type: 'task-given', proposal, who, due }],
    beside: { texts: [{ id: who, owner: authorOf(given.actor), text: words }] },
  }
}

export function remark(words: string, given: Given): Decision<MinutesEvent> {
  const text = TextId.parse(given.id())
  return {
    events: [{ type: 'minutes-remarked', text }],
    beside: { texts: [{ id: text, owner: authorOf(given.actor), text: words }] },
  }
}

export function lookBack(
  state: State,
  { proposal, happened }: { readonly proposal: ProposalId; readonly happened: Happened },
): Decision<MinutesEvent> {
  const found = adopted(state, proposal)
  if ('refusal' in found) return found
  if (state.minutes.lookedBack.get(proposal) === happened) return nothingChanges
  return { events: [{ type: 'decision-looked-back', proposal, happened }] }
}

/** What stands there is found right; what comes afterwards is approved the next time. */
export function approve({ minutes }: DemocracyState, { actor }: Given): Decision<MinutesEvent> {
  if (!isUnapproved(minutes)) return refuse('minutes.nothing-new')
  return { events: [{ type: 'minutes-approved', by: actor.kind === 'student' ? 'chair' : 'teacher' }] }
}
