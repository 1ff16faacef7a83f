import type { Bot } from 'mineflayer'

/**
 * Leaves out every packet over which the library stumbles, for as long as the bot lives: what a strange world says must not end
 * the process of Lykke.
 */
export function leaveOutWhatCannotBeRead(bot: Bot, stumbled: () => void): void {
  const client = bot._client
  const emit = client.emit.bind(client) as (event: string | symbol, ...args: unknown[]) => boolean
  client.emit = (event: string | symbol, ...args: unknown[]): boolean => {
    try {
      return emit(event, ...args)
    } catch (error) {
      if (event === 'error') throw error
      stumbled()
      return true
    }
  }
}
