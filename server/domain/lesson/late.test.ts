import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { late } from './late.ts'
import type { Course, Suggestion } from './late.ts'

const MINUTE = 60_000

type Step = Course['steps'][number]
const step = (id: string, minutes: number, least = minutes, needed = true): Step => ({ id, minutes, least, needed })

/** A lesson in its first step that began at 0 and must be over when its steps are. */
function course(steps: readonly Step[], change: Partial<Course> = {}): Course {
  const [first] = steps
  const lengthMs = (first?.minutes ?? 0) * MINUTE
  const mustEndAt = steps.reduce((sum, one) => sum + one.minutes, 0) * MINUTE
  return { steps, at: 0, endsAt: lengthMs, leftMs: null, lengthMs, mustEndAt, ...change }
}

const LESSON = [step('tur', 10, 6), step('skitse', 5, 3, false), step('moede', 10, 6), step('slut', 5)]
/** What a suggestion says, as a teacher would. */
const said = ({ drops, shortens }: Suggestion): string =>
  [...drops.map((id) => `drop ${id}`), ...shortens.map((one) => `shorten ${one.step} by ${one.by}`)].join(', ')

describe('a lesson', () => {
  test('that goes as planned is on time, and nothing is suggested', () => {
    expect(late(course(LESSON), 3 * MINUTE)).toEqual({ overMinutes: 0, suggestions: [] })
  })

  test('whose step was ended early has time to spare', () => {
    expect(late(course(LESSON, { at: 1, endsAt: 9 * MINUTE, lengthMs: 5 * MINUTE }), 4 * MINUTE)).toEqual({
      overMinutes: -6,
      suggestions: [],
    })
  })

  test('whose step is over its minutes grows late with every minute', () => {
    expect(late(course(LESSON), 10 * MINUTE)?.overMinutes).toBe(0)
    expect(late(course(LESSON), 10 * MINUTE + 1)?.overMinutes).toBe(1)
    expect(late(course(LESSON), 14 * MINUTE)?.overMinutes).toBe(4)
  })

  test('that stands still grows late too: the bell waits for nobody', () => {
    const paused = course(LESSON, { endsAt: null, leftMs: 7 * MINUTE })
    expect(late(paused, 3 * MINUTE)?.overMinutes).toBe(0)
    expect(late(paused, 5 * MINUTE)?.overMinutes).toBe(2)
  })

  test('that is not on, or was put away by the bell, is not late', () => {
    expect(late(course(LESSON, { at: null }), 0)).toBe(null)
    expect(late(course(LESSON, { mustEndAt: null, endsAt: null, leftMs: 0 }), 0)).toBe(null)
  })
})

describe('who is late is suggested', () => {
  test('to shorten one step when that is enough, or to drop one', () => {
    expect(late(course(LESSON), 13 * MINUTE)?.suggestions.map(said)).toEqual(['shorten moede by 3', 'drop skitse'])
  })

  test('to drop one and shorten another when dropping alone is too little', () => {
    expect(late(course(LESSON), 17 * MINUTE)?.suggestions.map(said)).toEqual(['drop skitse, shorten moede by 2'])
  })

  test('to shorten the later of two that can give as much', () => {
    const steps = [step('tur', 5), step('skitse', 10, 6), step('moede', 10, 6)]
    expect(late(course(steps), 8 * MINUTE)?.suggestions.map(said)).toEqual(['shorten moede by 3'])
  })

  test('to drop first what needs no shortening beside it, and of those the one that wastes least', () => {
    const steps = [
      step('tur', 5),
      step('a', 3, 3, false),
      step('b', 6, 6, false),
      step('c', 4, 4, false),
      step('moede', 10, 9),
    ]
    const said4Late = late(course(steps), 9 * MINUTE)?.suggestions.map(said)
    expect(said4Late).toEqual(['drop c', 'drop b', 'drop a, shorten moede by 1'])
  })

  test('to drop several when one is too few', () => {
    const steps = [
      step('tur', 5),
      step('a', 4, 4, false),
      step('b', 6, 6, false),
      step('c', 3, 3, false),
      step('slut', 2),
    ]
    expect(late(course(steps), 14 * MINUTE)?.suggestions.map(said)).toEqual(['drop a, drop b'])
  })

  test('to shorten the step that is on, while some of it is left', () => {
    const steps = [step('tur', 10, 4), step('slut', 5)]
    const begunLate = course(steps, { endsAt: 13 * MINUTE })
    expect(late(begunLate, 4 * MINUTE)?.suggestions).toEqual([
      {
        drops: [],
        shortens: [{ step: 'tur', by: 3 }],
        endsAt: 15 * MINUTE,
        replan: { from: 'tur', shorten: 3, steps: [{ id: 'slut', minutes: 5 }] },
      },
    ])
  })

  test('to shorten the step that is on down to its least, counting what of it is over already', () => {
    const steps = [step('tur', 10, 4), step('slut', 5)]
    const threeIn = course(steps, { mustEndAt: 9 * MINUTE })
    expect(late(threeIn, 3 * MINUTE)?.suggestions.map(said)).toEqual(['shorten tur by 6'])
    expect(late({ ...threeIn, mustEndAt: 8 * MINUTE }, 3 * MINUTE)?.suggestions).toEqual([])
  })

  test('nothing when no step that may go is enough: then the bell, and on with it next time', () => {
    expect(late(course(LESSON), 40 * MINUTE)).toEqual({ overMinutes: 30, suggestions: [] })
  })

  test('nothing in a lesson from a log that does not say what may go', () => {
    const steps = [step('tur', 5), { id: 'moede', minutes: 10 }, { id: 'slut', minutes: 5 }]
    expect(late(course(steps), 7 * MINUTE)).toEqual({ overMinutes: 2, suggestions: [] })
  })
})

