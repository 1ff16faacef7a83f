import { randomUUID } from 'node:crypto'
import type { Bot } from 'mineflayer'
import { z } from 'zod'
import type { Ability } from '../link.ts'
import { componentOf, plainText } from './component.ts'
import { ChatPacket, lineOf, timeless } from './plugins/hearing.ts'
import type { Lines } from './plugins/hearing.ts'

/**
 * Finds out what a world without our guards can do, by trying each thing on Lykke itself and waiting for the packet it
 * causes: what a server says of itself is not to be trusted (a missing command is often ignored silently). The words
 * must come back exactly: a server that complains of a command repeats them among its own.
 *
 * @param answerMs - How long each of the four abilities is waited for.
 */
export async function measure(bot: Bot, answerMs: number): Promise<Ability[]> {
  const mark = randomUUID().slice(0, 8)
  const me = bot.username
  const isMark = (field: 'message' | 'text') => (packet: unknown) => {
    const shown = z.object({ [field]: z.string() }).safeParse(packet)
    return shown.success && plainText(componentOf(shown.data[field] ?? '')) === mark
  }
  const tries: [Ability, command: string, packet: string, isIt: (packet: unknown) => boolean][] = [
    ['tellraw', `/tellraw ${me} {"text":"${mark}"}`, 'chat', isMark('message')],
    ['title', `/title ${me} title {"text":"${mark}"}`, 'set_title_text', isMark('text')],
    ['actionbar', `/title ${me} actionbar {"text":"${mark}"}`, 'action_bar', isMark('text')],
    ['tp', `/tp ${me} ~ ~ ~`, 'position', () => true],
  ]
  const found: Ability[] = []
  // one after another: a burst of commands is kicked as spam on many servers
  for (const [ability, command, packet, isIt] of tries) {
    if (await answers(bot, { command, packet, isIt, ms: answerMs })) found.push(ability)
  }
  return found
}

/**
 * Finds out how it is told who said a line in the chat, by saying one: null where that cannot be told, or where no line
 * comes back.
 */
export function measureHearing(bot: Bot, words: string, answerMs: number): Promise<Lines | null> {
  return new Promise((resolve) => {
    const done = (lines: Lines | null): void => {
      clearTimeout(late)
      bot._client.off('chat', listen)
      resolve(lines)
    }
    const listen = (raw: unknown): void => {
      const packet = ChatPacket.safeParse(raw)
      const lines = packet.success && linesOf(packet.data, bot, words)
      if (lines) done(lines)
    }
    const late = setTimeout(() => done(null), answerMs)
    bot._client.on('chat', listen)
    bot._client.write('chat', { message: words })
  })
}

/** How this line tells who said it; null when it is another line, or does not tell. */
function linesOf(
  { message, sender, position }: ChatPacket,
  { username, _client: me }: Bot,
  words: string,
): Lines | null {
  const line = lineOf(componentOf(message))
  if (!line.endsWith(words)) return null
  if (sender === me.uuid) return 'by-sender'
  const [before, between, ...more] = line.slice(0, -words.length).split(username)
  // nothing behind the name would leave open where a longer name ends
  if (before === undefined || !between || more.length > 0) return null
  return { before: timeless(before), between, position }
}

type Try = {
  readonly command: string
  readonly packet: string
  readonly isIt: (packet: unknown) => boolean
  readonly ms: number
}

function answers(bot: Bot, { command, packet, isIt, ms }: Try): Promise<boolean> {
  return new Promise((resolve) => {
    const done = (isThere: boolean): void => {
      clearTimeout(late)
      bot._client.off(packet, listen)
      resolve(isThere)
    }
    const listen = (raw: unknown): void => {
      if (isIt(raw)) done(true)
    }
    const late = setTimeout(() => done(false), ms)
    bot._client.on(packet, listen)
    bot._client.write('chat', { message: command })
  })
}
