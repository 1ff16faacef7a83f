import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { startClock } from './clock.ts'
import type { Clock } from './clock.ts'

const HOUR = 3_600_000
let [wall, stopwatch] = [0, 0]
let clock: Clock
let lost: number[] = []

function begin(notBefore = 0): void {
  ;[wall, stopwatch, lost] = [1_000_000, 50, []]
  clock = startClock(notBefore, { wall: () => wall, stopwatch: () => stopwatch })
  clock.onLost((ms) => lost.push(ms))
}
/** Time goes by: on the stopwatch, and (unless somebody sets the date) by the date. */
function goesBy(ms: number, byTheDate = ms): void {
  wall += byTheDate
  stopwatch += ms
}

beforeEach(() => begin())
afterEach(() => clock.stop())

test('a lesson goes on at the pace of the stopwatch, whatever the network does to the date second by second', () => {
  expect(clock.now()).toBe(1_000_000)
  goesBy(10.7, 10)
  expect(clock.now()).toBe(1_000_010)
  goesBy(1_000, 900)
  goesBy(1_000, 2_500)
  expect(clock.now()).toBe(1_002_010)
  expect(lost).toEqual([])
})

test('a date that is set back moves nothing', () => {
  goesBy(10, 10 - 2 * HOUR)
  expect(clock.now()).toBe(1_000_010)
  expect(lost).toEqual([])
})

test('a clock that was set back while the program was away goes on from what was last written', () => {
  begin(5_000_000)
  expect(clock.now()).toBe(5_000_000)
  goesBy(10)
  expect(clock.now()).toBe(5_000_010)
})

describe('what nobody could use is told, before the time behind it is', () => {
  test.each([
    ['a machine whose stopwatch stands while it sleeps', 40, HOUR],
    ['a machine whose stopwatch goes on while it sleeps', HOUR, HOUR],
    ['a program that stood still for twenty seconds', 20_000, 20_000],
    ['a date that is set forward by an hour', 0, HOUR],
  ])('%s', (_what, ms, byTheDate) => {
    let heard = -1
    clock.onLost(() => (heard = lost.length))
    goesBy(500)
    clock.now()
    goesBy(ms, byTheDate)
    expect(clock.now()).toBe(1_000_500 + byTheDate)
    expect(lost).toHaveLength(1)
    expect(lost[0]).toBeGreaterThanOrEqual(byTheDate - 40)
    expect(heard).toBe(1)
    goesBy(900)
    clock.now()
    expect(lost).toHaveLength(1)
  })
})

test('a date behind what was written that is set right says how much it was, only as far as it is ahead', () => {
  begin(1_500_000)
  goesBy(100, 400_000)
  expect(clock.now()).toBe(1_500_100)
  expect(lost).toEqual([])
  goesBy(100, 200_000)
  expect(clock.now()).toBe(1_600_000)
  expect(lost).toEqual([99_800])
})

test('a class that is closed is told nothing more', () => {
  const heard: number[] = []
  const undo = clock.onLost((ms) => heard.push(ms))
  undo()
  goesBy(HOUR)
  clock.now()
  expect(heard).toEqual([])
})
