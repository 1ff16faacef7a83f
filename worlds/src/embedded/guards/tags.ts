import { registry } from '../ground/states.ts'

type Named = { readonly id: number; readonly name: string }
type Tag = { readonly tagName: string; readonly entries: number[] }

/** Families of blocks that a client behaves by: what it climbs, what joins to what, what it may stand on. */
const FAMILIES: Readonly<Record<string, RegExp>> = {
  climbable: /^(ladder|vine|scaffolding|(weeping|twisting)_vines(_plant)?|cave_vines(_plant)?)$/,
  fences: /_fence$/,
  wooden_fences: /^(?!nether_brick).*_fence$/,
  fence_gates: /_fence_gate$/,
  walls: /_wall$/,
  doors: /_door$/,
  wooden_doors: /^(?!iron).*_door$/,
  trapdoors: /_trapdoor$/,
  wooden_trapdoors: /^(?!iron).*_trapdoor$/,
  stairs: /_stairs$/,
  slabs: /_slab$/,
  buttons: /_button$/,
  pressure_plates: /_pressure_plate$/,
  beds: /_bed$/,
  banners: /_banner$/,
  signs: /_sign$/,
  wall_signs: /_wall_sign$/,
  standing_signs: /^(?!.*_wall_sign).*_sign$/,
  candles: /(^|_)candle$/,
  candle_cakes: /candle_cake$/,
  campfires: /campfire$/,
  leaves: /_leaves$/,
  logs: /_(log|wood|stem|hyphae)$/,
  planks: /_planks$/,
  wool: /_wool$/,
  carpets: /_carpet$/,
  saplings: /_sapling$/,
  small_flowers:
    /^(dandelion|poppy|blue_orchid|allium|azure_bluet|.*_tulip|oxeye_daisy|cornflower|lily_of_the_valley|wither_rose)$/,
  flower_pots: /^(flower_pot|potted_.*)$/,
  rails: /^(.*_)?rail$/,
  ice: /^(ice|packed_ice|blue_ice|frosted_ice)$/,
  sand: /^(red_)?sand$/,
  dirt: /^(dirt|grass_block|podzol|coarse_dirt|mycelium|rooted_dirt|moss_block)$/,
  impermeable: /^(.*_stained_glass|glass|tinted_glass)$/,
  shulker_boxes: /shulker_box$/,
  wall_post_override: /^((redstone_|soul_)?torch|tripwire|.*_sign|.*_banner|.*_pressure_plate)$/,
}

/** Fluids by their numbers of 1.18.2; without these a client neither swims in water nor is slowed by it. */
const FLUIDS: Tag[] = [
  { tagName: 'minecraft:water', entries: [2, 1] },
  { tagName: 'minecraft:lava', entries: [4, 3] },
]

function tagsOf(all: readonly Named[]): Tag[] {
  return Object.entries(FAMILIES).map(([name, family]) => ({
    tagName: `minecraft:${name}`,
    entries: all.filter((one) => family.test(one.name)).map(({ id }) => id),
  }))
}

/** The `tags` packet: the families of blocks, items and fluids that a client of 1.18.2 knows things by. */
export const TAGS = {
  tags: [
    { tagType: 'minecraft:block', tags: tagsOf(registry.blocksArray) },
    { tagType: 'minecraft:item', tags: tagsOf(registry.itemsArray) },
    { tagType: 'minecraft:fluid', tags: FLUIDS },
  ],
}
