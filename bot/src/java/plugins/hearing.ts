import type { Bot } from 'mineflayer'
import { z } from 'zod'
import type { Said } from '../../link.ts'
import { componentOf, plainText } from '../component.ts'
import type { Component } from '../component.ts'

const NOBODY = '00000000-0000-0000-0000-000000000000'

/** A chat packet of 1.18.2, as much of it as we need. */
const ChatPacket = z.object({ message: z.string(), sender: z.string() })

/**
 * Mineflayer plugin: tells what students say. A line counts as a student's only when the packet carries the uuid of a
 * player who is here: a server's own line, however it looks, carries none.
 */
export function hearing(heard: (from: string, text: string, said: Said) => void) {
  return (bot: Bot): void => {
    const listen = (raw: unknown): void => {
      const packet = ChatPacket.safeParse(raw)
      if (!packet.success || packet.data.sender === NOBODY) return
      const from = bot.presence.nameOf(packet.data.sender)
      if (from === undefined || from === bot.username) return
      const component = componentOf(packet.data.message)
      const isPrivate = component.translate === 'commands.message.display.incoming'
      const text =
        isPrivate || component.translate === 'chat.type.text'
          ? lastArgument(component)
          : afterName(plainText(component), from)
      if (text !== null) heard(from, text, isPrivate ? 'private' : 'public')
    }
    bot._client.on('chat', listen)
    bot.once('end', () => {
      bot._client.off('chat', listen)
    })
  }
}

function lastArgument(component: Component): string | null {
  const last: unknown = Array.isArray(component.with) ? component.with.at(-1) : undefined
  return last === undefined ? null : plainText(last)
}

/** What follows the name in a line a server put together itself, as in `[5.B] <Asta> hej`; null when it does not name them. */
function afterName(line: string, name: string): string | null {
  const at = line.indexOf(name)
  return at < 0 ? null : line.slice(at + name.length).replace(/^[^\p{L}\p{N}!?]*/u, '')
}
