import { createHash } from 'node:crypto'
import type { Player } from 'flying-squid'
import { registry } from '../ground/states.ts'
import type { Site } from '../site.ts'
import { angle } from './movement.ts'

/** A clothed armour stand: `colour` is 0xRRGGBB, `yaw` in degrees; `name` stands over it, null: none does. */
export type ClothedStand = {
  readonly entityId: number
  readonly at: readonly [x: number, y: number, z: number]
  readonly yaw: number
  readonly name: string | null
  readonly colour: number
  /** In nobody's way, and not to be clicked on. */
  readonly isMarker: boolean
}

/** @see https://wiki.vg/index.php?title=Entity_metadata&oldid=17519 (1.18.2: keys, and numbers of the kinds of value) */
const [BYTE, WORDS, TRUTH] = [0, 5, 7]
const [STATE, NAME, HAS_NAME, NO_WEIGHT, STAND] = [0, 2, 3, 5, 15]
const UNSEEN = 0x20
/** With arms, without a plate; a marker is neither hit nor built around. */
const [ARMS, NO_PLATE, MARKER] = [0x04, 0x08, 0x10]
/** Where armour is worn. */
const [FEET, LEGS, CHEST, HEAD] = [2, 3, 4, 5]

/** Shows the stand, and what it wears, to these players. */
export function showStand(site: Site, stand: ClothedStand, to: readonly Player[]): void {
  const { entityId, name, isMarker } = stand
  spawn(site, stand, to)
  const metadata = [
    { key: NO_WEIGHT, type: TRUTH, value: true },
    ...(name === null ? [] : named(name)),
    { key: STAND, type: BYTE, value: ARMS | NO_PLATE | (isMarker ? MARKER : 0) },
  ]
  site.broadcast('entity_metadata', { entityId, metadata }, to)
  site.broadcast('entity_equipment', { entityId, equipments: clothes(stand.colour) }, to)
}

/** Shows a name in the air to these players. */
export function showName(
  site: Site,
  stand: Pick<ClothedStand, 'entityId' | 'at' | 'yaw'> & { readonly name: string },
  to: readonly Player[],
): void {
  spawn(site, stand, to)
  const metadata = [
    { key: NO_WEIGHT, type: TRUTH, value: true },
    { key: STATE, type: BYTE, value: UNSEEN },
    ...named(stand.name),
    { key: STAND, type: BYTE, value: NO_PLATE | MARKER },
  ]
  site.broadcast('entity_metadata', { entityId: stand.entityId, metadata }, to)
}

const named = (name: string): object[] => [
  { key: NAME, type: WORDS, value: JSON.stringify({ text: name }) },
  { key: HAS_NAME, type: TRUTH, value: true },
]

function spawn(site: Site, place: Pick<ClothedStand, 'entityId' | 'at' | 'yaw'>, to: readonly Player[]): void {
  const { entityId } = place
  const lies = placeOf(place)
  site.broadcast(
    'spawn_entity_living',
    {
      ...lies,
      entityUUID: uuidOf(entityId),
      type: registry.entitiesByName['armor_stand']?.id,
      headPitch: lies.yaw,
      velocity: { x: 0, y: 0, z: 0 },
    },
    to,
  )
}

/** Where a stand is and looks, as packets say it. */
export function placeOf({ entityId, at, yaw }: Pick<ClothedStand, 'entityId' | 'at' | 'yaw'>) {
  const [x, y, z] = at
  return { entityId, x, y, z, yaw: angle(yaw), pitch: 0 }
}

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
