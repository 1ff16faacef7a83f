import { hostWithToken } from '@jagten/worlds/channel'
import mineflayer from 'mineflayer'
import type { Bot, BotOptions } from 'mineflayer'
import type { WorldLink, WorldListener } from '../link.ts'
import { addressOf } from './door/address.ts'
import { CannotEnter, versionFor, whyNot } from './door/cannot-enter.ts'
import type { Attempt } from './door/cannot-enter.ts'
import { statusOf } from './door/status.ts'
import type { Status } from './door/status.ts'
import { quotable, readReason } from './door/thrown-out.ts'
import type { ThrownOut } from './door/thrown-out.ts'
import { OUR_VERSION } from './door/versions.ts'
import type { Version } from './door/versions.ts'
import { leaveOutWhatCannotBeRead } from './forgiving.ts'
import { createKnowledge } from './knowledge.ts'
import { chatLines } from './plugins/chat-lines.ts'
import { guards } from './plugins/guards.ts'
import { hearing } from './plugins/hearing.ts'
import { moving } from './plugins/moving.ts'
import { positions } from './plugins/positions.ts'
import { presence } from './plugins/presence.ts'
import { saying } from './plugins/saying.ts'
import { typing } from './plugins/typing.ts'

/**
 * A teacher waits for an answer, so each of these ends: looking up a name, asking what stands there, being let in (a world that
 * has not by then will not), the guards' hello, and what comes of each thing that is tried.
 */
const PATIENCE = { nameMs: 1_000, statusMs: 4_000, spawnMs: 12_000, helloMs: 2_000, answerMs: 2_000 }
const SILENCE_MS = 60_000
/** Some worlds say where one stands, and never how one is. */
const HEALTH_MS = 1_000

/** What the library can and Lykke has no use for: each would stumble over something that a strange world says. */
const UNUSED = `
  anvil bed book boss_bar breath chat chest command_block craft creative digging enchantment_table experience explosion fishing
  furnace generic_place particle place_block place_entity rain scoreboard sound spawn_point tablist team time title villager
`
  .trim()
  .split(/\s+/)

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

type Ended = (thrownOut: ThrownOut | null) => void

/**
 * Lykke in a Java world; one that is not ours in whatever version it has, if she can speak it.
 *
 * @param ended - Called once when the connection is gone, however it went; with what the world said when it threw Lykke out.
 * @returns The link, once Lykke stands in the world and it is known what the world can do.
 * @throws CannotEnter if it is not let in, or not within twelve seconds.
 */
export async function enterJavaWorld(
  options: OverseerOptions,
  listener: WorldListener,
  ended: Ended,
): Promise<WorldLink> {
  const { token, patience = PATIENCE } = options
  const ours = { name: OUR_VERSION, spoken: OUR_VERSION }
  if (token !== null) return enterAs(ours, { ...options, patience, status: 'minecraft' }, listener, ended)

  const address = await addressOf(options, patience.nameMs)
  const status = await statusOf(address, patience.statusMs)
  const version = versionFor(status)
  const door = { ...options, ...address, patience, status: status.is }
  try {
    return await enterAs(version, door, listener, ended)
  } catch (error) {
    // a proxy answers for a world behind it, which may have another version: it says which
    const wants = error instanceof CannotEnter ? error.wants : null
    if (wants === null || wants.spoken === version.spoken) throw error
    return enterAs(wants, door, listener, ended)
  }
}

type Door = OverseerOptions & { readonly patience: typeof PATIENCE; readonly status: Status['is'] }

function settingsFor({ host, port, name, token }: Door, { spoken }: Version): BotOptions {
  const settings: BotOptions & { fakeHost?: string } = {
    host,
    port,
    username: name,
    version: spoken,
    auth: 'offline',
    hideErrors: true,
    physicsEnabled: false,
    checkTimeoutInterval: SILENCE_MS,
    viewDistance: 'tiny',
    plugins: Object.fromEntries(UNUSED.map((plugin) => [plugin, false])),
    ...(token !== null && { fakeHost: hostWithToken(host, token) }),
  }
  return settings
}