const anyStep = fc
  .record({
    minutes: fc.integer({ min: 1, max: 30 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    needed: fc.boolean(),
  })
  .map(({ minutes, share, needed }) => ({ minutes, least: Math.max(1, Math.round(minutes * share)), needed }))

/** Any lesson, in any step, running or paused, with anything added to the step, as late as you like. */
const anyCourse = fc
  .record({
    steps: fc.array(anyStep, { minLength: 1, maxLength: 10 }),
    at: fc.nat(),
    leftMs: fc.integer({ min: -20 * MINUTE, max: 30 * MINUTE }),
    addedMs: fc.integer({ min: 0, max: 10 * MINUTE }),
    roomMs: fc.integer({ min: -10 * MINUTE, max: 120 * MINUTE }),
    isPaused: fc.boolean(),
    now: fc.integer({ min: 0, max: 2 ** 41 }),
  })
  .map(({ steps: bare, at: any, leftMs, addedMs, roomMs, isPaused, now }): readonly [Course, number] => {
    const steps = bare.map((one, index) => ({ id: `trin-${index}`, ...one }))
    const at = any % steps.length
    const lengthMs = Math.max(steps[at]!.minutes * MINUTE + addedMs, leftMs)
    const clock = isPaused ? { endsAt: null, leftMs } : { endsAt: now + leftMs, leftMs: null }
    return [{ steps, at, lengthMs, mustEndAt: now + roomMs, ...clock }, now]
  })

/** The lesson after the command has been obeyed. */
function obeyed(before: Course, { replan }: Suggestion): Course {
  const off = replan.shorten * MINUTE
  const passed = before.steps.slice(0, (before.at ?? 0) + 1)
  const coming = replan.steps.map((leg) => ({ ...before.steps.find(({ id }) => id === leg.id)!, minutes: leg.minutes }))
  return {
    ...before,
    steps: [...passed, ...coming],
    endsAt: before.endsAt === null ? null : before.endsAt - off,
    leftMs: before.leftMs === null ? null : before.leftMs - off,
    lengthMs: (before.lengthMs ?? 0) - off,
  }
}

describe('whatever the lesson and however late,', () => {
  const suggestions = (check: (course: Course, one: Suggestion, now: number) => void): void =>
    fc.assert(
      fc.property(anyCourse, ([before, now]) => {
        for (const one of late(before, now)?.suggestions ?? []) check(before, one, now)
      }),
      { numRuns: 2_000 },
    )

  test('what is suggested ends on time, and says when', () => {
    suggestions((before, one, now) => {
      expect(one.endsAt).toBeLessThanOrEqual(before.mustEndAt!)
      expect(late(obeyed(before, one), now)?.overMinutes).toBeLessThanOrEqual(0)
    })
  })

  test('a needed step is never dropped, and those that stay keep their order', () => {
    suggestions((before, { drops, replan }) => {
      const coming = before.steps.slice((before.at ?? 0) + 1)
      expect(coming.filter(({ id, needed }) => needed && drops.includes(id))).toEqual([])
      expect(replan.steps.map(({ id }) => id)).toEqual(coming.map(({ id }) => id).filter((id) => !drops.includes(id)))
    })
  })

  test('no step becomes shorter than its least, the one that is on neither', () => {
    suggestions((before, one) => {
      const after = obeyed(before, one)
      const now = after.steps[after.at!]!
      for (const { id, minutes } of one.replan.steps) {
        const { least = 0 } = before.steps.find((step) => step.id === id)!
        expect([id, minutes >= least]).toEqual([id, true])
      }
      if (one.replan.shorten > 0) expect(after.lengthMs).toBeGreaterThanOrEqual(now.least! * MINUTE)
    })
  })

  test('every suggestion is another one, there are at most three, and what it says is what it does', () => {
    fc.assert(
      fc.property(anyCourse, ([before, now]) => {
        const found = late(before, now)?.suggestions ?? []
        expect(found.length).toBeLessThanOrEqual(3)
        expect(new Set(found.map(said)).size).toBe(found.length)
        for (const { drops, shortens, replan } of found) {
          const planned = new Map(before.steps.map((one) => [one.id, one.minutes]))
          const changed = replan.steps
            .map(({ id, minutes }) => ({ step: id, by: (planned.get(id) ?? 0) - minutes }))
            .concat({ step: replan.from, by: replan.shorten })
            .filter(({ by }) => by !== 0)
          expect(new Set(changed.map((one) => JSON.stringify(one)))).toEqual(
            new Set(shortens.map((one) => JSON.stringify(one))),
          )
          expect(drops.length + shortens.length).toBeGreaterThan(0)
        }
      }),
      { numRuns: 1_000 },
    )
  })

  test('there is a suggestion whenever all that may go would be enough', () => {
    fc.assert(
      fc.property(anyCourse, ([before, now]) => {
        const found = late(before, now)
        if (!found || found.overMinutes <= 0) return
        const most = before.steps
          .slice((before.at ?? 0) + 1)
          .reduce((sum, one) => sum + (one.needed ? one.minutes - one.least! : one.minutes), 0)
        if (most >= found.overMinutes) expect(found.suggestions).not.toEqual([])
      }),
      { numRuns: 1_000 },
    )
  })
})
