import { speaker } from '@jagten/server/contract'
import { expect, test } from 'vitest'
import { turnoutWords } from './turnout-words.ts'

const say = speaker('da')
const turnout = { cast: 9, entitled: 24, households: 12, householdsVoted: 6 }

test.each([
  ['nobody has voted for some of them yet', turnout, true, ['6 husstande har ikke stemt endnu']],
  ['one is left', { ...turnout, householdsVoted: 11 }, true, ['1 husstand har ikke stemt endnu']],
  ['somebody of each has voted', { ...turnout, householdsVoted: 12 }, true, []],
  ['the vote is over', turnout, false, []],
])('how many households are still to vote when %s', (_when, seen, isOn, expected) => {
  expect(turnoutWords(say, seen, isOn).slice(1)).toEqual(expected)
})
