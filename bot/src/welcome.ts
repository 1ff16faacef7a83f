import type { BotView, PlayerView, Say, Stage } from '@jagten/server/contract'
import { contains, distance } from '@jagten/worlds/geometry'
import type { Line, Whereabouts, WorldLink } from './link.ts'

/** So long whoever is new may try by themselves before they are told how. */
const PATIENCE_MS = 5_000
/** Whoever turned or looked up so far (degrees), or went so far (blocks), can do it. */
const [TURNED, RAISED, WALKED] = [40, 25, 4]
/** Farther than that between two looks (blocks) nobody walks: they were brought there. */
const LEAP = 16

export type WelcomePorts = {
  readonly say: Say
  readonly view: () => BotView | null
  readonly world: () => WorldLink | null
  /** To one player alone. */
  readonly tell: (player: string, line: Line) => void
  /** That player has done these things. */
  readonly pass: (player: string, stages: readonly Stage[]) => void
  readonly now: () => number
}

/** Tells whoever is new one thing at a time; whoever does it passes at once, told or not, and in any order. */
export interface Welcome {
  /** Looks about who has done what; to be called about once a second. */
  beat(): void
  /** A player has done this. */
  did(player: string, stage: Stage): void
  /** Who is not in the world any more begins where they were the next time. */
  here(players: readonly string[]): void
}

/** What is known of one player since they came in. */
type Newcomer = {
  /** Where they stood and looked at first, and at the last look. */
  first: Whereabouts | null
  last: Whereabouts | null
  readonly done: Set<Stage>
  /** What was sent as done: the view follows a moment later. */
  readonly sent: Set<Stage>
  readonly told: Set<Stage>
  /** What comes next, and since when (Unix milliseconds). */
  next: { readonly stage: Stage; readonly since: number } | null
}

export function createWelcome({ say, view, world, tell, pass, now }: WelcomePorts): Welcome {
  const newcomers = new Map<string, Newcomer>()

  function of(player: string): Newcomer {
    const key = player.toLowerCase()
    const known = newcomers.get(key)
    if (known) return known
    const fresh: Newcomer = { first: null, last: null, done: new Set(), sent: new Set(), told: new Set(), next: null }
    newcomers.set(key, fresh)
    return fresh
  }

  function watch(one: Newcomer, seen: Whereabouts): void {
    if (!one.first || !one.last || distance(one.last, seen) > LEAP) one.first = seen
    one.last = seen
    const turned = Math.abs(((((seen.yaw - one.first.yaw) % 360) + 540) % 360) - 180)
    if (turned >= TURNED || Math.abs(seen.pitch - one.first.pitch) >= RAISED) one.done.add('look')
    if (distance(one.first, seen) >= WALKED) one.done.add('walk')
  }

  function learn(player: PlayerView, one: Newcomer, learns: readonly Stage[]): void {
    const passed = learns.filter((stage) => one.done.has(stage) && !one.sent.has(stage))
    for (const stage of passed) one.sent.add(stage)
    if (passed.length > 0) pass(player.name, passed)
    const [stage] = learns.filter((left) => !one.done.has(left))
    if (!stage) return congratulate(player, one)
    if (one.next?.stage !== stage) one.next = { stage, since: now() }
    if (one.told.has(stage) || now() - one.next.since < PATIENCE_MS) return
    const begins = one.told.size === 0 ? `${say('game.welcome-first')} ` : ''
    one.told.add(stage)
    tell(player.name, [begins + say(`game.welcome-${stage}`)])
  }

  /** Once, when all that was told is done, and what can be learnt now is the end of it. */
  function congratulate(player: PlayerView, one: Newcomer): void {
    if (one.next?.stage !== 'remove' || !one.told.has('remove')) return
    one.next = null
    tell(player.name, [say('game.welcome-done')])
  }

  return {
    beat() {
      const [wanted, there] = [view(), world()]
      if (!wanted || !there) return
      for (const name of there.players()) {
        const one = of(name)
        const seen = there.where(name)
        if (seen) watch(one, seen)
        const player = wanted.players.find((known) => known.name.toLowerCase() === name.toLowerCase())
        if (!player) continue
        const area = wanted.areas.find(({ id }) => id === player.area)
        if (seen && area && contains(area.box, seen)) one.done.add('home')
        // where no guards are, nobody tells what is built
        const isToldOfBuilding = there.can.has('rules')
        learn(
          player,
          one,
          player.learns.filter((stage) => isToldOfBuilding || (stage !== 'place' && stage !== 'remove')),
        )
      }
    },
    did: (player, stage) => void of(player).done.add(stage),
    here(players) {
      const names = players.map((player) => player.toLowerCase())
      for (const name of newcomers.keys()) if (!names.includes(name)) newcomers.delete(name)
    },
  }
}
