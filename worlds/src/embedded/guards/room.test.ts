import { expect, test } from 'vitest'
import { whoMakesRoom } from './room.ts'
import type { Inside } from './room.ts'

const guest = (name: string, address: string, isKnown = false): Inside => ({ name, address, isKnown })

test.each<[string, Inside[], from: string, goes: string | null]>([
  ['the first of the machine with the most', [guest('Asta', 'a'), guest('Tyv1', 'x'), guest('Tyv2', 'x')], 'b', 'Tyv1'],
  ['their own first, for one more of theirs', [guest('Asta', 'a'), guest('Tyv1', 'x')], 'x', 'Tyv1'],
  ['who came first, where all are alone', [guest('Asta', 'a'), guest('Bo', 'b')], 'c', 'Asta'],
  ['nobody who has shown a key', [guest('Asta', 'x', true), guest('Bo', 'x', true), guest('Tyv1', 'y')], 'x', 'Tyv1'],
  ['nobody, where all have shown a key', [guest('Asta', 'a', true)], 'b', null],
  ['nobody, where nobody is', [], 'b', null],
])('who makes room in a full world is %s', (_who, inside, from, goes) => {
  expect(whoMakesRoom(inside, from)).toBe(goes)
})
