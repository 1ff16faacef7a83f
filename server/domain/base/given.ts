import type { Plan } from '@jagten/lesson-plans/schema'
import type { Area, Door } from '@jagten/worlds/geometry'
import type { Actor } from './actor.ts'
import type { Paper } from './ballot.ts'
import type { Things } from './building.ts'
import type { TextId } from './ids.ts'

/** What the world outside gives a decision. */
export type Given = {
  /** Unix milliseconds. */
  readonly at: number
  readonly actor: Actor
  /** A new UUID at every call. */
  readonly id: () => string
  /** 32 random bits for whatever is drawn by lot. */
  readonly seed: number
  /** What lies in the box of the poll that is to be closed; empty for every other command. */
  readonly opened: readonly Paper[]
  /** The receipts that already lie in the box of the poll the command names. */
  readonly receiptsTaken: ReadonlySet<string>
  /** A receipt nobody was told, for a voter who brought none. */
  readonly receipt: string
  /** SHA-256 of a text in hex, as anybody can make it. */
  readonly digest: (text: string) => string
  /** The same mark for the same text, from which nobody who lacks the server's key can tell the text. */
  readonly mark: (text: string) => string
  readonly plans: ReadonlyMap<string, Plan>
  /** The doors of the class's world: a household lives behind the one with its number. */
  readonly doors: readonly Door[]
  /** The areas of the class's world. */
  readonly areas: readonly Area[]
  readonly things: Things
  /** What somebody wrote, or undefined when it was erased. */
  readonly text: (id: TextId) => string | undefined
  /** Whether the player of that name has a living connection to the world. */
  readonly alive: (player: string) => boolean
}
