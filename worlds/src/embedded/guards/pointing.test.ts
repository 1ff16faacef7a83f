import { describe, expect, test } from 'vitest'
import { echo, obey, ups } from '../../../test/start.ts'
import { useWorld } from '../../../test/use-world.ts'
import type { Player } from '../../client/index.ts'
import { registry } from '../ground/states.ts'

const world = useWorld()
const AT = { x: -40, y: 64, z: 34 }
const AREA = { id: 'felt', box: { min: { x: -44, y: 60, z: 30 }, max: { x: -36, y: 80, z: 38 } } }
const CLICK = { hand: 0, direction: 3, cursorX: 0.5, cursorY: 0.5, cursorZ: 0.5, insideBlock: false }
const NORTH = 2

/** Somebody who may build here, before a block, with a stick in the hand and stones in the other. */
async function withStick(name: string, block = 'stone'): Promise<Player> {
  const lykke = world.lykke()
  lykke.say('/fill -46 64 28 -34 70 40 air')
  lykke.say(`/setblock ${AT.x} ${AT.y} ${AT.z} ${block}`)
  await obey(lykke, { areas: [AREA], builders: { [name]: ['felt'] }, teachers: ['Larer'] })
  const player = await world.join(name)
  lykke.say(`/tp ${name} -39.5 64 36.5 180 0`)
  await player.until(() => player.blockAt(AT) !== 'air' && player.position.z === 36.5)
  for (const [slot, item] of [
    [36, 'stick'],
    [45, 'stone'],
  ] as const) {
    const { id: itemId } = registry.itemsByName[item]!
    player.write('set_creative_slot', { slot, item: { present: true, itemId, itemCount: 1 } })
  }
  player.write('held_item_slot', { slotId: 0 })
  return player
}

const pointed = () => ups(world.lykke()).filter(({ type }) => type === 'pointed')
const changed = () => ups(world.lykke()).filter(({ type }) => type === 'changed')

describe('the teacher, who clicks on a block with a stick', () => {
  test.each([
    ['as one digs', (player: Player) => player.write('block_dig', { status: 0, location: AT, face: 3 })],
    ['as one places', (player: Player) => player.write('block_place', { ...CLICK, location: AT })],
  ])('asks about it %s, and changes nothing', async (_how, click) => {
    const player = await withStick('larer')
    click(player)
    // a client goes on to the other hand when the first one did nothing
    player.write('block_place', { ...CLICK, hand: 1, location: AT })
    await echo(player)
    await world.lykke().until(() => pointed().length > 0)
    expect(pointed()).toEqual([{ type: 'pointed', by: 'larer', at: AT, before: { ...AT, z: AT.z + 1 } }])
    expect([player.blockAt(AT), player.blockAt({ ...AT, z: AT.z + 1 })]).toEqual(['stone', 'air'])
    expect(changed()).toEqual([])
  })

  test('opens no door with it, and loses no half of one', async () => {
    const player = await withStick('Larer', 'oak_door')
    const before = player.stateAt(AT)
    player.write('block_place', { ...CLICK, location: AT })
    player.write('block_dig', { status: 0, location: AT, face: NORTH })
    await echo(player)
    expect(player.stateAt(AT)).toBe(before)
    expect(pointed()).toHaveLength(2)
  })

  test('asks about nothing that is out of reach, and not about more than one can read', async () => {
    const player = await withStick('Larer')
    player.write('block_dig', { status: 0, location: { ...AT, z: AT.z - 20 }, face: NORTH })
    for (let click = 0; click < 100; click += 1) player.write('block_dig', { status: 0, location: AT, face: NORTH })
    await echo(player)
    expect(pointed().length).toBeGreaterThan(0)
    expect(pointed().length).toBeLessThan(50)
    expect(player.blockAt(AT)).toBe('stone')
  })

  test('builds as before with anything else in the hand', async () => {
    const player = await withStick('Larer')
    player.place({ ...AT, y: AT.y + 1 }, 'oak_planks')
    await player.until(() => player.blockAt({ ...AT, y: AT.y + 1 }) === 'oak_planks')
    expect(pointed()).toEqual([])
  })
})

test('a student with a stick digs as with a hand, and asks nothing', async () => {
  const ida = await withStick('Ida')
  ida.dig(AT)
  await ida.until(() => ida.blockAt(AT) === 'air')
  expect(pointed()).toEqual([])
})
