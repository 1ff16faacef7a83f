import type { Bot } from 'mineflayer'
import type { Said } from '../../link.ts'
import { plainText } from '../component.ts'
import type { Component } from '../component.ts'
import { SAID_TO_ALL, SAID_TO_ME } from './chat-lines.ts'
import type { ChatLine } from './chat-lines.ts'

/** How lines of one kind begin: `before` (without what a clock changes), the name, `between`, what was said. */
export type Beginning = { readonly before: string; readonly between: string; readonly as: ChatLine['as'] }

/** How a world tells who said a line: by the sender's uuid; or, where there is none, by how every line begins. */
export type Lines = 'by-sender' | Beginning

/** What a player says, told by how this world's lines come. */
export interface Hearing {
  expect(lines: Lines): void
  /** Words to Lykke alone come in this way here, beside the game's own form. */
  expectWhispers(whispers: Beginning): void
}

declare module 'mineflayer' {
  interface Bot {
    hearing: Hearing
  }
}

/**
 * Mineflayer plugin: adds `bot.hearing` and tells what students say. A line counts as a student's only when it carries the
 * uuid of a player who is here: a server's own line, however it looks, carries none. In a world that never tells one, it
 * must begin exactly as Lykke's own lines do there, with the name of a player who is here.
 */
export function hearing(heard: (from: string, text: string, said: Said) => void) {
  return (bot: Bot): void => {
    let lines: Lines = 'by-sender'
    let whispers: Beginning | null = null
    const listen = (line: ChatLine): void => {
      const { sender, component } = line
      const from = sender === null ? undefined : bot.presence.nameOf(sender)
      const whispered = whispers && spokenBy(line, whispers, bot.presence.players())
      // whoever is named otherwise than by the id only looks like that one
      if (whispered && (sender === null || from === whispered.name))
        return heard(whispered.name, whispered.text, 'private')
      if (from === undefined && lines !== 'by-sender') {
        const spoken = whisperedBy(component, bot.presence.players()) ?? spokenBy(line, lines, bot.presence.players())
        if (spoken) heard(spoken.name, spoken.text, spoken.said)
      }
      if (from === undefined || from === bot.username) return
      const isPrivate = component.translate === SAID_TO_ME
      const text =
        isPrivate || component.translate === SAID_TO_ALL
          ? lastArgument(component)
          : afterName(plainText(component), from)
      if (text !== null) heard(from, text, isPrivate ? 'private' : 'public')
    }
    bot.hearing = {
      expect(found) {
        lines = found
      },
      expectWhispers(found) {
        whispers = found
      },
    }
    // ends with the lines
    bot.chatLines.on(listen)
  }
}

/** A line's words; a line of the game's own form as the game shows it. */
export function lineOf(component: Component): string {
  const [name, text] = component.translate === SAID_TO_ALL && Array.isArray(component.with) ? component.with : []
  return text === undefined ? plainText(component) : `<${plainText(name)}> ${plainText(text)}`
}

/** What stands before a name, without the time of day. */
export const timeless = (before: string): string => before.replaceAll(/\d/gu, '0')

type Spoken = { readonly name: string; readonly text: string; readonly said: Said }

function spokenBy(
  { component, as }: ChatLine,
  { before, between, as: expected }: Beginning,
  players: readonly string[],
): Spoken | null {
  if (as !== expected) return null
  const line = lineOf(component)
  if (timeless(line.slice(0, before.length)) !== before) return null
  const rest = line.slice(before.length)
  const name = players.find((player) => rest.startsWith(player + between))
  return name === undefined ? null : { name, text: rest.slice(name.length + between.length), said: 'public' }
}

/** Only the game itself says in this form that a player whispers: nobody can type it. */
function whisperedBy({ translate, with: given }: Component, players: readonly string[]): Spoken | null {
  if (translate !== SAID_TO_ME || !Array.isArray(given)) return null
  const [by, text] = given.map(plainText)
  const name = players.find((player) => player === by)
  return name === undefined || text === undefined ? null : { name, text, said: 'private' }
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
