import { z } from 'zod'
import type { Answer, Envelope } from './commands.ts'
import type { BlockTold } from './areas.ts'
import type { Kept, Moved, Pointed, Said, WorldDid, WorldReport, WorldTrouble } from './lykke.ts'
import type { BlocksFrame, Figure, ViewFrame } from './views.ts'

/** The socket lines: what goes over each, by event name. Both ends are typed by these maps; what comes in is parsed. */

/** How a socket introduces itself; who it really is, its cookie (or Lykke's token) says. */
export const Handshake = z.object({
  class: z.uuid(),
  face: z.enum(['teacher', 'projector', 'student', 'bot']),
  lang: z.string().max(100).optional(),
  token: z.string().max(200).optional(),
})

/** How far from the middle of a world somebody may stand, to every side and in height, in blocks. */
const FARTHEST = 4096
const [LOWEST, HIGHEST] = [-64, 512]
const sideways = z.number().min(-FARTHEST).max(FARTHEST)

/** Where a student's page stands in the picture: the feet in block coordinates, and the way it looks in degrees (0 = south, 90 = west). */
export const Stands = z.strictObject({
  at: z.tuple([sideways, z.number().min(LOWEST).max(HIGHEST), sideways]),
  yaw: z.number().min(-360).max(360),
})
export type Stands = Readonly<z.infer<typeof Stands>>

/**
 * From any page: one acknowledged event, a command in its `Envelope`; whether it wants to be told of every block that
 * changes: `heard` is called when it is told of all from now on, and ground fetched after that misses none; whether it
 * wants to be told of who is in the place. From a student's: where it stands (again every few seconds, or it is
 * forgotten), null when it has left the picture.
 */
export type PageToServer = {
  command(envelope: Envelope, answer: (answer: Answer) => void): void
  watch(blocks: boolean, heard: () => void): void
  watchFigures(isWatching: boolean): void
  stands(where: Stands | null): void
}

/** To any page, and to Lykke: its view; to who watches, the blocks that change, and everybody in the place at most five times a second. */
export type ServerToPage = {
  view(frame: ViewFrame): void
  blocks(frame: BlocksFrame): void
  figures(figures: readonly Figure[]): void
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
