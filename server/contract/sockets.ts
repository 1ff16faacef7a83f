import { z } from 'zod'
import type { Answer, Envelope } from './commands.ts'
import type { BlockTold } from './areas.ts'
import type { Kept, Moved, Pointed, Said, WorldDid, WorldReport, WorldTrouble } from './lykke.ts'
import type { BlocksFrame, Positions, ViewFrame } from './views.ts'

/** The socket lines: what goes over each, by event name. Both ends are typed by these maps; what comes in is parsed. */

/** How a socket introduces itself; who it really is, its cookie (or Lykke's token) says. */
export const Handshake = z.object({
  class: z.uuid(),
  face: z.enum(['teacher', 'projector', 'student', 'bot']),
  lang: z.string().max(100).optional(),
  token: z.string().max(200).optional(),
})

/**
 * From any page: one acknowledged event, a command in its `Envelope`; and whether it wants to be told of every block that
 * changes: `heard` is called when it is told of all from now on, and ground fetched after that misses none.
 */
export type PageToServer = {
  command(envelope: Envelope, answer: (answer: Answer) => void): void
  watch(blocks: boolean, heard: () => void): void
}

/** To any page, and to Lykke: its view; to the teacher's also, volatile, who moves; to who watches, the blocks that change. */
export type ServerToPage = {
  view(frame: ViewFrame): void
  positions(moved: Positions): void
  blocks(frame: BlocksFrame): void
}

/** From Lykke: commands as well, and what it sees. `world` is null while it is not in one. */
export type LykkeToServer = PageToServer & {
  world(report: WorldReport | null): void
  /** Why it is in none; null when that is only a matter of time. */
  trouble(trouble: WorldTrouble | null): void
  players(names: readonly string[]): void
  positions(moved: Moved): void
  did(part: Partial<WorldDid>): void
  kept(kept: Kept): void
  /** Who changed that block; null when it is not the teacher who asks. */
  pointed(pointed: Pointed, answer: (told: BlockTold | null) => void): void
  /** Heard by everybody in the world, and no word to Lykke. */
  said(said: Said): void
}

/** An event map as the receiving end may read it: names are sure, contents are not until they are parsed. */
export type Unparsed<Events> = { [Name in keyof Events]: (...contents: unknown[]) => void }
