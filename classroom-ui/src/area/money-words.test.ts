import { describe, expect, test } from 'vitest'
import { speaker } from '@jagten/server/contract'
import type { Prices } from '@jagten/server/contract'
import { lineName } from './line-name.ts'
import { countedBlocks, notForSaleWords } from './money-words.ts'
import { spentWords } from './spent-words.ts'

const [da, en] = [speaker('da'), speaker('en')]
const PRICES: Pick<Prices, 'kinds' | 'things'> = {
  things: [
    {
      id: 'bench',
      name: { da: { one: 'bænk', many: 'bænke' }, en: { one: 'bench', many: 'benches' } },
      also: [],
      use: 'meet',
      price: 6_000,
      cells: [{ x: 0, y: 0, z: 0, state: 'oak_stairs' }],
    },
  ],
  kinds: [{ id: 'plant', name: { da: 'Planter', en: 'Plants' }, price: 100, carries: false }],
}

describe('a line of the bill is called', () => {
  test.each([
    ['one thing', 'bench', 1, 'Bænk', 'Bench'],
    ['several things', 'bench', 3, 'Bænke', 'Benches'],
    ['a kind of blocks, however many', 'plant', 1, 'Planter', 'Plants'],
    ['what the list does not know', 'sofa', 2, 'Sofa', 'Sofa'],
  ])('%s', (_what, id, count, danish, english) => {
    expect(lineName(PRICES, 'da', id, count)).toBe(danish)
    expect(lineName(PRICES, 'en', id, count)).toBe(english)
  })
})

describe('what the class has built for', () => {
  const words = (spent: number, budget: number | null) => {
    const { all, rest, isOver } = spentWords(da, 'da', spent, budget)
    return [all, rest, isOver]
  }

  test.each([
    ['without a budget', 12_000, null, 'Klassen har bygget for 12.000 kr. i spillepenge.', null, false],
    [
      'within the budget',
      12_000,
      50_000,
      'Klassen har bygget for 12.000 kr. af 50.000 kr. i spillepenge.',
      'Der er 38.000 kr. tilbage til alle.',
      false,
    ],
    [
      'to the last krone',
      50_000,
      50_000,
      'Klassen har bygget for 50.000 kr. af 50.000 kr. i spillepenge.',
      'Nu er alle pengene brugt.',
      false,
    ],
    [
      'over the budget',
      50_001,
      50_000,
      'Klassen har bygget for 50.001 kr. af 50.000 kr. i spillepenge.',
      'Det er 1 kr. mere, end klassen har.',
      true,
    ],
    [
      'with a budget of nothing',
      100,
      0,
      'Klassen har bygget for 100 kr. af 0 kr. i spillepenge.',
      'Det er 100 kr. mere, end klassen har.',
      true,
    ],
  ])('is said %s', (_how, spent, budget, all, rest, isOver) => {
    expect(words(spent, budget)).toEqual([all, rest, isOver])
  })

  test('is said in English too', () => {
    expect(spentWords(en, 'en', 60_000, 50_000)).toEqual({
      all: 'The class has built for DKK 60,000 of DKK 50,000 in play money.',
      rest: 'That is DKK 10,000 more than the class has.',
      isOver: true,
    })
  })
})

test('what nobody can buy is named, most of it first, and nothing is said where all is bought', () => {
  const bill = { lines: [], total: 0, perHomeMonth: 0, homes: 100 }
  const notForSale = [
    { block: 'lava', count: 1 },
    { block: 'command_block', count: 3 },
  ]
  expect(notForSaleWords(da, 'da', { ...bill, notForSale })).toBe(
    'Det her er ikke regnet med, for det kan ikke købes: 3 × command block og 1 × lava.',
  )
  expect(notForSaleWords(da, 'da', { ...bill, notForSale: [] })).toBe(null)
})

test('blocks of a file go by their bare names, wherever they are from', () => {
  const blocks = [
    { name: 'minecraft:tnt', count: 1 },
    { name: 'othermod:warp_pipe[facing=up]', count: 40 },
  ]
  expect(countedBlocks(en, blocks)).toEqual(['40 × warp pipe', '1 × tnt'])
})
