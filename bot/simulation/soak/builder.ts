import type { Position } from '@jagten/worlds/geometry'
import type { Crowd } from '../../src/rehearsal/crowd-process.ts'
import type { worldVoter } from './voters.ts'
import type { BlockPast } from '@jagten/server/contract'

/** Blocks older than this when the world dies must be there afterwards. */
const MAY_BE_LOST_MS = 2_000
const SEEN_MS = 1_500
/** A world that was killed tells its whole ground anew, which takes its time where much else goes on. */
const AGREE_MS = 60_000
const BLOCKS = ['bricks', 'red_wool', 'oak_planks']
const AIR = 'air'
/** A block's name in a state as `minecraft:oak_door[half=lower]`. */
const nameOf = (state: string | undefined): string => state?.replace(/^minecraft:|\[.*/g, '') ?? ''
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** A block somebody placed or broke; `seenAt` (Unix milliseconds): when the world showed it, null while it has not. */
type Try = { readonly block: string; seenAt: number | null }

/**
 * A student who builds all the time, and remembers what the world acknowledged.
 *
 * @param pastOf - What the server's history says of a block, the newest first.
 */
export function createBuilder(
  crowd: Crowd,
  voter: ReturnType<typeof worldVoter>,
  places: readonly Position[],
  pastOf: (place: Position) => Promise<readonly BlockPast[]>,
) {
  const { name } = voter
  const stories = new Map<Position, Try[]>(places.map((place) => [place, []]))
  let isStopped = false
  let isResting = false
  let at = 0
  let acknowledged = 0

  const look = (place: Position): Promise<unknown> => crowd.tell({ do: 'look', name, at: place })

  /** Places or breaks one block, and waits until the world shows it. */
  async function build(place: Position, block: string): Promise<void> {
    // after a kill it may stand so already: then nothing is done, and nobody did it
    if ((await look(place)) === block) return
    const attempt: Try = { block, seenAt: null }
    stories.get(place)?.push(attempt)
    await crowd.tell(block === AIR ? { do: 'dig', name, at: place } : { do: 'place', name, at: place, block })
    for (const late = Date.now() + SEEN_MS; Date.now() < late; await pause(20)) {
      if ((await look(place)) !== block) continue
      attempt.seenAt = Date.now()
      acknowledged += 1
      return
    }
    throw new Error('the block was not seen')
  }

  async function work(): Promise<void> {
    for (; !isStopped; await pause(100)) {
      const place = places[at % places.length]
      if (isResting || !place) continue
      const round = Math.floor(at / places.length)
      // every other round takes away what the one before has put there
      const block = round % 2 === 1 ? AIR : (BLOCKS[at % BLOCKS.length] ?? 'bricks')
      at += 1
      await build(place, block).catch(async () => {
        // thrown out, or too far away to reach: what nobody acknowledged need not be there
        if (!isResting && !isStopped) await comeBack().catch(() => {})
      })
    }
  }

  /**
   * What stands there and what history says of it, when both say the same, or after a while: a world that was killed
   * tells it anew, and what was on its way to the world, or from it to who looks, arrives meanwhile.
   */
  async function agreed(place: Position): Promise<{ readonly now: string; readonly past: readonly BlockPast[] }> {
    for (const late = Date.now() + AGREE_MS; ; await pause(100)) {
      const now = String(await look(place))
      const past = await pastOf(place)
      if (past.length === 0 || nameOf(past[0]?.after) === now || Date.now() > late) return { now, past }
    }
  }

  async function comeBack(): Promise<void> {
    await voter.enter()
    await voter.goHome()
  }
  const working = work()

  return {
    name,
    comeBack,
    rest(on: boolean): void {
      isResting = on
    },
    acknowledged: () => acknowledged,
    /**
     * Places where a block that was old enough when something died (Unix milliseconds) is not there now, where history and
     * world do not say the same, and where history no longer knows whose a block was; to be asked while nobody builds.
     */
    async missing(diedAt: number): Promise<string[]> {
      const lost: string[] = []
      for (const [place, story] of stories) {
        const certain = story.findLastIndex(({ seenAt }) => seenAt !== null && seenAt <= diedAt - MAY_BE_LOST_MS)
        const { now, past } = await agreed(place)
        // what was tried later was perhaps on its way: it may or may not be there
        const possible = story.slice(certain).map(({ block }) => block)
        if (certain !== -1 && !possible.includes(now))
          lost.push(`${name}: ${JSON.stringify(place)} is ${now}, was ${possible.join(' or ')}`)
        const told = past[0]?.after
        if (past.length > 0 && nameOf(told) !== now)
          lost.push(`${name}: ${JSON.stringify(place)} is ${now}, and ${told} in the history`)
        // put up and taken away in one go leaves nothing to know; what was tried later may be nobody's
        const isNobodys = past.length > 0 && past[0]?.by.kind !== 'student'
        if (certain > 0 && certain === story.length - 1 && isNobodys)
          lost.push(`${name}: nobody knows who made ${JSON.stringify(place)} ${now}`)
        story.splice(0, story.length, { block: now, seenAt: 0 })
      }
      return lost
    },
    async stop(): Promise<void> {
      isStopped = true
      await working
    },
  }
}
