import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { spread } from './spread.ts'
import type { Mark } from './spread.ts'

const at = (left: number, top: number, width = 0.05): Mark => ({ left, top, width })
const far = (one: Mark, other: Mark): number => Math.hypot(one.left - other.left, one.top - other.top)
const covers = (one: Mark, other: Mark): boolean => far(one, other) < ((one.width + other.width) / 2) * 0.999

describe('marks on the plan', () => {
  test('that do not touch stay where they are', () => {
    const marks = [at(0.2, 0.2), at(0.5, 0.5), at(0.8, 0.2)]
    expect(spread(marks, [at(0.5, 0.2)])).toEqual(marks)
  })

  test('that touch part: the first stays, the other goes no further than it must', () => {
    const [one, other] = spread([at(0.5, 0.5), at(0.52, 0.5)])
    expect(one).toEqual(at(0.5, 0.5))
    expect(covers(one!, other!)).toBe(false)
    expect(far(other!, at(0.52, 0.5))).toBeLessThan(0.04)
  })

  test('on the same spot part too', () => {
    const [one, other] = spread([at(0.5, 0.5), at(0.5, 0.5)])
    expect(covers(one!, other!)).toBe(false)
  })

  test('make room for one that stays', () => {
    const still = at(0.5, 0.5)
    const [moved] = spread([at(0.51, 0.5)], [still])
    expect(covers(still, moved!)).toBe(false)
  })

  test('however they lie, none covers another and none lies over the edge', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    const mark = fc.record({ left: share, top: share, width: fc.constantFrom(0.03, 0.05, 0.06) })
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 12 }), (marks) => {
        const moved = spread(marks)
        for (const [index, one] of moved.entries()) {
          for (const part of [one.left, one.top]) {
            expect(part).toBeGreaterThanOrEqual(one.width / 2)
            expect(part).toBeLessThanOrEqual(1 - one.width / 2)
          }
          for (const other of moved.slice(index + 1)) expect(covers(one, other)).toBe(false)
        }
      }),
    )
  })
})
