import type { BotView } from '@jagten/server/contract'
import type { Stand } from '@jagten/worlds/geometry'
import type { Bot } from 'mineflayer'
import type { Ability } from '../../link.ts'

/** Moving players, putting them out, and the time of day around them. */
export interface Moving {
  move(player: string, stand: Stand): void
  /** Tried even where it is not known whether it can be done: to find out, somebody would have to be thrown out. */
  putOut(player: string, why: string): void
  /** Other worlds keep their own time. */
  setHour(hour: BotView['hour']): void
}

/** The sun stands highest; it has just set, and lamps are seen. */
const TIMES: Readonly<Record<BotView['hour'], string>> = { day: 'noon', evening: 'night' }

declare module 'mineflayer' {
  interface Bot {
    moving: Moving
  }
}

/** Mineflayer plugin: adds `bot.moving`; moves nobody where the world has no /tp. */
export function moving(can: ReadonlySet<Ability>) {
  return (bot: Bot): void => {
    bot.moving = {
      move(player, { x, y, z, yaw }) {
        if (!can.has('tp')) return
        const at = [x, y, z].map((one) => one.toFixed(2)).join(' ')
        bot.typing.type(`/tp ${player} ${at} ${yaw} 0`)
      },
      putOut(player, why) {
        if (!can.has('rules')) bot.typing.type(`/kick ${player} ${why}`)
      },
      setHour(hour) {
        if (can.has('rules')) bot.typing.type(`/time set ${TIMES[hour]}`)
      },
    }
  }
}
