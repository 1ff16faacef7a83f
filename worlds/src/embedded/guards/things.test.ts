import { describe, expect, test } from 'vitest'
import { echo, obey, ups } from '../../../test/start.ts'
import { useWorld } from '../../../test/use-world.ts'

const world = useWorld()
type Packet = readonly [name: string, fields: object]
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

describe('one click is one word', () => {
  const ground = { hand: 0, location: { x: 0, y: 63, z: 12 }, direction: 1, cursorX: 0.5, cursorY: 1, cursorZ: 0.5 }
  const inAir: Packet = ['use_item', { hand: 0 }]
  const atGround: Packet = ['block_place', { ...ground, insideBlock: false }]
  const atSomebody: Packet = ['use_entity', { target: 999, mouse: 0, hand: 0, sneaking: false }]
  const atPlaceOnSomebody: Packet = [
    'use_entity',
    { target: 999, mouse: 2, x: 0, y: 1, z: 0, hand: 0, sneaking: false },
  ]
  const hit: Packet = ['use_entity', { target: 999, mouse: 1, sneaking: false }]

  test.each<[string, Packet[], number]>([
    ['in the air', [inAir], 1],
    ['against a block, of which a client makes two', [atGround, inAir], 1],
    ['at somebody, of which a client makes three', [atPlaceOnSomebody, atSomebody, inAir], 1],
    ['twice, in delight', [inAir, inAir], 1],
    ['and hitting somebody with it is none', [hit], 0],
    ['with the other hand is none', [['use_item', { hand: 1 }]], 0],
  ])('%s', async (_how, packets, times) => {
    const ida = await world.join('Ida', { chunks: false })
    ida.write('held_item_slot', { slotId: 8 })
    for (const [packet, fields] of packets) ida.write(packet, fields)
    await echo(ida)
    await echo(world.lykke())
    expect(words()).toEqual(Array.from({ length: times }, () => 'hånd'))
  })

  test('and a second one, a moment later, a second word', async () => {
    const ida = await world.join('Ida', { chunks: false })
    ida.write('held_item_slot', { slotId: 8 })
    ida.write('use_item', { hand: 0 })
    await new Promise((resolve) => setTimeout(resolve, 700))
    ida.write('use_item', { hand: 0 })
    await world.lykke().until(() => words().length === 2)
  })
})

test('a word that Lykke made clickable comes back to Lykke alone when it is clicked', async () => {
  const ida = await world.join('Ida', { chunks: false })
  const bo = await world.join('Bo_', { chunks: false })
  const click = { action: 'run_command', value: '/msg Lykke ja' }
  world.lykke().say(`/tellraw Ida {"text":"[ja]","clickEvent":${JSON.stringify(click)}}`)
  const { json } = await ida.hears('[ja]')
  // A client of 1.18.2 sends what a clicked line tells it to as if it had been typed.
  ida.say((json as { clickEvent: typeof click }).clickEvent.value)
  await world.lykke().until(() => words().includes('ja'))
  await echo(bo)
  expect(bo.heard.map(({ text }) => text)).toEqual(['command.unknown'])
})
