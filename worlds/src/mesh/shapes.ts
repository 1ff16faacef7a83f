import { readState } from '../prices/block-state.ts'
import type { BlockState } from '../prices/block-state.ts'

/** A box inside a cell, in sixteenths of a block: from x, y, z to x, y, z. */
export type Box16 = readonly [number, number, number, number, number, number]

/**
 * What a block looks like.
 *
 * - `none`: nothing is seen. `cube`: fills its cell. `boxes`: up to a handful of boxes. `flower`: a stalk with a head.
 * - `tuft`: a few blades. `height` is in sixteenths.
 */
export type Shape =
  | { readonly kind: 'none' }
  | { readonly kind: 'cube' }
  | { readonly kind: 'flower'; readonly height: number }
  | { readonly kind: 'tuft'; readonly height: number }
  | { readonly kind: 'boxes'; readonly boxes: readonly Box16[] }

const NONE: Shape = { kind: 'none' }
const CUBE: Shape = { kind: 'cube' }
const boxes = (...all: readonly Box16[]): Shape => ({ kind: 'boxes', boxes: all })

/** A box that grows from the floor in the middle of its cell. */
const column = (wide: number, high: number, from = 0): Box16 => {
  const edge = (16 - wide) / 2
  return [edge, from, edge, 16 - edge, high, 16 - edge]
}

/** North looks to smaller z. A shape that is drawn as if it looked north is turned to where it does. */
const QUARTERS: Readonly<Record<string, number>> = { north: 0, east: 1, south: 2, west: 3 }

/** A box after quarter turns to the right, seen from above. */
function turned(box: Box16, quarters: number): Box16 {
  let [x, y, z, toX, toY, toZ] = box
  for (let done = 0; done < quarters; done += 1) [x, z, toX, toZ] = [16 - toZ, x, 16 - z, toX]
  return [x, y, z, toX, toY, toZ]
}
/** Upside down. */
const flipped = ([x, y, z, toX, toY, toZ]: Box16): Box16 => [x, 16 - toY, z, toX, 16 - y, toZ]

const facing = (properties: BlockState['properties'], drawn: readonly Box16[]): Shape =>
  boxes(...drawn.map((box) => turned(box, QUARTERS[properties['facing'] ?? 'north'] ?? 0)))

const SIDES = ['north', 'east', 'south', 'west'] as const
const joins = (value: string | undefined): boolean => value !== undefined && value !== 'false' && value !== 'none'

/** A post, and an arm to each side where the block says it is joined. */
function joined(properties: BlockState['properties'], post: readonly Box16[], arms: readonly Box16[]): Shape {
  const all = [...post]
  // two arms and a post as thin as they are one bar: a row of them is one long box then
  const bar = arms.length === 1 && post.length === 1 && post[0]?.[0] === arms[0]?.[0]
  if (
    bar &&
    joins(properties['east']) &&
    joins(properties['west']) &&
    !joins(properties['north']) &&
    !joins(properties['south'])
  )
    return boxes([0, 0, 7, 16, 16, 9])
  if (
    bar &&
    joins(properties['north']) &&
    joins(properties['south']) &&
    !joins(properties['east']) &&
    !joins(properties['west'])
  )
    return boxes([7, 0, 0, 9, 16, 16])
  for (const [quarters, side] of SIDES.entries())
    if (joins(properties[side])) all.push(...arms.map((arm) => turned(arm, quarters)))
  return boxes(...all)
}

const STAIR_CORNERS: Readonly<Record<string, readonly Box16[]>> = {
  straight: [[0, 8, 0, 16, 16, 8]],
  inner_left: [
    [0, 8, 0, 16, 16, 8],
    [0, 8, 8, 8, 16, 16],
  ],
  inner_right: [
    [0, 8, 0, 16, 16, 8],
    [8, 8, 8, 16, 16, 16],
  ],
  outer_left: [[0, 8, 0, 8, 16, 8]],
  outer_right: [[8, 8, 0, 16, 16, 8]],
}

