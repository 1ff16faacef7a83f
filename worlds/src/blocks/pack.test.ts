import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createPalette, pack, unpack } from './pack.ts'

const block = fc.constantFrom('minecraft:air', 'minecraft:stone', 'minecraft:oak_door[half=lower]')
const extra = fc.option(fc.uint8Array({ maxLength: 20 }).map((bytes) => Buffer.from(bytes).toString('base64')))
const held = fc.oneof(
  { weight: 4, arbitrary: block.map((state) => ({ state, extra: null })) },
  fc.record({ state: block, extra }),
)
const far = 2 ** 30 - 1
const place = fc.oneof(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -far, max: far }))
const at = fc.record({ x: place, y: place, z: place })
const cells = fc.array(fc.record({ at, before: held, after: held }), { maxLength: 40 })

test('the cells of a stroke come back as they were, in their order', () => {
  fc.assert(
    fc.property(cells, (some) => {
      const palette = createPalette()
      const bytes = pack(some, palette)
      expect(unpack(bytes, palette)).toEqual(some)
      expect(unpack(bytes, createPalette(palette.states()))).toEqual(some)
    }),
  )
})

test('a wall takes little more than three bytes a block before it is deflated', () => {
  const wall = Array.from({ length: 200 }, (_, index) => ({
    at: { x: index % 20, y: 64 + Math.floor(index / 20), z: 3 },
    before: { state: 'minecraft:air', extra: null },
    after: { state: 'minecraft:bricks', extra: null },
  }))
  expect(pack(wall, createPalette()).length).toBeLessThan(200 * 3 + 40)
})

test('bytes that end too early, go on too long or are of another palette are refused', () => {
  fc.assert(
    fc.property(cells, (some) => {
      const palette = createPalette()
      const bytes = pack(some, palette)
      for (let length = 0; length < bytes.length; length += 1) {
        expect(() => unpack(bytes.subarray(0, length), palette)).toThrow(RangeError)
      }
      expect(() => unpack(Uint8Array.of(...bytes, 0), palette)).toThrow(RangeError)
      if (some.length > 0) expect(() => unpack(bytes, createPalette())).toThrow(RangeError)
    }),
    { numRuns: 30 },
  )
})

test('of random bytes nothing else than a RangeError comes, and no room is made for what is not there', () => {
  const palette = createPalette(['minecraft:air', 'minecraft:stone'])
  const small = fc.uint8Array({ max: 3, maxLength: 60 })
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 60 }), small), (noise) => {
      const found = refusedOr(() => unpack(noise, palette))
      if (found !== null) expect(unpack(pack(found, palette), palette)).toEqual(found)
    }),
    { numRuns: 2_000 },
  )
  expect(() => unpack(Uint8Array.of(0xff, 0xff, 0xff, 0xff, 0x07), palette)).toThrow(RangeError)
})

test.each(['CgA', 'Cg*A', 'CgB=', 'C==='])('what a block holds is base64 as we write it, so not %s', (wrong) => {
  const before = { state: 'minecraft:oak_sign', extra: wrong }
  const cell = { at: { x: 0, y: 0, z: 0 }, before, after: { state: 'minecraft:air', extra: null } }
  expect(() => pack([cell], createPalette())).toThrow(RangeError)
})

test.each([0.5, NaN, 2 ** 30])('a cell at %s is no cell', (x) => {
  const air = { state: 'minecraft:air', extra: null }
  expect(() => pack([{ at: { x, y: 0, z: 0 }, before: air, after: air }], createPalette())).toThrow(RangeError)
})

/** What a function gives, or null when it refuses by a RangeError; everything else it throws is a fault. */
function refusedOr<T>(give: () => T): T | null {
  try {
    return give()
  } catch (error) {
    expect(error).toBeInstanceOf(RangeError)
    return null
  }
}
