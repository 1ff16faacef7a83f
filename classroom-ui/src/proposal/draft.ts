/** A proposal as it is written, before anything of it is checked. */
export type Draft = { readonly title: string; readonly reason: string; readonly cost: string }

export const EMPTY_DRAFT: Draft = { title: '', reason: '', cost: '' }

/** A change to a proposal as it is written. */
export const EMPTY_AMENDMENT: { readonly text: string } = { text: '' }

/** Under which name the change to that proposal is kept while it is written. */
export const amendmentOf = (proposal: string): string => `amendment.${proposal}`