function enterAs(version: Version, door: Door, listener: WorldListener, ended: Ended): Promise<WorldLink> {
  const { token, hello, patience } = door
  return new Promise((resolve, reject) => {
    const bot = mineflayer.createBot(settingsFor(door, version))
    let stage: 'entering' | 'in' | 'gone' = 'entering'
    let guardsCan: readonly string[] | null = null
    const attempt: Attempt = {
      status: door.status,
      isLetIn: false,
      wantsAccount: false,
      isGarbled: false,
      thrownOut: null,
    }
    const knowledge = createKnowledge(hello, patience.answerMs)
    const { can, cannot } = knowledge

    // what is said before somebody can answer is heard a moment later
    let early: (() => void)[] | null = []
    const hear: WorldListener['word'] = (from, text, said, at) => {
      if (early) return void early.push(() => listener.word(from, text, said, at))
      if (token === null && knowledge.hears(said)) listener.learned?.()
      listener.word(from, text, said, at)
    }
    function hearOn(): void {
      const words = early ?? []
      early = null
      for (const word of words) word()
    }

    bot.once('inject_allowed', () => {
      bot.loadPlugins([
        chatLines,
        typing(token !== null, () => learnAnew('rights')),
        presence((names) => {
          if (stage === 'in') listener.players(names)
        }),
        hearing((from, text, said) => hear(from, text, said, Date.now())),
        saying(can),
        positions((moved) => {
          if (stage === 'in') listener.moved?.(moved)
        }),
        moving(can),
        guards(token !== null, {
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
          asked: (player, resident) => listener.asked?.(player, resident),
          held: (held) => listener.held?.(held),
          elsewhere: (player) => listener.elsewhere?.(player),
          damaged: (file) => listener.damaged?.(file),
          changed(by, at, block) {
            listener.built?.(by, block)
            if (!/_sign\b/.test(block)) listener.unsigned?.(at)
          },
        }),
      ])
    })

    const late = setTimeout(() => fail(true), patience.spawnMs)
    function fail(isLate: boolean): void {
      clearTimeout(late)
      bot.end()
      reject(whyNot(attempt, isLate))
    }
    watchTheDoor(bot, attempt)
    if (token === null) leaveOutWhatCannotBeRead(bot, () => (attempt.isGarbled = true))
    bot.once('end', () => {
      const before = stage
      stage = 'gone'
      if (before === 'in') ended(attempt.thrownOut)
      else fail(false)
    })

    // Lykke sees nothing: pictures that a world insists on are as good as loaded; which ones, the library knows a moment later
    bot.on('resourcePack', () => {
      // before the play begins the library answers by itself, and two answers are one too many
      if (bot._client.state === 'play') setImmediate(() => bot.acceptResourcePack())
    })

    let hasArrived = false
    function arrive(): void {
      if (hasArrived || stage !== 'entering') return
      hasArrived = true
      clearTimeout(late)
      learn().then(
        (link) => {
          resolve(link)
          // after whoever waits for the link has it
          setImmediate(hearOn)
        },
        () => fail(false),
      )
    }
    bot.once('spawn', arrive)
    bot.once('forcedMove', () => {
      setTimeout(arrive, HEALTH_MS)
    })
    // a proxy may move one to another of its worlds: that is another one, with other rights
    bot._client.on('login', () => {
      if (token === null) learnAnew('world')
    })

    let learning = Promise.resolve()
    /** What can be done may be other than it was. One time after another: two would take the answers of each other. */
    function learnAnew(changed: 'rights' | 'world'): void {
      if (stage !== 'in') return
      // what goes wrong in between is told by the end of the connection
      learning = learning
        .then(() => knowledge.measure(bot, changed))
        .then(() => (hasGone() ? undefined : listener.learned?.()), ignoreTheEnd)
    }

    // read through a function: the compiler does not see that it may change during an await
    const hasGone = (): boolean => stage === 'gone'

    async function learn(): Promise<WorldLink> {
      if (token === null) await knowledge.measure(bot, 'world')
      else {
        const until = Date.now() + patience.helloMs
        while (guardsCan === null && Date.now() < until) await new Promise((wait) => setTimeout(wait, 20))
        knowledge.take(guardsCan ?? [])
      }
      if (hasGone()) throw new Error('the world closed the door while Lykke looked around')
      stage = 'in'
      listener.players(bot.presence.players())
      return {
        can,
        cannot,
        version: version.name,
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

const ignoreTheEnd = (): void => undefined

/** Writes down what can be seen of how a world lets one in. */
function watchTheDoor(bot: Bot, attempt: Attempt): void {
  // all of it comes before the play begins: the library's types know nothing of it
  bot._client.once('encryption_begin' as 'packet', () => {
    attempt.wantsAccount = true
  })
  bot._client.once('login' as 'packet', () => {
    attempt.isLetIn = true
  })
  const throwOut = ({ reason }: { readonly reason?: unknown }): void => {
    // who says goodbye twice means the first
    attempt.thrownOut ??= readReason(reason)
    bot.end()
  }
  bot._client.on('kick_disconnect', throwOut)
  bot._client.on('disconnect', throwOut)
  bot._client.on('transfer', ({ host, port }: { readonly host?: unknown; readonly port?: unknown }) => {
    attempt.thrownOut ??= { code: 'sent-elsewhere', said: quotable(`${String(host)}:${String(port)}`), wants: null }
    bot.end()
  })
  // whatever is wrong, only the end is sure to come
  bot.on('error', ({ code = '' }: NodeJS.ErrnoException) => {
    // what the system says of the connection has a code of its own
    attempt.isGarbled ||= !code.startsWith('E')
  })
}
