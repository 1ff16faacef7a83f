/** A colour as 0xRRGGBB. */
export type Colour = number
/** When the map is looked at: by day, or in the evening, when only what shines keeps its colour. */
export type Hour = 'day' | 'evening'

/** Calm partners of the sixteen dyes, so that a red house and a red carpet belong to the same town. */
const DYES: Readonly<Record<string, Colour>> = {
  white: 0xf1ebdf,
  light_gray: 0xb8b4a9,
  gray: 0x74766f,
  black: 0x3b4042,
  brown: 0x8b6b4c,
  red: 0xa75b48,
  orange: 0xcb8f56,
  yellow: 0xddbb74,
  lime: 0xa9bd76,
  green: 0x6f8c58,
  cyan: 0x6f9d9a,
  light_blue: 0x9cc0cd,
  blue: 0x6383a8,
  purple: 0x84719b,
  magenta: 0xa87399,
  pink: 0xd5a7a4,
}

const [GRASS, LEAF, EARTH, SAND, STONE, PAVING, DARK_STONE, ROOF, METAL, WATER, GLASS, WOOD] = [
  0x98ad76, 0x7c9a5a, 0xc7a97c, 0xe0d3ae, 0xaba79c, 0xddd2bf, 0x6b6b68, 0xa75b48, 0x7f8585, 0x6fa3b3, 0xcfdfdf,
  0xbd9160,
]
const [ORE, NETHER, CRIMSON, WARPED, END, PURPUR, QUARTZ, COPPER, PATINA, GOLD, FLOWER] = [
  0x9c9686, 0x7b4a44, 0x8a4f55, 0x5e8f8a, 0xe0d6a6, 0xa58aa8, 0xefe8dc, 0xbf8262, 0x7ba38c, 0xdcb45a, 0xcf8f9b,
]
const FIRE = 0xffc38c

/** What a name of a plant or a timber says of its wood. */
const WOODS: Readonly<Record<string, Colour>> = {
  dark_oak: 0x5f4531,
  oak: WOOD,
  spruce: 0x8d6a48,
  birch: 0xd6c296,
  jungle: 0xb08a66,
  acacia: 0xb9754e,
  crimson: CRIMSON,
  warped: WARPED,
}

/** Blocks that are like no family. */
const EXACT: Readonly<Record<string, Colour>> = {
  grass_block: GRASS,
  dirt_path: PAVING,
  bedrock: 0x55544f,
  mycelium: 0xa59a9b,
  podzol: 0x9a7b54,
  sponge: 0xd6c06c,
  wet_sponge: 0xb9ac62,
  tnt: 0xb5654f,
  cake: 0xefe2cf,
  target: 0xe0c3b4,
  hay_block: 0xd6b65e,
  bookshelf: 0xa37e55,
  slime_block: 0xa4c58d,
  honey_block: 0xd9a552,
  bone_block: 0xe3dcc4,
  melon: 0x8fa75f,
  lily_pad: 0x6e9258,
  cactus: 0x7c9b5c,
  obsidian: 0x453f52,
  crying_obsidian: 0x564a6b,
  beacon: 0xbfdfdd,
  conduit: 0xc2b293,
  end_gateway: 0x35384a,
  end_portal: 0x35384a,
  dragon_egg: 0x3d3646,
  magma_block: 0xa9623f,
  dried_kelp_block: 0x5f6b45,
  turtle_egg: 0xe4dfc8,
  scaffolding: 0xd3b77c,
  ancient_debris: 0x7d655a,
  tinted_glass: 0x6d6875,
  calcite: 0xe6e4dc,
  tuff: 0x87887e,
  sculk_sensor: 0x4f7076,
  command_block: 0xb58d6f,
}

