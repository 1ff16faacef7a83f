import { CHANNEL, Up } from '@jagten/worlds/channel'
import type { Down, Rules } from '@jagten/worlds/channel'
import type { Bot } from 'mineflayer'
import { z } from 'zod'

/** The guards of an embedded world: rules down, private words up. */
export interface Guards {
  /** Nothing happens where no guards are. */
  setRules(rules: Rules): void
}

declare module 'mineflayer' {
  interface Bot {
    guards: Guards
  }
}

const Payload = z.object({ channel: z.string(), data: z.instanceof(Uint8Array) })

export type GuardListener = {
  /** The guards are there, and what their world can do. */
  hello(can: readonly string[]): void
  /** `at`: when it was said, in Unix milliseconds. */
  word(from: string, text: string, isAloud: boolean, at: number): void
}

/** Mineflayer plugin: adds `bot.guards` and listens to the guards' channel until the bot ends. */
export function guards(listener: GuardListener) {
  return (bot: Bot): void => {
    let isThere = false
    const listen = (raw: unknown): void => {
      const payload = Payload.safeParse(raw)
      if (!payload.success || payload.data.channel !== CHANNEL) return
      const up = Up.safeParse(jsonOf(payload.data.data))
      if (!up.success) return
      if (up.data.type === 'hello') {
        isThere = true
        listener.hello(up.data.can)
      }
      if (up.data.type === 'word') listener.word(up.data.from, up.data.text, up.data.aloud, up.data.at)
    }
    bot.guards = {
      setRules(rules) {
        const down: Down = { type: 'rules', rules }
        if (isThere) bot._client.write('custom_payload', { channel: CHANNEL, data: Buffer.from(JSON.stringify(down)) })
      },
    }
    bot._client.on('custom_payload', listen)
    bot.once('end', () => {
      bot._client.off('custom_payload', listen)
    })
  }
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'))
  } catch {
    return null
  }
}
