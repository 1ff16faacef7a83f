export type Draft = { readonly title: string; readonly reason: string; readonly cost: string }

export const EMPTY_DRAFT: Draft = { title: '', reason: '', cost: '' }

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** A half-written proposal that outlives a reload; it ends with the tab, since the next child may use the computer. */
export function createDraftShelf(shelf: Shelf, owner: string) {
  const key = `jagten.draft.${owner}`
  return {
    read(): Draft {
      try {
        const kept: unknown = JSON.parse(shelf.getItem(key) ?? '{}')
        // Only this file writes under this key.
        return { ...EMPTY_DRAFT, ...(kept as Partial<Draft>) }
      } catch {
        return EMPTY_DRAFT
      }
    },
    keep(draft: Draft): void {
      shelf.setItem(key, JSON.stringify(draft))
    },
    clear(): void {
      shelf.removeItem(key)
    },
  }
}
