import type { Bot } from 'mineflayer'
import type { Positions } from '../../link.ts'

const TELL_MS = 500

/** Mineflayer plugin: tells twice a second where those are who have moved; lets go when the bot ends. */
export function positions(moved: (positions: Positions) => void) {
  return (bot: Bot): void => {
    let told = new Map<string, string>()
    const look = (): void => {
      const seen = Object.values(bot.players).flatMap(({ username, entity }) => {
        const at = entity?.position
        if (username === bot.username || !at) return []
        const round = (one: number): number => Math.round(one * 10) / 10
        return [{ name: username, at: [round(at.x), round(at.y), round(at.z)] as const }]
      })
      const changed = seen.filter(({ name, at }) => told.get(name) !== at.join())
      told = new Map(seen.map(({ name, at }) => [name, at.join()]))
      if (changed.length > 0) moved(Object.fromEntries(changed.map(({ name, at }) => [name, at])))
    }
    const timer = setInterval(look, TELL_MS)
    bot.once('end', () => clearInterval(timer))
  }
}
