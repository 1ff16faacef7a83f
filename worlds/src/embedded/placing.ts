import type { Position } from '../geometry/index.ts'
import { blockOfItem } from './allowed.ts'
import type { Block, Properties } from './ground/states.ts'
import { blockNamed, blockOf, propertiesOf, stateId } from './ground/states.ts'
import { joinsOf } from './joining.ts'
import { OPPOSITE, SIDE_NAMES, beside } from './sides.ts'
import type { Change } from './digging.ts'

export type Placing = {
  /** Name of the item in the hand. */
  readonly item: string
  /** The block clicked at, which of its sides (0 down, 1 up, 2 north, 3 south, 4 west, 5 east), how high on it. */
  readonly against: Position
  readonly side: number
  readonly cursorY: number
  /** Which way the player looks, degrees. */
  readonly yaw: number
  readonly stateAt: (at: Position) => number
}

/** By a quarter turn from yaw 0, which looks south. */
const LOOKS = ['south', 'west', 'north', 'east'] as const

/** What a placed block may replace. */
const REPLACEABLE = /^(air|cave_air|void_air|grass|tall_grass|fern|large_fern|dead_bush|vine|snow|water|seagrass)$/

/** The blocks that placing would change, none if there is no room or nothing to place. */
export function place(placing: Placing): Change[] {
  const name = blockOfItem(placing.item)
  const block = blockNamed(name)
  if (!block || name === 'air') return []
  const merged = mergeSlab(placing, block)
  if (merged) return [merged]
  const at = isReplaceable(placing.stateAt(placing.against)) ? placing.against : beside(placing.against, placing.side)
  if (!isReplaceable(placing.stateAt(at))) return []
  const shaped = shape(placing, block, at)
  const changes = twoParts(shaped.block, shaped.properties, at).flatMap(({ properties, at: partAt }) => {
    const id = stateId(shaped.block, properties)
    return id === undefined ? [] : [{ at: partAt, stateId: id }]
  })
  return changes.every((change) => isReplaceable(placing.stateAt(change.at))) ? changes : []
}

const isReplaceable = (id: number): boolean => REPLACEABLE.test(blockOf(id).name)

/** A slab put onto its other half becomes a whole block. */
function mergeSlab({ against, side, stateAt }: Placing, block: Block): Change | null {
  if (!block.name.endsWith('_slab')) return null
  const opposite = side === 1 ? 'bottom' : side === 0 ? 'top' : null
  for (const [at, type] of [[against, opposite] as const, [beside(against, side), null] as const]) {
    const there = stateAt(at)
    const found = propertiesOf(there)['type']
    if (blockOf(there).name !== block.name || found === 'double' || (at === against && found !== type)) continue
    const id = stateId(block, { type: 'double' })
    return id === undefined ? null : { at, stateId: id }
  }
  return null
}

/** Block and properties as they follow from side and gaze. */
function shape(placing: Placing, block: Block, at: Position): { block: Block; properties: Properties } {
  const { side, yaw, cursorY } = placing
  const turn = ((yaw % 360) + 360) % 360
  const gaze = LOOKS[Math.round(turn / 90) % 4] ?? 'south'
  const onWall = side >= 2
  const sideName = SIDE_NAMES[side] ?? 'up'
  const wall = onWall ? wallKind(block.name) : undefined
  if (wall) return { block: wall, properties: keep(wall, { facing: sideName, waterlogged: 'false' }) }
  const upperHalf = side === 0 || (side !== 1 && cursorY > 0.5)
  const has = (name: string): readonly string[] => valuesOf(block, name)
  const wanted: Record<string, string> = {
    axis: side < 2 ? 'y' : side < 4 ? 'z' : 'x',
    rotation: String(Math.round((turn + 180) / 22.5) % 16),
    type: upperHalf ? 'top' : 'bottom',
    half: has('half').includes('lower') ? 'lower' : upperHalf ? 'top' : 'bottom',
    face: side === 0 ? 'ceiling' : side === 1 ? 'floor' : 'wall',
    hanging: String(side === 0),
    persistent: 'true',
    // Corals come with water in them, and water is nothing to build with.
    waterlogged: 'false',
    part: 'foot',
    facing: facing(block, sideName, gaze, onWall),
  }
  const properties = keep(block, wanted)
  const joins = joinsOf(at, stateId(block, properties) ?? block.defaultState, placing.stateAt)
  return { block, properties: { ...properties, ...joins } }
}

const OUT_OF_WALL =
  /ladder|_button$|^lever$|_sign$|_banner$|coral_fan|tripwire_hook|_trapdoor$|end_rod|lightning_rod|bell|amethyst/
const LIKE_GAZE = /_stairs$|_door$|_fence_gate$|_bed$|campfire|big_dripleaf/

function facing(block: Block, side: string, gaze: string, onWall: boolean): string {
  if (OUT_OF_WALL.test(block.name)) return onWall || valuesOf(block, 'facing').includes('up') ? side : gaze
  return LIKE_GAZE.test(block.name) ? gaze : (OPPOSITE[gaze] ?? gaze)
}

function wallKind(name: string): Block | undefined {
  return blockNamed(name.replace(/(torch|sign|banner|skull|head|fan)$/, 'wall_$1')) === blockNamed(name)
    ? undefined
    : blockNamed(name.replace(/(torch|sign|banner|skull|head|fan)$/, 'wall_$1'))
}

function valuesOf(block: Block, name: string): readonly string[] {
  return block.states?.find((state) => state.name === name)?.values ?? []
}

/** Only what this block can have. */
function keep(block: Block, wanted: Properties): Properties {
  return Object.fromEntries(
    Object.entries(wanted).filter(([name, value]) => stateId(block, { [name]: value }) !== undefined),
  )
}

/** Doors, beds and tall plants are two blocks. */
function twoParts(block: Block, properties: Properties, at: Position): { properties: Properties; at: Position }[] {
  const first = { properties, at }
  if (properties['half'] === 'lower')
    return [first, { properties: { ...properties, half: 'upper' }, at: beside(at, 1) }]
  if (!block.name.endsWith('_bed')) return [first]
  const side = SIDE_NAMES.indexOf((properties['facing'] ?? 'north') as 'north')
  return [first, { properties: { ...properties, part: 'head' }, at: beside(at, side) }]
}

/** Whether somebody standing at `feet` would be inside a solid block at `at`. */
export function standsIn(feet: Position, { at, stateId: id }: Change): boolean {
  if (blockOf(id).boundingBox !== 'block') return false
  const half = 0.3
  return (
    feet.x + half > at.x &&
    feet.x - half < at.x + 1 &&
    feet.z + half > at.z &&
    feet.z - half < at.z + 1 &&
    feet.y + 1.8 > at.y + 0.01 &&
    feet.y < at.y + 0.99
  )
}
