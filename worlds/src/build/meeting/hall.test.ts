import { expect, test } from 'vitest'
import { Canvas } from '../canvas.ts'
import { FLOOR, GRASS, LOTS, MEETING, WHOLE } from '../plan.ts'
import { walksIn } from '../test/walks.ts'
import { ZONES, ZONES_NORTH, ZONES_SOUTH, buildHall } from './hall.ts'

const CLASS = 30
const canvas = new Canvas(WHOLE)
buildHall(canvas)
const { west, east, north, south } = LOTS.house

function count(looks: RegExp): number {
  let found = 0
  for (let x = west; x <= east; x += 1)
    for (let z = north; z <= south; z += 1)
      for (let y = FLOOR; y <= FLOOR + 2; y += 1) if (looks.test(canvas.get(x, y, z))) found += 1
  return found
}

test('a class of thirty sits on benches that look at the stage', () => {
  expect(count(/oak_stairs\[facing=south\]/)).toBeGreaterThanOrEqual(CLASS)
})

test('on the floor there is a field for each vote, in a colour of its own, where a class has room', () => {
  expect(ZONES.map(({ vote }) => vote)).toEqual(['for', 'blank', 'imod'])
  expect(new Set(ZONES.map(({ colour }) => colour)).size).toBe(3)
  for (const zone of ZONES) {
    let room = 0
    for (let x = zone.west; x <= zone.east; x += 1)
      for (let z = ZONES_NORTH; z <= ZONES_SOUTH; z += 1) {
        expect(canvas.get(x, GRASS, z)).toMatch(new RegExp(`${zone.colour}|gray_concrete|quartz`))
        if (canvas.isAir(x, FLOOR, z)) room += 1
      }
    expect(room).toBeGreaterThan(CLASS)
    expect(canvas.signs().some(({ lines }) => lines[0] === zone.vote.toUpperCase())).toBe(true)
  }
})

test('the chair has a desk and a bell, the speaker a place, and all a wall to look at', () => {
  expect(count(/bell|lectern/)).toBe(2)
  expect(canvas.get(0, FLOOR + 3, north)).toBe('minecraft:smooth_quartz')
})

test('from where the class gathers one comes to the speaker’s place, to a bench and to every field', () => {
  const comesTo = walksIn(canvas.toVoxels(), WHOLE.min).from(MEETING)
  expect(comesTo({ x: 8, y: FLOOR + 1, z: north + 2 })).toBe(true)
  expect(comesTo({ x: 0, y: FLOOR, z: north + 9 })).toBe(true)
  for (const zone of ZONES) expect(comesTo({ x: zone.west + 2, y: FLOOR, z: ZONES_SOUTH })).toBe(true)
})
