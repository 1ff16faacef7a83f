import { expect, test } from 'vitest'
import type { Position } from '@jagten/worlds/geometry'
import { paintPlan, seenFrom } from './plan-painter.ts'
import type { Brush, Layer, Marks } from './plan-painter.ts'

const BOX = { min: { x: 0, y: 60, z: 0 }, max: { x: 1, y: 63, z: 0 } }
const layerAt = (y: number, stands: Readonly<Record<string, string>>): Layer => ({
  box: BOX,
  y,
  stateAt: (at: Position) => stands[`${at.x} ${at.y}`] ?? 'minecraft:air',
  isWaiting: ({ x, y: height }) => x === 1 && height === y,
  isWhole: (name) => name !== 'poppy',
})

test('through the gaps of a layer one sees what lies below, and nothing of what lies above or is not shown', () => {
  const stands = { '0 60': 'dirt', '0 62': 'bricks', '1 60': '' }
  expect(seenFrom(layerAt(61, stands), 0, 0)).toEqual({ depth: 1, state: 'dirt' })
  expect(seenFrom(layerAt(62, stands), 0, 0)).toEqual({ depth: 0, state: 'bricks' })
  expect(seenFrom(layerAt(63, stands), 1, 0)).toBe(null)
  expect(seenFrom(layerAt(60, {}), 0, 0)).toBe(null)
})

/** Notes every rectangle and line that is painted. */
function notes(): { brush: Brush; painted: string[] } {
  const painted: string[] = []
  const note =
    (what: string) =>
    (...at: number[]): void =>
      void painted.push(`${what} ${at.map((one) => Math.round(one)).join(' ')}`)
  const brush = {
    fillStyle: '',
    strokeStyle: '',
    lineWidth: 1,
    clearRect: note('clear'),
    fillRect: note('fill'),
    strokeRect: note('stroke'),
    beginPath: () => {},
    moveTo: note('from'),
    lineTo: note('to'),
    stroke: () => {},
    setLineDash: () => {},
  }
  return { brush: brush as unknown as Brush, painted }
}

const AT = { x: 0, y: 61, z: 0 }
const NOTHING: Marks = { ghost: null, from: AT, to: AT, refused: [] }

test('what would be built, what waits and what was taken back are marked, each in its own way', () => {
  const marked = (marks: Partial<Marks>): string[] => {
    const [plain, shown] = [notes(), notes()]
    const layer = { ...layerAt(61, {}), isWaiting: () => false }
    paintPlan(plain.brush, layer, NOTHING, 10)
    paintPlan(shown.brush, layer, { ...NOTHING, ...marks }, 10)
    return shown.painted.filter((one) => !plain.painted.includes(one))
  }
  const cell = (x: number, y: number) => ({ at: { x, y, z: 0 }, state: 'bricks' })
  expect(marked({ ghost: { kind: 'cells', cells: [cell(1, 61)], price: 0 } })).toEqual(['stroke 11 1 8 8'])
  expect(marked({ refused: [{ x: 1, y: 61, z: 0 }] })).toEqual(['from 12 2', 'to 18 8', 'from 18 2', 'to 12 8'])
  const waits = notes()
  paintPlan(waits.brush, layerAt(61, {}), NOTHING, 10)
  expect(waits.painted).toContain('stroke 12 2 7 7')
})

test('a flower is drawn smaller than its cell, on what it stands on', () => {
  const { brush, painted } = notes()
  paintPlan(brush, { ...layerAt(61, { '0 61': 'poppy', '0 60': 'grass_block' }), isWaiting: () => false }, NOTHING, 10)
  expect(painted.slice(0, 4)).toEqual(['clear 0 0 20 10', 'fill 0 0 10 10', 'fill 0 0 10 10', 'fill 2 2 6 6'])
})

test('what is chosen in other layers alone is not drawn in this one', () => {
  const { brush, painted } = notes()
  const high = { x: 0, y: 63, z: 0 }
  paintPlan(brush, { ...layerAt(61, {}), isWaiting: () => false }, { ...NOTHING, from: high, to: high }, 10)
  expect(painted.filter((one) => one.startsWith('stroke'))).toEqual([])
})
