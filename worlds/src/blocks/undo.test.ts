import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CellChange, Held, Stroke } from './stroke.ts'
import { tryUndos } from './test/undos.ts'
import { lastOf, undo } from './undo.ts'

const held = (state: string): Held => ({ state, extra: null })
const [AIR, STONE, WOOD] = [held('minecraft:air'), held('minecraft:stone'), held('minecraft:oak_planks')]
const at = { x: 1, y: 64, z: 1 }

type Written = readonly [who: string, after: Held, undoes?: readonly number[]]

/** Strokes over one cell, one after the other, each finding what the one before left. */
function story(...written: readonly Written[]) {
  const strokes: Stroke[] = []
  for (const [index, [student, after, undoes]] of written.entries()) {
    const before = strokes.at(-1)?.cells[0]?.after ?? AIR
    strokes.push({
      number: index + 1,
      by: { kind: 'student', student, group: 'north' },
      cause: undoes ? 'undo' : 'hand',
      work: null,
      ...(undoes && { undoes }),
      from: index,
      until: index,
      cells: [{ at, before, after }],
    })
  }
  const now = (): Held => strokes.at(-1)?.cells[0]?.after ?? AIR
  const of = (student: string) => (stroke: Stroke) => stroke.by.kind === 'student' && stroke.by.student === student
  return { strokes, now, of }
}

describe('an undo', () => {
  test('puts back what stood there before the first of the strokes that follow each other', () => {
    const { strokes, now, of } = story(['bo', WOOD], ['asta', STONE], ['asta', AIR])
    expect(undo(strokes, of('asta'), now)).toEqual({ cells: [{ at, before: AIR, after: WOOD }], kept: [] })
  })

  test('leaves what somebody else built there later, and says who', () => {
    const { strokes, now, of } = story(['asta', STONE], ['bo', WOOD])
    expect(undo(strokes, of('asta'), now)).toEqual({ cells: [], kept: [{ at, by: strokes[1]?.by }] })
  })

  test('leaves a cell that is not as the history says', () => {
    const { strokes, of } = story(['asta', STONE])
    expect(undo(strokes, of('asta'), () => WOOD)).toEqual({ cells: [], kept: [{ at, by: { kind: 'unknown' } }] })
  })

  test('goes back no further than to what nobody told of', () => {
    const { strokes, now, of } = story(['asta', STONE], ['asta', AIR])
    const [first, second] = strokes as [Stroke, Stroke]
    const holed = [first, { ...second, cells: [{ at, before: WOOD, after: AIR }] }]
    expect(undo(holed, of('asta'), now)).toEqual({ cells: [{ at, before: AIR, after: WOOD }], kept: [] })
  })

  test('a second time finds nothing, and keeps nothing', () => {
    const { strokes, now, of } = story(['asta', STONE], ['asta', WOOD], ['teacher', AIR, [1, 2]])
    expect(undo(strokes, of('asta'), now)).toEqual({ cells: [], kept: [] })
  })

  test('of the one below is possible once what lay on it is taken back', () => {
    const { strokes, now, of } = story(['asta', STONE], ['bo', WOOD], ['bo', STONE, [2]])
    expect(undo(strokes, of('asta'), now)).toEqual({ cells: [{ at, before: STONE, after: AIR }], kept: [] })
  })

  test('can itself be taken back, and that again', () => {
    const back = story(['asta', STONE], ['asta', AIR, [1]])
    const isSecond = ({ number }: Stroke): boolean => number === 2
    expect(undo(back.strokes, isSecond, back.now).cells).toEqual([{ at, before: AIR, after: STONE }])
    const again = story(['asta', STONE], ['asta', AIR, [1]], ['asta', STONE, [2]])
    expect(undo(again.strokes, ({ number }) => number === 1, again.now).cells).toEqual([
      { at, before: STONE, after: AIR },
    ])
  })

  test('takes back also what cancels out', () => {
    const there = { x: 2, y: 64, z: 1 }
    const { strokes, now, of } = story(['asta', STONE], ['asta', AIR])
    const elsewhere: CellChange = { at: there, before: AIR, after: WOOD }
    const [first, second] = strokes as [Stroke, Stroke]
    const both = [{ ...first, cells: [...first.cells, elsewhere] }, second]
    const isThere = ({ x }: CellChange['at']): Held => (x === there.x ? WOOD : now())
    const { cells } = undo(both, of('asta'), isThere)
    expect(cells).toEqual([{ at: there, before: WOOD, after: AIR }])
    const undone: Stroke = { ...second, number: 3, cause: 'undo', undoes: [1, 2], cells }
    expect(lastOf([...both, undone], 'asta')).toBe(null)
  })

  test('that does not say what it took back counts as going back to when the same stood there', () => {
    const { strokes, now, of } = story(['bo', WOOD], ['asta', STONE], ['asta', WOOD, []])
    const silent = strokes.map(({ undoes: _, ...stroke }) => stroke)
    expect(undo(silent, of('asta'), now)).toEqual({ cells: [], kept: [] })
    expect(undo(silent, of('bo'), now).cells).toEqual([{ at, before: WOOD, after: AIR }])
  })

  test('knows what a block holds from the block', () => {
    const sign = (extra: string): Held => ({ state: 'minecraft:oak_sign', extra })
    const { strokes, now, of } = story(['bo', sign('CgAA')], ['asta', sign('CgAB')])
    expect(undo(strokes, of('asta'), now).cells).toEqual([{ at, before: sign('CgAB'), after: sign('CgAA') }])
  })
})

describe('the last stroke of a student', () => {
  test('is one further back after each undo, and none in the end', () => {
    const taken: number[] = []
    let written: Written[] = [
      ['asta', STONE],
      ['bo', WOOD],
      ['bo', STONE],
      ['bo', AIR],
    ]
    for (;;) {
      const { strokes, now } = story(...written)
      const last = lastOf(strokes, 'bo')
      if (last === null) break
      taken.push(last.number)
      const [cell] = undo(strokes, (stroke) => stroke === last, now).cells
      written = [...written, ['bo', (cell as CellChange).after, [last.number]]]
    }
    expect(taken).toEqual([4, 3, 2])
    expect(story(...written).now()).toEqual(STONE)
  })

  test('is not one that others have built over wholly', () => {
    const { strokes } = story(['asta', STONE], ['bo', WOOD])
    expect(lastOf(strokes, 'asta')).toBe(null)
    expect(lastOf(strokes, 'bo')).toBe(strokes[1])
  })

  test('is not one of which nothing is as the history says', () => {
    const { strokes } = story(['asta', STONE])
    expect(lastOf(strokes, 'asta', () => WOOD)).toBe(null)
  })
})

test('whatever a class builds, hides and takes back, no later work of others is touched', () => {
  let undos = 0
  fc.assert(
    fc.property(fc.noBias(fc.infiniteStream(fc.nat(2 ** 30))), fc.integer({ min: 2, max: 30 }), (stream, students) => {
      const tried = tryUndos((most) => (stream.next().value as number) % most, students)
      undos += tried.undos
      expect(tried.wrong).toEqual([])
    }),
    { numRuns: 1_000 },
  )
  expect(undos).toBeGreaterThan(3_000)
})
