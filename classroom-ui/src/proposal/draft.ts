/** A proposal as it is written, before anything of it is checked. */
export type Draft = { readonly title: string; readonly reason: string; readonly cost: string }

export const EMPTY_DRAFT: Draft = { title: '', reason: '', cost: '' }
