import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MOST_CELLS, REST_MS, endAll, record, settle } from './recording.ts'
import type { Change, Ended, OpenStrokes } from './recording.ts'
import { cellKey, isSameHeld } from './stroke.ts'
import type { Author, Cause, CellChange, Held } from './stroke.ts'

const held = (state: string): Held => ({ state, extra: null })
const [AIR, STONE, WOOD] = [held('minecraft:air'), held('minecraft:stone'), held('minecraft:oak_planks')]
const student = (name: string): Author => ({ kind: 'student', student: name, group: 'north' })
const cell = (x: number, before: Held, after: Held): CellChange => ({ at: { x, y: 64, z: 0 }, before, after })

/** Every change after the other; what was closed on the way and at the end. Cells from x = 100 on are another area. */
function recorded(...changes: readonly (Pick<Change, 'at' | 'cells'> & Partial<Change>)[]): readonly Ended[] {
  let open: OpenStrokes = new Map()
  const closed: Ended[] = []
  for (const change of changes) {
    const result = record(open, { by: student('asta'), cause: 'hand', work: null, ...change }, areaOf)
    open = result.open
    closed.push(...result.closed)
  }
  return [...closed, ...endAll(open)]
}
const areaOf = ({ x }: CellChange['at']): string => (x < 100 ? 'north' : 'south')
const cellsOf = (strokes: readonly Ended[]): CellChange[][] => strokes.map(({ cells }) => [...cells])

test('what a student does without a rest is one stroke, from the first moment to the last', () => {
  const strokes = recorded(
    { at: 1_000, cells: [cell(1, AIR, STONE)] },
    { at: 1_000 + REST_MS - 1, cells: [cell(2, AIR, WOOD)] },
  )
  expect(strokes).toEqual([
    {
      by: student('asta'),
      cause: 'hand',
      work: null,
      from: 1_000,
      until: 1_000 + REST_MS - 1,
      cells: [cell(1, AIR, STONE), cell(2, AIR, WOOD)],
    },
  ])
})

test('after a rest a new stroke begins, and the rest itself ends the old one', () => {
  expect(recorded({ at: 0, cells: [cell(1, AIR, STONE)] }, { at: REST_MS, cells: [cell(2, AIR, WOOD)] })).toHaveLength(
    2,
  )
  const { open } = record(
    new Map(),
    { by: student('asta'), cause: 'hand', work: null, at: 0, cells: [cell(1, AIR, STONE)] },
    areaOf,
  )
  expect(settle(open, REST_MS - 1)).toEqual({ open, closed: [] })
  const settled = settle(open, REST_MS)
  expect([settled.open.size, cellsOf(settled.closed)]).toEqual([0, [[cell(1, AIR, STONE)]]])
})

test('a stroke ends when it is full', () => {
  const cells = Array.from({ length: MOST_CELLS + 1 }, (_, at) => cell(at % 100, AIR, STONE)).map((one, at) => ({
    ...one,
    at: { ...one.at, y: at },
  }))
  expect(cellsOf(recorded({ at: 0, cells })).map(({ length }) => length)).toEqual([MOST_CELLS, 1])
})

test.each<[string, Partial<Change>]>([
  ['another student', { by: student('bo') }],
  ['the same student in another group', { by: { kind: 'student', student: 'asta', group: 'south' } }],
  ['the teacher', { by: { kind: 'teacher' } }],
  ['another reason', { cause: 'page' }],
  ['another command', { work: 'w2' }],
  ['an undo of something else', { undoes: [7] }],
  ['another area', { cells: [cell(100, AIR, WOOD)] }],
])('%s makes a stroke of its own', (_what, other) => {
  const second = { at: 1, cells: [cell(2, AIR, WOOD)], ...other }
  expect(cellsOf(recorded({ at: 0, cells: [cell(1, AIR, STONE)] }, second))).toEqual([
    [cell(1, AIR, STONE)],
    second.cells,
  ])
})

test('a cell changed twice is one cell, and one that is what it was is none', () => {
  expect(
    cellsOf(
      recorded(
        { at: 0, cells: [cell(1, AIR, STONE), cell(2, AIR, STONE)] },
        { at: 1, cells: [cell(1, STONE, WOOD), cell(2, STONE, AIR)] },
      ),
    ),
  ).toEqual([[cell(1, AIR, WOOD)]])
  expect(recorded({ at: 0, cells: [cell(1, AIR, STONE)] }, { at: 1, cells: [cell(1, STONE, AIR)] })).toEqual([])
})

test('whoever changes a cell of an open stroke ends it first, so that the later word has the later number', () => {
  const strokes = recorded(
    { at: 0, cells: [cell(1, AIR, STONE)] },
    { at: 1, by: student('bo'), cells: [cell(1, STONE, WOOD)] },
    { at: REST_MS - 1, cells: [cell(2, AIR, STONE)] },
    { at: REST_MS + 1, cells: [cell(1, WOOD, AIR)] },
  )
  expect(cellsOf(strokes)).toEqual([
    [cell(1, AIR, STONE)],
    [cell(1, STONE, WOOD)],
    [cell(2, AIR, STONE), cell(1, WOOD, AIR)],
  ])
})

test('a change nobody told of is not covered up by the stroke around it', () => {
  const strokes = recorded({ at: 0, cells: [cell(1, AIR, STONE)] }, { at: 1, cells: [cell(1, WOOD, AIR)] })
  expect(cellsOf(strokes)).toEqual([[cell(1, AIR, STONE)], [cell(1, WOOD, AIR)]])
})

test('whatever three students do at once, the strokes one after the other lead to the world as it is', () => {
  const act = fc.record({
    who: fc.nat(2),
    cause: fc.constantFrom<Cause>('hand', 'page'),
    wait: fc.constantFrom(0, 50, 2_900, 3_100),
    cells: fc.array(fc.tuple(fc.constantFrom(1, 2, 3, 4, 101, 102), fc.constantFrom(AIR, STONE, WOOD)), {
      minLength: 1,
      maxLength: 4,
    }),
  })
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
      const world = new Map<number, Held>()
      let at = 0
      const changes = acts.map(({ who, cause, wait, cells }) => {
        at += wait
        const changed = cells.map(([x, after]) => {
          const before = world.get(x) ?? AIR
          world.set(x, after)
          return cell(x, before, after)
        })
        return { at, by: student(`s${who}`), cause, cells: changed }
      })
      const replayed = new Map<number, Held>()
      for (const { cells, from, until } of recorded(...changes)) {
        expect(until).toBeGreaterThanOrEqual(from)
        expect(new Set(cells.map((one) => cellKey(one.at))).size).toBe(cells.length)
        for (const one of cells) {
          expect(one.before).toEqual(replayed.get(one.at.x) ?? AIR)
          expect(isSameHeld(one.before, one.after)).toBe(false)
          replayed.set(one.at.x, one.after)
        }
      }
      for (const [x, stands] of world) expect(replayed.get(x) ?? AIR).toEqual(stands)
    }),
  )
})
