import { expect, test } from 'vitest'
import type { Author, Stroke } from '@jagten/worlds/blocks'
import { createLastBuilders } from './past.ts'

const at = { x: 1, y: 64, z: 2 }
const held = { state: 'minecraft:stone', extra: null }
const stroke = (number: number, by: Author): Stroke => ({
  number,
  by,
  cause: 'page',
  work: null,
  from: number,
  until: number,
  cells: [{ at, before: held, after: held }],
})

test('who built last is read once until somebody builds, or is forgotten', async () => {
  let strokes = [stroke(1, { kind: 'student', student: 'asta', group: 'circle' })]
  let [n, reads] = [1, 0]
  const last = createLastBuilders({
    newest: () => n,
    strokes: async () => {
      reads += 1
      return strokes
    },
  })
  const asta = { kind: 'student', student: 'asta', group: 'circle' }
  expect([await last.of('felt-1', at), await last.of('felt-1', { ...at, y: 65 })]).toEqual([asta, null])
  expect(reads).toBe(1)
  strokes = [...strokes, stroke(2, { kind: 'teacher' })]
  n = 2
  expect([await last.of('felt-1', at), reads]).toEqual([{ kind: 'teacher' }, 2])
  strokes = [stroke(1, { kind: 'student', student: null, group: 'circle' })]
  last.forget()
  expect([await last.of('felt-1', at), reads]).toEqual([{ kind: 'student', student: null, group: 'circle' }, 3])
})

test('what could not be read is read anew by whoever asks next', async () => {
  let isBroken = true
  const last = createLastBuilders({
    newest: () => 1,
    strokes: async () => {
      if (isBroken) throw new Error('no disk')
      return [stroke(1, { kind: 'teacher' })]
    },
  })
  await expect(last.of('felt-1', at)).rejects.toThrow('no disk')
  isBroken = false
  expect(await last.of('felt-1', at)).toEqual({ kind: 'teacher' })
})
