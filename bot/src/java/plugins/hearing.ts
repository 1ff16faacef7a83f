import type { Bot } from 'mineflayer'
import { z } from 'zod'
import type { Said } from '../../link.ts'
import { componentOf, plainText } from '../component.ts'
import type { Component } from '../component.ts'

const NOBODY = '00000000-0000-0000-0000-000000000000'

/** A chat packet of 1.18.2, as much of it as we need. */
export const ChatPacket = z.object({ message: z.string(), sender: z.string(), position: z.number() })
export type ChatPacket = z.infer<typeof ChatPacket>

/**
 * How a world tells who said a line: by the sender's uuid; or, where there is none, by how every line of that position
 * begins: `before` (without what a clock changes), the name, `between`, what was said.
 */
export type Lines = 'by-sender' | { readonly before: string; readonly between: string; readonly position: number }

/** What a player says, told by how this world's lines come. */
export interface Hearing {
  expect(lines: Lines): void
}

declare module 'mineflayer' {
  interface Bot {
    hearing: Hearing
  }
}

/**
 * Mineflayer plugin: adds `bot.hearing` and tells what students say. A line counts as a student's only when the packet
 * carries the uuid of a player who is here: a server's own line, however it looks, carries none. In a world that never
 * tells one, it must begin exactly as Lykke's own lines do there, with the name of a player who is here.
 */
export function hearing(heard: (from: string, text: string, said: Said) => void) {
  return (bot: Bot): void => {
    let lines: Lines = 'by-sender'
    const listen = (raw: unknown): void => {
      const packet = ChatPacket.safeParse(raw)
      if (!packet.success) return
      const { sender } = packet.data
      const from = sender === NOBODY ? undefined : bot.presence.nameOf(sender)
      if (from === undefined && lines !== 'by-sender') {
        const spoken = spokenBy(packet.data, lines, bot.presence.players())
        if (spoken) heard(spoken.name, spoken.text, 'public')
      }
      if (from === undefined || from === bot.username) return
      const component = componentOf(packet.data.message)
      const isPrivate = component.translate === 'commands.message.display.incoming'
      const text =
        isPrivate || component.translate === 'chat.type.text'
          ? lastArgument(component)
          : afterName(plainText(component), from)
      if (text !== null) heard(from, text, isPrivate ? 'private' : 'public')
    }
    bot.hearing = {
      expect(found) {
        lines = found
      },
    }
    bot._client.on('chat', listen)
    bot.once('end', () => {
      bot._client.off('chat', listen)
    })
  }
}

/** A line's words; a line of the game's own form as the game shows it. */
export function lineOf(component: Component): string {
  const [name, text] = component.translate === 'chat.type.text' && Array.isArray(component.with) ? component.with : []
  return text === undefined ? plainText(component) : `<${plainText(name)}> ${plainText(text)}`
}

/** What stands before a name, without the time of day. */
export const timeless = (before: string): string => before.replaceAll(/\d/gu, '0')

function spokenBy(
  { message, position }: ChatPacket,
  { before, between, position: expected }: Exclude<Lines, 'by-sender'>,
  players: readonly string[],
): { name: string; text: string } | null {
  if (position !== expected) return null
  const line = lineOf(componentOf(message))
  if (timeless(line.slice(0, before.length)) !== before) return null
  const rest = line.slice(before.length)
  const name = players.find((player) => rest.startsWith(player + between))
  return name === undefined ? null : { name, text: rest.slice(name.length + between.length) }
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
