const KEY = 'jagten.receipts'

type Shelf = Pick<Storage, 'getItem' | 'setItem'>
type Kept = { readonly poll: string; readonly receipts: readonly string[] }

/** Where one student's receipts lie: two at one computer do not see each other's. */
const shelfOf = (student: string): string => `${KEY}.${student}`

/** One student's receipts of one poll, kept in the tab alone. A new poll's first receipt puts the last poll's away. */
export function createReceipts(shelf: Shelf, student: string) {
  const place = shelfOf(student)
  function of(poll: string): readonly string[] {
    try {
      // Only this file writes under this key.
      const kept = JSON.parse(shelf.getItem(place) ?? 'null') as Kept | null
      return kept?.poll === poll ? kept.receipts : []
    } catch {
      return []
    }
  }
  function write(poll: string, receipts: readonly string[]): void {
    shelf.setItem(place, JSON.stringify({ poll, receipts } satisfies Kept))
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
