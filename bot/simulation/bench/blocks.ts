import { undo, walkBack } from '@jagten/worlds/blocks'
import type { Box, Position } from '@jagten/worlds/geometry'
import { createPaints, difference, fromAbove, paintAbove, readSchematic, scan } from '@jagten/worlds/voxels'
import type { Section, Source, Voxels } from '@jagten/worlds/voxels'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { deflateRawSync, gunzipSync } from 'node:zlib'
import { Schematic } from 'prismarine-schematic'
import { Vec3 } from 'vec3'
import { percentile } from '../../src/rehearsal/percentile.ts'
import { AREAS, build, packed } from './building.ts'
import type { Built } from './building.ts'
import { clock, middle, row } from './rows.ts'
import type { Row } from './rows.ts'

const TOWN = fileURLToPath(new URL('../../../worlds/templates/lykkeparken/lykkeparken.schem', import.meta.url))
const WHOLE: Box = { min: { x: 0, y: 0, z: 0 }, max: { x: 255, y: 95, z: 255 } }
const AREA: Box = { min: { x: 40, y: 0, z: 100 }, max: { x: 71, y: 95, z: 131 } }
const ROUNDS = 9
const HOUR_MS = 3_600_000
const BYTES = 1e6
/** Times on a disk are as long as real ones. */
const BEGAN_AT = 1_764_000_000_000

/** Voxels and the history of what is built: nothing but the functions themselves, and what a disk keeps of it. */
export async function blocks(): Promise<Row[]> {
  return [...(await town()), ...history(build())]
}

async function town(): Promise<Row[]> {
  const [before, after] = [chunks(), chunks()]
  for (let at = 0; at < 2_000; at += 1) {
    const [x, y, z] = [(at * 7) % 256, (at * 3) % 36, (at * 31) % 256]
    after.chunkAt(x, z).setBlockStateId(new Vec3(x & 15, y, z & 15), 1 + (at % 3))
  }
  const was = scan(before.source, WHOLE)
  const is = scan(after.source, WHOLE)
  const area = scan(before.source, AREA)
  return [
    row(
      'scan 32×96×32 (peer: prismarine-schematic; floor: memcpy)',
      middle(() => scan(before.source, AREA)),
      {
        peer: await copiedByPeer(before),
        floor: middle(() => area.cells.slice()),
      },
    ),
    row(
      'scan 256×96×256 (floor: a copy cell by cell)',
      middle(() => scan(before.source, WHOLE)),
      {
        floor: middle(() => copyEach(was)),
      },
    ),
    row(
      'difference with counts 256×96×256 (peer: getBlockStateId twice)',
      middle(() => difference(was, is)),
      {
        peer: middle(() => differenceByIds(before, after)),
      },
    ),
    row(
      'seen from above 256×256',
      middle(() => paintAbove(fromAbove(was), createPaints(was.palette, 'day'))),
    ),
  ]
}

/** How prismarine-chunk keeps the sections of 1.18; its types say neither this nor that the package is a function. */
type Chunk = {
  readonly sections: readonly ({ readonly data: Kept } | undefined)[]
  getBlockStateId(at: Vec3): number
  setBlockStateId(at: Vec3, id: number): void
}
type Kept = {
  readonly value?: number
  readonly palette?: readonly number[]
  readonly data: { readonly bitsPerValue: number; readonly data: Uint32Array }
}
const require = createRequire(import.meta.url)
const loadChunk = require('prismarine-chunk') as (
  version: string,
) => new (height: { readonly minY: number; readonly worldHeight: number }) => Chunk

type Chunks = ReturnType<typeof chunks>

/** Lykkeparken as a bot has it: chunks of prismarine-chunk. */
function chunks() {
  const PcChunk = loadChunk('1.18.2')
  const { size, palette, cells } = readSchematic(gunzipSync(readFileSync(TOWN)))
  // ids of our own: which state a number means makes no difference to the time
  const all = new Map<number, Chunk>()
  const chunkAt = (x: number, z: number): Chunk => {
    const key = (x >> 4) * 16 + (z >> 4)
    const chunk = all.get(key) ?? new PcChunk({ minY: 0, worldHeight: 96 })
    all.set(key, chunk)
    return chunk
  }
  const air = palette.indexOf('minecraft:air')
  for (const [index, cell] of cells.entries()) {
    if (cell === air) continue
    const [x, z, y] = [index % size.x, Math.floor(index / size.x) % size.z, Math.floor(index / size.x / size.z)]
    chunkAt(x, z).setBlockStateId(new Vec3(x & 15, y, z & 15), 1 + cell)
  }
  const source: Source = {
    section: ({ x, y, z }: Position): Section | null => sectionOf(chunkAt(x * 16, z * 16), y),
    state: (id) => (id === 0 ? 'minecraft:air' : (palette[id - 1] ?? 'minecraft:stone')),
  }
  return { chunkAt, source }
}

function sectionOf({ sections }: Chunk, y: number): Section | null {
  const data = sections[y]?.data
  if (!data) return null
  if (data.value !== undefined) return data.value
  return { bits: data.data.bitsPerValue, words: data.data.data, palette: data.palette ?? null }
}

function copyEach({ cells }: Voxels): Uint16Array {
  const copy = new Uint16Array(cells.length)
  for (let index = 0; index < cells.length; index += 1) copy[index] = cells[index] as number
  return copy
}

