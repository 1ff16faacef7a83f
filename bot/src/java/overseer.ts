import { hostWithToken } from '@jagten/worlds/channel'
import mineflayer from 'mineflayer'
import type { BotOptions } from 'mineflayer'
import { ABILITIES } from '../link.ts'
import type { Ability, WorldLink, WorldListener } from '../link.ts'
import { CannotEnter, troubleOf } from './cannot-enter.ts'
import type { Attempt } from './cannot-enter.ts'
import { measure, measureHearing } from './measure.ts'
import { guards } from './plugins/guards.ts'
import { hearing } from './plugins/hearing.ts'
import { moving } from './plugins/moving.ts'
import { positions } from './plugins/positions.ts'
import { presence } from './plugins/presence.ts'
import { saying } from './plugins/saying.ts'

const VERSION = '1.18.2'
/** A teacher waits for an answer: a world that has not let Lykke in by then will not. */
const SPAWN_MS = 12_000
/** Guards say hello at once: who has not by then has none, and each thing is tried there, for as long as `answerMs`. */
const PATIENCE = { spawnMs: SPAWN_MS, helloMs: 2_000, answerMs: 3_000 }
const SILENCE_MS = 60_000

export type OverseerOptions = {
  readonly host: string
  readonly port: number
  readonly name: string
  /** Shown to a world of ours, and to no other; null elsewhere. */
  readonly token: string | null
  /** What Lykke says aloud in a world without guards, to learn how lines come there. */
  readonly hello: string
  /** How long a world is waited for that may never answer. */
  readonly patience?: typeof PATIENCE
}

/**
 * Lykke in a Java world.
 *
 * @param ended - Called once when the connection is gone, however it went; with what the world said when it threw Lykke out.
 * @returns The link, once Lykke stands in the world and it is known what the world can do.
 * @throws CannotEnter if it is not let in, or not within twelve seconds.
 */
export function enterJavaWorld(
  options: OverseerOptions,
  listener: WorldListener,
  ended: (kicked: string | null) => void,
): Promise<WorldLink> {
  const { host, port, name, token, hello, patience = PATIENCE } = options
  const can = new Set<Ability>()
  const settings: BotOptions & { fakeHost?: string } = {
    host,
    port,
    username: name,
    version: VERSION,
    auth: 'offline',
    hideErrors: true,
    physicsEnabled: false,
    checkTimeoutInterval: SILENCE_MS,
    viewDistance: 'tiny',
    ...(token !== null && { fakeHost: hostWithToken(host, token) }),
  }

  return new Promise((resolve, reject) => {
    const bot = mineflayer.createBot(settings)
    let stage: 'entering' | 'in' | 'gone' = 'entering'
    let guardsCan: readonly string[] | null = null
    const attempt: Attempt = { host, port, isConnected: false, wantsAccount: false, kicked: null, error: '' }

    // what is said before somebody can answer is heard a moment later
    let early: (() => void)[] | null = []
    const hear: WorldListener['word'] = (from, text, said, at) => {
      if (early) early.push(() => listener.word(from, text, said, at))
      else listener.word(from, text, said, at)
    }
    function hearOn(): void {
      const words = early ?? []
      early = null
      for (const word of words) word()
    }

    bot.once('inject_allowed', () => {
      bot.loadPlugins([
        presence((names) => {
          if (stage === 'in') listener.players(names)
        }),
        hearing((from, text, said) => hear(from, text, said, Date.now())),
        saying(can),
        positions((moved) => {
          if (stage === 'in') listener.moved?.(moved)
        }),
        moving(can),
        guards({
          hello: (abilities) => {
            guardsCan = abilities
          },
          word: (from, text, isAloud, at) => hear(from, text, isAloud ? 'swallowed' : 'private', at),
          sign(by, at, lines) {
            if (by !== null) listener.wrote?.(by, at, lines)
            else if (lines.every((one) => one === '')) listener.unsigned?.(at)
          },
          kept: (player, at) => listener.kept?.(player, at),
          pointed: (player, at, before) => listener.pointed?.(player, at, before),
          held: (held) => listener.held?.(held),
          elsewhere: (player) => listener.elsewhere?.(player),
          damaged: (file) => listener.damaged?.(file),
          changed(at, block) {
            if (!/_sign\b/.test(block)) listener.unsigned?.(at)
          },
        }),
      ])
    })

    const late = setTimeout(() => fail('not let in in time'), patience.spawnMs)
    function fail(why: string): void {
      clearTimeout(late)
      bot.end()
      troubleOf(attempt).then((trouble) => reject(new CannotEnter(trouble, why)), reject)
    }
    // both come before the play begins: the library's types know nothing of them
    bot._client.once('connect' as 'packet', () => {
      attempt.isConnected = true
    })
    bot._client.once('encryption_begin' as 'packet', () => {
      attempt.wantsAccount = true
    })
    bot.on('kicked', (reason) => {
      attempt.kicked = reason
    })
    // mineflayer tells errors and the end apart: only the end is sure to come
    bot.on('error', (error: Error & { readonly code?: string }) => {
      attempt.error ||= `${error.code} ${error.message}`
    })
    bot.once('end', (reason) => {
      const before = stage
      stage = 'gone'
      if (before === 'in') ended(attempt.kicked)
      else fail(`the world closed the door: ${reason}`)
    })

    bot.once('spawn', () => {
      clearTimeout(late)
      learn().then(
        (link) => {
          resolve(link)
          // after whoever waits for the link has it
          setImmediate(hearOn)
        },
        () => fail('the world closed the door while Lykke looked around'),
      )
    })

    // read through a function: the compiler does not see that it may change during an await
    const hasGone = (): boolean => stage === 'gone'

    async function measureAll(): Promise<Ability[]> {
      const found = await measure(bot, patience.answerMs)
      const lines = await measureHearing(bot, hello, patience.answerMs)
      if (!lines) return found
      bot.hearing.expect(lines)
      return [...found, 'hearing']
    }

    async function learn(): Promise<WorldLink> {
      const until = Date.now() + patience.helloMs
      while (guardsCan === null && Date.now() < until) await new Promise((wait) => setTimeout(wait, 20))
      const found: readonly string[] = guardsCan ?? (await measureAll())
      for (const ability of ABILITIES) if (found.includes(ability)) can.add(ability)
      if (hasGone()) throw new Error('the world closed the door while Lykke looked around')
      stage = 'in'
      listener.players(bot.presence.players())
      return {
        can,
        players: () => bot.presence.players(),
        where: (player) => bot.whereabouts(player),
        tell: (player, line) => bot.saying.tell(player, line),
        announce: (line) => bot.saying.announce(line),
        title: (to, title, subtitle) => bot.saying.title(to, title, subtitle),
        actionbar: (to, text) => bot.saying.actionbar(to, text),
        move: (player, stand) => bot.moving.move(player, stand),
        putOut: (player, why) => bot.moving.putOut(player, why),
        setHour: (hour) => bot.moving.setHour(hour),
        setRules: (rules) => bot.guards.setRules(rules),
        hideSign: (at, hidden) => bot.guards.hideSign(at, hidden),
        end: () => bot.end(),
      }
    }
  })
}
