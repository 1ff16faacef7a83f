import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cut } from './cut.ts'
import { difference, differenceInSteps } from './difference.ts'
import { applyPatch, composePatches, invertPatch, splitPatch } from './patch.ts'
import { cellIndex, cellPosition, counts } from './voxels.ts'
import type { Voxels } from './voxels.ts'

const SIZE = { x: 3, y: 4, z: 2 }
const CELLS = SIZE.x * SIZE.y * SIZE.z
const STATES = [
  'minecraft:air',
  'minecraft:stone',
  'minecraft:oak_sign[rotation=4]',
  'minecraft:cave_air',
  'minecraft:bricks',
]

/** Small voxels whose palette has any order, states nobody uses and states that stand there twice, anywhere in memory. */
const voxels: fc.Arbitrary<Voxels> = fc
  .array(fc.constantFrom(...STATES), { minLength: 1, maxLength: 7 })
  .chain((palette) =>
    fc.record({
      size: fc.constant(SIZE),
      palette: fc.constant(palette),
      cells: fc
        .array(fc.nat(palette.length - 1), { minLength: CELLS, maxLength: CELLS })
        .chain((cells) => fc.constantFrom(Uint16Array.from(cells), Uint16Array.from([0, ...cells]).subarray(1))),
      extras: fc
        .dictionary(fc.nat(CELLS - 1).map(String), fc.constantFrom('CgAA', 'CgAB'), { maxKeys: 3 })
        .map((extras) => new Map(Object.entries(extras).map(([cell, extra]) => [Number(cell), extra]))),
    }),
  )

/** What stands in each cell, without how it is kept. */
const plain = ({ palette, cells, extras }: Voxels): string[] =>
  [...cells].map((cell, index) => `${palette[cell]} ${extras?.get(index) ?? ''}`)

describe('a difference', () => {
  test('leads from the one to the other, and turned round back', () => {
    fc.assert(
      fc.property(voxels, voxels, (one, other) => {
        const { patch } = difference(one, other)
        expect(plain(applyPatch(one, patch))).toEqual(plain(other))
        expect(plain(applyPatch(other, invertPatch(patch)))).toEqual(plain(one))
        const differing = plain(one).flatMap((cell, index) => (cell === plain(other)[index] ? [] : [index]))
        expect([...patch.cells]).toEqual(differing)
      }),
    )
  })

  test('counts blocks that came, went and became others; air for air is none of these', () => {
    const row = (...states: string[]): Voxels => ({
      size: { x: states.length, y: 1, z: 1 },
      palette: states,
      cells: Uint16Array.from(states.keys()),
    })
    const [air, cave, stone, bricks] = ['minecraft:air', 'minecraft:cave_air', 'minecraft:stone', 'minecraft:bricks']
    const { patch, ...counted } = difference(
      row(air, air, stone, stone, air, stone),
      row(stone, cave, cave, bricks, bricks, stone),
    )
    expect(counted).toEqual({ added: 2, removed: 1, changed: 1 })
    expect(patch.cells).toHaveLength(5)
  })

  test('tells that what a sign says is another text', () => {
    const sign = (text: string): Voxels => ({
      size: { x: 1, y: 1, z: 1 },
      palette: ['minecraft:oak_sign'],
      cells: new Uint16Array(1),
      extras: new Map([[0, text]]),
    })
    expect(difference(sign('CgAA'), sign('CgAB'))).toMatchObject({ added: 0, removed: 0, changed: 1 })
    expect(plain(applyPatch(sign('CgAA'), difference(sign('CgAA'), sign('CgAB')).patch))).toEqual([
      'minecraft:oak_sign CgAB',
    ])
  })

  test('of two sizes is none', () => {
    const one: Voxels = { size: { x: 2, y: 1, z: 1 }, palette: ['minecraft:air'], cells: new Uint16Array(2) }
    const other: Voxels = { ...one, size: { x: 1, y: 2, z: 1 } }
    expect(() => difference(one, other)).toThrow(RangeError)
    expect(() => applyPatch(other, difference(one, one).patch)).toThrow(RangeError)
  })

  test('of a whole town lets others do something in between', () => {
    const size = { x: 256, y: 40, z: 256 }
    const town = (state: number): Voxels => ({
      size,
      palette: ['minecraft:air', 'minecraft:stone'],
      cells: new Uint16Array(size.x * size.y * size.z).fill(state),
    })
    const steps = differenceInSteps(town(0), town(1))
    let pauses = 0
    let step = steps.next()
    for (; !step.done; step = steps.next()) pauses += 1
    expect(pauses).toBe(4)
    expect(step.value.added).toBe(size.x * size.y * size.z)
  })
})