/** Milliseconds prismarine-schematic takes for the same area: it asks a world for one block after the other. */
async function copiedByPeer({ chunkAt }: Chunks): Promise<number> {
  const world = {
    getBlockStateId: ({ x, y, z }: Vec3) => chunkAt(x, z).getBlockStateId(new Vec3(x & 15, y, z & 15)),
  }
  const [start, end] = [AREA.min, AREA.max].map(({ x, y, z }) => new Vec3(x, y, z)) as [Vec3, Vec3]
  const took: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const startedAt = clock()
    await Schematic.copy(world, start, end, new Vec3(0, 0, 0), '1.18.2')
    took.push(clock() - startedAt)
  }
  return percentile(took, 0.5)
}

/** What one would do with chunks at hand. */
function differenceByIds(before: Chunks, after: Chunks): { added: number; removed: number; changed: number } {
  const counted = { added: 0, removed: 0, changed: 0 }
  const at = new Vec3(0, 0, 0)
  for (let chunkX = 0; chunkX < 256; chunkX += 16)
    for (let chunkZ = 0; chunkZ < 256; chunkZ += 16) {
      const [one, other] = [before.chunkAt(chunkX, chunkZ), after.chunkAt(chunkX, chunkZ)]
      for (at.y = 0; at.y < 96; at.y += 1)
        for (at.z = 0; at.z < 16; at.z += 1)
          for (at.x = 0; at.x < 16; at.x += 1) {
            const [was, is] = [one.getBlockStateId(at), other.getBlockStateId(at)]
            if (was === is) continue
            if (was === 0) counted.added += 1
            else if (is === 0) counted.removed += 1
            else counted.changed += 1
          }
    }
  return counted
}

function history(built: Built): Row[] {
  const { strokes, acts, cells } = built
  const [box] = AREAS as readonly [Box]
  const until = strokes.at(-1)?.until ?? 0
  const placed = { voxels: built.area(box), origin: box.min }
  const isLastHourOfOne = (student: string) => (stroke: (typeof strokes)[number]) =>
    stroke.by.kind === 'student' && stroke.by.student === student && stroke.until > until - HOUR_MS
  const found = undo(strokes, isLastHourOfOne('student-0'), built.now)
  return [
    row(`history of 30 students, 3 hours: ${acts} acts, ${cells} cells (peer: a row a block)`, strokesOnDisk(built), {
      unit: 'MB',
      peer: blocksOnDisk(built),
    }),
    row(
      `an area 32×96×32 as it was two hours ago, from ${strokes.length} strokes`,
      middle(() => walkBack(placed, box, strokes, until - 2 * HOUR_MS)),
    ),
    row(
      `undo of one student's hour (${found.cells.length} cells back, ${found.kept.length} kept)`,
      middle(() => undo(strokes, isLastHourOfOne('student-0'), built.now)),
    ),
  ]
}

/** Megabytes of a database in a folder of its own. */
function onDisk(fill: (database: DatabaseSync) => void): number {
  const folder = mkdtempSync(join(tmpdir(), 'jagten-history-'))
  const file = join(folder, 'history.sqlite')
  const database = new DatabaseSync(file)
  database.exec('BEGIN')
  fill(database)
  database.exec('COMMIT')
  database.close()
  const { size } = statSync(file)
  rmSync(folder, { recursive: true, force: true })
  return size / BYTES
}

function strokesOnDisk({ strokes }: Built): number {
  return onDisk((database) => {
    database.exec(`
      CREATE TABLE stroke (number INTEGER PRIMARY KEY, author INTEGER, cause INTEGER, work TEXT, since INTEGER, lasted INTEGER, cells BLOB);
      CREATE INDEX by_author ON stroke (author, number);
      CREATE TABLE stroke_chunk (chunk INTEGER, stroke INTEGER, PRIMARY KEY (chunk, stroke)) WITHOUT ROWID;`)
    const stroke = database.prepare('INSERT INTO stroke VALUES (?, ?, ?, NULL, ?, ?, ?)')
    const chunk = database.prepare('INSERT OR IGNORE INTO stroke_chunk VALUES (?, ?)')
    for (const { stroke: one, cells } of packed(strokes)) {
      const small = deflateRawSync(cells)
      const author = authorOf(one.by)
      stroke.run(
        one.number,
        author,
        one.cause === 'hand' ? 0 : 1,
        BEGAN_AT + one.from,
        one.until - one.from,
        small.length < cells.length ? small : cells,
      )
      for (const { at } of one.cells) chunk.run((at.x >> 4) * 4096 + (at.z >> 4), one.number)
    }
  })
}

/** As CoreProtect keeps it: who, when, where, what, and an index for each question. */
function blocksOnDisk({ strokes }: Built): number {
  return onDisk((database) => {
    database.exec(`
      CREATE TABLE block (time INTEGER, user INTEGER, wid INTEGER, x INTEGER, y INTEGER, z INTEGER, type INTEGER, data INTEGER, meta BLOB, blockdata BLOB, action INTEGER, rolled_back INTEGER);
      CREATE INDEX by_place ON block (wid, x, z, time);
      CREATE INDEX by_user ON block (user, time);
      CREATE INDEX by_type ON block (type, time);`)
    const insert = database.prepare('INSERT INTO block VALUES (?, ?, 1, ?, ?, ?, ?, 0, NULL, NULL, ?, 0)')
    for (const { by, until, cells } of strokes)
      for (const { at, after } of cells)
        insert.run(
          Math.floor((BEGAN_AT + until) / 1000),
          authorOf(by),
          at.x,
          at.y,
          at.z,
          after.state.length,
          after.state === 'minecraft:air' ? 0 : 1,
        )
  })
}

function authorOf(by: Built['strokes'][number]['by']): number {
  return by.kind === 'student' ? Number(by.student?.slice('student-'.length)) : 0
}
