import { expect, test } from 'vitest'
import { readAreaBlocks } from './area-blocks.ts'

/** As the server writes it. */
function written(head: object, cells: readonly number[]): ArrayBuffer {
  const text = new TextEncoder().encode(JSON.stringify(head))
  const bytes = new Uint8Array(4 + text.length + cells.length * 2)
  new DataView(bytes.buffer).setUint32(0, text.length, true)
  bytes.set(text, 4)
  bytes.set(new Uint8Array(Uint16Array.from(cells).buffer), 4 + text.length)
  return bytes.buffer
}

test.each(['even', 'uneven!'])(
  'blocks of an area are read whatever the length of what stands before them (%s)',
  (id) => {
    const box = { min: { x: -2, y: 63, z: 5 }, max: { x: -1, y: 64, z: 5 } }
    expect(readAreaBlocks(written({ box, palette: ['minecraft:air', id] }, [1, 1, 0, 1]))).toEqual({
      box,
      voxels: { size: { x: 2, y: 2, z: 1 }, palette: ['minecraft:air', id], cells: Uint16Array.from([1, 1, 0, 1]) },
    })
  },
)

test('blocks that do not fill their area are not shown as if they did', () => {
  const box = { min: { x: 0, y: 0, z: 0 }, max: { x: 1, y: 1, z: 0 } }
  expect(() => readAreaBlocks(written({ box, palette: ['minecraft:air'] }, [0, 0, 0]))).toThrow(RangeError)
})
