import { nothingChanges } from '../base/decision.ts'
import type { Decision } from '../base/decision.ts'
import { ItemId } from '../base/ids.ts'
import type { ProposalId } from '../base/ids.ts'
import { refuse } from '../base/refusal.ts'
import type { Refusal } from '../base/refusal.ts'
import type { Given } from '../base/given.ts'
import type { Item, MeetingEvent } from './events.ts'
import type { ItemKind } from './item-kinds.ts'
import { isForMeeting, isUndecided } from './proposal.ts'
import type { Proposal } from './proposal.ts'

/**
 * Agendas ready to use (facts.md, Agenda): what of it is shown where the proposals stand is one item each.
 *
 * - `short`: what fits a lesson.
 * - `real`: as a section meeting has it.
 */
export const PRESETS = {
  short: ['chair', 'proposals', 'other'],
  real: ['chair', 'rules', 'report', 'proposals', 'budget', 'elections', 'other'],
} as const satisfies Readonly<Record<string, readonly (ItemKind | 'proposals')[]>>
export type Preset = keyof typeof PRESETS

export const MOST_ITEMS = 60

/** A proposal’s item goes by the id of the proposal: it stands on an agenda once. */
export function itemOf(proposal: ProposalId): Item {
  return { kind: 'proposal', id: ItemId.parse(proposal), proposal }
}

/** The proposals of a wish that the meeting can take up, each once; all that wait for a meeting when nothing is wished. */
export function takenUp(
  proposals: readonly Proposal[],
  wished: readonly ProposalId[] | undefined,
): readonly ProposalId[] {
  if (!wished) return proposals.filter(isForMeeting).map(({ id }) => id)
  const possible = proposals.filter(isUndecided).map(({ id }) => id)
  return [...new Set(wished)].filter((id) => possible.includes(id))
}

export function agendaOf(preset: Preset, proposals: readonly ProposalId[], given: Given): readonly Item[] {
  return PRESETS[preset].flatMap((kind) =>
    kind === 'proposals' ? proposals.map(itemOf) : [{ kind, id: ItemId.parse(given.id()) }],
  )
}

export const proposalsOn = (agenda: readonly Item[]): ProposalId[] =>
  agenda.flatMap((item) => (item.kind === 'proposal' ? [item.proposal] : []))

/** What is to stand on an agenda: an item that stands there already, one of that kind, or a proposal. */
export type Wish = { readonly id: ItemId } | { readonly kind: ItemKind } | { readonly proposal: ProposalId }

/**
 * The agenda as it is wished. A meeting can get a new chair more than once; all else stands there once.
 *
 * @param now - Where the meeting is; null before it is open.
 */
export function setAgenda(
  agenda: readonly Item[],
  now: Item | null,
  wishes: readonly Wish[],
  proposals: readonly Proposal[],
  given: Given,
): Decision<MeetingEvent> {
  const items: Item[] = []
  for (const wish of wishes) {
    const item = itemWished(agenda, wish, proposals, given)
    if ('refusal' in item) return item
    const isThere = items.some(({ id, kind }) => id === item.id || (kind === item.kind && !mayRepeat(kind)))
    if (isThere) return refuse('agenda.twice')
    items.push(item)
  }
  if (now && !items.some(({ id }) => id === now.id)) return refuse('agenda.item-on')
  const isSame = items.length === agenda.length && items.every(({ id }, at) => id === agenda[at]?.id)
  return isSame ? nothingChanges : { events: [{ type: 'agenda-set', items }] }
}

const mayRepeat = (kind: Item['kind']): boolean => kind === 'proposal' || kind === 'chair'

function itemWished(agenda: readonly Item[], wish: Wish, proposals: readonly Proposal[], given: Given): Item | Refusal {
  if ('id' in wish) return agenda.find(({ id }) => id === wish.id) ?? refuse('agenda.unknown')
  if ('kind' in wish) return { kind: wish.kind, id: ItemId.parse(given.id()) }
  const item = itemOf(wish.proposal)
  const isPossible = takenUp(proposals, [wish.proposal]).length > 0 || agenda.some(({ id }) => id === item.id)
  return isPossible ? item : refuse('proposal.unknown')
}
