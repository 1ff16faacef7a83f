import { createRequire } from 'node:module'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { columnFromNbt, columnToNbt } from './anvil.ts'
import { Column } from './column.ts'
import { pack, unpack } from './packing.ts'
import { registry, stateFromText, stateText } from './states.ts'
import { columnPacket } from './wire.ts'

const HIGHEST_STATE = Math.max(...registry.blocksArray.map((block) => block.maxStateId ?? 0))
const IDS = Array.from({ length: HIGHEST_STATE + 1 }, (_unused, id) => id)

/** A column that holds every block state of 1.18.2 somewhere. */
function everyState(): Column {
  const column = new Column()
  for (let id = 0; id <= HIGHEST_STATE; id += 1) column.set(id & 15, -64 + (id >> 8), (id >> 4) & 15, id)
  return column
}

test('every block state has a name, and the name leads back to it', () => {
  const wrong = IDS.filter((id) => stateFromText(stateText(id)) !== id)
  expect(wrong).toEqual([])
})

test.each(['minecraft:nothing', 'oak_door[half=middle]', 'stone[half=lower]', '', 'constructor', '__proto__'])(
  '"%s" is no block state',
  (text) => expect(stateFromText(text)).toBeUndefined(),
)

describe('a column with every block state', () => {
  test('comes back from a region file as it was', () => {
    expect(columnFromNbt(columnToNbt(everyState(), 3, -4))).toEqual(everyState())
  })

  test('is read from the wire as it was, by a library that is not ours', () => {
    const load = createRequire(import.meta.url)('prismarine-chunk')
    const chunk = new (load('1.18.2'))()
    chunk.load((columnPacket(everyState(), [], 0, 0) as { chunkData: Buffer }).chunkData)
    const read = (id: number): number => chunk.getBlockStateId({ x: id & 15, y: -64 + (id >> 8), z: (id >> 4) & 15 })
    expect(IDS.filter((id) => read(id) !== id)).toEqual([])
  })
})

test('cells survive packing with any number of different blocks', () => {
  const sections = fc
    .integer({ min: 1, max: 4096 })
    .chain((kinds) =>
      fc
        .infiniteStream(fc.nat(kinds - 1))
        .map((stream) => Uint16Array.from({ length: 4096 }, () => stream.next().value ?? 0)),
    )
  fc.assert(
    fc.property(sections, (cells) => {
      const { palette, words } = pack(cells, Infinity, 15)
      expect(unpack(palette, words)).toEqual(cells)
    }),
    { numRuns: 30 },
  )
})

test('above and below the world there is air, also after one tried to build there', () => {
  const column = new Column()
  column.set(0, 320, 0, 1)
  column.set(0, -65, 0, 1)
  expect(column).toEqual(new Column())
})

test('a client is told where the highest block is, and the highest that rain falls on', () => {
  const column = new Column()
  const put = (x: number, y: number, z: number, block: string): void => column.set(x, y, z, stateFromText(block) ?? -1)
  put(0, -64, 0, 'stone')
  put(1, 319, 0, 'stone')
  put(15, 70, 15, 'stone')
  put(15, 71, 15, 'poppy')
  put(8, 62, 0, 'water')
  const maps = (columnPacket(column, [], 0, 0) as { heightmaps: { value: Record<string, { value: number[][] }> } })
    .heightmaps.value
  const height = (map: string, x: number, z: number): number => {
    const at = z * 16 + x
    const [high = 0, low = 0] = maps[map]?.value[Math.floor(at / 7)] ?? []
    const word = (BigInt(high >>> 0) << 32n) | BigInt(low >>> 0)
    return Number((word >> BigInt((at % 7) * 9)) & 511n)
  }
  const both = (x: number, z: number) => [height('MOTION_BLOCKING', x, z), height('WORLD_SURFACE', x, z)]
  expect([both(0, 0), both(1, 0), both(15, 15), both(8, 0), both(2, 2)]).toEqual([
    [1, 1],
    [384, 384],
    [135, 136],
    [127, 127],
    [0, 0],
  ])
})
