import type { Draft } from './edit-plan.ts'

/** Changes that are not saved, kept in this tab in case the page is closed or breaks. `revision`: what they were made from. */
export type Kept = Draft & { readonly revision: number }

const nameOf = (slug: string): string => `plan ${slug}`

export function readKept(slug: string): Kept | null {
  try {
    // our own, written below; what is wrong with it the server says when it is checked
    return JSON.parse(sessionStorage.getItem(nameOf(slug)) ?? 'null') as Kept | null
  } catch {
    return null
  }
}

export function keepDraft(slug: string, kept: Kept): void {
  try {
    sessionStorage.setItem(nameOf(slug), JSON.stringify(kept))
  } catch {
    // a browser that keeps nothing: the page still asks before it is left
  }
}

export const forgetDraft = (slug: string): void => sessionStorage.removeItem(nameOf(slug))
