import type { Column } from './column.ts'
import { LOWEST } from './column.ts'
import { registry } from './states.ts'

/** Kinds of block entities in the order of their numbers on the wire, 1.18.2. */
const KINDS = [
  'furnace',
  'chest',
  'trapped_chest',
  'ender_chest',
  'jukebox',
  'dispenser',
  'dropper',
  'sign',
  'mob_spawner',
  'piston',
  'brewing_stand',
  'enchanting_table',
  'end_portal',
  'beacon',
  'skull',
  'daylight_detector',
  'hopper',
  'comparator',
  'banner',
  'structure_block',
  'end_gateway',
  'command_block',
  'shulker_box',
  'bed',
  'conduit',
  'barrel',
  'smoker',
  'blast_furnace',
  'lectern',
  'bell',
  'jigsaw',
  'campfire',
  'beehive',
  'sculk_sensor',
]

/** Blocks whose block entity bears another name than they do. */
const FAMILIES: readonly (readonly [RegExp, string])[] = [
  [/_sign$/, 'sign'],
  [/_bed$/, 'bed'],
  [/_banner$/, 'banner'],
  [/_skull$|(player|zombie|creeper|dragon)_(wall_)?head$/, 'skull'],
  [/shulker_box$/, 'shulker_box'],
  [/command_block$/, 'command_block'],
  [/campfire$/, 'campfire'],
  [/^bee_nest$/, 'beehive'],
  [/^spawner$/, 'mob_spawner'],
  [/^moving_piston$/, 'piston'],
]

/** A block that a client draws only when it is told of its block entity; `kind` is its number on the wire. */
export type BlockEntity = {
  readonly x: number
  readonly y: number
  readonly z: number
  readonly kind: number
  readonly id: string
  readonly stateId: number
}

const kindByState = new Map<number, number>()
for (const { name, minStateId, maxStateId } of registry.blocksArray) {
  const kind = KINDS.indexOf(FAMILIES.find(([family]) => family.test(name))?.[1] ?? name)
  if (kind >= 0) for (let id = minStateId ?? 0; id <= (maxStateId ?? -1); id += 1) kindByState.set(id, kind)
}

/** Number on the wire of a sign's block entity. */
export const SIGN = KINDS.indexOf('sign')

/** Number on the wire of the block entity of a block in this state; undefined for an ordinary block. */
export const entityKind = (stateId: number): number | undefined => kindByState.get(stateId)

/** What the block entity of a block in this state is called, as in `minecraft:sign`; undefined for an ordinary block. */
export function entityId(stateId: number): string | undefined {
  const kind = kindByState.get(stateId)
  return kind === undefined ? undefined : `minecraft:${KINDS[kind] ?? ''}`
}

/** Every block entity of a column, from the bottom up; `x` and `z` inside the column. */
export function* entitiesOf(column: Column): Generator<BlockEntity> {
  for (const [index, cells] of column.sections.entries()) {
    if (!cells) continue
    // Most sections have none: asked once a block state, not once a block.
    const kinds = new Map([...new Set(cells)].map((stateId) => [stateId, kindByState.get(stateId)]))
    if ([...kinds.values()].every((kind) => kind === undefined)) continue
    for (const [cell, stateId] of cells.entries()) {
      const kind = kinds.get(stateId)
      if (kind === undefined) continue
      const y = LOWEST + index * 16 + (cell >> 8)
      yield { x: cell & 15, y, z: (cell >> 4) & 15, kind, id: `minecraft:${KINDS[kind] ?? ''}`, stateId }
    }
  }
}
