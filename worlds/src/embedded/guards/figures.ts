import type { Player } from 'flying-squid'
import type { Plugin } from 'flying-squid/src/lib/plugins/index.js'
import type { FigureOnLine } from '../../blocks/line.ts'
import type { Site } from '../site.ts'
import { placeOf, showName, showStand } from './clothed-stand.ts'

/** Numbers of entities from here on are figures: players are counted from 1. */
const FIRST_ENTITY = 1_000_000
/** Blocks over the feet, so that a name stands where a player's does. */
const NAME_OVER = 1.8

export type Figures = Plugin & {
  /** Everybody who walks on a page; whoever is not named is not there any more. */
  show(figures: readonly FigureOnLine[]): void
}

/** Who walks on a page stands in the world too: a clothed stand in the group's colour, and one over it that bears the name. */
export function createFigures(site: Site): Figures {
  let shown = new Map<number, FigureOnLine>()

  function spawn(figure: FigureOnLine, to: readonly Player[]): void {
    const { name, colour } = figure
    const { body, sign } = standsOf(figure)
    showStand(site, { ...body, name: null, colour, isMarker: true }, to)
    showName(site, { ...sign, name }, to)
  }

  function show(figures: readonly FigureOnLine[]): void {
    const next = new Map(figures.map((figure) => [figure.id, figure]))
    const gone = [...shown.values()].filter((figure) => !isSameLook(figure, next.get(figure.id)))
    const entityIds = gone.flatMap((figure) => Object.values(standsOf(figure)).map(({ entityId }) => entityId))
    if (entityIds.length > 0) site.broadcast('entity_destroy', { entityIds })
    for (const figure of next.values()) {
      const before = shown.get(figure.id)
      if (!isSameLook(figure, before)) spawn(figure, site.players())
      else if (!isSamePlace(figure, before))
        for (const stand of Object.values(standsOf(figure)))
          site.broadcast('entity_teleport', { ...placeOf(stand), onGround: true })
    }
    shown = next
  }

  return {
    show,
    player(player) {
      player.on('entered', () => {
        for (const figure of shown.values()) spawn(figure, [player])
      })
    },
  }
}

function standsOf({ id, at: [x, y, z], yaw }: FigureOnLine) {
  return {
    body: { entityId: FIRST_ENTITY + 2 * id, at: [x, y, z], yaw },
    sign: { entityId: FIRST_ENTITY + 2 * id + 1, at: [x, y + NAME_OVER, z], yaw },
  } as const
}

const isSameLook = (one: FigureOnLine, other: FigureOnLine | undefined): other is FigureOnLine =>
  one.name === other?.name && one.colour === other.colour

const isSamePlace = (one: FigureOnLine, other: FigureOnLine): boolean =>
  one.at.join() === other.at.join() && one.yaw === other.yaw
