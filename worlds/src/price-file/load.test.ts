import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { mayPlace } from '../embedded/allowed.ts'
import { blockState } from '../embedded/block-state.ts'
import { registry } from '../embedded/ground/states.ts'
import { priceOfBlocks } from '../prices/cost.ts'
import { PriceList } from '../prices/price-list.ts'
import { USES } from '../prices/uses.ts'
import { loadPrices, parsePrices } from './load.ts'

const TEXT = await readFile(new URL('../../prices/prices.yaml', import.meta.url), 'utf8')
const list = await loadPrices()

/** What is told about the shipped list with `right` made `wrong`. */
function toldAbout(right: string, wrong: string): string {
  const broken = TEXT.replace(right, wrong)
  expect(broken).not.toBe(TEXT)
  try {
    parsePrices(broken, 'prices.yaml')
  } catch (error) {
    return (error as Error).message
  }
  return ''
}

const lineOf = (words: string): number => TEXT.split('\n').findIndex((line) => line.includes(words)) + 1

describe('the price list that is shipped', () => {
  test('says of every block of the world what it costs, or that nobody pays or buys it', () => {
    expect(Object.keys(list.blocks).toSorted()).toEqual(registry.blocksArray.map(({ name }) => name).toSorted())
    const families = new Set(['free', 'not-for-sale', ...list.kinds.map(({ id }) => id)])
    expect(Object.entries(list.blocks).filter(([, family]) => !families.has(family))).toEqual([])
  })

  test('sells whatever a student may put up', () => {
    const placeable = registry.blocksArray.map(({ name }) => name).filter(mayPlace)
    expect(placeable.filter((name) => list.blocks[name] === 'not-for-sale')).toEqual([])
  })

  test.each([
    'bedrock',
    'command_block',
    'barrier',
    'tnt',
    'lava',
    'fire',
    'spawner',
    'nether_portal',
    'sticky_piston',
  ])('does not sell %s', (name) => {
    expect(list.blocks[name]).toBe('not-for-sale')
  })

  test.each([
    ['cobblestone', 'path'],
    ['cobblestone_wall', 'fence'],
    ['oak_stairs', 'roof'],
    ['potted_oak_sapling', 'plant'],
    ['nether_quartz_ore', 'precious'],
    ['waxed_oxidized_cut_copper_slab', 'roof'],
    ['red_stained_glass_pane', 'window'],
    ['wall_torch', 'light'],
    ['air', 'free'],
  ])('counts %s as %s', (name, kind) => {
    expect(list.blocks[name]).toBe(kind)
  })

  test('offers about sixty blocks, some for every use, each of which a student may place and pays for', () => {
    expect(list.materials.length).toBeGreaterThanOrEqual(55)
    expect(list.materials.length).toBeLessThanOrEqual(75)
    expect(new Set([...list.materials, ...list.things].map(({ use }) => use))).toEqual(new Set(USES))
    const states = list.materials.flatMap(({ state, above }) => [state, ...(above === null ? [] : [above])])
    expect(states.map((state) => blockState(state))).toEqual(states.map((state) => ({ state })))
    expect(list.materials.filter(({ state }) => priceOfBlocks(list, [state]) === 0)).toEqual([])
  })

  test('can be sent to a page and read there again', () => {
    expect(PriceList.parse(JSON.parse(JSON.stringify(list)))).toEqual(list)
  })
})

describe('a mistake in a price list is told with file, line and what would be right:', () => {
  test.each<[string, string, string, RegExp]>([
    ['half a krone', 'price: 8000', 'price: 8000.5', /things\.0\.price: whole kroner/],
    ['a price in words', 'price: 8000', 'price: billig', /things\.0\.price: .*(number|kroner)/],
    ['nothing to pay', 'price: 100\n', 'price: 0\n', /kinds\.0\.price: at least 1 kr\./],
    ['a bench cheaper than its boards', 'price: 8000', 'price: 80', /things\.0\.price: its blocks alone cost 4400 kr/],
    ['a language missing', 'name: { da: Lys, en: Light }', 'name: { da: Lys }', /kinds\.1\.name\.en/],
    ['a block that is not there', 'bookshelf,', 'bookshelv,', /there is no block "bookshelv"/],
    ['a block of which nothing is said', 'bookshelf, ', '', /nobody says what these cost: bookshelf/],
    ['a block in two places', '[bookshelf,', '[bookshelf, water,', /"water" stands under furniture too/],
    ['a * that fits nothing', "'*_log'", "'*_lok'", /"\*_lok" fits no block/],
    [
      'a state that cannot be',
      'spruce_stairs[facing=north]',
      'spruce_stairs[facing=up]',
      /blocks\.=: there is no block/,
    ],
    ['a letter that is not explained', "[['[==]']]", "[['[=?]']]", /layers\.0\.0: "\?" is not among the blocks/],
    ['a letter that is not drawn', "[['[==]']]", "[['[==[']]", /blocks\.\]: "\]" is not drawn/],
    [
      'rows of two lengths',
      "['___', 'T#T', '___']",
      "['___', 'T#T', '__']",
      /layers\.0: the rows are not equally long/,
    ],
    [
      'a layer that cannot lie in the middle',
      "['<>'], ['--']",
      "['<>'], ['-']",
      /layers\.1: it cannot lie in the middle/,
    ],
    ['two things of one name', 'one: bord,', 'one: bænk,', /things\.1: "bænk" means bench too/],
    [
      'a kind with the name of a thing',
      'da: Brædder og stammer',
      'da: Træ',
      /kinds\.\d+\.name: "Træ" \(wood\) is what tree/,
    ],
    [
      'an offered block that is not there',
      'block: barrel ',
      'block: barel ',
      /materials\.\d+\.block: there is no block "barel"/,
    ],
    ['one that runs', 'block: barrel ', 'block: water ', /materials\.\d+\.block: nobody may build with "water"/],
    ['one that is free', 'block: barrel ', 'block: fern ', /materials\.\d+\.block: "fern" is of no kind/],
    ['one with the name of a thing', 'da: tønde,', 'da: bænk,', /materials\.\d+\.name: bench is called that already/],
    [
      'two offered under one name',
      'da: tønde,',
      'da: bogreol,',
      /materials\.\d+\.name: bookshelf is called that already/,
    ],
    ['an offered block with the id of a thing', 'id: barrel,', 'id: bench,', /"bench" is there already/],
    ['one for no use we know', 'id: barrel, use: meet', 'id: barrel, use: fun', /materials\.\d+\.use/],
    ['two of one id', 'id: table\n', 'id: bench\n', /things\.1\.id: "bench" is there already/],
    ['a thing with the id of a kind', 'id: table\n', 'id: fence\n', /"fence" is there already/],
    ['a thing of what nobody can buy', 'polished_blackstone_wall\n', 'bedrock\n', /bedrock is not for sale/],
    ['a loan without end', 'years: 20', 'years: 0', /loan\.years/],
    ['YAML that is none', 'loan:', 'loan: "', /^prices\.yaml:\d+ /],
  ])('%s', (_sentence, right, wrong, words) => {
    expect(toldAbout(right, wrong)).toMatch(words)
  })

  test('the line is that of the mistake', () => {
    expect(toldAbout('price: 8000', 'price: 80')).toContain(`prices.yaml:${lineOf('price: 8000')} `)
    expect(toldAbout('spruce_stairs[facing=north]', 'oak_stears')).toContain(
      `prices.yaml:${lineOf('spruce_stairs[facing=north]')} `,
    )
  })
})
