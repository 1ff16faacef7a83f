import { createBackoff } from './backoff.ts'
import { openClassLink } from './class-link.ts'
import { CannotEnter } from './java/door/cannot-enter.ts'
import type { ThrownOut } from './java/door/thrown-out.ts'
import { enterJavaWorld } from './java/overseer.ts'
import type { WorldLink } from './link.ts'
import { loadPrices } from '@jagten/worlds/price-file'
import { speaker } from '@jagten/server/contract'
import type { WorldTrouble } from '@jagten/server/contract'
import type { BotStart } from '@jagten/server/contract/launcher'
import { createNeighbours } from './neighbours.ts'
import { createSteward } from './steward.ts'
import { createWelcome } from './welcome.ts'
import { createConversation } from './words/conversation.ts'
import { createPointing } from './words/pointing.ts'

/** A world of ours is started again and again until it stands. In others, children would see Lykke come and go. */
const WAITS = { ours: { firstMs: 300, longestMs: 5_000 }, others: { firstMs: 10_000, longestMs: 60_000 } }
/** Who is thrown out sooner than that was not really let in. */
const SETTLED_MS = 30_000
/** Somebody of her name came in after Lykke: if she came back at once, the two would throw each other out for ever. */
const MAKE_WAY_MS = 5 * 60_000
/** A connection of others that had held for long is only cut for a moment. */
const CUT_MS = 1_000
/** How often it is looked who of the newcomers has done what. */
const WATCH_MS = 1_000
/** How long a newcomer may look around before being asked for a key. */
const GREET_MS = 1_500

/** Lykke at work in one class: stays between server and world until stopped, and comes back to either by itself. */
export function startLykke(start: BotStart, fault: (error: unknown) => void): { stop(): void } {
  const { server, class: klass, lang, name, token } = start
  let world: WorldLink | null = null
  let isStopped = false
  let timer: NodeJS.Timeout | undefined
  let known: ReadonlySet<string> = new Set()
  const backoff = createBackoff(start.world.isOurs ? WAITS.ours : WAITS.others)
  /** Copies of what could not be read, as long as the world has been open. */
  const damaged = new Set<string>()

  const link = openClassLink({ server, class: klass, lang, token })
  const steward = createSteward({
    lang,
    name,
    view: link.view,
    world: () => world,
    now: Date.now,
    did: link.did,
  })
  const welcome = createWelcome({
    say: speaker(lang),
    view: link.view,
    world: () => world,
    tell: (player, line) => conversation.tell(player, line),
    pass: (player, stages) => void link.send('welcome.pass', { stages: [...stages] }, player).catch(fault),
    now: Date.now,
  })
  const watch = setInterval(welcome.beat, WATCH_MS)
  const words = { lang, name, link, world: () => world, now: Date.now, did: welcome.did, prices: loadPrices() }
  const conversation = createConversation(words)
  const point = createPointing(words)
  const neighbours = createNeighbours({
    view: link.view,
    say: speaker(lang),
    tell: (player, line) => world?.tell(player, line),
  })
  const undoView = link.onView(() => {
    steward.mend()
    if (world) letGo(world.players())
  })

  function greetNewcomers(names: readonly string[]): void {
    const newcomers = names.filter((one) => !known.has(one))
    known = new Set(names)
    for (const newcomer of newcomers) {
      setTimeout(() => {
        const isTied = link.view()?.players.some((player) => player.name.toLowerCase() === newcomer.toLowerCase())
        if (known.has(newcomer) && !isTied) conversation.greet(newcomer)
      }, GREET_MS).unref()
    }
  }

  /** The name of a teacher who has left is free for everybody: who comes in under it is not the teacher. */
  function letGo(names: readonly string[]): void {
    const here = names.map((one) => one.toLowerCase())
    for (const player of link.view()?.teachers ?? [])
      if (!here.includes(player.toLowerCase())) void link.send('teacher.untie', { player }, null).catch(fault)
  }

  function report(): void {
    if (!world) return
    const { can, cannot, version } = world
    link.report({ can: [...can], cannot: [...cannot], damaged: [...damaged], version })
  }

  async function enter(): Promise<void> {
    const { host, port, isOurs } = start.world
    let enteredAt = Infinity
    const lost = (thrownOut: ThrownOut | null): void => {
      world = null
      known = new Set()
      link.report(null)
      if (isOurs) return again()
      if (thrownOut) return comeBack(thrownOut)
      if (Date.now() - enteredAt < SETTLED_MS) return again({ code: 'hangs-up', said: null, version: null })
      backoff.reset()
      again(null, CUT_MS)
    }
    world = await enterJavaWorld(
      { host, port, name, token: isOurs ? token : null, hello: speaker(lang)('game.listening') },
      {
        word(from, text, said, at) {
          if (said === 'public' && conversation.isTalk(from, text)) link.said(from, text)
          void conversation.hear(from, text, said, at).catch(fault)
        },
        moved(positions) {
          link.positions(positions)
          // in a world of others nobody stands where the template says
          if (isOurs) neighbours.moved(positions)
        },
        wrote: (player, at, lines) => void conversation.write(player, at, lines).catch(fault),
        kept: link.kept,
        pointed: (player, at, before) => void point(player, at, before).catch(fault),
        asked: neighbours.asked,
        built: (player, block) => welcome.did(player, /^minecraft:air\b/.test(block) ? 'remove' : 'place'),
        held: (held) => link.did({ held }),
        elsewhere: (player) => void link.send('player.untie', { player }, null).catch(fault),
        damaged(file) {
          damaged.add(file)
          report()
        },
        unsigned(at) {
          const stood = link
            .view()
            ?.signs.some((sign) => sign.at.x === at.x && sign.at.y === at.y && sign.at.z === at.z)
          if (stood) void link.send('sign.gone', { at }, null).catch(fault)
        },
        players(names) {
          link.players(names)
          steward.mend()
          letGo(names)
          neighbours.here(names)
          welcome.here(names)
          greetNewcomers(names)
        },
        learned() {
          report()
          // what could not be shown before can be now
          steward.begin()
        },
      },
      lost,
    )
    if (isStopped) return world.end()
    enteredAt = Date.now()
    if (isOurs) backoff.reset()
    report()
    link.players(world.players())
    steward.begin()
  }

  /** After the world threw Lykke out that had let her in. */
  function comeBack({ code, said }: ThrownOut): void {
    again({ code, said, version: null }, code === 'name-taken' ? MAKE_WAY_MS : backoff.next())
  }

  function again(trouble: WorldTrouble | null = null, afterMs = backoff.next()): void {
    if (isStopped) return
    link.trouble(trouble)
    timer = setTimeout(tryToEnter, afterMs)
  }

  /** Our own worlds are watched by the launcher, which knows more of them. */
  function tryToEnter(): void {
    enter().catch((error: unknown) => again(!start.world.isOurs && error instanceof CannotEnter ? error.trouble : null))
  }
  tryToEnter()

  return {
    stop() {
      isStopped = true
      clearTimeout(timer)
      clearInterval(watch)
      undoView()
      steward.stop()
      link.close()
      world?.end()
    },
  }
}
