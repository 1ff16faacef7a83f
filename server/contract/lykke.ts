import { Position } from '@jagten/worlds/geometry'
import { z } from 'zod'
import { line } from '../domain/base/texts.ts'
import { PlayerName } from './commands.ts'

/** What Lykke sees in the world and tells the server. */

/** What Lykke tells of the world: what it can do, what not, and the files that hold what could not be read of it. */
export const WorldReport = z.strictObject({
  can: z.array(z.string().max(40)).max(60),
  cannot: z.array(z.string().max(40)).max(60),
  damaged: z.array(z.string().max(80)).max(60).default([]),
})
export type WorldReport = Readonly<z.infer<typeof WorldReport>>

/**
 * Why Lykke cannot be in a world that is not ours; each has its sentence under `page.world.trouble` in the word lists.
 *
 * - `wants-accounts`: only accounts of Minecraft's are let in. `turned-away`: it threw Lykke out.
 * - `name-taken`: somebody of her name is there. `silent`: it lets in, but never says that one is there.
 */
export const WORLD_TROUBLES = [
  'unreachable',
  'no-minecraft',
  'other-version',
  'wants-accounts',
  'turned-away',
  'name-taken',
  'silent',
] as const
export const Trouble = z.enum(WORLD_TROUBLES)
export type WorldTrouble = z.infer<typeof Trouble>

/** Minecraft names in the world. */
export const Players = z.array(PlayerName).max(200)

/** Minecraft name → where the player is, in block coordinates with parts. */
export const Moved = z.record(PlayerName, z.tuple([z.number(), z.number(), z.number()]))
export type Moved = Readonly<Record<string, readonly [x: number, y: number, z: number]>>

/** As much as a line of Minecraft takes. */
const LONGEST_LINE = 256
/** A player said something to everybody. */
export const Said = z.strictObject({ player: PlayerName, text: line(LONGEST_LINE) })
export type Said = Readonly<z.infer<typeof Said>>

const Cell = z.strictObject({ x: z.int(), y: z.int(), z: z.int() })
/** The teacher's player points at a block in the world; `before`: the cell on the side that is pointed at. */
export const Pointed = z.strictObject({ player: PlayerName, at: Cell, before: Cell })
export type Pointed = Readonly<z.infer<typeof Pointed>>

/** A player could not build there. */
export const Kept = z.strictObject({ player: PlayerName, at: Position })
export type Kept = Readonly<z.infer<typeof Kept>>

const count = z.int().min(0)
/** Of so many players in the world, so many are held still and so many kept quiet. */
const Held = z.strictObject({ frozen: count, muted: count, players: count })
/** Of so many who were gathered or sent back when the class had that version, so many stand where they should. */
const Gathered = z.strictObject({ version: count, there: count, of: count })
/** What Lykke has seen come true in the world. */
export const Did = z.union([z.strictObject({ held: Held }), z.strictObject({ moved: Gathered })])

/** What has come true in the world so far, so that the teacher need not guess; null while nothing was seen. */
export type WorldDid = {
  readonly held: Readonly<z.infer<typeof Held>> | null
  readonly moved: Readonly<z.infer<typeof Gathered>> | null
}
