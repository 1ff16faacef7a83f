import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { Ground } from '../../embedded/ground/ground.ts'
import { paint } from '../../embedded/ground/paint.ts'
import { blockOf } from '../../embedded/ground/states.ts'
import { contains, overlap, size } from '../../geometry/index.ts'
import type { Position } from '../../geometry/index.ts'
import { loadTemplate } from '../../template.ts'
import { readSchematic } from '../../voxels/index.ts'
import { WORLD_FILE, buildTomMark } from './tom-mark.ts'

const template = await loadTemplate('tom-mark')
const ground = new Ground(await paint(template))
const blockAt = ({ x, y, z }: Position) => blockOf(ground.get(Math.floor(x), y, Math.floor(z)))
const digest = (cells: Uint8Array | Uint16Array): string => createHash('sha256').update(cells).digest('hex')

test('eight groups have an area each, as large as in Lykkeparken, none touching another', () => {
  expect(template.areas.map(({ id, box }) => [id, size(box).x, size(box).z])).toEqual(
    Array.from({ length: 8 }, (_none, index) => [`felt-${index + 1}`, 32, 32]),
  )
  for (const [index, one] of template.areas.entries())
    for (const other of template.areas.slice(index + 1)) expect(overlap(one.box, other.box)).toBe(false)
})

test.each(template.areas)('$id is empty grass, with its home inside', ({ box: { min, max }, home }) => {
  expect(contains({ min, max }, home)).toBe(true)
  const found = new Set<string>()
  for (let x = min.x; x <= max.x; x += 1)
    for (let z = min.z; z <= max.z; z += 1)
      for (let y = min.y; y <= max.y; y += 1) found.add(`${y === min.y} ${blockAt({ x, y, z }).name}`)
  expect([...found].toSorted()).toEqual(['false air', 'true grass_block'])
})

test.each([{ id: 'spawn', stand: template.spawn }, { id: 'meeting', stand: template.meeting }, ...template.places])(
  'one can stand at $id',
  ({ stand }) => {
    const at = (up: number): string => blockAt({ ...stand, y: stand.y + up }).boundingBox
    expect([at(-1), at(0), at(1)]).toEqual(['block', 'empty', 'empty'])
  },
)

test('thirty can sit at the meeting place, and the chair has a lectern', () => {
  const { cells, palette } = buildTomMark()
  const counts = new Map<string, number>()
  for (const cell of cells) {
    const name = (palette[cell] ?? '').replace(/\[.*/, '')
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  expect(counts.get('minecraft:oak_stairs')).toBeGreaterThanOrEqual(30)
  expect(counts.get('minecraft:lectern')).toBe(1)
})

test('has the areas, places and stands that the script gave it', () => {
  const { name: _name, folder: _folder, ...file } = template
  expect(file).toEqual(WORLD_FILE)
})

test('is what the script builds today', async () => {
  const file = await readFile(`${template.folder}tom-mark.schem`)
  expect(file.length).toBeLessThan(100_000)
  const [written, built] = [readSchematic(gunzipSync(file)), buildTomMark()]
  expect({ ...written, cells: digest(written.cells) }).toEqual({ ...built, cells: digest(built.cells) })
})
