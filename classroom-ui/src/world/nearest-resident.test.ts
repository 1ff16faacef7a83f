import type { ResidentView } from '@jagten/server/contract'
import { expect, test } from 'vitest'
import { nearest } from './nearest-resident.ts'

const resident = (id: string, x: number): ResidentView => ({
  id,
  name: id,
  where: { da: '', en: '' },
  says: { da: '', en: '' },
  at: { x, y: 64, z: 0 },
})
const [birthe, kim] = [resident('birthe', 0), resident('kim', 5)]
const at = (x: number) => ({ x, y: 64, z: 0 })

test.each<[string, number | null, ResidentView | null, ResidentView | null]>([
  ['far away nobody tells', -20, null, null],
  ['who comes near is told', -3, null, birthe],
  ['between two the nearer one tells', 4, birthe, kim],
  ['a few steps away one goes on hearing it', -6, birthe, birthe],
  ['but nobody begins from there', -6, null, null],
  ['who has gone away does not hear it any more', -9, birthe, null],
  ['who looks from the air is told nothing', null, birthe, null],
])('%s', (_sentence, x, before, told) => {
  expect(nearest([birthe, kim], x === null ? null : at(x), before)).toBe(told)
})