function stairs(properties: BlockState['properties']): Shape {
  const upper = STAIR_CORNERS[properties['shape'] ?? 'straight'] ?? []
  const drawn: readonly Box16[] = [[0, 0, 0, 16, 8, 16], ...upper]
  return facing(properties, properties['half'] === 'top' ? drawn.map(flipped) : drawn)
}

function slab(properties: BlockState['properties']): Shape {
  if (properties['type'] === 'double') return CUBE
  return boxes(properties['type'] === 'top' ? [0, 8, 0, 16, 16, 16] : [0, 0, 0, 16, 8, 16])
}

/** A door is shut along the side its front looks away from, and open along the side of its hinge. */
function door(properties: BlockState['properties']): Shape {
  const quarters = QUARTERS[properties['facing'] ?? 'north'] ?? 0
  const swing = properties['open'] === 'true' ? (properties['hinge'] === 'right' ? 3 : 1) : 0
  return boxes(turned([0, 0, 13, 16, 16, 16], (quarters + swing) % 4))
}

function trapdoor(properties: BlockState['properties']): Shape {
  if (properties['open'] === 'true') return facing(properties, [[0, 0, 13, 16, 16, 16]])
  return boxes(properties['half'] === 'top' ? [0, 13, 0, 16, 16, 16] : [0, 0, 0, 16, 3, 16])
}

function gate(properties: BlockState['properties']): Shape {
  const posts: readonly Box16[] = [
    [0, 5, 7, 2, 16, 9],
    [14, 5, 7, 16, 16, 9],
  ]
  const leaf: readonly Box16[] =
    properties['open'] === 'true'
      ? [
          [0, 6, 9, 2, 15, 15],
          [14, 6, 9, 16, 15, 15],
        ]
      : [
          [2, 6, 7, 14, 9, 9],
          [2, 12, 7, 14, 15, 9],
          [6, 9, 7, 10, 12, 9],
        ]
  return facing(properties, [...posts, ...leaf])
}

function lying(properties: BlockState['properties'], wide: number): Shape {
  const edge = (16 - wide) / 2
  switch (properties['axis'] ?? 'y') {
    case 'x':
      return boxes([0, edge, edge, 16, 16 - edge, 16 - edge])
    case 'z':
      return boxes([edge, edge, 0, 16 - edge, 16 - edge, 16])
    default:
      return boxes(column(wide, 16))
  }
}

/** Against a wall, drawn at the south of its cell: what looks north hangs there. */
const onWall = (properties: BlockState['properties'], box: Box16): Shape => facing(properties, [box])

/** A standing sign turns in sixteenths of a circle; what is drawn turns in quarters. */
function sign(properties: BlockState['properties']): Shape {
  const quarters = Math.round(Number(properties['rotation'] ?? 0) / 4) % 4
  return boxes([7, 0, 7, 9, 9, 9], turned([0, 8, 7, 16, 16, 9], quarters))
}

function water(properties: BlockState['properties']): Shape {
  const level = Number(properties['level'] ?? 0)
  return boxes([0, 0, 0, 16, level === 0 || level >= 8 ? 14 : Math.max(2, 14 - 2 * level), 16])
}

