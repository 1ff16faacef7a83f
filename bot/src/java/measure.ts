import { randomUUID } from 'node:crypto'
import type { Bot } from 'mineflayer'
import { z } from 'zod'
import type { Ability } from '../link.ts'
import { componentOf, plainText } from './component.ts'

/**
 * Finds out what a world without our guards can do, by trying each thing on Lykke itself and waiting for the packet it
 * causes: what a server says of itself is not to be trusted (a missing command is often ignored silently). The words
 * must come back exactly: a server that complains of a command repeats them among its own.
 *
 * @param answerMs - How long each of the four is waited for.
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
