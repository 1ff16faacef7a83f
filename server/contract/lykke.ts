import { Position } from '@jagten/worlds/geometry'
import { z } from 'zod'
import { line } from '../domain/base/texts.ts'
import { PlayerName } from './commands.ts'

/** What Lykke sees in the world and tells the server. */

const abilities = z.array(z.string().max(40)).max(60)
/** As players choose it in their launcher: `1.18.2`. */
const Version = z.string().max(40)

/**
 * What Lykke tells of the world: what it can do, what not (whatever is in neither is not known), the files that hold what could
 * not be read of it, and which version it has.
 */
export const WorldReport = z.strictObject({
  can: abilities,
  cannot: abilities,
  damaged: z.array(z.string().max(80)).max(60).default([]),
  version: Version.nullable().default(null),
})
export type WorldReport = Readonly<z.infer<typeof WorldReport>>

/**
 * Why Lykke cannot be in a world that is not ours; each has its sentence under `page.world.trouble` in the word lists.
 *
 * On the way there:
 * - `no-such-name`: the name of the machine cannot be looked up. `refused`: a machine is there, and nothing listens at the port.
 *   `no-answer`: no sign of a machine. `no-minecraft`: what answers is no Minecraft server. `mute`: it lets one connect, and
 *   says nothing.
 *
 * At the door, told or seen:
 * - `other-version`, `wants-accounts` (of Minecraft's), `wants-password` (of its own), `not-on-list`, `banned`, `full`,
 *   `name-taken` (somebody of her name is there, or has just come), `starting`, `throttled` (she must wait before she comes
 *   again), `mods`, `pack` (it wants its pictures loaded), `signed-chat`.
 * - `needs-proxy`: one comes in through another address alone. `no-world-behind`: a proxy answers, and no world behind it.
 *   `sent-elsewhere`: it sends players on to an address.
 * - `hanging`: it never lets in nor refuses. `hangs-up`: it ends the connection without a word. `silent`: it lets in, and never
 *   says where one stands. `not-understood`: what it sends cannot be read.
 *
 * Inside: `spam`, `idle`, `flying`, `shut-down`. `turned-away`: it threw Lykke out for another reason.
 */
export const WORLD_TROUBLES = [
  'no-such-name',
  'refused',
  'no-answer',
  'no-minecraft',
  'mute',
  'other-version',
  'wants-accounts',
  'wants-password',
  'not-on-list',
  'banned',
  'full',
  'name-taken',
  'starting',
  'throttled',
  'mods',
  'pack',
  'signed-chat',
  'needs-proxy',
  'no-world-behind',
  'sent-elsewhere',
  'hanging',
  'hangs-up',
  'silent',
  'not-understood',
  'spam',
  'idle',
  'flying',
  'shut-down',
  'turned-away',
] as const

/** `said`: what the world itself says of it; for `sent-elsewhere` the address. `version`: which one it has, as it calls it. */
export const Trouble = z.strictObject({
  code: z.enum(WORLD_TROUBLES),
  said: z.string().max(400).nullable(),
  version: Version.nullable(),
})
export type WorldTrouble = Readonly<z.infer<typeof Trouble>>

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