/** Families by what their names have in common; the first that fits counts. */
const FAMILIES: readonly (readonly [RegExp, Colour])[] = [
  // what shines
  [/lantern|torch|glowstone|shroomlight|campfire|^end_rod$|redstone_lamp|^fire$|^soul_fire$|^light$/, 0xf0d59a],
  [/lava/, 0xd9824a],
  [/candle/, 0xe6d6b0],
  // what grows
  [/^(potted_.*|flower_pot)$/, 0xa8714f],
  [/birch_leaves/, 0x9bb06c],
  [/spruce_leaves/, 0x567a56],
  [/jungle_leaves|dark_oak_leaves/, 0x5e8a47],
  [/flowering_azalea|spore_blossom/, 0xb99aa0],
  [/leaves|azalea|moss_block|moss_carpet|dripleaf|bamboo|vine|glow_lichen/, LEAF],
  [/_sapling$|^(grass|tall_grass|fern|large_fern|sugar_cane|hanging_roots|sweet_berry_bush)$/, 0x88a565],
  [/seagrass|kelp|sea_pickle|bubble_column|^water/, WATER],
  [/^(dandelion|sunflower)$/, 0xe2c45c],
  [/^(poppy|red_tulip|rose_bush)$/, 0xb8523f],
  [/^(cornflower|blue_orchid)$/, 0x6d92b8],
  [/^(oxeye_daisy|white_tulip|azure_bluet|lily_of_the_valley)$/, 0xf0ece0],
  [/^orange_tulip$/, 0xcb8f56],
  [/^wither_rose$/, 0x3b4042],
  [/^(allium|lilac|pink_tulip|peony|chorus_.*)$/, FLOWER],
  [/^(wheat|carrots|potatoes|beetroots|.*_stem|cocoa)$/, 0xb5ad62],
  [/dead_bush|cobweb/, 0xb7a98a],
  [/pumpkin/, 0xcf9150],
  [/coral/, 0xc99aa0],
  [/^red_mushroom|^brown_mushroom|mushroom_stem/, 0xb08a72],
  // ground
  [/red_sand/, 0xc98d5c],
  [/sand(stone)?(_|$)|soul_(sand|soil)/, SAND],
  [/dirt|farmland|mud|^clay$/, EARTH],
  [/gravel/, 0xb9b2a6],
  [/^smooth_stone/, PAVING],
  [/^snow|powder_snow/, 0xf6f4ee],
  [/ice$/, 0xbcd7de],
  // made of wood
  [/chest|barrel|table$|lectern|loom|composter|bee(_nest|hive)|jukebox|note_block|ladder|tripwire|honeycomb/, WOOD],
  // stone, from the special to the plain
  [/blackstone|basalt|deepslate(?!.*_ore)|netherite|coal_block|respawn_anchor|lodestone/, DARK_STONE],
  [/_ore$/, ORE],
  [/red_nether|nether_brick|netherrack|nether_wart/, NETHER],
  [/nether_sprouts|warped/, WARPED],
  [/crimson/, CRIMSON],
  [/nether_portal|amethyst/, 0x9a83b5],
  [/purpur|shulker/, PURPUR],
  [/end_stone_brick/, 0xddbb74],
  [/end_stone|end_portal_frame/, END],
  [/quartz|diorite/, QUARTZ],
  [/prismarine/, 0x7fa79e],
  // stone bricks are named like bricks
  [/^(.*_)?stone_brick/, STONE],
  [/brick_(stairs|slab|wall)$|^bricks$/, ROOF],
  [/^terracotta$|granite|dripstone/, 0xb98a70],
  [/oxidized|weathered/, PATINA],
  [/copper|lightning_rod/, COPPER],
  [/gold|^bell$|light_weighted/, GOLD],
  [/diamond/, 0x8fcac6],
  [/emerald/, 0x7bb88c],
  [/lapis|enchanting/, 0x5f7db3],
  [/redstone|repeater|comparator|daylight|observer/, 0xa8665b],
  [
    /rail$|iron|anvil|chain|hopper|cauldron|heavy_weighted|brewing|spawner|grindstone|stonecutter|structure_block/,
    METAL,
  ],
  [/chain_command|repeating_command|jigsaw/, 0xa999b0],
  [/furnace|smoker|dispenser|dropper|piston/, 0x98958c],
  [/skull|_head$/, 0xc9c3b0],
  [/glass|barrier|structure_void/, GLASS],
  [/stone|andesite|lever|infested/, STONE],
]

const DYED = new RegExp(`^(${Object.keys(DYES).join('|')})_`)
const TIMBER = new RegExp(`^(?:stripped_|petrified_|potted_)?(${Object.keys(WOODS).join('|')})_(?!leaves|sapling)`)
/** A block's own colour by its bare name (`oak_door`), or null for a name we do not know. */
export function colourOfBlock(name: string): Colour | null {
  const exact = EXACT[name]
  if (exact !== undefined) return exact
  const dye = DYED.exec(name)?.[1]
  // a red tulip is a flower, red sand is sand
  if (dye !== undefined && !/tulip|orchid|sand|mushroom|nether|ice$|candle/.test(name)) return DYES[dye] ?? null
  const wood = TIMBER.exec(name)?.[1]
  if (wood !== undefined && !/nylium|fungus|roots|wart/.test(name)) return WOODS[wood] ?? null
  return FAMILIES.find(([names]) => names.test(name))?.[1] ?? null
}

/** For blocks of a newer Minecraft or another program: as quiet as the town around. */
const UNKNOWN: Colour = 0xefe7d6

const SHINING =
  /lantern|torch|glowstone|shroomlight|campfire|end_rod|redstone_lamp|lava|^(soul_)?fire$|candle|furnace|smoker|beacon|^light$/
/** These shine only when they are lit. */
const WHEN_LIT = /redstone_lamp|candle|furnace|smoker/

/** The colour of a block state as on a map; of an unknown block a quiet one. */
export function mapColour(state: string, hour: Hour): Colour {
  const name = nameOf(state)
  const day = colourOfBlock(name) ?? UNKNOWN
  if (hour === 'day') return day
  return isShining(state) ? FIRE : dusk(day)
}

/** Whether a block gives light. */
export function isShining(state: string): boolean {
  const name = nameOf(state)
  if (!SHINING.test(name)) return false
  return WHEN_LIT.test(name) ? state.includes('lit=true') : !state.includes('lit=false')
}

/** Whether a block is seen from above; air and what only the program knows of are not. */
export function isSeen(state: string): boolean {
  return !/^(air|cave_air|void_air|barrier|structure_void|light|moving_piston|tripwire)$/.test(nameOf(state))
}

/** `oak_door` of `minecraft:oak_door[half=lower]`. */
function nameOf(state: string): string {
  return /^(?:[^:[]*:)?([^[]*)/.exec(state)?.[1] ?? ''
}

/** Less light, most of all less red: what is left of a colour when the sun is gone. */
function dusk(colour: Colour): Colour {
  const [red, green, blue] = [(colour >> 16) & 0xff, (colour >> 8) & 0xff, colour & 0xff]
  return (Math.round(red * 0.36 + 8) << 16) | (Math.round(green * 0.41 + 12) << 8) | Math.round(blue * 0.52 + 24)
}
