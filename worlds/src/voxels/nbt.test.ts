import fc from 'fast-check'
import prismarine from 'prismarine-nbt'
import { expect, test } from 'vitest'
import { readNbt, writeNbt } from './nbt.ts'
import type { Compound, Tag } from './nbt.ts'

const whole = (bits: number): fc.Arbitrary<number> => fc.integer({ min: -(2 ** (bits - 1)), max: 2 ** (bits - 1) - 1 })
const long = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })
// beyond these letters the other library writes what Minecraft does not read (text.ts)
const text = fc.string({ unit: 'grapheme', maxLength: 8 }).filter((one) => !/[\0\u{10000}-\u{10FFFF}]/u.test(one))
const decimal = fc.float({ noNaN: true })

const leaf = fc.oneof(
  fc.record({ kind: fc.constant('byte'), value: whole(8) }),
  fc.record({ kind: fc.constant('short'), value: whole(16) }),
  fc.record({ kind: fc.constant('int'), value: whole(32) }),
  fc.record({ kind: fc.constant('float'), value: decimal }),
  fc.record({ kind: fc.constant('double'), value: fc.double({ noNaN: true }) }),
  fc.record({ kind: fc.constant('long'), value: long }),
  fc.record({ kind: fc.constant('string'), value: text }),
  fc.record({ kind: fc.constant('bytes'), value: fc.uint8Array({ maxLength: 9 }) }),
  fc.record({ kind: fc.constant('ints'), value: fc.array(whole(32), { maxLength: 5 }) }),
  fc.record({ kind: fc.constant('longs'), value: fc.array(long, { maxLength: 5 }) }),
) as fc.Arbitrary<Tag>

const name = fc.stringMatching(/^[a-zæøå:_]{1,8}$/)
const named = (tag: fc.Arbitrary<Tag>): fc.Arbitrary<Compound> =>
  fc.array(fc.tuple(name, tag), { maxLength: 6 }).map((pairs) => Object.fromEntries(pairs))
const list = named(leaf).chain((one) =>
  fc
    .array(fc.constant<Tag>({ kind: 'compound', value: one }), { maxLength: 3 })
    .map((value): Tag => ({ kind: 'list', value })),
)
const root = named(
  fc.oneof(
    leaf,
    list,
    named(leaf).map((value): Tag => ({ kind: 'compound', value })),
  ),
)

test('what we write is read as it was, and another library writes the same bytes of it', () => {
  fc.assert(
    fc.property(root, (one) => {
      const bytes = writeNbt('Schematic', one)
      expect(readNbt(bytes)).toEqual(one)
      const other = prismarine.parseUncompressed(Buffer.from(bytes), 'big')
      expect(new Uint8Array(prismarine.writeUncompressed(other, 'big'))).toEqual(bytes)
    }),
  )
})
