import type { BotView, Named, ResidentToTell, Say } from '@jagten/server/contract'
import { distance } from '@jagten/worlds/geometry'
import type { Position } from '@jagten/worlds/geometry'
import type { Line, Positions } from './link.ts'

/** Whoever comes so near (blocks) is told; whoever has gone so far hears it anew when they come back. */
const NEAR = 4
const GONE = 12

export type NeighboursPorts = {
  readonly view: () => BotView | null
  readonly say: Say
  /** To one player alone. */
  readonly tell: (player: string, line: Line) => void
}

/** Those who live in the place tell students who come by what it is like: in private, once, until they have gone away. */
export interface Neighbours {
  /** Players have moved. */
  moved(positions: Positions): void
  /** A player clicked on a resident. */
  asked(player: string, resident: string): void
  /** Who is not in the world any more is a newcomer the next time. */
  here(players: readonly string[]): void
}

export function createNeighbours({ view, say, tell }: NeighboursPorts): Neighbours {
  /** Minecraft name → ids of the residents that player has heard and not gone away from. */
  let heard = new Map<string, ReadonlySet<string>>()

  function speak(player: string, { id, name, says }: ResidentToTell): void {
    heard.set(player, new Set([...(heard.get(player) ?? []), id]))
    tell(player, [{ text: `${name}: `, color: 'gold', bold: true }, says])
  }

  function forgetFar(player: string, at: Position, residents: BotView['residents']): void {
    const before = heard.get(player)
    if (!before) return
    const near = residents.filter((resident) => distance(resident.at, at) < GONE).map(({ id }) => id)
    heard.set(player, new Set([...before].filter((id) => near.includes(id))))
  }

  return {
    moved(positions) {
      const now = view()
      if (!now) return
      for (const [player, [x, y, z]] of Object.entries(positions)) {
        const at = { x, y, z }
        forgetFar(player, at, now.residents)
        if (!mayHear(player, now)) continue
        const next = now.residents.find(
          (resident) => distance(resident.at, at) <= NEAR && !heard.get(player)?.has(resident.id),
        )
        if (next) speak(player, next)
      }
    },
    asked(player, id) {
      const now = view()
      const resident = now?.residents.find((one) => one.id === id)
      if (!now || !resident || isHeld(player, now)) return
      if (now.residentsRest) return tell(player, [say('game.resident-later', { name: resident.name })])
      speak(player, resident)
    },
    here(players) {
      heard = new Map([...heard].filter(([player]) => players.includes(player)))
    },
  }
}

/** Students alone are spoken to: the teacher who walks by has something else in mind, and asks by a click. */
const mayHear = (player: string, view: BotView): boolean =>
  !view.residentsRest && !isHeld(player, view) && isNamed(namesOf(view.players), player)

/** Who is held still or kept quiet is to listen to somebody else. */
const isHeld = (player: string, { control, teachers }: BotView): boolean =>
  !isNamed(teachers, player) && (isNamed(control.frozen, player) || isNamed(control.muted, player))

const namesOf = (players: BotView['players']): string[] => players.map(({ name }) => name)

const isNamed = (names: Named, player: string): boolean =>
  names === 'all' || names.some((name) => name.toLowerCase() === player.toLowerCase())
