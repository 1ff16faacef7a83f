/** How a block of flats looks, and what time has done to it. Block names without `minecraft:`. */
export type Style = {
  readonly wall: string
  /** Between the storeys. */
  readonly band: string
  readonly plinth: string
  /** Round the entrance. */
  readonly frame: string
  /** What the front door is made of. */
  readonly wood: string
  readonly roof:
    | { readonly kind: 'pitched'; readonly tiles: string; readonly ridge: string; readonly chimney: string }
    | { readonly kind: 'flat'; readonly cover: string; readonly parapet: string; readonly on: 'vents' | 'sun' }
  readonly balcony: { readonly floor: string; readonly rail: string } | null
  /** What lies between the house and the lawn: nothing, beds along its front, or gardens behind it. */
  readonly edge: 'bare' | 'hedge' | 'gardens'
  /** Colour of each stairwell's front, from the west; none: like the wall. */
  readonly fields: readonly string[]
  /** What stands in the wall here and there, and in how much of it. */
  readonly age: { readonly block: string; readonly share: number } | null
  /** Instead of steps at the doors there is a ramp. */
  readonly hasRamp: boolean
}

const RED_ROOF = { kind: 'pitched', tiles: 'brick_stairs', ridge: 'brick_slab', chimney: 'bricks' } as const
const DARK_ROOF = {
  kind: 'pitched',
  tiles: 'deepslate_tile_stairs',
  ridge: 'deepslate_tile_slab',
  chimney: 'bricks',
} as const
const plain = { fields: [], age: null, hasRamp: false } as const

export const STYLES = {
  /** Concrete of 1969: grey panels, boards where a pane is missing, nothing at its foot. */
  worn: {
    ...plain,
    wall: 'light_gray_concrete',
    band: 'stone',
    plinth: 'stone_bricks',
    frame: 'gray_concrete',
    wood: 'spruce',
    roof: { kind: 'flat', cover: 'gravel', parapet: 'andesite', on: 'vents' },
    balcony: { floor: 'stone', rail: 'stone_brick_wall' },
    edge: 'bare',
    age: { block: 'andesite', share: 0.1 },
  },
  /** The first of them all: yellow brick under red tiles. */
  yellow: {
    ...plain,
    wall: 'end_stone_bricks',
    band: 'yellow_terracotta',
    plinth: 'stone_bricks',
    frame: 'bricks',
    wood: 'dark_oak',
    roof: RED_ROOF,
    balcony: { floor: 'smooth_stone', rail: 'iron_bars' },
    edge: 'hedge',
  },
  /** As the worn one was until five years ago: fields of colour, glass, a green roof, gardens and ramps. */
  renewed: {
    wall: 'white_terracotta',
    band: 'birch_planks',
    plinth: 'stone_bricks',
    frame: 'birch_planks',
    wood: 'oak',
    roof: { kind: 'flat', cover: 'moss_block', parapet: 'white_concrete', on: 'sun' },
    balcony: { floor: 'birch_planks', rail: 'light_blue_stained_glass_pane' },
    edge: 'gardens',
    fields: ['orange_concrete', 'cyan_concrete', 'yellow_concrete', 'light_blue_concrete'],
    age: null,
    hasRamp: true,
  },
  /** Brown brick from before the others, without balconies: the old live here. */
  brown: {
    ...plain,
    wall: 'brown_terracotta',
    band: 'white_terracotta',
    plinth: 'stone_bricks',
    frame: 'white_concrete',
    wood: 'dark_oak',
    roof: DARK_ROOF,
    balcony: null,
    edge: 'hedge',
  },
  /** The high house: white, with blue under its windows. */
  high: {
    ...plain,
    wall: 'white_concrete',
    band: 'smooth_quartz',
    plinth: 'gray_concrete',
    frame: 'gray_concrete',
    wood: 'spruce',
    roof: { kind: 'flat', cover: 'gravel', parapet: 'gray_concrete', on: 'vents' },
    balcony: { floor: 'smooth_stone', rail: 'blue_stained_glass_pane' },
    edge: 'bare',
    fields: ['blue_terracotta', 'blue_concrete'],
    age: { block: 'light_gray_concrete', share: 0.04 },
  },
  /** Red brick with white bands. */
  red: {
    ...plain,
    wall: 'bricks',
    band: 'white_terracotta',
    plinth: 'stone_bricks',
    frame: 'white_concrete',
    wood: 'birch',
    roof: DARK_ROOF,
    balcony: { floor: 'smooth_stone', rail: 'iron_bars' },
    edge: 'bare',
  },
  /** Clad in wood last summer. */
  clad: {
    ...plain,
    wall: 'spruce_planks',
    band: 'dark_oak_planks',
    plinth: 'polished_andesite',
    frame: 'white_concrete',
    wood: 'birch',
    roof: { kind: 'flat', cover: 'moss_block', parapet: 'dark_oak_planks', on: 'sun' },
    balcony: { floor: 'spruce_planks', rail: 'dark_oak_fence' },
    edge: 'gardens',
    fields: ['white_terracotta', 'green_terracotta'],
  },
} as const satisfies Record<string, Style>

export type StyleName = keyof typeof STYLES
export const styleOf = (name: StyleName): Style => STYLES[name]
