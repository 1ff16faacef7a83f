import type { Bot } from 'mineflayer'
import type { Positions, Whereabouts } from '../../link.ts'

const TELL_MS = 500

declare module 'mineflayer' {
  interface Bot {
    /** Where a player was last seen, however the name is written; null for one who was not. */
    whereabouts: (player: string) => Whereabouts | null
  }
}

/** Mineflayer plugin: adds `bot.whereabouts`, and tells twice a second where those are who have moved. */
export function positions(moved: (positions: Positions) => void) {
  return (bot: Bot): void => {
    const seen = new Map<string, Whereabouts>()
    let told = new Map<string, string>()
    const look = (): void => {
      const now = Object.values(bot.players).flatMap(({ username, entity }) => {
        if (username === bot.username || !entity?.position) return []
        const { x, y, z } = entity.position
        const at = [rounded(x), rounded(y), rounded(z)] as const
        // Minecraft counts from south to the west and downwards, Mineflayer the other way round
        const look = { yaw: degrees(Math.PI - entity.yaw), pitch: degrees(-entity.pitch) }
        seen.set(username.toLowerCase(), { x: at[0], y: at[1], z: at[2], ...look })
        return [{ username, at }]
      })
      const changed = now.filter(({ username, at }) => told.get(username) !== at.join())
      told = new Map(now.map(({ username, at }) => [username, at.join()]))
      if (changed.length > 0) moved(Object.fromEntries(changed.map(({ username, at }) => [username, at])))
    }
    bot.whereabouts = (player) => {
      look()
      return seen.get(player.toLowerCase()) ?? null
    }
    const timer = setInterval(look, TELL_MS)
    bot.once('end', () => clearInterval(timer))
  }
}

const rounded = (one: number): number => Math.round(one * 10) / 10
const degrees = (radians: number): number => Math.round((radians * 180) / Math.PI)
