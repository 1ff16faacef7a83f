import { createBackoff } from './backoff.ts'
import { openClassLink } from './class-link.ts'
import { enterJavaWorld } from './java/overseer.ts'
import { ABILITIES } from './link.ts'
import type { WorldLink } from './link.ts'
import type { BotStart } from '@jagten/server/contract/launcher'
import { createSteward } from './steward.ts'
import { createConversation } from './words/conversation.ts'

/** How long a newcomer may look around before being asked for a key. */
const GREET_MS = 1_500

/** Lykke at work in one class: stays between server and world until stopped, and comes back to either by itself. */
export function startLykke(start: BotStart, fault: (error: unknown) => void): { stop(): void } {
  const { server, class: klass, lang, name, token } = start
  let world: WorldLink | null = null
  let isStopped = false
  let timer: NodeJS.Timeout | undefined
  let known: ReadonlySet<string> = new Set()
  const backoff = createBackoff()
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
  const conversation = createConversation({ lang, name, link, world: () => world, now: Date.now })
  const undoView = link.onView(steward.mend)

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

  function report(): void {
    if (!world) return
    const { can } = world
    link.report({
      can: [...can],
      cannot: ABILITIES.filter((ability) => !can.has(ability)),
      damaged: [...damaged],
    })
  }

  async function enter(): Promise<void> {
    const { host, port, isOurs } = start.world
    const lost = (): void => {
      world = null
      known = new Set()
      link.report(null)
      again()
    }
    world = await enterJavaWorld(
      { host, port, name, token: isOurs ? token : null },
      {
        word: (from, text, said, at) => void conversation.hear(from, text, said, at).catch(fault),
        moved: link.positions,
        wrote: (player, at, lines) => void link.send('sign.write', { at, lines: [...lines] }, player).catch(fault),
        kept: link.kept,
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
          greetNewcomers(names)
        },
      },
      lost,
    )
    if (isStopped) return world.end()
    backoff.reset()
    report()
    link.players(world.players())
    steward.begin()
  }

  function again(): void {
    if (isStopped) return
    timer = setTimeout(() => void enter().catch(again), backoff.next())
  }
  void enter().catch(again)

  return {
    stop() {
      isStopped = true
      clearTimeout(timer)
      undoView()
      steward.stop()
      link.close()
      world?.end()
    },
  }
}
