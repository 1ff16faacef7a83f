import { apply } from '../../domain/classroom/apply.ts'
import type { ClassEvent, Recorded } from '../../domain/classroom/events.ts'
import { unmade } from '../../domain/classroom/apply.ts'
import type { ClassState } from '../../domain/classroom/state.ts'
import type { NewText } from '../../domain/base/decision.ts'
import type { ClassId, PollId, StudentId, TextId } from '../../domain/base/ids.ts'
import type { BallotKeys } from '../store/ballot-keys.ts'
import type { Remembered, SealedBallot, Store } from '../store/store.ts'

/** A paper put into the box in this turn; the receipt is kept beside it only to see that no two are alike. */
export type NewBallot = SealedBallot & { readonly receipt: string }

/** What a turn has come to so far, before it is written. */
export type Draft = {
  state: ClassState
  readonly records: Recorded[]
  readonly remembered: Map<string, Remembered>
  readonly texts: NewText[]
  readonly erased: StudentId[]
  readonly ballots: NewBallot[]
  readonly emptied: PollId[]
}

export const newDraft = (state: ClassState): Draft => ({
  state,
  records: [],
  remembered: new Map(),
  texts: [],
  erased: [],
  ballots: [],
  emptied: [],
})

/** One class as it stands on the disk: its folded log, and what lies beside it. */
export interface Books {
  state(): ClassState
  texts(): ReadonlyMap<TextId, string>
  /** How a command of that id was answered, if it was accepted. */
  answerTo(command: string): Remembered | undefined
  receiptsOf(poll: PollId): ReadonlySet<string>
  papersOf(poll: PollId): readonly SealedBallot[]
  /**
   * Writes a turn, all of it or nothing.
   *
   * @throws Error when it was not kept, or when nobody knows whether it was: then the books are to be opened anew.
   */
  write(draft: Draft, at: number): Promise<void>
}

/** The books, with the events read after version `known`. */
export type Opened = { readonly books: Books; readonly news: readonly ClassEvent[] }

/** Reads a class from the disk. @throws Error when it cannot be read, or a paper was tampered with. */
export async function openBooks(id: ClassId, store: Store, keys: BallotKeys, known = 0): Promise<Opened> {
  const file = await store.readClass(id)
  let state = file.records.reduce((folded, { event, at }) => apply(folded, event, at), unmade(id))
  const texts = new Map(file.texts.map(({ id: text, text: words }) => [text, words]))
  const owners = new Map(file.texts.map(({ id: text, owner }) => [text, owner]))
  const remembered = new Map(file.commands.map((command) => [command.id, command]))
  const boxes = new Map<PollId, SealedBallot[]>()
  const receipts = new Map<PollId, Set<string>>()

  function putIn({ poll, sealed, receipt }: NewBallot): void {
    boxes.set(poll, [...(boxes.get(poll) ?? []), { poll, sealed }])
    receipts.set(poll, (receipts.get(poll) ?? new Set()).add(receipt))
  }
  for (const { poll, sealed } of file.ballots) {
    // without its key a paper is void, and its poll with it
    if (keys.has(poll)) putIn({ poll, sealed, receipt: keys.open(poll, sealed).receipt })
  }

  const books: Books = {
    state: () => state,
    texts: () => texts,
    answerTo: (command) => remembered.get(command),
    receiptsOf: (poll) => receipts.get(poll) ?? new Set(),
    papersOf: (poll) => boxes.get(poll) ?? [],
    async write(draft, at) {
      const isKept = await store.commit({
        class: id,
        expected: state.version,
        records: draft.records,
        commands: [...draft.remembered.values()],
        texts: draft.texts,
        erasedOwners: draft.erased,
        ballots: draft.ballots.map(({ poll, sealed }) => ({ poll, sealed })),
        emptiedBoxes: draft.emptied,
        at,
      })
      if (!isKept) throw new Error('the log of this class has moved on')
      state = draft.state
      for (const [command, answer] of draft.remembered) remembered.set(command, answer)
      for (const { id: text, text: words, owner } of draft.texts) {
        texts.set(text, words)
        owners.set(text, owner)
      }
      for (const [text, owner] of owners) if (owner !== null && draft.erased.includes(owner)) texts.delete(text)
      for (const ballot of draft.ballots) putIn(ballot)
      for (const poll of draft.emptied) {
        boxes.delete(poll)
        receipts.delete(poll)
      }
    },
  }
  return { books, news: file.records.filter(({ version }) => version > known).map(({ event }) => event) }
}
