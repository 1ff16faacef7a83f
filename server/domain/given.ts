import type { Plan } from '@jagten/lesson-plans/schema'
import type { Door } from '@jagten/worlds/geometry'
import type { Choice } from './commands.ts'
import type { HelperKind } from './helpers/helpers.ts'
import type { HelperId, StudentId, PollId, TextId } from './ids.ts'
import type { ClassEvent } from './classroom/events.ts'
import type { Refusal } from './refusal.ts'

/** Who asks, as the server derived it. `player` is the Minecraft name when it came through Lykke. */
export type Actor =
  /** `helper`: not the teacher, but who helps with the class by a link, and may less. */
  | { readonly kind: 'teacher'; readonly helper?: { readonly id: HelperId; readonly kind: HelperKind } }
  | { readonly kind: 'projector' }
  | { readonly kind: 'student'; readonly student: StudentId; readonly player?: string }
  | { readonly kind: 'player'; readonly player: string }
  | { readonly kind: 'bot' }
  | { readonly kind: 'clock' }

/** A paper out of the box: a receipt only its voter knows, and the choice. */
export type Ballot = { readonly receipt: string; readonly choice: Choice }

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
  readonly opened: readonly Ballot[]
  /** The receipts that already lie in the box of the poll the command names. */
  readonly receiptsTaken: ReadonlySet<string>
  /** A receipt nobody was told, for a voter who brought none. */
  readonly receipt: string
  readonly plans: ReadonlyMap<string, Plan>
  /** The doors of the class's world: a household lives behind the one with its number. */
  readonly doors: readonly Door[]
  /** What somebody wrote, or undefined when it was erased. */
  readonly text: (id: TextId) => string | undefined
  /** Whether the player of that name has a living connection to the world. */
  readonly alive: (player: string) => boolean
}

/** A text to keep beside the log; erasing its owner erases it. */
export type NewText = { readonly id: TextId; readonly owner: StudentId | null; readonly text: string }

/** What is committed together with the events, beside the log. */
export type Beside = {
  readonly texts?: readonly NewText[]
  readonly eraseOwner?: StudentId
  /** A paper for the box of a secret poll. */
  readonly ballot?: Ballot & { readonly poll: PollId }
}

export type Decision = { readonly events: readonly ClassEvent[]; readonly beside?: Beside } | Refusal
