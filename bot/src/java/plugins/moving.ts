import type { Stand } from '@jagten/worlds/geometry'
import type { Bot } from 'mineflayer'
import type { Ability } from '../../link.ts'

/** Moving players. */
export interface Moving {
  move(player: string, stand: Stand): void
}

declare module 'mineflayer' {
  interface Bot {
    moving: Moving
  }
}

/** Mineflayer plugin: adds `bot.moving`; does nothing where the world has no /tp. */
export function moving(can: ReadonlySet<Ability>) {
  return (bot: Bot): void => {
    bot.moving = {
      move(player, { x, y, z, yaw }) {
        if (!can.has('tp')) return
        const at = [x, y, z].map((one) => one.toFixed(2)).join(' ')
        bot._client.write('chat', { message: `/tp ${player} ${at} ${yaw} 0` })
      },
    }
  }
}