/** Shapes by what names have in common; the first that fits counts, and what fits none fills its cell. */
const SHAPES: readonly (readonly [RegExp, (state: BlockState) => Shape])[] = [
  [/^(air|cave_air|void_air|barrier|structure_void|light|moving_piston|tripwire)$/, () => NONE],
  [/_stairs$/, ({ properties }) => stairs(properties)],
  [/_slab$/, ({ properties }) => slab(properties)],
  [/^(water|lava|bubble_column)$/, ({ properties }) => water(properties)],
  [
    /_fence$/,
    ({ properties }) =>
      joined(
        properties,
        [column(4, 16)],
        [
          [7, 6, 0, 9, 9, 6],
          [7, 12, 0, 9, 15, 6],
        ],
      ),
  ],
  [/_fence_gate$/, ({ properties }) => gate(properties)],
  [/wall_torch$|_wall_(sign|banner|fan|head|skull)$/, (state) => wallThing(state)],
  [
    /_wall$/,
    ({ properties }) => joined(properties, properties['up'] === 'false' ? [] : [column(8, 16)], [[5, 0, 0, 11, 14, 5]]),
  ],
  [/(^glass|_glass)_pane$|^iron_bars$/, ({ properties }) => joined(properties, [column(2, 16)], [[7, 0, 0, 9, 16, 7]])],
  [/_trapdoor$/, ({ properties }) => trapdoor(properties)],
  [/_door$/, ({ properties }) => door(properties)],
  [/_carpet$/, () => boxes([0, 0, 0, 16, 1, 16])],
  [/^snow$/, ({ properties }) => boxes([0, 0, 0, 16, 2 * Number(properties['layers'] ?? 1), 16])],
  [/_pressure_plate$/, () => boxes([1, 0, 1, 15, 1, 15])],
  [/^(dirt_path|farmland)$/, () => boxes([0, 0, 0, 16, 15, 16])],
  [
    /^(soul_)?lantern$/,
    ({ properties }) =>
      properties['hanging'] === 'true'
        ? boxes([5, 1, 5, 11, 8, 11], [7, 8, 7, 9, 16, 9])
        : boxes([5, 0, 5, 11, 7, 11], [6, 7, 6, 10, 9, 10]),
  ],
  [/torch$/, () => boxes(column(2, 10))],
  [/candle_cake$|^cake$/, () => boxes([1, 0, 1, 15, 8, 15])],
  [/candle$/, () => boxes(column(4, 6))],
  [/^(end_rod|chain|lightning_rod)$/, ({ properties }) => lying(properties, 3)],
  [/campfire$/, () => boxes([0, 0, 1, 16, 4, 5], [0, 0, 11, 16, 4, 15], [1, 3, 0, 5, 7, 16], [11, 3, 0, 15, 7, 16])],
  [/^potted_/, () => boxes([5, 0, 5, 11, 6, 11], [6, 6, 6, 10, 13, 10])],
  [/^flower_pot$/, () => boxes([5, 0, 5, 11, 6, 11])],
  [/_bed$/, () => boxes([0, 0, 0, 16, 9, 16])],
  [/chest$/, () => boxes([1, 0, 1, 15, 14, 15])],
  [
    /^lectern$/,
    ({ properties }) =>
      facing(properties, [
        [0, 0, 0, 16, 2, 16],
        [4, 2, 4, 12, 12, 12],
        [0, 12, 2, 16, 15, 15],
      ]),
  ],
  [/^ladder$|^vine$|^glow_lichen$/, ({ properties }) => against(properties)],
  [/_sign$/, ({ properties }) => sign(properties)],
  [/_banner$/, () => boxes([7, 0, 7, 9, 16, 9], [1, 4, 6, 15, 16, 7])],
  [/_button$|^(lever|tripwire_hook)$/, ({ properties }) => button(properties)],
  [/_(head|skull)$/, () => boxes([4, 0, 4, 12, 8, 12])],
  [/^(grindstone|brewing_stand|bell|conduit|anvil|chipped_anvil|damaged_anvil)$/, () => boxes([2, 0, 2, 14, 14, 14])],
  [/^(stonecutter|enchanting_table)$/, () => boxes([0, 0, 0, 16, 10, 16])],
  [/^(daylight_detector|sculk_sensor)$/, () => boxes([0, 0, 0, 16, 7, 16])],
  [/^hopper$/, () => boxes([0, 10, 0, 16, 16, 16], [4, 4, 4, 12, 10, 12])],
  [/^(composter|cauldron|water_cauldron)$/, () => boxes([0, 0, 0, 16, 15, 16])],
  [/^(cactus|honey_block)$/, () => boxes([1, 0, 1, 15, 16, 15])],
  [/^(lily_pad|repeater|comparator|redstone_wire)$|rail$/, () => boxes([0, 0, 0, 16, 1, 16])],
  [/^(bamboo|scaffolding)$/, ({ name }) => boxes(column(name === 'bamboo' ? 3 : 14, 16))],
  [
    /_leaves$|_block$|^(stripped_)?(crimson|warped|mushroom)_stem$|^melon$|^pumpkin$|^(chorus_plant|chorus_flower)$/,
    () => CUBE,
  ],
  [
    /_tulip$|orchid$|^(dandelion|poppy|allium|azure_bluet|oxeye_daisy|cornflower|wither_rose|lily_of_the_valley|spore_blossom|brown_mushroom|red_mushroom)$|_fungus$/,
    () => ({ kind: 'flower', height: 11 }),
  ],
  [
    /^(sunflower|lilac|rose_bush|peony)$/,
    ({ properties }) => ({ kind: properties['half'] === 'upper' ? 'flower' : 'tuft', height: 16 }),
  ],
  [
    /^(grass|fern|dead_bush|nether_sprouts|wheat|carrots|potatoes|beetroots)$|_roots$/,
    () => ({ kind: 'tuft', height: 10 }),
  ],
  [
    /_sapling$|^(tall_grass|large_fern|sugar_cane|sweet_berry_bush|nether_wart|cobweb|kelp|kelp_plant|seagrass|tall_seagrass|sea_pickle|cocoa|fire|soul_fire|pointed_dripstone)$|_(vines|vines_plant|coral|coral_fan|stem)$|dripleaf|amethyst_(bud|cluster)/,
    () => ({ kind: 'tuft', height: 16 }),
  ],
]

