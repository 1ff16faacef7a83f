import type { ProposalId } from '@jagten/server/contract'
import { EMPTY_NOTE } from '../notes/draft.ts'
import { EMPTY_AMENDMENT, EMPTY_DRAFT, amendmentOf } from '../proposal/draft.ts'
import { EMPTY_SENTENCE, minorityOf } from '../minutes/draft.ts'
import { createKeptWriting } from '../store/kept-writing.ts'
import type { Left } from './taken-along.ts'

type Store = Parameters<typeof createKeptWriting>[0]

/** The tabs in which something half-written of this student's lies. */
export function draftTabs(store: Store, student: string, proposals: readonly { readonly id: ProposalId }[]): Left[] {
  const isBegun = <T extends object>(what: string, empty: T): boolean =>
    createKeptWriting(store, what, student, empty).isBegun()
  return [
    ...(isBegun('proposal', EMPTY_DRAFT) ? (['write'] as const) : []),
    ...(isBegun('note', EMPTY_NOTE) ? (['walk'] as const) : []),
    ...(proposals.some(({ id }) => isBegun(amendmentOf(id), EMPTY_AMENDMENT) || isBegun(minorityOf(id), EMPTY_SENTENCE))
      ? (['proposals'] as const)
      : []),
  ]
}