test('two patches as one do what the first and then the second do, and no more', () => {
  fc.assert(
    fc.property(voxels, voxels, voxels, (one, two, three) => {
      const composed = composePatches(difference(one, two).patch, difference(two, three).patch)
      const direct = difference(one, three).patch
      expect(plain(applyPatch(one, composed))).toEqual(plain(three))
      expect(plain(applyPatch(three, invertPatch(composed)))).toEqual(plain(one))
      expect(composed.cells).toEqual(direct.cells)
    }),
  )
})

test('a patch in parts is the patch, in whatever order the parts come', () => {
  fc.assert(
    fc.property(voxels, voxels, fc.integer({ min: 1, max: 9 }), (one, other, most) => {
      const { patch } = difference(one, other)
      const parts = splitPatch(patch, most)
      expect(parts.every(({ cells }) => cells.length >= 1 && cells.length <= most)).toBe(true)
      const reached = parts.toReversed().reduce((now, part) => applyPatch(now, part), one)
      expect(plain(reached)).toEqual(plain(other))
    }),
  )
  const nothing = difference(emptyRoom(), emptyRoom()).patch
  expect(splitPatch(nothing, 5)).toEqual([])
  for (const most of [0, -1, NaN]) expect(() => splitPatch(nothing, most)).toThrow(RangeError)
})

const emptyRoom = (): Voxels => ({ size: SIZE, palette: ['minecraft:air'], cells: new Uint16Array(CELLS) })

test('a box cut out has the same blocks as before, and only their states', () => {
  const corner = (most: number): fc.Arbitrary<readonly [number, number]> =>
    fc.tuple(fc.nat(most - 1), fc.nat(most - 1)).map(([one, other]) => [Math.min(one, other), Math.max(one, other)])
  fc.assert(
    fc.property(voxels, corner(SIZE.x), corner(SIZE.y), corner(SIZE.z), (whole, [x, toX], [y, toY], [z, toZ]) => {
      const origin = { x: -100, y: 60, z: 7 }
      const min = { x: x + origin.x, y: y + origin.y, z: z + origin.z }
      const max = { x: toX + origin.x, y: toY + origin.y, z: toZ + origin.z }
      const part = cut(whole, origin, { min, max })
      expect(part.size).toEqual({ x: toX - x + 1, y: toY - y + 1, z: toZ - z + 1 })
      const expected = Array.from({ length: part.cells.length }, (_, index) => {
        const at = cellPosition(part.size, index)
        return plain(whole)[cellIndex(SIZE, at.x + x, at.y + y, at.z + z)]
      })
      expect(plain(part)).toEqual(expected)
      expect(new Set(part.palette)).toEqual(new Set([...part.cells].map((cell) => part.palette[cell])))
      expect(part.palette).toHaveLength(new Set(part.palette).size)
    }),
  )
})

test.each([
  [
    { x: 0, y: 0, z: 0 },
    { x: SIZE.x, y: 0, z: 0 },
  ],
  [
    { x: -1, y: 0, z: 0 },
    { x: 0, y: 0, z: 0 },
  ],
  [
    { x: 1, y: 0, z: 0 },
    { x: 0, y: 0, z: 0 },
  ],
])('a box from %o to %o does not lie inside', (min, max) => {
  expect(() => cut(emptyRoom(), { x: 0, y: 0, z: 0 }, { min, max })).toThrow(RangeError)
})

test('a bill counts every block that is there, each state once', () => {
  fc.assert(
    fc.property(voxels, (one) => {
      const expected = new Map<string, number>()
      for (const cell of one.cells) {
        const state = one.palette[cell] ?? ''
        expected.set(state, (expected.get(state) ?? 0) + 1)
      }
      expect(new Map([...counts(one)].toSorted())).toEqual(new Map([...expected].toSorted()))
    }),
  )
})
