import { isShining, mapColour } from '../voxels/index.ts'
import type { Colour } from '../voxels/index.ts'
import { readState } from '../prices/block-state.ts'

/** How a surface is drawn; the numbers are those of the shader in the page. */
export const PATTERN = {
  plain: 0,
  brick: 1,
  tiles: 2,
  planks: 3,
  grass: 4,
  leaves: 5,
  paving: 6,
  glass: 7,
  water: 8,
  lamp: 9,
  bark: 10,
  birch: 11,
  earth: 12,
  plant: 13,
} as const
export type Pattern = (typeof PATTERN)[keyof typeof PATTERN]

export type Material = {
  readonly colour: Colour
  readonly pattern: Pattern
  /** How much of the light that comes in goes on: 1 all, 0 none. */
  readonly through: number
  /** Whether one sees through it. */
  readonly isClear: boolean
}

/** By what names have in common; the first that fits counts. */
const PATTERNS: readonly (readonly [RegExp, Pattern])[] = [
  [/^(water|bubble_column)$/, PATTERN.water],
  [/glass(_pane)?$|^(ice|frosted_ice)$/, PATTERN.glass],
  [/leaves$|azalea|moss|hedge/, PATTERN.leaves],
  [/^birch_(log|wood)$/, PATTERN.birch],
  [/_(log|wood|stem|hyphae)$/, PATTERN.bark],
  [/^grass_block$|^(mycelium|podzol)$|_nylium$/, PATTERN.grass],
  [/dirt|farmland|^(gravel|sand|red_sand|clay|mud|soul_sand|soul_soil)$/, PATTERN.earth],
  [/^(brick|nether_brick|red_nether_brick|deepslate_tile)_(stairs|slab)$/, PATTERN.tiles],
  [/brick/, PATTERN.brick],
  [
    /planks$|^(oak|spruce|birch|jungle|acacia|dark_oak|crimson|warped)_(stairs|slab|fence|fence_gate|door|trapdoor|sign|wall_sign|button|pressure_plate)$|barrel|chest$|bookshelf|table$|lectern|composter|ladder|scaffolding/,
    PATTERN.planks,
  ],
  [/^smooth_stone|polished_|^cut_|^stone$|_tiles$|quartz_block|^dirt_path$/, PATTERN.paving],
]

function patternOf(state: string, name: string): Pattern {
  if (isShining(state)) return PATTERN.lamp
  return PATTERNS.find(([names]) => names.test(name))?.[1] ?? PATTERN.plain
}

/** What lets some light past although something stands there. */
const THROUGH: readonly (readonly [RegExp, number])[] = [
  [/^(air|cave_air|void_air|barrier|structure_void|light|moving_piston|tripwire)$/, 1],
  [/glass(_pane)?$/, 0.92],
  [/^(water|bubble_column|ice)$/, 0.85],
  [/leaves$/, 0.35],
  [/_slab$/, 0.45],
  [/_stairs$/, 0.25],
  [/_wall$|chest$|composter|cauldron/, 0.5],
  [
    /fence|bars$|chain|torch|lantern$|sign$|button|lever|rail|carpet|pane|door$|ladder|vine|candle|rod$|banner|pot(ted)?|plate$|scaffolding|bamboo|campfire|bed$|lectern|head$|skull$|^snow$|^cake$/,
    0.85,
  ],
]

/** How a block state looks; `isPlant`: a stalk or a few blades, which stop hardly any light. */
export function materialOf(state: string, isPlant: boolean): Material {
  const { name } = readState(state)
  const pattern = isPlant ? PATTERN.plant : patternOf(state, name)
  const double = state.includes('type=double')
  const through =
    state === ''
      ? 1
      : isPlant
        ? 0.95
        : double || name === 'sea_lantern' || name === 'jack_o_lantern'
          ? 0
          : (THROUGH.find(([names]) => names.test(name))?.[1] ?? 0)
  return {
    colour: mapColour(state, 'day'),
    pattern,
    through,
    isClear: pattern === PATTERN.water || pattern === PATTERN.glass,
  }
}
