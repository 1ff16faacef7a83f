import { expect, test } from 'vitest'
import { echo, obey, ups } from '../../../test/start.ts'
import { useWorld } from '../../../test/use-world.ts'

const world = useWorld()
const words = () => ups(world.lykke()).flatMap((message) => (message.type === 'word' ? [message.text] : []))

test.each([
  [5, 'hjem'],
  [6, 'forslag'],
  [7, 'stem'],
  [8, 'hånd'],
])('the thing in place %i of the belt says "%s" to Lykke', async (slotId, word) => {
  const ida = await world.join('Ida', { chunks: false })
  ida.write('held_item_slot', { slotId })
  ida.write('use_item', { hand: 0 })
  await world.lykke().until(() => words().length > 0)
  expect(words()).toEqual([word])
})

test('a bell rung against the ground is a hand up and no block; another item in its place is an item again', async () => {
  await obey(world.lykke(), {
    areas: [{ id: 'felt', box: { min: { x: -5, y: 60, z: 5 }, max: { x: 5, y: 90, z: 15 } } }],
    builders: { Ida: ['felt'] },
  })
  const ida = await world.join('Ida')
  const at = { x: 2, y: 64, z: 11 }
  await ida.until(() => ida.blockAt(at) === 'air')
  const click = { hand: 0, location: { ...at, y: 63 }, direction: 1, cursorX: 0.5, cursorY: 1, cursorZ: 0.5 }
  ida.write('held_item_slot', { slotId: 8 })
  ida.write('block_place', { ...click, insideBlock: false })
  await world.lykke().until(() => words().includes('hånd'))
  await echo(ida)
  expect(ida.blockAt(at)).toBe('air')
  ida.write('set_creative_slot', { slot: 44, item: { present: true, itemId: 1, itemCount: 1 } })
  ida.write('block_place', { ...click, insideBlock: false })
  await ida.until(() => ida.blockAt(at) === 'stone')
})
