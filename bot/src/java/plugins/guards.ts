import { CHANNEL, Up } from '@jagten/worlds/channel'
import type { Down, Rules } from '@jagten/worlds/channel'
import type { Position } from '@jagten/worlds/geometry'
import type { Bot } from 'mineflayer'
import { z } from 'zod'

/** The guards of an embedded world: rules down, private words up. */
export interface Guards {
  /** Nothing happens where no guards are. */
  setRules(rules: Rules): void
  hideSign(at: Position, hidden: boolean): void
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
  /** `by` wrote this on a sign; null: it is what stands there, after Lykke hid or showed it. */
  sign(by: string | null, at: Position, lines: readonly string[]): void
  /** The newest rules hold, and hold so many of the players in the world. */
  held(held: { readonly frozen: number; readonly muted: number; readonly players: number }): void
  /** A name has come in from another machine than the last time. */
  elsewhere(player: string): void
  /** Part of the world could not be read: a copy of what there was is in this file. */
  damaged(file: string): void
  /** A player was kept from building here: it is another's. */
  kept(player: string, at: Position): void
  /** The teacher's player clicked on a block with a stick; `before`: the cell on the side that was clicked on. */
  pointed(player: string, at: Position, before: Position): void
  /** A player clicked on the resident of that id. */
  asked(player: string, resident: string): void
  /** `by` changed a block into this. */
  changed(by: string, at: Position, block: string): void
}

/**
 * Mineflayer plugin: adds `bot.guards` and listens to the guards' channel until the bot ends.
 *
 * @param isOurs - Whoever says hello in a world that is not ours is no guard.
 */
export function guards(isOurs: boolean, listener: GuardListener) {
  return (bot: Bot): void => {
    let isThere = false
    const listen = (raw: unknown): void => {
      const payload = Payload.safeParse(raw)
      if (!payload.success || payload.data.channel !== CHANNEL) return
      const up = Up.safeParse(jsonOf(payload.data.data))
      if (!up.success) return
      hear(up.data)
    }
    const hear = (up: Up): void => {
      switch (up.type) {
        case 'hello':
          isThere = true
          return listener.hello(up.can)
        case 'word':
          return listener.word(up.from, up.text, up.aloud, up.at)
        case 'sign':
          return listener.sign(up.by, up.at, up.lines)
        case 'changed':
          return listener.changed(up.by, up.at, up.block)
        case 'pointed':
          return listener.pointed(up.by, up.at, up.before)
        case 'asked':
          return listener.asked(up.by, up.resident)
        case 'held': {
          const { type: _, ...held } = up
          return listener.held(held)
        }
        case 'elsewhere':
          return listener.elsewhere(up.player)
        case 'damaged':
          return listener.damaged(up.file)
        case 'refused':
          return up.why === 'build.not-here' ? listener.kept(up.by, up.at) : undefined
        default:
          return up satisfies never
      }
    }
    const send = (down: Down): void => {
      if (isThere) bot._client.write('custom_payload', { channel: CHANNEL, data: Buffer.from(JSON.stringify(down)) })
    }
    bot.guards = {
      setRules: (rules) => send({ type: 'rules', rules }),
      hideSign: (at, hidden) => send({ type: 'sign', at, hidden }),
    }
    if (isOurs) bot._client.on('custom_payload', listen)
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
