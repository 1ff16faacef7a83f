import fc from 'fast-check'
import prismarineChunk from 'prismarine-chunk'
import { Vec3 } from 'vec3'
import { expect, test } from 'vitest'
import { scan } from './scan.ts'
import type { Section } from './scan.ts'
import { cellPosition } from './voxels.ts'

// the package is a function of the version, whatever its types say
const Chunk = (prismarineChunk as any)('1.18.2')
const state = (id: number): string => (id === 0 ? 'minecraft:air' : `minecraft:state_${id}`)

/** A chunk as a bot has it, with so many different states in its lowest sections, drawn by a plain rule. */
function chunkWith(states: number, salt: number): any {
  const chunk = new Chunk({ minY: 0, worldHeight: 48 })
  for (let index = 0; index < 4096 * 2; index += 1) {
    const id = (Math.imul(index + salt, 2_654_435_761) >>> 8) % states
    if (id > 0) chunk.setBlockStateId(new Vec3(index & 15, index >> 8, (index >> 4) & 15), id)
  }
  return chunk
}

/** A section of prismarine-chunk as we read it. */
function sectionOf(section: any): Section | null {
  if (!section) return null
  const { data } = section
  if (typeof data.value === 'number') return data.value
  return { bits: data.data.bitsPerValue, words: data.data.data, palette: data.palette ?? null }
}

/** Rows that begin and end where words do, and where only one of the two does: those are read in another way. */
const ALIGNED = [
  [0, 31],
  [8, 31],
  [1, 24],
  [16, 22],
].map((along): [number[], number[], number[]] => [along, [0, 20], [3, 18]])

// one state, and four, five, eight and fifteen bits a block
test.each([1, 2, 16, 17, 200, 400, 20_000])('a box over four chunks of %i states is read block by block', (states) => {
  const chunks = new Map([
    ['0,0', chunkWith(states, 1)],
    ['1,0', chunkWith(states, 2)],
    ['0,1', chunkWith(states, 3)],
  ])
  const source = {
    section: ({ x, y, z }: { x: number; y: number; z: number }) => sectionOf(chunks.get(`${x},${z}`)?.sections[y]),
    state,
  }
  const plain = {
    ...source,
    section: (at: { x: number; y: number; z: number }): Section | null => {
      const chunk = chunks.get(`${at.x},${at.z}`)
      if (!chunk || at.y > 2) return null
      return Uint16Array.from({ length: 4096 }, (_, index) =>
        chunk.getBlockStateId(new Vec3(index & 15, at.y * 16 + (index >> 8), (index >> 4) & 15)),
      )
    },
  }
  const along = fc.tuple(fc.nat(31), fc.nat(31)).map(([one, other]) => [Math.min(one, other), Math.max(one, other)])
  fc.assert(
    fc.property(along, along, along, ([x = 0, toX = 0], [y = 0, toY = 0], [z = 0, toZ = 0]) => {
      const box = { min: { x, y, z }, max: { x: toX, y: toY, z: toZ } }
      const { size, palette, cells } = scan(source, box)
      const wrong = [...cells.entries()].filter(([index, cell]) => {
        const at = cellPosition(size, index)
        const [atX, atY, atZ] = [at.x + x, at.y + y, at.z + z]
        const chunk = chunks.get(`${atX >> 4},${atZ >> 4}`)
        return palette[cell] !== state(chunk?.getBlockStateId(new Vec3(atX & 15, atY, atZ & 15)) ?? 0)
      })
      expect(wrong).toEqual([])
      expect(new Set(palette).size).toBe(palette.length)
      expect(scan(plain, box)).toEqual({ size, palette, cells })
    }),
    { numRuns: 12, examples: ALIGNED },
  )
})

test('a box west of and under the origin is read from the sections it lies in', () => {
  const asked: string[] = []
  const source = {
    section({ x, y, z }: { x: number; y: number; z: number }): Section {
      asked.push(`${x},${y},${z}`)
      return x + 10
    },
    state,
  }
  const { palette, cells } = scan(source, { min: { x: -17, y: -1, z: -1 }, max: { x: -16, y: -1, z: -1 } })
  expect(asked).toEqual(['-2,-1,-1', '-1,-1,-1'])
  expect([...cells].map((cell) => palette[cell])).toEqual(['minecraft:state_8', 'minecraft:state_9'])
})
