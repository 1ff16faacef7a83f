import type { Door } from '../../geometry/index.ts'
import { FLOOR } from '../plan.ts'
import type { StyleName } from './styles.ts'

/** A block of flats: stairwells side by side, two flats a storey in each. */
export type Block = {
  readonly west: number
  readonly north: number
  readonly stairwells: number
  readonly storeys: number
  /** Which side the doors are on. */
  readonly doors: 'north' | 'south'
  /** Number of the first door from the west. */
  readonly number: number
  readonly style: StyleName
  /** How many blocks the ground floor lies above the grass: 1 leaves room for a cellar, and makes steps at the door. */
  readonly raised: 0 | 1
}

/** From the north-west: the worn one, the first one, the one made new, the quiet one, the high one, the red one, the clad one. */
export const BLOCKS: readonly Block[] = [
  { west: -120, north: -112, stairwells: 4, storeys: 4, doors: 'south', number: 1, style: 'worn', raised: 1 },
  { west: -32, north: -112, stairwells: 4, storeys: 3, doors: 'south', number: 5, style: 'yellow', raised: 0 },
  { west: 56, north: -112, stairwells: 4, storeys: 4, doors: 'south', number: 9, style: 'renewed', raised: 1 },
  { west: -112, north: -70, stairwells: 3, storeys: 3, doors: 'north', number: 13, style: 'brown', raised: 0 },
  { west: 64, north: -70, stairwells: 2, storeys: 6, doors: 'north', number: 16, style: 'high', raised: 0 },
  { west: -120, north: 66, stairwells: 4, storeys: 3, doors: 'south', number: 18, style: 'red', raised: 1 },
  { west: 56, north: 66, stairwells: 2, storeys: 4, doors: 'south', number: 22, style: 'clad', raised: 0 },
]

/** A block's depth without its roof's eaves, and the width of one stairwell with a flat on each side. */
export const DEPTH = 12
export const UNIT = 16
export const STOREY = 4
/** On each side of a stairwell one. */
const FLATS_A_STOREY = 2

export const homesIn = ({ stairwells, storeys }: Block): number => stairwells * storeys * FLATS_A_STOREY

/** Where the floor of a storey is walked on. */
export const floorOf = ({ raised }: Block, storey: number): number => FLOOR + raised + storey * STOREY

/** Where one stands before each of a block's doors. */
export const doorsOf = (block: Block): Door[] =>
  Array.from({ length: block.stairwells }, (_, unit) => ({
    number: block.number + unit,
    at: { x: block.west + unit * UNIT + UNIT / 2, y: floorOf(block, 0), z: frontOf(block).z(-1) + 0.5 },
  }))

/** How the side with the doors lies: `z(depth)` counts blocks inwards from it, `step` is the way one reads along it. */
export type Front = {
  readonly z: (depth: number) => number
  readonly inwards: 'north' | 'south'
  readonly outwards: 'north' | 'south'
  readonly step: 1 | -1
}

export function frontOf({ doors, north }: Pick<Block, 'doors' | 'north'>): Front {
  return doors === 'north'
    ? { z: (depth) => north + depth, inwards: 'south', outwards: 'north', step: -1 }
    : { z: (depth) => north + DEPTH - 1 - depth, inwards: 'north', outwards: 'south', step: 1 }
}
