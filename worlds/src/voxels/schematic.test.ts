import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readNbt, writeNbt } from './nbt.ts'
import type { Tag } from './nbt.ts'
import { readSchematic, writeSchematic } from './schematic.ts'
import { decodeText, encodeText } from './text.ts'

const side = fc.integer({ min: 1, max: 7 })
const voxels = fc
  .tuple(side, side, side, fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 300 }))
  .chain(([x, y, z, palette]) =>
    fc
      .array(fc.nat(palette.length - 1), { minLength: x * y * z, maxLength: x * y * z })
      .map((cells) => ({ size: { x, y, z }, palette, cells: Uint16Array.from(cells) })),
  )

describe('a schematic', () => {
  test('is read as it was written', () => {
    fc.assert(
      fc.property(voxels, (one) => {
        expect(readSchematic(writeSchematic(one, 2975))).toEqual(one)
      }),
    )
  })

  test('with missing bytes is refused, wherever they are missing', () => {
    const whole = writeSchematic({ size: { x: 2, y: 2, z: 2 }, palette: ['a', 'b'], cells: new Uint16Array(8) }, 1)
    for (let length = 0; length < whole.length; length += 1)
      expect(() => readSchematic(whole.subarray(0, length))).toThrow(RangeError)
  })

  test('whose cells point beyond its palette is refused', () => {
    const wrong = { size: { x: 1, y: 1, z: 1 }, palette: ['a'], cells: Uint16Array.of(1) }
    expect(() => readSchematic(writeSchematic(wrong, 1))).toThrow(/palette/)
  })

  const bare = { size: { x: 2, y: 1, z: 1 }, palette: ['a', 'b'], cells: Uint16Array.of(0, 1) }
  const int = (value: number): Tag => ({ kind: 'int', value })
  const changed = (parts: Readonly<Record<string, Tag>>): Uint8Array =>
    writeNbt('Schematic', { ...readNbt(writeSchematic(bare, 2975)), ...parts })

  test.each<[string, Readonly<Record<string, Tag>>]>([
    ['a cell of 65,536, which is no 0', { BlockData: { kind: 'bytes', value: Uint8Array.of(0x80, 0x80, 0x04, 1) } }],
    ['a cell of more than sixteen bits', { BlockData: { kind: 'bytes', value: Uint8Array.of(0xff, 0xff, 0x7f, 1) } }],
    ['a side of 65,538, which is no 2', { Width: int(65_538) }],
    ['a side below nothing', { Width: int(-2) }],
    ['a state at two places', { Palette: { kind: 'compound', value: { a: int(0), b: int(0) } } }],
    ['a place in the palette below nothing', { Palette: { kind: 'compound', value: { a: int(-1), b: int(1) } } }],
    ['a palette larger than it says', { PaletteMax: int(1) }],
    ['another version of the format', { Version: int(3) }],
    ['no version of the format', { Version: { kind: 'string', value: '2' } }],
    ['no version of Minecraft', { DataVersion: int(0) }],
    ['a newer Minecraft', { DataVersion: int(2976) }],
  ])('with %s is refused', (_what, parts) => {
    expect(readSchematic(changed({}), 2975)).toEqual(bare)
    expect(() => readSchematic(changed(parts), 2975)).toThrow(RangeError)
  })

  test('of random bytes is refused and does not hang', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (noise) => {
        expect(() => readSchematic(noise)).toThrow(RangeError)
      }),
    )
  })
})

test('texts keep their letters, also æøå and emoji, whoever wrote them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(decodeText(encodeText(text))).toBe(text)
      expect(decodeText(new TextEncoder().encode(text))).toBe(text)
    }),
  )
})

test('texts are written as Minecraft reads them: an emoji as its two halves, and no byte of nothing', () => {
  expect([...encodeText('Æ€')]).toEqual([...new TextEncoder().encode('Æ€')])
  expect([...encodeText('a🏡')]).toEqual([0x61, 0xed, 0xa0, 0xbc, 0xed, 0xbf, 0xa1])
  expect([...encodeText('\0')]).toEqual([0xc0, 0x80])
})

test('every kind of value comes back from NBT', () => {
  const one: Record<string, Tag> = {
    byte: { kind: 'byte', value: -5 },
    short: { kind: 'short', value: -300 },
    int: { kind: 'int', value: -70_000 },
    long: { kind: 'long', value: -(2n ** 60n) },
    float: { kind: 'float', value: 0.5 },
    double: { kind: 'double', value: Math.PI },
    string: { kind: 'string', value: 'æble' },
    bytes: { kind: 'bytes', value: Uint8Array.of(1, 255) },
    ints: { kind: 'ints', value: [1, -1] },
    longs: { kind: 'longs', value: [1n, -1n] },
    list: { kind: 'list', value: [{ kind: 'compound', value: { x: { kind: 'int', value: 1 } } }] },
    empty: { kind: 'list', value: [] },
  }
  expect(readNbt(writeNbt('root', one))).toEqual(one)
})
