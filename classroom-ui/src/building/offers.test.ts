import { describe, expect, test } from 'vitest'
import { speaker } from '@jagten/server/contract'
import { loadPrices } from '@jagten/worlds/price-file'
import { USES } from '@jagten/worlds/prices'
import { blockLabel, handLabel } from './block-label.ts'
import { offerName, offerOf, offered, offersOf } from './offers.ts'
import { turned } from './tools.ts'

const list = await loadPrices()
const offers = offersOf(list)
const [da, en] = [speaker('da'), speaker('en')]

describe('what is offered', () => {
  test('is every thing and every block of the list, each with a price, under exactly one head', () => {
    expect(offers).toHaveLength(list.things.length + list.materials.length)
    expect(offers.filter(({ price }) => price <= 0)).toEqual([])
    expect(USES.flatMap((use) => offered(offers, use, ''))).toHaveLength(offers.length)
    expect(USES.filter((use) => offered(offers, use, '').length < 3)).toEqual([])
  })

  test('is found by a word in either language, whatever head is open', () => {
    expect(offered(offers, 'light', 'mursten').map(({ id }) => id)).toContain('bricks')
    expect(offered(offers, 'light', 'bench').map(({ id }) => id)).toContain('bench')
    expect(offered(offers, 'light', 'elefant')).toEqual([])
  })

  test('costs what a door of two halves costs once', () => {
    const door = offers.find(({ id }) => id === 'oak-door')!
    expect([door.price, offerName(door, 'da'), offerName(door, 'en')]).toEqual([1_000, 'Dør', 'Door'])
  })

  test('is known again in the hand, turned too', () => {
    for (const offer of offers) {
      expect(offerOf(offers, offer.hand)?.id).toBe(offer.id)
      expect(offerOf(offers, turned(offer.hand))?.kind).toBe(offer.kind)
    }
    expect(offerOf(offers, null)).toBe(undefined)
  })
})

test.each([
  ['minecraft:bricks', 'Mursten', 'Bricks'],
  ['minecraft:oak_door[facing=east,half=upper,hinge=left,open=true,powered=false]', 'Dør', 'Door'],
  ['minecraft:cave_air', 'luft', 'air'],
  ['', 'kan ikke ses', 'cannot be seen'],
  ['minecraft:purpur_block', 'Mur og sten (purpur block)', 'purpur block'],
  ['minecraft:bedrock', 'bedrock', 'bedrock'],
])('%s is called “%s” in Danish and “%s” in English', (state, danish, english) => {
  expect([blockLabel(da, 'da', list, state), blockLabel(en, 'en', list, state)]).toEqual([danish, english])
})

test('a copy is called by how much it is', () => {
  const cells = [{ x: 0, y: 0, z: 0, state: 'minecraft:bricks' }]
  expect(handLabel(da, 'da', list, { kind: 'copy', cells, facing: 'south' })).toBe('en kopi af 1 blok')
})
