import fc from 'fast-check'
import { expect, test } from 'vitest'
import { greenPlaces, houseFor, lightingOrder } from './house.ts'

test('the house has exactly one window a vote, each in its own place and none where the door is', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 80 }), (votes) => {
      const { columns, floors, windows } = houseFor(votes)
      const places = new Set(windows.map(({ floor, column }) => `${floor}:${column}`))
      expect(windows).toHaveLength(votes)
      expect(places.size).toBe(votes)
      expect(places.has(`0:${(columns - 1) / 2}`)).toBe(false)
      expect(
        windows.every(({ floor, column }) => floor >= 0 && floor < floors && column >= 0 && column < columns),
      ).toBe(true)
    }),
  )
})

test('a house for 26 votes has four floors of seven windows and a door', () => {
  expect(houseFor(26)).toMatchObject({ columns: 7, floors: 4 })
})

test('what has no window on the ground floor is green, but never in front of the door', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 80 }), (votes) => {
      const house = houseFor(votes)
      const onGround = house.windows.filter(({ floor }) => floor === 0).map(({ column }) => column)
      const beside = [...onGround, ...greenPlaces(house)].toSorted((a, b) => a - b)
      const door = (house.columns - 1) / 2
      expect(beside).toEqual(
        Array.from({ length: house.columns }, (_none, column) => column).filter((one) => one !== door),
      )
    }),
  )
})

test('the windows light up in the same order at every look', () => {
  expect(lightingOrder('a-poll', 26)).toEqual(lightingOrder('a-poll', 26))
})

test('another poll lights them in another order', () => {
  expect(lightingOrder('a-poll', 26)).not.toEqual(lightingOrder('another-poll', 26))
})

test('every window is lit once', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.integer({ min: 0, max: 60 }), (poll, votes) => {
      expect(lightingOrder(poll, votes).toSorted((a, b) => a - b)).toEqual(
        Array.from({ length: votes }, (_none, i) => i),
      )
    }),
  )
})
