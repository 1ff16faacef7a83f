import { joinsOf } from '../embedded/joining.ts'
import { blockOf, propertiesOf, stateFromText, stateId } from '../embedded/ground/states.ts'
import type { Properties } from '../embedded/ground/states.ts'
import type { Position } from '../geometry/index.ts'
import { cellIndex, cellPosition } from '../voxels/index.ts'
import type { nbt } from '../voxels/index.ts'
import { textIn, whole } from './fields.ts'
import type { Beside } from './opened.ts'
import type { Turns } from './turns.ts'

const AIR = 0
/** Colours in the order of their numbers until 1.12; those of banners were counted from the other end. */
const COLOURS = [
  'white',
  'orange',
  'magenta',
  'light_blue',
  'yellow',
  'lime',
  'pink',
  'gray',
  'light_gray',
  'cyan',
  'purple',
  'blue',
  'brown',
  'green',
  'red',
  'black',
]
const HEADS = ['skeleton_skull', 'wither_skeleton_skull', 'zombie_head', 'player_head', 'creeper_head', 'dragon_head']
/** Plants two blocks high. */
const PLANTS = /^(sunflower|lilac|tall_grass|large_fern|rose_bush|peony)$/
/** What could stand in a pot, by its name of the time and value. */
const POTTED: Readonly<Record<string, readonly string[]>> = {
  sapling: ['oak_sapling', 'spruce_sapling', 'birch_sapling', 'jungle_sapling', 'acacia_sapling', 'dark_oak_sapling'],
  red_flower: [
    'poppy',
    'blue_orchid',
    'allium',
    'azure_bluet',
    'red_tulip',
    'orange_tulip',
    'white_tulip',
    'pink_tulip',
    'oxeye_daisy',
  ],
  yellow_flower: ['dandelion'],
  red_mushroom: ['red_mushroom'],
  brown_mushroom: ['brown_mushroom'],
  cactus: ['cactus'],
  deadbush: ['dead_bush'],
  tallgrass: ['dead_bush', '', 'fern'],
}

/**
 * Makes whole what a file from before 1.13 keeps in pieces: half of a door or a plant in each of its blocks, the colour of a bed in its
 * block entity, and of fences, walls and stairs nothing that follows from what stands beside them.
 *
 * @param states - State ids of the cells, which are changed.
 */
export async function makeWhole(
  size: Position,
  states: Uint16Array,
  blockEntities: readonly Beside[],
  turns: Turns,
): Promise<void> {
  const stateAt = ({ x, y, z }: Position): number => {
    const isInside = x >= 0 && y >= 0 && z >= 0 && x < size.x && y < size.y && z < size.z
    return isInside ? (states[cellIndex(size, x, y, z)] ?? AIR) : AIR
  }
  const change = (at: Position, id: number | undefined): void => {
    if (id !== undefined) states[cellIndex(size, at.x, at.y, at.z)] = id
  }
  for (const { at, data } of blockEntities) {
    await turns()
    if (at && stateAt(at) !== AIR) change(at, coloured(stateAt(at), data))
  }
  // what a block joins follows from names and ways alone, which no joining changes but for the corners of stairs
  const before = states.slice()
  for (let cell = 0; cell < before.length; cell += 1) {
    const id = before[cell] ?? AIR
    if (!isPiece(id)) continue
    await turns()
    const at = cellPosition(size, cell)
    const whole = { ...halfOf(at, id, stateAt), ...joined(at, id, stateAt) }
    change(at, upperPlant(at, id, stateAt) ?? withProperties(id, whole))
  }
}

const pieces = new Map<number, boolean>()
/** Whether a block in this state may have to be changed; asked of every cell, and remembered. */
function isPiece(id: number): boolean {
  const known = pieces.get(id)
  if (known !== undefined) return known
  const { name } = blockOf(id)
  const found = /_stairs$|_fence$|_pane$|_wall$|iron_bars|_door$/.test(name) || PLANTS.test(name)
  pieces.set(id, found)
  return found
}

const withProperties = (id: number, properties: Properties): number | undefined =>
  stateId(blockOf(id), { ...propertiesOf(id), ...properties })

/** A wall had a post whatever was beside it. */
function joined(at: Position, id: number, stateAt: (at: Position) => number): Properties {
  return { ...joinsOf(at, id, stateAt), ...(blockOf(id).name.endsWith('_wall') && { up: 'true' }) }
}

/** The lower half knew which way a door faces and whether it is open, the upper one its hinge and power. */
function halfOf(at: Position, id: number, stateAt: (at: Position) => number): Properties {
  const { half } = propertiesOf(id)
  if (!blockOf(id).name.endsWith('_door') || half === undefined) return {}
  const other = stateAt({ ...at, y: half === 'lower' ? at.y + 1 : at.y - 1 })
  if (blockOf(other) !== blockOf(id)) return {}
  const { facing = 'north', open = 'false', hinge = 'left', powered = 'false' } = propertiesOf(other)
  return half === 'upper' ? { facing, open } : { hinge, powered }
}

/** The upper half of a plant did not say which plant it was. */
function upperPlant(at: Position, id: number, stateAt: (at: Position) => number): number | undefined {
  const lower = stateAt({ ...at, y: at.y - 1 })
  const isUpper = PLANTS.test(blockOf(id).name) && propertiesOf(id)['half'] === 'upper'
  if (!isUpper || !PLANTS.test(blockOf(lower).name)) return undefined
  return stateId(blockOf(lower), { half: 'upper' })
}

/** The block whose colour or kind stood in its block entity; undefined where nothing did. */
function coloured(id: number, data: nbt.Compound): number | undefined {
  const { name } = blockOf(id)
  const kindIn = (field: string): number | undefined => whole(data[field])
  if (name.endsWith('_bed')) return renamed(id, COLOURS[kindIn('color') ?? -1], '_bed')
  if (name.endsWith('_banner')) return renamed(id, COLOURS[15 - (kindIn('Base') ?? 99)], name.replace('white', ''))
  if (name === 'flower_pot') return potted(data)
  return name.startsWith('skeleton_') ? head(id, data) : undefined
}

/** The same block in another colour, its properties kept. */
function renamed(id: number, colour: string | undefined, rest: string): number | undefined {
  return colour === undefined ? undefined : sameIn(id, `${colour}${rest}`)
}

function sameIn(id: number, name: string, more: Properties = {}): number | undefined {
  const properties = Object.entries({ ...propertiesOf(id), ...more }).map(([key, value]) => `${key}=${value}`)
  return stateFromText(`${name}[${properties.join(',')}]`)
}

/** On the ground a head was turned by its block entity, at a wall by its value. */
function head(id: number, data: nbt.Compound): number | undefined {
  const kind = HEADS[whole(data['SkullType']) ?? 0]
  if (kind === undefined) return undefined
  if (blockOf(id).name.includes('_wall_')) return sameIn(id, kind.replace(/_(?=skull$|head$)/, '_wall_'))
  return sameIn(id, kind, { rotation: String((whole(data['Rot']) ?? 0) & 15) })
}

function potted(data: nbt.Compound): number | undefined {
  const plants = POTTED[(textIn(data['Item']) ?? '').replace(/^minecraft:/, '')]
  const plant = plants?.[whole(data['Data']) ?? 0]
  return plant === undefined || plant === '' ? undefined : stateFromText(`potted_${plant}`)
}
