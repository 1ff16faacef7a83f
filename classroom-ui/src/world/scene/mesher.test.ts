import { expect, test } from 'vitest'
import { createPaletteOf } from '@jagten/worlds/voxels'
import type { Voxels } from '@jagten/worlds/voxels'
import { createMesher } from './mesher.ts'
import type { FromMesher } from './mesher.ts'

function lawn(): Voxels {
  const size = { x: 40, y: 6, z: 20 }
  const palette = createPaletteOf(['minecraft:air', 'minecraft:grass_block'])
  const cells = new Uint16Array(size.x * size.y * size.z)
  cells.fill(1, 0, size.x * size.z)
  return { size, palette: palette.states, cells }
}

function mesher() {
  const said: FromMesher[] = []
  const made = createMesher((one) => said.push(one))
  return { ...made, said, kinds: () => said.splice(0).map(({ kind }) => kind) }
}
const finish = ({ work }: Pick<ReturnType<typeof mesher>, 'work'>): void => {
  while (work());
}

test('first comes the light, then every part once, and then it rests', () => {
  const one = mesher()
  one.hear({ kind: 'all', voxels: lawn() })
  finish(one)
  const parts = one.said.flatMap((said) => (said.kind === 'part' ? [said.part] : []))
  expect(parts.toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5])
  expect(one.kinds()).toEqual(['light', 'lamps', 'part', 'part', 'part', 'part', 'part', 'part', 'done'])
  finish(one)
  expect(one.kinds()).toEqual([])
})

test('a lamp that is put up is seen before its light is', () => {
  const one = mesher()
  one.hear({ kind: 'all', voxels: lawn() })
  finish(one)
  one.kinds()
  const cell = 40 * 20 + 5 * 40 + 5
  one.hear({
    kind: 'cells',
    palette: ['minecraft:air', 'minecraft:grass_block', 'minecraft:lantern'],
    cells: [cell, 2],
  })
  finish(one)
  const [part, relit, lamps] = one.said
  expect(one.kinds()).toEqual(['part', 'relit', 'lamps', 'done'])
  expect(part).toMatchObject({ part: 0 })
  expect(lamps).toEqual({ kind: 'lamps', cells: [cell] })
  const range = relit?.kind === 'relit' ? relit.range : null
  const width = (range?.high[0] ?? 0) - (range?.low[0] ?? 0) + 1
  // the light under the lamp, out of the piece that was sent
  const inside = ((0 - (range?.low[1] ?? 0)) * 1 + (5 - (range?.low[2] ?? 0))) * width + 5 - (range?.low[0] ?? 0)
  expect(relit?.kind === 'relit' && relit.texels[inside * 4 + 2]).toBeGreaterThan(0)
})

test('what changes while all is being built up is in it', () => {
  const one = mesher()
  one.hear({ kind: 'all', voxels: lawn() })
  for (let turn = 0; turn < 5; turn += 1) one.work()
  one.hear({ kind: 'cells', palette: [], cells: [40 * 20, 1] })
  finish(one)
  const anew = mesher()
  const voxels = lawn()
  voxels.cells[40 * 20] = 1
  anew.hear({ kind: 'all', voxels })
  finish(anew)
  const last = (of: readonly FromMesher[]) =>
    Object.fromEntries(of.flatMap((said) => (said.kind === 'part' ? [[said.part, said.mesh]] : [])))
  expect(last(one.said)).toEqual(last(anew.said))
})

test('news before there is ground is of no use, and does no harm', () => {
  const one = mesher()
  one.hear({ kind: 'cells', palette: [], cells: [1, 1] })
  expect(one.work()).toBe(false)
  expect(one.kinds()).toEqual([])
})
