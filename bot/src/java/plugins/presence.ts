import type { Bot } from 'mineflayer'

/** Who is in the world. */
export interface Presence {
  /** Minecraft names, Lykke's own left out. */
  players(): readonly string[]
  /** The name behind a uuid, or undefined when it is nobody's: the server's own lines have such a one. */
  nameOf(uuid: string): string | undefined
}

/** Other servers list what is no player under names no player can have. */
const PLAYER_NAME = /^[A-Za-z0-9_]{3,16}$/

declare module 'mineflayer' {
  interface Bot {
    presence: Presence
  }
}

/** Mineflayer plugin: adds `bot.presence` and tells every coming and going; lets go of everything when the bot ends. */
export function presence(changed: (names: readonly string[]) => void) {
  return (bot: Bot): void => {
    const others = (): string[] =>
      Object.keys(bot.players).filter((name) => name !== bot.username && PLAYER_NAME.test(name))
    const tell = (): void => changed(others())

    bot.presence = {
      players: others,
      nameOf: (uuid) => Object.values(bot.players).find((player) => player.uuid === uuid)?.username,
    }
    bot.on('playerJoined', tell)
    bot.on('playerLeft', tell)
    bot.once('end', () => {
      bot.off('playerJoined', tell)
      bot.off('playerLeft', tell)
    })
  }
}
