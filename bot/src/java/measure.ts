import { randomUUID } from 'node:crypto'
import type { Bot } from 'mineflayer'
import type { Ability } from '../link.ts'
import { componentIn, plainText, sayingsOf } from './component.ts'
import type { ChatLine } from './plugins/chat-lines.ts'

/** What was found out of one thing; `unknown`: it was tried, and nothing came of it that tells. */
export type Found = 'yes' | 'no' | 'unknown'

/** How long after a complaint that may be about something else. */
export const GRACE_MS = 300
/** How far above Lykke a block is put up that nobody can see. */
const ABOVE = 20
/** Cells around Lykke, in blocks, in which some block is looked for. */
const AROUND = [0, -16, 16]

/**
 * Finds out what a world without our guards can do, by trying each thing on Lykke itself and waiting for what comes of it:
 * what a server says of itself is not to be trusted (a missing command is often ignored silently). The words must come back
 * exactly: a server that complains of a command repeats them among its own.
 *
 * @param answerMs - How long each of them is waited for.
 */
export async function measure(bot: Bot, answerMs: number): Promise<Map<Ability, Found>> {
  const me = bot.username
  const mark = randomUUID().slice(0, 8)
  const shown = `{"text":"${mark}"}`
  const isMark = (raw: unknown): boolean => plainText(componentIn(raw)) === mark
  const found = new Map<Ability, Found>()
  const looking = looked(bot, answerMs)
  // one after another: a burst of commands is kicked as spam on many servers
  found.set(
    'tellraw',
    await tried(bot, `/tellraw ${me} ${shown}`, answerMs, (yes) =>
      bot.chatLines.on(({ component }) => plainText(component) === mark && yes()),
    ),
  )
  found.set('title', await tried(bot, `/title ${me} title ${shown}`, answerMs, onTitle(bot, TITLES, isMark)))
  found.set('actionbar', await tried(bot, `/title ${me} actionbar ${shown}`, answerMs, onTitle(bot, BARS, isMark)))
  found.set('tp', await tried(bot, `/tp ${me} ~ ~ ~`, answerMs, (yes) => onPacket(bot, 'position', yes)))
  found.set('see-blocks', await looking)
  // what comes of it could not be seen otherwise
  if (found.get('see-blocks') === 'yes') found.set('set-blocks', await builtAndGone(bot, answerMs))
  return found
}

/** Packets by which a text is shown, by their names in different versions; `action`: where one packet shows all of them. */
const TITLES = { packet: 'set_title_text', action: 0 }
const BARS = { packet: 'action_bar', action: 2 }

const onTitle =
  (bot: Bot, { packet, action }: typeof TITLES, isMark: (raw: unknown) => boolean) =>
  (yes: () => void): (() => void) => {
    const now = (raw: { readonly text?: unknown }): unknown => isMark(raw.text) && yes()
    const before = (raw: { readonly action?: unknown; readonly text?: unknown }): unknown =>
      raw.action === action && isMark(raw.text) && yes()
    const unwatch = [onPacket(bot, packet, now), onPacket(bot, 'title', before)]
    return () => {
      for (const stop of unwatch) stop()
    }
  }

/** @returns The undo. */
function onPacket<Packet>(bot: Bot, packet: string, listen: (packet: Packet) => unknown): () => void {
  // which packets there are differs from version to version: the library's types name none of them
  bot._client.on(packet as 'packet', listen as () => void)
  return () => void bot._client.off(packet, listen as () => void)
}

/** A command, and whether it came to what it should: `watch` calls when it has. A complaint says no, silence nothing. */
export function tried(bot: Bot, command: string, ms: number, watch: (yes: () => void) => () => void): Promise<Found> {
  return new Promise((resolve) => {
    const unwatch = watch(() => done('yes'))
    const unhear = bot.chatLines.on((line) => {
      if (!isComplaint(line, command)) return
      clearTimeout(late)
      late = setTimeout(() => done('no'), GRACE_MS)
    })
    const done = (found: Found): void => {
      clearTimeout(late)
      unwatch()
      unhear()
      resolve(found)
    }
    let late = setTimeout(() => done('unknown'), ms)
    bot.typing.type(command)
  })
}

/** How servers put it that they do not do that. */
const COMPLAINT =
  /(?:unknown|invalid|no such|ukendt|ugyldig)\s+(?:command|kommando)|(?:command|kommando)\w*\s.{0,30}(?:not found|unknown|exist|findes ikke)|permission|not allowed|tilladelse/i

/** Whether a line of the world's answers a command: by the game's own sentence, or by what it repeats or says of it. */
function isComplaint({ component, sender }: ChatLine, command: string): boolean {
  if (sender !== null) return false
  const { keys, words } = sayingsOf(component)
  return keys.some((key) => /^commands?\./.test(key)) || words.includes(command.slice(1)) || COMPLAINT.test(words)
}

/**
 * Whether Lykke sees blocks: yes when she sees one; unknown where everything she was shown is air, for terrain that cannot be
 * read looks like that too.
 */
async function looked(bot: Bot, ms: number): Promise<Found> {
  const until = Date.now() + ms
  const here = bot.entity.position.floored()
  while (bot.blockAt(here) === null && Date.now() < until) await new Promise((wait) => setTimeout(wait, 50))
  const { minY = 0, height = 256 } = bot.game as { readonly minY?: number; readonly height?: number }
  let isShown = false
  for (const x of AROUND) {
    for (const z of AROUND) {
      for (let y = minY; y < minY + height; y += 1) {
        const block = bot.blockAt(here.offset(x, y - here.y, z), false)
        if (block === null) continue
        isShown = true
        if (!isAir(block.name)) return 'yes'
      }
    }
  }
  return isShown ? 'unknown' : 'no'
}

const isAir = (name: string): boolean => name === 'air' || name.endsWith('_air')

/** Puts up a block that cannot be seen, high above, and takes it away again. */
async function builtAndGone(bot: Bot, ms: number): Promise<Found> {
  const at = bot.entity.position.floored().offset(0, ABOVE, 0)
  const before = bot.blockAt(at, false)
  if (before === null || !isAir(before.name)) return 'unknown'
  const place = `${at.x} ${at.y} ${at.z}`
  const becomes = (name: string) => (yes: () => void) => {
    const seen = (_old: unknown, next: { readonly name: string; readonly position: typeof at } | null): void => {
      if (next?.position.equals(at) === true && next.name === name) yes()
    }
    bot.on('blockUpdate', seen)
    return () => void bot.off('blockUpdate', seen)
  }
  const built = await tried(bot, `/setblock ${place} barrier`, ms, becomes('barrier'))
  if (built === 'yes') await tried(bot, `/setblock ${place} air`, ms, becomes('air'))
  return built
}
