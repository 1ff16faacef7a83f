import { STAMPS } from '@jagten/server/contract'
import type { AmendmentId, ItemView, ProposalId, StudentView, StudentsProposalView } from '@jagten/server/contract'
import { itemOn } from '../../proposal/discussed.ts'
import { isUndecided } from '../../proposal/proposal-words.ts'

/** The next thing the chair does: all that the sentence to read aloud and the button need. */
export type Turn =
  | { readonly kind: 'open' }
  | { readonly kind: 'go-on' }
  | { readonly kind: 'count'; readonly poll: NonNullable<StudentView['poll']> }
  /** The bell put the vote away: the teacher goes on with it. */
  | { readonly kind: 'wait' }
  /** `thanks`: the household that had the floor; null for nobody. */
  | { readonly kind: 'give'; readonly to: number | null; readonly thanks: number | null }
  | { readonly kind: 'thank'; readonly household: number | null }
  | {
      readonly kind: 'vote'
      readonly proposal: ProposalId
      readonly number: number
      readonly amendment: AmendmentId | null
    }
  | { readonly kind: 'next'; readonly item: ItemView; readonly to: ItemView }
  | { readonly kind: 'close' }

type Seen = Pick<StudentView, 'meeting' | 'poll' | 'proposals' | 'chair'>

/** What comes now; null for who is not in the chair. */
export function chairsTurn({ meeting, poll, proposals, chair }: Seen): Turn | null {
  if (!chair) return null
  if (meeting.state !== 'open') return { kind: 'open' }
  if (poll?.state === 'open') return { kind: 'count', poll }
  if (poll?.state === 'suspended') return { kind: 'wait' }
  if (meeting.recess) return { kind: 'go-on' }
  const { speaking, waiting } = chair
  const [first] = waiting
  if (first) return { kind: 'give', to: first.household, thanks: speaking?.household ?? null }
  if (speaking) return { kind: 'thank', household: speaking.household }
  const item = itemOn(meeting)
  const vote = item && voteOn(item, proposals)
  if (vote) return vote
  const to = meeting.agenda[meeting.at + 1]
  return item && to ? { kind: 'next', item, to } : { kind: 'close' }
}

/** The vote the item comes to: on the change that reaches widest, and when all are voted on, on the proposal; null where it comes to none. */
export function voteOn(
  item: ItemView,
  proposals: readonly StudentsProposalView[],
): Extract<Turn, { kind: 'vote' }> | null {
  const proposal = item.kind === 'proposal' ? proposals.find(({ id }) => id === item.proposal) : undefined
  // what got a stamp was treated
  if (!proposal || !isUndecided(proposal.state) || isStamped(proposal)) return null
  const amendment = proposal.amendments.find(({ turn }) => turn === 1)?.amendment ?? null
  return { kind: 'vote', proposal: proposal.id, number: proposal.number, amendment }
}

const isStamped = ({ state }: StudentsProposalView): boolean => STAMPS.some((stamp) => stamp === state)
