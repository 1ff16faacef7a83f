import { expect, test } from 'vitest'
import { createSpeaker } from '@jagten/server/contract'
import { teachersPage as da } from '@jagten/server/contract/words/da/page/faces/teacher'
import { teachersPage as en } from '@jagten/server/contract/words/en/page/faces/teacher'
import { blockWords, changeWords } from './block-words.ts'

const { say } = createSpeaker('da', { page: da })
const inEnglish = createSpeaker('en', { page: en }).say
const wood = { da: 'Træværk', en: 'Wood' }

test('a block is said by its kind, and by the name that stands in the game', () => {
  expect(blockWords(say, 'da', 'minecraft:oak_door[half=lower]', wood)).toBe('oak door (træværk)')
  expect(blockWords(inEnglish, 'en', 'minecraft:oak_door[half=lower]', wood)).toBe('oak door')
  expect(blockWords(say, 'da', 'minecraft:beacon', null)).toBe('beacon')
})

test.each([
  ['minecraft:air', 'minecraft:bricks', 'placed bricks'],
  ['minecraft:bricks', 'minecraft:cave_air', 'took bricks away'],
  ['minecraft:bricks', 'minecraft:glass', 'bricks became glass'],
])('what came, went and became another is told apart: %s to %s', (before, after, words) => {
  expect(changeWords(inEnglish, 'en', { before, after, kinds: { before: null, after: null } })).toBe(words)
})
