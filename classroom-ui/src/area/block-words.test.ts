import { expect, test } from 'vitest'
import { createSpeaker } from '@jagten/server/contract'
import { teachersPage as da } from '@jagten/server/contract/words/da/page/faces/teacher'
import { teachersPage as en } from '@jagten/server/contract/words/en/page/faces/teacher'
import { blockWords, changeWords } from './block-words.ts'

const { say } = createSpeaker('da', { page: da })
const inEnglish = createSpeaker('en', { page: en }).say

test.each([
  ['minecraft:oak_planks', 'træ (oak planks)'],
  ['minecraft:oak_door[half=lower]', 'en dør (oak door)'],
  ['minecraft:stone_bricks', 'sten (stone bricks)'],
  ['minecraft:brick_stairs[facing=east]', 'en trappe (brick stairs)'],
  ['minecraft:bricks', 'mursten (bricks)'],
  ['minecraft:grass_block[snowy=false]', 'græs (grass block)'],
  ['minecraft:sandstone', 'sand (sandstone)'],
  ['minecraft:redstone_lamp[lit=false]', 'en lampe (redstone lamp)'],
  ['minecraft:beacon', 'en blok (beacon)'],
])('%s is said so that a teacher knows what it is', (state, words) => {
  expect(blockWords(say, 'da', state)).toBe(words)
})

test('what came, went and became another is told apart', () => {
  expect(changeWords(inEnglish, 'en', 'minecraft:air', 'minecraft:bricks')).toBe('placed bricks')
  expect(changeWords(inEnglish, 'en', 'minecraft:bricks', 'minecraft:cave_air')).toBe('took bricks away')
  expect(changeWords(inEnglish, 'en', 'minecraft:bricks', 'minecraft:glass')).toBe('bricks became glass')
})
