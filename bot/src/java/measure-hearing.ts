import { randomUUID } from 'node:crypto'
import type { Bot } from 'mineflayer'
import { plainText } from './component.ts'
import type { Component } from './component.ts'
import { GRACE_MS, tried } from './measure.ts'
import type { Found } from './measure.ts'
import { SAID_TO_ME } from './plugins/chat-lines.ts'
import type { ChatLine } from './plugins/chat-lines.ts'
import { lineOf, timeless } from './plugins/hearing.ts'
import type { Beginning, Lines } from './plugins/hearing.ts'

/**
 * Finds out how it is told who said a line in the chat, by saying one: `no` where that cannot be told, `unknown` where no line
 * comes back.
 */
export function measureHearing(bot: Bot, words: string, answerMs: number): Promise<Lines | 'no' | 'unknown'> {
  return new Promise((resolve) => {
    const done = (lines: Lines | 'no' | 'unknown'): void => {
      clearTimeout(late)
      unhear()
      resolve(lines)
    }
    const unhear = bot.chatLines.on((line) => {
      if (!lineOf(line.component).endsWith(words)) return
      const lines = line.sender === bot._client.uuid ? 'by-sender' : beginningOf(line, bot.username, words)
      if (lines) return done(lines)
      // another one of the same words may yet tell
      clearTimeout(late)
      late = setTimeout(() => done('no'), GRACE_MS)
    })
    let late = setTimeout(() => done('unknown'), answerMs)
    bot.typing.type(words)
  })
}

/**
 * Finds out how it is told who whispers to Lykke, by whispering to herself: in the game's own form, or by how such lines begin;
 * `no` where that is refused, `unknown` where none comes back.
 */
export async function measureWhispers(bot: Bot, answerMs: number): Promise<Beginning | Found> {
  const mark = randomUUID().slice(0, 8)
  const command = `/msg ${bot.username} ${mark}`
  let found: Beginning | null = null
  const comes = (yes: () => void): (() => void) =>
    bot.chatLines.on((line) => {
      const text = lineOf(line.component)
      const isInGameForm = isWhisper(line.component, mark)
      // who does not know the command may repeat it
      if (!isInGameForm && (!text.endsWith(mark) || text.includes(command.slice(1)))) return
      const beginning = isInGameForm ? null : beginningOf(line, bot.username, mark)
      if (beginning && SAID_BY_ONESELF.test(beginning.before)) return
      found = beginning
      if (isInGameForm || beginning) yes()
    })
  const isThere = await tried(bot, command, answerMs, comes)
  return found ?? isThere
}

/** What stands before the name where one is told of one's own whisper: nothing that others say comes in that way. */
const SAID_BY_ONESELF = /(?:->|=>|→|\bto|\btil)\s*$/iu

const isWhisper = ({ translate, with: given }: Component, said: string): boolean =>
  translate === SAID_TO_ME && Array.isArray(given) && plainText(given.at(-1)) === said

/** How this line of Lykke's own begins, if that tells who said it. */
function beginningOf({ component, as }: ChatLine, me: string, words: string): Beginning | null {
  const [before, between, ...more] = lineOf(component).slice(0, -words.length).split(me)
  // nothing behind the name would leave open where a longer name ends
  if (before === undefined || !between || more.length > 0) return null
  return { before: timeless(before), between, as }
}
