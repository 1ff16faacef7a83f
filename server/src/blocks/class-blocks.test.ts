import { deflateRawSync } from 'node:zlib'
import { randomUUID } from 'node:crypto'
import { expect, onTestFinished, test } from 'vitest'
import type { Frame, GroundPart } from '@jagten/worlds/blocks/line'
import { ClassId } from '../../domain/base/ids.ts'
import { openSqlite } from '../store/sqlite.ts'
import { createClassBlocks } from './class-blocks.ts'

const AIR = 'minecraft:air'
const extent = { min: { x: 0, y: 64, z: 0 }, max: { x: 3, y: 64, z: 0 } }
const size = { x: 4, y: 1, z: 1 }

/** What a class built on four cells in a row, as one program after the other knows it. */
async function fourCells() {
  const store = await openSqlite(':memory:')
  onTestFinished(() => store.close())
  const klass = ClassId.parse(randomUUID())
  let mended = 0
  const start = () =>
    createClassBlocks({
      klass,
      store,
      ground: () => Promise.resolve({ extent, voxels: { size, palette: [AIR], cells: new Uint16Array(4) } }),
      areaOf: () => 'felt-1',
      authorOf: () => ({ kind: 'student', student: 'asta', group: 'a' }),
      groupOf: () => 'a',
      now: () => 1_000,
      fault: (error) => {
        throw error
      },
      mended: (blocks) => (mended += blocks),
    })
  return { start, mended: () => mended }
}

const frame = (n: number, x: number, after: string, hand: Frame['hand'] = { kind: 'player', name: 'Asta' }): Frame => ({
  n,
  at: 1_000,
  hand,
  changed: {
    held: [
      [AIR, null],
      [after, null],
    ],
    cells: [[x, 64, 0, 0, 1]],
  },
})
const ground = (states: readonly string[]): GroundPart => ({
  after: 0,
  part: 0,
  of: 1,
  box: extent,
  palette: [...states],
  cells: deflateRawSync(Buffer.from(Uint16Array.from(states, (_state, cell) => cell).buffer)),
  extras: [],
})
const hello = (run: string, oldest = 1) => ({ run, extent, newest: oldest - 1, oldest })

test('a frame that was missed ends the line, so that the ground is told anew', async () => {
  const blocks = (await fourCells()).start()
  await blocks.world.hello(hello('first'))
  expect(await blocks.world.frames([frame(1, 0, 'minecraft:stone')])).toBe(1)
  await expect(blocks.world.frames([frame(3, 1, 'minecraft:stone')])).rejects.toThrow('frame 3 came after 1')
  expect(await blocks.world.hello(hello('first', 3))).toEqual({ holds: null })
  await blocks.stop()
})

test('what a world of before the history has is no loss; what it lacks after a kill is, and doors are not', async () => {
  const { start, mended } = await fourCells()
  const before = start()
  await before.world.hello(hello('first'))
  await before.world.ground(ground(['minecraft:stone', AIR, 'minecraft:oak_fence_gate[open=false]', AIR]))
  expect(mended()).toBe(0)
  await before.world.frames([frame(1, 3, 'minecraft:bricks')])
  await before.stop()

  const after = start()
  await after.world.hello(hello('second'))
  await after.world.ground(ground(['minecraft:stone', AIR, 'minecraft:oak_fence_gate[open=true]', 'minecraft:bricks']))
  expect(mended()).toBe(0)
  await after.stop()

  const killed = start()
  await killed.world.hello(hello('third'))
  await killed.world.ground(ground(['minecraft:stone', AIR, 'minecraft:oak_fence_gate[open=false]', AIR]))
  expect(mended()).toBe(1)
  expect((await killed.strokes()).at(-1)).toMatchObject({ by: { kind: 'unknown' }, cause: 'mended' })
  await killed.stop()
})

test('who waits for a world that does not answer is let go when the program ends', async () => {
  const blocks = (await fourCells()).start()
  await blocks.mirror()
  blocks.world.connected(() => Promise.reject(new Error('no answer')))
  const cell = {
    at: { x: 0, y: 64, z: 0 },
    before: { state: AIR, extra: null },
    after: { state: 'minecraft:stone', extra: null },
  }
  const work = { id: null, by: { kind: 'teacher' }, cause: 'page', undoes: null } as const
  const changed = blocks.change(work, [cell]).catch((error: Error) => error.name)
  await blocks.stop()
  expect(await changed).toBe('WorldAway')
  await expect(blocks.change(work, [cell])).rejects.toThrow()
})
