import { AIR, blockNamed, blockOf } from './ground/states.ts'

/** Items that are a block under another name. */
const ITEM_BLOCKS = new Map([
  ['wheat_seeds', 'wheat'],
  ['carrot', 'carrots'],
  ['potato', 'potatoes'],
  ['beetroot_seeds', 'beetroots'],
  ['sweet_berries', 'sweet_berry_bush'],
])

/** Families of blocks that stand where they are put and do nothing but be there, open or shine. */
const FAMILIES = [
  // wood, stone, cloth, glass and metal in every colour and kind
  /_(planks|log|wood|stem|hyphae|leaves|wool|carpet|concrete|concrete_powder|terracotta|stained_glass|tiles|bricks|ore)$/,
  /^(cut_|chiseled_|smooth_|polished_|cracked_|mossy_|waxed_|exposed_|weathered_|oxidized_|raw_|gilded_|crying_|packed_|blue_|dark_|red_|soul_|moss_|end_)*(copper|copper_block|sandstone|stone|stone_bricks|cobblestone|granite|diorite|andesite|deepslate|basalt|blackstone|quartz|quartz_block|obsidian|prismarine|nether_bricks|sand|soil|ice)$/,
  /^(coal|raw_iron|raw_copper|raw_gold|amethyst|iron|gold|diamond|emerald|lapis|netherite|quartz|hay|bone|snow|purpur|slime|honey|honeycomb|moss|dried_kelp|nether_wart|warped_wart|brown_mushroom|red_mushroom|note|grass)_block$/,
  // shapes
  /_(slab|stairs|fence|fence_gate|wall|door|trapdoor|pane|pillar|bars)$/,
  /_(button|pressure_plate|sign|bed|banner|candle|skull|head)$/,
  // gardens
  /_(sapling|tulip|mushroom|fungus|roots|vines|sprouts|dripleaf|nylium|coral|coral_block|coral_fan)$/,
]

/** Blocks that stand for themselves. */
const BLOCKS = new Set(
  `cobbled_deepslate calcite tuff dripstone_block dirt coarse_dirt podzol rooted_dirt gravel ancient_debris glass
  tinted_glass cobweb grass fern azalea flowering_azalea dead_bush sea_pickle dandelion poppy blue_orchid allium
  azure_bluet oxeye_daisy cornflower lily_of_the_valley wither_rose spore_blossom sugar_cane bamboo bricks
  bookshelf torch soul_torch end_rod chorus_plant chorus_flower chest crafting_table farmland furnace ladder snow cactus
  clay jukebox pumpkin carved_pumpkin jack_o_lantern netherrack glowstone chain melon vine glow_lichen mycelium lily_pad
  enchanting_table anvil chipped_anvil damaged_anvil dirt_path sunflower lilac rose_bush peony tall_grass large_fern
  sea_lantern trapped_chest redstone_lamp lever lightning_rod target lectern rail scaffolding flower_pot cauldron
  composter barrel smoker blast_furnace cartography_table fletching_table grindstone smithing_table stonecutter loom bell
  lantern soul_lantern campfire soul_campfire shroomlight bee_nest beehive candle amethyst_cluster small_amethyst_bud
  medium_amethyst_bud large_amethyst_bud pointed_dripstone cake brewing_stand purpur_pillar wheat carrots potatoes
  beetroots sweet_berry_bush terracotta`.split(/\s+/),
)

/** What a student may carry that is no block. */
const THINGS = new Set(['compass', 'book', 'paper', 'clock', 'spyglass', 'stick', 'feather'])

/** Of the families above, what does more than be there, or what nobody here could open. */
const NEVER = /^(command|structure|magma|infested|budding)_|iron_(door|trapdoor)$|piston_head$/

/** The name of the block that an item becomes when it is put somewhere. */
export const blockOfItem = (item: string): string => ITEM_BLOCKS.get(item) ?? item

/** Whether an item is a block that students may put up. */
export function mayPlace(item: string): boolean {
  const name = blockOfItem(item)
  if (NEVER.test(name) || !blockNamed(name)) return false
  return BLOCKS.has(name) || FAMILIES.some((family) => family.test(name))
}

const GROWN = new Set(ITEM_BLOCKS.values())

/** Whether a block in this state may be put up, on the page as in the world: nothing that runs, burns or bursts. */
export function mayStand(stateId: number): boolean {
  const { name } = blockOf(stateId)
  return stateId === AIR || GROWN.has(name) || name.startsWith('potted_') || mayPlace(name.replace(/(^|_)wall_/, '$1'))
}

/** Whether a student may hold this in a hand. */
export const mayCarry = (item: string): boolean => THINGS.has(item) || mayPlace(item)
