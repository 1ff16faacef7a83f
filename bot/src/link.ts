import type { BotView } from '@jagten/server/contract'
import type { Look, Position, Stand } from '@jagten/worlds/geometry'
import type { Rules } from '@jagten/worlds/channel'

/**
 * What Lykke would use of a world. Which of them a world has is measured at connect; what is missing is shown to the
 * teacher.
 *
 * - `hearing`: who said a line in the chat can be told, by the sender's id or at least by how lines begin there.
 * - `whispers`: who says a word to Lykke alone can be told.
 * - `rules`: it enforces who may build, freeze and mute.
 * - `private-words`: a word to Lykke is heard by nobody else, and a key or ballot said aloud is swallowed.
 * - `tellraw`, `title`, `actionbar`, `tp`: as the commands of those names.
 * - `see-blocks`, `set-blocks`: Lykke is shown the blocks around her, and may change them.
 */
export const ABILITIES = [
  'hearing',
  'whispers',
  'rules',
  'private-words',
  'tellraw',
  'title',
  'actionbar',
  'tp',
  'see-blocks',
  'set-blocks',
] as const
export type Ability = (typeof ABILITIES)[number]

/** A piece of a line; `run` is what a click on it sends. */
export type Piece =
  | string
  | {
      readonly text: string
      readonly color?: string
      readonly bold?: boolean
      readonly run?: string
      readonly hover?: string
    }
export type Line = readonly Piece[]

/** How a word was said: `private`: to Lykke alone; `swallowed`: aloud, but nobody heard it; `public`: everybody heard it. */
export type Said = 'private' | 'swallowed' | 'public'

/** Minecraft name → where that player is. */
export type Positions = Readonly<Record<string, readonly [x: number, y: number, z: number]>>

/** Where a player stands and looks, in block coordinates with parts. */
export type Whereabouts = Position & Look

export type WorldListener = {
  /** A student's line. Never the server's own, never Lykke's. `at`: when it was said, in Unix milliseconds. */
  word(from: string, text: string, said: Said, at: number): void
  /** Somebody came or went. */
  players(names: readonly string[]): void
  /** Somebody moved: where those are, in block coordinates with parts. */
  moved?(positions: Positions): void
  /** A student wrote on a sign. */
  wrote?(player: string, at: Position, lines: readonly string[]): void
  /** Somebody was kept from building, here: it is not theirs. */
  kept?(player: string, at: Position): void
  /** The teacher's player clicked on a block with a stick; `before`: the cell on the side that was clicked on. */
  pointed?(player: string, at: Position, before: Position): void
  /** A player clicked on the resident of that id. */
  asked?(player: string, resident: string): void
  /** The newest rules hold, and hold so many of the players in the world. */
  held?(held: { readonly frozen: number; readonly muted: number; readonly players: number }): void
  /** A name has come in from another machine than the last time: it may be somebody else. */
  elsewhere?(player: string): void
  /** Part of the world was lost: a copy of what there was is in this file. */
  damaged?(file: string): void
  /** A player changed a block into this one, a block state as in `minecraft:air`. */
  built?(player: string, block: string): void
  /** No sign stands here (any more). */
  unsigned?(at: Position): void
  /** What this world can do is known better than before, or it is another one now. */
  learned?(): void
}

/** What any world can be asked. Everything is safe to ask of a world that cannot do it: it then does nothing. */
export interface WorldLink {
  readonly can: ReadonlySet<Ability>
  /** What it surely cannot; the rest is not known. */
  readonly cannot: ReadonlySet<Ability>
  /** As players choose it in their launcher. */
  readonly version: string
  /** Minecraft names, Lykke's own left out. */
  players(): readonly string[]
  /** Where a player was last seen; null for one who was not. */
  where(player: string): Whereabouts | null
  /** To one player alone. False when this world has no way of doing that. */
  tell(player: string, line: Line): boolean
  announce(line: Line): void
  title(to: string | 'all', title: string, subtitle: string): void
  actionbar(to: string | 'all', text: string): void
  move(player: string, stand: Stand): void
  /** Nothing changes where no guards are: other worlds keep their own time. */
  setHour(hour: BotView['hour']): void
  setRules(rules: Rules): void
  /** Sends a player out. Where guards enforce the rules they do it themselves. */
  putOut(player: string, why: string): void
  /** Nobody can read the sign that stands here, or everybody can again. */
  hideSign(at: Position, hidden: boolean): void
  end(): void
}
