import type { Step, Text } from '@jagten/lesson-plans/schema'
import type { Area, Box, Door, Stand } from '@jagten/worlds/geometry'
import type { Things } from '../../domain/base/building.ts'
import type { Loan } from '@jagten/worlds/prices'
import type { NewText } from '../../domain/base/decision.ts'
import type { GroupId, StudentId, TextId } from '../../domain/base/ids.ts'
import type { RefusalCode } from '../../domain/base/refusal.ts'
import type { WorldDid } from '../../contract/lykke.ts'
import type { Addresses, ChatLineView, Guess, Lang, WhyNoWorld, WorkView, WorldState } from '../../contract/views.ts'

/** What is true right now but is no decision: who is connected, and how the world is. */
export type Live = {
  readonly world: {
    readonly state: WorldState
    readonly address: string | null
    readonly can: readonly string[]
    readonly cannot: readonly string[]
    readonly damaged: readonly string[]
    readonly mended: number
    readonly trouble: WhyNoWorld | null
    readonly file: string | null
    readonly said: string | null
    readonly version: string | null
    readonly isOurs: boolean
    readonly did: WorldDid
  }
  readonly addresses: Addresses
  /** Students with a page connected. */
  readonly pages: ReadonlySet<StudentId>
  /** Minecraft names in the world, in small letters. */
  readonly players: ReadonlySet<string>
  /** Students whose last commands were refused, three or more in a row; `code` is the last refusal. */
  readonly refusals: readonly { readonly student: StudentId; readonly code: RefusalCode; readonly at: number }[]
  /** Who tried again and again to build on another group's area; `at` is the last time that was told. */
  readonly intrusions: readonly { readonly by: GroupId; readonly owner: GroupId; readonly at: number }[]
  /** Who guesses at keys or at the password. */
  readonly guesses: readonly Guess[]
  /** Whose key was typed by somebody else while the player `holder` played by it. */
  readonly keyTrouble: readonly { readonly student: StudentId; readonly holder: string; readonly at: number }[]
  /** How far restorings are, by their work. */
  readonly progress: ReadonlyMap<string, NonNullable<WorkView['progress']>>
  /** How many of the planned things of a building stand, by its work. */
  readonly built: ReadonlyMap<string, number>
  /** What was last said in the world's chat, the oldest first. */
  readonly chat: readonly ChatLineView[]
}

/** What a world's template says about places. */
export type Place = {
  readonly spawn: Stand
  readonly meeting: Stand
  readonly areas: readonly Area[]
  readonly doors: readonly Door[]
  /** Name of the template. */
  readonly name: string
  readonly title: Text
  /** So many homes share the rent. */
  readonly homes: number
  /** What the site plan shows, north up. */
  readonly extent: Box
  readonly places: readonly { readonly id: string; readonly title: Text; readonly stand: Stand }[]
  /** Who stands there and tells what it is like. */
  readonly residents: readonly {
    readonly id: string
    readonly name: string
    readonly stand: Stand
    readonly where: Text
    readonly says: Text
  }[]
}

/** The texts of a class that are not erased. */
export type Texts = ReadonlyMap<TextId, NewText['text']>

/** Everything views of one class are made from. */
export type Source = {
  /** The way through the class's plan that a lesson will take, and which of a row it is; shown before it begins. */
  readonly planned: {
    readonly title: Text
    readonly steps: readonly Step[]
    readonly part?: { readonly number: number; readonly of: number }
    /** Kroner that roles have left at the end of the month. */
    readonly leftAtMonthsEnd: readonly number[]
  }
  /** How what is decided is paid for. */
  readonly loan: Loan
  readonly texts: Texts
  readonly live: Live
  /** Null when the template is not here any more. */
  readonly place: Place | null
  /** The blocks a planned thing fills. */
  readonly cellsOf: Things['cells']
  readonly deletesAt: number
  readonly lang: Lang
}
