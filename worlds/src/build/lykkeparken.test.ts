import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { contains, overlap, size } from '../geometry/index.ts'
import type { Position } from '../geometry/index.ts'
import { paint } from '../embedded/ground/paint.ts'
import { Ground } from '../embedded/ground/ground.ts'
import { blockOf } from '../embedded/ground/states.ts'
import { loadTemplate } from '../template.ts'
import { readSchematic } from '../voxels/index.ts'
import { WORLD_FILE, drawLykkeparken } from './lykkeparken.ts'

const digest = (cells: Uint8Array | Uint16Array): string => createHash('sha256').update(cells).digest('hex')
const template = await loadTemplate('lykkeparken')
const ground = new Ground(await paint(template))
const nameAt = ({ x, y, z }: Position): string => blockOf(ground.get(Math.floor(x), Math.floor(y), Math.floor(z))).name
const up = (at: Position, by: number): Position => ({ ...at, y: at.y + by })

describe('Lykkeparken', () => {
  test('has eight areas of 32 by 32, none touching another', () => {
    expect(template.areas.map(({ box }) => [size(box).x, size(box).z])).toEqual(Array(8).fill([32, 32]))
    for (const [index, one] of template.areas.entries())
      for (const other of template.areas.slice(index + 1)) expect(overlap(one.box, other.box)).toBe(false)
  })

  test.each(template.areas)('$id has its home inside, on free grass', ({ box, home }) => {
    expect(contains(box, home)).toBe(true)
    expect([nameAt(up(home, -1)), nameAt(home), nameAt(up(home, 1))]).toEqual(['grass_block', 'air', 'air'])
  })

  test.each(template.areas)('$id is empty', ({ box: { min, max } }) => {
    let filled = 0
    for (let x = min.x; x <= max.x; x += 1)
      for (let z = min.z; z <= max.z; z += 1)
        for (let y = min.y + 1; y <= max.y; y += 1) filled += ground.get(x, y, z) === 0 ? 0 : 1
    expect(filled).toBe(0)
  })

  test.each(template.doors)('one can stand before the door with number $number, and it leads in', ({ at }) => {
    expect([nameAt(up(at, -1)), nameAt(at), nameAt(up(at, 1))]).toEqual(['smooth_stone', 'air', 'air'])
    expect([nameAt({ ...at, z: at.z - 1 }), nameAt({ ...at, z: at.z + 1 })]).toContainEqual(
      expect.stringMatching(/_door$/),
    )
  })

  test('has a door for every household of a large class, each with a number of its own', () => {
    expect(template.doors.map(({ number }) => number)).toEqual(Array.from({ length: 33 }, (_, index) => index + 1))
  })

  test('has each place once, with a title of its own in both languages', () => {
    for (const of of [({ id }: Place) => id, ({ title }: Place) => title.da, ({ title }: Place) => title.en]) {
      const names = template.places.map(of)
      expect(new Set(names).size).toBe(names.length)
    }
  })

  test('has the areas, places and stands that the script gave it', () => {
    const { name: _name, folder: _folder, ...file } = template
    expect(file).toEqual({ ...WORLD_FILE, signs: drawLykkeparken().signs() })
  })

  test('is what the script builds today, and small enough to be carried about', async () => {
    const file = await readFile(`${template.folder}lykkeparken.schem`)
    expect(file.length).toBeLessThan(300_000)
    const [written, built] = [readSchematic(gunzipSync(file)), drawLykkeparken().toVoxels()]
    expect({ ...written, cells: digest(written.cells) }).toEqual({ ...built, cells: digest(built.cells) })
  })
})

type Place = (typeof template.places)[number]

describe('a sign in Lykkeparken', () => {
  test('has words that fit on it, and each board has its words', () => {
    const boards: string[] = []
    const { min, max } = template.extent
    for (let x = min.x; x <= max.x; x += 1)
      for (let z = min.z; z <= max.z; z += 1)
        for (let y = min.y; y <= max.y; y += 1) if (nameAt({ x, y, z }).endsWith('_sign')) boards.push([x, y, z].join())
    expect(template.signs.map(({ at }) => [at.x, at.y, at.z].join()).toSorted()).toEqual(boards.toSorted())
    expect(template.signs.flatMap(({ lines }) => lines).filter((line) => line.length > 16)).toEqual([])
  })

  test('says in the world what stands in the template', () => {
    for (const { at, lines } of template.signs) expect(ground.sign(at)).toEqual({ lines, hidden: false })
  })
})
