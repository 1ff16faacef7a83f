import { createHash } from 'node:crypto'
import type { Player } from 'flying-squid'
import type { Plugin } from 'flying-squid/src/lib/plugins/index.js'
import type { FigureOnLine } from '../../blocks/line.ts'
import { registry } from '../ground/states.ts'
import type { Site } from '../site.ts'
import { angle } from './movement.ts'

/** Numbers of entities from here on are figures: players are counted from 1. */
const FIRST_ENTITY = 1_000_000
/** Blocks over the feet, so that a name stands where a player's does. */
const NAME_OVER = 1.8

/** @see https://wiki.vg/index.php?title=Entity_metadata&oldid=17519 (1.18.2: keys, and numbers of the kinds of value) */
const [BYTE, WORDS, TRUTH] = [0, 5, 7]
const [STATE, NAME, HAS_NAME, NO_WEIGHT, STAND] = [0, 2, 3, 5, 15]
const UNSEEN = 0x20
/** With arms, without a plate, and in nobody's way: a marker is neither hit nor built around. */
const [ARMS, NO_PLATE, MARKER] = [0x04, 0x08, 0x10]
/** Where armour is worn. */
const [FEET, LEGS, CHEST, HEAD] = [2, 3, 4, 5]

export type Figures = Plugin & {
  /** Everybody who walks on a page; whoever is not named is not there any more. */
  show(figures: readonly FigureOnLine[]): void
}

/** Who walks on a page stands in the world too: a clothed stand in the group's colour, and one over it that bears the name. */
export function createFigures(site: Site): Figures {
  let shown = new Map<number, FigureOnLine>()

  function spawn(figure: FigureOnLine, to: readonly Player[]): void {
    const { body, sign } = entitiesOf(figure)
    for (const { entityId, ...place } of placesOf(figure))
      site.broadcast(
        'spawn_entity_living',
        {
          entityId,
          entityUUID: uuidOf(entityId),
          type: registry.entitiesByName['armor_stand']?.id,
          ...place,
          headPitch: place.yaw,
          velocity: { x: 0, y: 0, z: 0 },
        },
        to,
      )
    const both = [{ key: NO_WEIGHT, type: TRUTH, value: true }]
    const bodyIs = [...both, { key: STAND, type: BYTE, value: ARMS | NO_PLATE | MARKER }]
    const signIs = [
      ...both,
      { key: STATE, type: BYTE, value: UNSEEN },
      { key: NAME, type: WORDS, value: JSON.stringify({ text: figure.name }) },
      { key: HAS_NAME, type: TRUTH, value: true },
      { key: STAND, type: BYTE, value: NO_PLATE | MARKER },
    ]
    site.broadcast('entity_metadata', { entityId: body, metadata: bodyIs }, to)
    site.broadcast('entity_metadata', { entityId: sign, metadata: signIs }, to)
    site.broadcast('entity_equipment', { entityId: body, equipments: clothes(figure.colour) }, to)
  }

  function show(figures: readonly FigureOnLine[]): void {
    const next = new Map(figures.map((figure) => [figure.id, figure]))
    const gone = [...shown.values()].filter((figure) => !isSameLook(figure, next.get(figure.id)))
    const entityIds = gone.flatMap((figure) => Object.values(entitiesOf(figure)))
    if (entityIds.length > 0) site.broadcast('entity_destroy', { entityIds })
    for (const figure of next.values()) {
      const before = shown.get(figure.id)
      if (!isSameLook(figure, before)) spawn(figure, site.players())
      else if (!isSamePlace(figure, before))
        for (const place of placesOf(figure)) site.broadcast('entity_teleport', { ...place, onGround: true })
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

const entitiesOf = ({ id }: FigureOnLine) => ({ body: FIRST_ENTITY + 2 * id, sign: FIRST_ENTITY + 2 * id + 1 })

function placesOf(figure: FigureOnLine) {
  const { body, sign } = entitiesOf(figure)
  const [x, y, z] = figure.at
  const place = { x, y, z, yaw: angle(figure.yaw), pitch: 0 }
  return [
    { ...place, entityId: body },
    { ...place, entityId: sign, y: y + NAME_OVER },
  ]
}

const isSameLook = (one: FigureOnLine, other: FigureOnLine | undefined): other is FigureOnLine =>
  one.name === other?.name && one.colour === other.colour

const isSamePlace = (one: FigureOnLine, other: FigureOnLine): boolean =>
  one.at.join() === other.at.join() && one.yaw === other.yaw

/** The same for the same entity, and nobody's. */
function uuidOf(entity: number): string {
  const hex = createHash('md5').update(`figure ${entity}`).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** Leather in that colour, and a head. */
function clothes(colour: number): object[] {
  const dyed = { type: 'compound', name: '', value: { display: { type: 'compound', value: { color: { type: 'int', value: colour } } } } } // prettier-ignore
  const item = (name: string, nbtData?: object): object => ({
    present: true,
    itemId: registry.itemsByName[name]?.id,
    itemCount: 1,
    ...(nbtData && { nbtData }),
  })
  return [
    { slot: FEET, item: item('leather_boots', dyed) },
    { slot: LEGS, item: item('leather_leggings', dyed) },
    { slot: CHEST, item: item('leather_chestplate', dyed) },
    { slot: HEAD, item: item('player_head') },
  ]
}
