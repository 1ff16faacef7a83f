type Shelf = Pick<Storage, 'getItem' | 'setItem'>
type Kept = { readonly poll: string; readonly receipts: readonly string[] }

const KEY = 'jagten.receipts'

/** The receipts of one poll, kept in the tab alone. A new poll's first receipt puts the last poll's away. */
export function createReceipts(shelf: Shelf) {
  function of(poll: string): readonly string[] {
    try {
      // Only this file writes under this key.
      const kept = JSON.parse(shelf.getItem(KEY) ?? 'null') as Kept | null
      return kept?.poll === poll ? kept.receipts : []
    } catch {
      return []
    }
  }
  function write(poll: string, receipts: readonly string[]): void {
    shelf.setItem(KEY, JSON.stringify({ poll, receipts } satisfies Kept))
  }
  return {
    of,
    keep: (poll: string, receipt: string): void => write(poll, [...of(poll), receipt]),
    drop: (poll: string, receipt: string): void =>
      write(
        poll,
        of(poll).filter((one) => one !== receipt),
      ),
  }
}

export type Receipts = ReturnType<typeof createReceipts>