function wallThing({ name, properties }: BlockState): Shape {
  if (name.endsWith('torch')) return onWall(properties, [7, 3, 11, 9, 13, 16])
  if (name.endsWith('banner')) return onWall(properties, [1, 0, 14, 15, 16, 15])
  if (/head$|skull$/.test(name)) return onWall(properties, [4, 4, 8, 12, 12, 16])
  return onWall(properties, [0, 4, 14, 16, 12, 16])
}

/** A ladder says which way it looks, a vine on which sides it grows. */
function against(properties: BlockState['properties']): Shape {
  if (properties['facing']) return onWall(properties, [0, 0, 15, 16, 16, 16])
  const sides = SIDES.flatMap((side, quarters) =>
    joins(properties[side]) ? [turned([0, 0, 0, 16, 16, 1], quarters)] : [],
  )
  return boxes(...sides)
}

function button(properties: BlockState['properties']): Shape {
  switch (properties['face']) {
    case 'floor':
      return boxes([5, 0, 6, 11, 2, 10])
    case 'ceiling':
      return boxes([5, 14, 6, 11, 16, 10])
    default:
      return onWall(properties, [5, 6, 14, 11, 10, 16])
  }
}

/** The shape of a block state as in `minecraft:oak_stairs[facing=east]`; an empty one is not shown. */
export function shapeOf(state: string): Shape {
  if (state === '') return NONE
  const read = readState(state)
  return SHAPES.find(([names]) => names.test(read.name))?.[1](read) ?? CUBE
}

/** Whether one walks into it: the boxes in one's way, in sixteenths. Plants, water and what lies flat are walked through. */
export function obstaclesOf(state: string): readonly Box16[] {
  const shape = shapeOf(state)
  if (shape.kind !== 'cube' && shape.kind !== 'boxes') return []
  const { name, properties } = readState(state)
  if (
    /^(water|lava|bubble_column|vine|glow_lichen|redstone_wire|ladder|snow)$|torch$|sign$|banner$|carpet$|button$|lever|rail$|_plate$|candle$/.test(
      name,
    )
  )
    return []
  if (shape.kind === 'cube') return [[0, 0, 0, 16, 16, 16]]
  // a fence cannot be jumped over
  if (/_fence$|_wall$|_gate$/.test(name))
    return properties['open'] === 'true' ? [] : shape.boxes.map(([x, , z, toX, , toZ]) => [x, 0, z, toX, 24, toZ])
  // a door is opened by walking into it
  if (name.endsWith('_door')) return []
  return shape.boxes
}
