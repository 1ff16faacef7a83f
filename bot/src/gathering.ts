import type { BotView, Cue, WorldDid } from '@jagten/server/contract'
import type { Stand } from '@jagten/worlds/geometry'
import type { Whereabouts, WorldLink } from './link.ts'

/** How long after moving somebody their own client has told where it stands. */
const SEEN_MS = 1_500
/** Blocks between where somebody should be and where they are seen: they may have taken a step. */
const NEAR = 6

type Move = Extract<Cue, { kind: 'gather' | 'send-back' }>

export type GatheringPorts = {
  readonly did: (part: Pick<WorldDid, 'moved'>) => void
  readonly world: () => WorldLink | null
}

/** Brings players to the meeting place and back to where each was; looks whether they came, and tells. */
export function createGathering({ did, world }: GatheringPorts) {
  /** Where those who were gathered stood before; in small letters. */
  const before = new Map<string, Whereabouts>()
  const looks = new Set<NodeJS.Timeout>()

  const meant = ({ to }: Move, there: WorldLink): readonly string[] =>
    there.players().filter((player) => to === 'all' || to.some((name) => name.toLowerCase() === player.toLowerCase()))

  function move(cue: Move, stands: ReadonlyMap<string, Stand>, there: WorldLink): void {
    for (const [player, stand] of stands) there.move(player, stand)
    const look = setTimeout(() => {
      looks.delete(look)
      if (world() !== there) return
      const came = [...stands].filter(([player, stand]) => isNear(there.where(player), stand))
      did({ moved: { version: cue.version, there: came.length, of: stands.size } })
    }, SEEN_MS)
    looks.add(look)
  }

  return {
    /** In rings around the meeting place, so that nobody stands in another. */
    gather(cue: Move, { meetingPlace }: BotView, there: WorldLink): void {
      const players = meant(cue, there)
      for (const player of players) {
        const at = there.where(player)
        // who is called twice goes back to where the first call came
        if (at && !before.has(player.toLowerCase())) before.set(player.toLowerCase(), at)
      }
      move(cue, new Map(players.map((player, index) => [player, inRing(meetingPlace, index)])), there)
    },

    /** To where each was when called; who was not called, or came since, goes home. */
    sendBack(cue: Move, wanted: BotView, there: WorldLink): void {
      const stands = meant(cue, there).map((player): [string, Stand] => {
        const at = before.get(player.toLowerCase())
        before.delete(player.toLowerCase())
        return [player, at ?? homeOf(player, wanted)]
      })
      move(cue, new Map(stands), there)
    },

    /** The class goes on: a call belongs to its step, and so does the way back. */
    forget(): void {
      before.clear()
    },

    stop(): void {
      for (const look of looks) clearTimeout(look)
    },
  }
}

function inRing(place: Stand, index: number): Stand {
  const ring = 2 + Math.floor(index / 10) * 1.5
  const turn = ((index % 10) / 10) * 2 * Math.PI
  return { ...place, x: place.x + ring * Math.cos(turn), z: place.z + ring * Math.sin(turn) }
}

function homeOf(player: string, { players, areas, spawn }: BotView): Stand {
  const area = players.find(({ name }) => name.toLowerCase() === player.toLowerCase())?.area
  return areas.find(({ id }) => id === area)?.home ?? spawn
}

const isNear = (at: Whereabouts | null, stand: Stand): boolean =>
  at !== null && Math.hypot(at.x - stand.x, at.z - stand.z) <= NEAR
