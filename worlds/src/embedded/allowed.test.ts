import { describe, expect, test } from 'vitest'
import { blockOfItem, mayCarry, mayPlace } from './allowed.ts'
import { blockNamed, registry, stateText } from './ground/states.ts'
import { place } from './placing.ts'

const ITEMS = registry.itemsArray.map(({ name }) => name)

/** Every item of 1.18.2 that is a block and that students do not get. */
const REFUSED_BLOCKS = `bedrock budding_amethyst sponge wet_sponge seagrass kelp spawner infested_stone
  infested_cobblestone infested_stone_bricks infested_mossy_stone_bricks infested_cracked_stone_bricks
  infested_chiseled_stone_bricks infested_deepslate end_portal_frame dragon_egg ender_chest command_block beacon barrier
  light repeating_command_block chain_command_block magma_block structure_void shulker_box white_shulker_box
  orange_shulker_box magenta_shulker_box light_blue_shulker_box yellow_shulker_box lime_shulker_box pink_shulker_box
  gray_shulker_box light_gray_shulker_box cyan_shulker_box purple_shulker_box blue_shulker_box brown_shulker_box
  green_shulker_box red_shulker_box black_shulker_box turtle_egg conduit redstone_torch redstone_block repeater comparator
  piston sticky_piston observer hopper dispenser dropper daylight_detector sculk_sensor tripwire_hook tnt iron_door
  iron_trapdoor powered_rail detector_rail activator_rail structure_block jigsaw nether_wart lodestone respawn_anchor`
  .split(/\s+/)
  .toSorted()

/** Everything that is no block by name and that students may hold. */
const THINGS = `stick feather wheat_seeds paper book compass clock spyglass carrot potato beetroot_seeds sweet_berries`
  .split(' ')
  .toSorted()

describe('of all items of Minecraft', () => {
  test('students get every block but these', () =>
    expect(ITEMS.filter((item) => blockNamed(item) && !mayPlace(item)).toSorted()).toEqual(REFUSED_BLOCKS))

  test('students get nothing else but these', () =>
    expect(ITEMS.filter((item) => !blockNamed(item) && mayCarry(item)).toSorted()).toEqual(THINGS))

  test.each([
    /bucket/,
    /spawn_egg/,
    /boat|minecart/,
    /bow$|sword|axe$|trident|arrow|snowball|egg$|pearl|potion|firework|crystal|fire_charge|flint/,
    /command|structure|jigsaw|debug|barrier|spawner/,
    /redstone$|repeater|comparator|piston|observer|dispenser|tnt/,
    /writable_book|written_book|filled_map|armor_stand|item_frame|painting|lead|name_tag/,
  ])('none like %s is theirs', (kind) =>
    expect(
      ITEMS.filter((item) => kind.test(item) && mayCarry(item)).filter((item) => !/head|concrete/.test(item)),
    ).toEqual([]),
  )
})

/** What an item becomes on a lawn, put onto it and against a wall. */
function becomes(item: string): number[] {
  const lawn = { x: 0, y: 63, z: 0 }
  const stateAt = ({ y, x }: { x: number; y: number }): number => (y <= 63 || x > 0 ? 1 : 0)
  const common = { item, cursorY: 0.5, yaw: 0, stateAt }
  return [
    ...place({ ...common, against: lawn, side: 1 }),
    ...place({ ...common, against: { x: 1, y: 64, z: 0 }, side: 4 }),
  ].map(({ stateId }) => stateId)
}

test('no block that may be placed brings water, fire or lava with it, in whatever state', () => {
  const states = ITEMS.filter(mayPlace).flatMap((item) => becomes(item).map((stateId) => ({ item, stateId })))
  const wet = states
    .map(({ item, stateId }) => `${item}: ${stateText(stateId)}`)
    .filter((state) => /waterlogged=true|:(water|lava|fire|soul_fire|kelp|seagrass|bubble_column)(\[|$)/.test(state))
  expect(wet).toEqual([])
  expect(states.length).toBeGreaterThan(1300)
})

test('every block that may be placed can stand somewhere', () =>
  expect(ITEMS.filter(mayPlace).filter((item) => becomes(item).length === 0)).toEqual([]))

test.each(['constructor', '__proto__', 'air', '', 'water', 'piston_head'])('"%s" is nothing', (item) =>
  expect([mayPlace(item), mayCarry(item)]).toEqual([false, false]),
)

test('seeds become what grows from them', () => expect(blockOfItem('wheat_seeds')).toBe('wheat'))
