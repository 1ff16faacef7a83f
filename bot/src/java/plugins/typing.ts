import type { Bot } from 'mineflayer'

/** Typing lines and commands, no faster than a server that knows nothing of Lykke lets anybody. */
export interface Typing {
  /** A line that starts with a slash is a command. */
  type(line: string): void
}

declare module 'mineflayer' {
  interface Bot {
    typing: Typing
  }
}

/** Servers count twenty a line, take one off a tick, and throw out above two hundred: this stays far below. */
const BURST = 8
const EVERY_MS = 1_100
/** What would come later than that many lines is news no longer. */
const MOST_WAITING = 30
/** What a server says of somebody's rights, to that one: from none (24) to all (28). */
const RIGHTS = { none: 24, all: 28 }

/**
 * Mineflayer plugin: adds `bot.typing`.
 *
 * @param isHurried - The world lets Lykke type as fast as she likes: it is ours. Elsewhere operators may.
 * @param given - Told when the world gives or takes rights while Lykke is there.
 */
export function typing(isHurried: boolean, given: () => void) {
  return (bot: Bot): void => {
    let mayHurry = isHurried
    let left = BURST
    let waiting: readonly string[] = []
    let rights: number | null = null

    const send = (line: string): void => bot._client.chat(line)
    const next = (): void => {
      const [first, ...others] = waiting
      if (first !== undefined) {
        waiting = others
        send(first)
      } else left = Math.min(BURST, left + 1)
    }
    const timer = setInterval(next, EVERY_MS)

    const learn = ({ entityId, entityStatus }: { entityId: number; entityStatus: number }): void => {
      if (entityId !== bot.entity?.id || entityStatus < RIGHTS.none || entityStatus > RIGHTS.all) return
      mayHurry = isHurried || entityStatus > RIGHTS.none
      const isNews = rights !== null && rights !== entityStatus
      rights = entityStatus
      if (isNews) given()
    }

    bot.typing = {
      type(line) {
        if (mayHurry) return send(line)
        if (left > 0 && waiting.length === 0) {
          left -= 1
          send(line)
        } else waiting = [...waiting, line].slice(-MOST_WAITING)
      },
    }
    bot._client.on('entity_status', learn)
    bot.once('end', () => {
      clearInterval(timer)
      bot._client.off('entity_status', learn)
    })
  }
}
