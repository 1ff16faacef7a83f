import type { Player } from 'flying-squid'
import type { Plugin } from 'flying-squid/src/lib/plugins/index.js'
import type { Position } from '../../geometry/index.ts'
import type { Incoming } from '../packets.ts'
import { isFrozen } from '../rules.ts'
import type { Site } from '../site.ts'
import type { Chunks } from './chunks.ts'

/** How often others are told where somebody is: a packet for each step of each player costs thirty times as much. */
const TELL_EVERY_MS = 100
/** A correction is repeated at most so often; between, what the client says is ignored. */
const CORRECT_EVERY_MS = 200
/** A client that does not confirm a teleport is believed again after this. */
const CONFIRM_MS = 3000
/** Blocks from the middle of the world, to every side. */
export const FARTHEST = 4096
const LOWEST = 0
const HIGHEST = 512

type Mover = { moved: boolean; teleportId: number; awaiting: number | null; correctedAt: number; strayed: boolean }

type Look = { readonly yaw: number; readonly pitch: number }

export type Movement = Plugin & {
  stop(): void
  /** Sets a player down anywhere, also far away: first the view, then the ground, then the player. */
  teleport(player: Player, to: Position, look?: Look): void
}

/** Where everybody is: believes clients within reason, holds the frozen, and tells the others ten times a second. */
export function createMovement(site: Site, chunks: Chunks): Movement {
  const movers = new Map<Player, Mover>()

  function setDown(player: Player, mover: Mover): void {
    mover.teleportId = (mover.teleportId % 1_000_000) + 1
    mover.awaiting = mover.teleportId
    mover.strayed = false
    mover.correctedAt = performance.now()
    mover.moved = true
    player._client.write('position', {
      ...player.position,
      yaw: player.yaw,
      pitch: player.pitch,
      flags: 0,
      teleportId: mover.teleportId,
      dismountVehicle: false,
    })
  }

  function teleport(player: Player, to: Position, look?: Look): void {
    const mover = movers.get(player)
    if (!mover) return
    player.position = { ...to }
    if (look) Object.assign(player, look)
    chunks.surround(player)
    setDown(player, mover)
  }

  /** Puts back who strayed, at once or, if that was done just now, at a later beat. */
  function correct(player: Player, mover: Mover): void {
    mover.strayed = performance.now() - mover.correctedAt < CORRECT_EVERY_MS
    if (!mover.strayed) setDown(player, mover)
  }

  function move(player: Player, { x, y, z }: Position): void {
    const mover = movers.get(player)
    if (!mover) return
    if (mover.awaiting !== null && performance.now() - mover.correctedAt < CONFIRM_MS) return
    mover.awaiting = null
    const from = player.position
    if (![x, y, z].every(Number.isFinite) || Math.abs(x) > FARTHEST || Math.abs(z) > FARTHEST || y > HIGHEST)
      return correct(player, mover)
    if (y < LOWEST) return teleport(player, site.template.spawn)
    if (from.x === x && from.y === y && from.z === z) return
    if (!site.isLykke(player) && isFrozen(site.rules(), player.username)) return correct(player, mover)
    const crossed = Math.floor(x) >> 4 !== Math.floor(from.x) >> 4 || Math.floor(z) >> 4 !== Math.floor(from.z) >> 4
    player.position = { x, y, z }
    mover.moved = true
    if (crossed) chunks.surround(player)
  }

  function look(player: Player, { yaw, pitch }: Look): void {
    const mover = movers.get(player)
    if (!mover || !Number.isFinite(yaw) || !Number.isFinite(pitch)) return
    player.yaw = yaw % 360
    player.pitch = Math.max(-90, Math.min(90, pitch))
    mover.moved = true
  }

  const beats = setInterval(() => {
    for (const [player, mover] of movers) {
      if (mover.strayed) correct(player, mover)
      if (!mover.moved) continue
      mover.moved = false
      const others = site.others(player)
      site.broadcast('entity_teleport', { ...placeOf(player), onGround: true }, others)
      site.broadcast('entity_head_rotation', { entityId: player.id, headYaw: angle(player.yaw) }, others)
    }
  }, TELL_EVERY_MS)

  return {
    teleport,
    stop: () => clearInterval(beats),
    player(player) {
      movers.set(player, { moved: false, teleportId: 0, awaiting: null, correctedAt: -Infinity, strayed: false })
      player._client.once('end', () => movers.delete(player))
      site.listen(player, 'position', (packet) => move(player, packet))
      site.listen(player, 'look', (packet) => look(player, packet))
      site.listen(player, 'position_look', (packet: Incoming['position_look']) => {
        look(player, packet)
        move(player, packet)
      })
      site.listen(player, 'teleport_confirm', ({ teleportId }) => {
        const mover = movers.get(player)
        if (mover?.awaiting === teleportId) mover.awaiting = null
      })
    },
  }
}

/** Where and how a player stands, as the entity packets say it. */
export function placeOf(player: Player): object {
  return { entityId: player.id, ...player.position, yaw: angle(player.yaw), pitch: angle(player.pitch) }
}

/** Degrees as 256ths of a turn in a signed byte. */
export const angle = (degrees: number): number => (Math.round((degrees * 256) / 360) << 24) >> 24
