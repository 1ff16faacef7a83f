import type { Stand } from '@jagten/worlds/geometry'
import type { Bot } from 'mineflayer'
import type { Ability } from '../../link.ts'

/** Moving players, and putting them out. */
export interface Moving {
  move(player: string, stand: Stand): void
  /** Tried even where it is not known whether it can be done: to find out, somebody would have to be thrown out. */
  putOut(player: string, why: string): void
}

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
        bot._client.write('chat', { message: `/tp ${player} ${at} ${yaw} 0` })
      },
      putOut(player, why) {
        if (!can.has('rules')) bot._client.write('chat', { message: `/kick ${player} ${why}` })
      },
    }
  }
}
