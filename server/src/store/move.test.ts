import fc from 'fast-check'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { findPostgres } from '../../../scripts/postgresql.ts'
import { startPostgres } from '../test/postgres.ts'
import type { TestPostgres } from '../test/postgres.ts'
import type { Engine } from './engine.ts'
import { moveSchool } from './move.ts'
import { postgresEngine } from './postgres.ts'
import { digest, readSnapshot, writeSnapshot } from './snapshot.ts'
import type { Snapshot } from './snapshot.ts'
import { sqliteEngine } from './sqlite.ts'

const time = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER })
/** What people can have written: any letters and signs, but no control signs (`line` takes them out). */
const words = fc.string({ unit: 'grapheme', maxLength: 60 })
const bytes = fc.uint8Array({ minLength: 1, maxLength: 40 })
const id = fc.uuid()
const version = fc.integer({ min: 1, max: 2 ** 31 - 1 })

/** Any school a database can hold, with rows that are told apart by their keys. */
const school: fc.Arbitrary<Snapshot> = fc.uniqueArray(id, { minLength: 1, maxLength: 4 }).chain((classes) => {
  const klass = fc.constantFrom(...classes)
  const rows = <T>(row: fc.Arbitrary<T>, key: (row: T) => string): fc.Arbitrary<T[]> =>
    fc.uniqueArray(row, { selector: key, maxLength: 30 })
  return fc.record({
    classes: fc.constant(
      classes.map((one, at) => ({ id: one, join_code: `KODE${at}`, made_at: at, used_at: 2 ** 50 + at })),
    ),
    events: rows(fc.record({ class: klass, version, at: time, data: words }), (row) => `${row.class} ${row.version}`),
    commands: rows(fc.record({ class: klass, id, actor: words, version }), (row) => row.id),
    texts: rows(fc.record({ class: klass, id, owner: fc.option(id), text: words }), (row) => row.id),
    ballots: rows(fc.record({ id: bytes, class: klass, poll: id, sealed: bytes }), (row) =>
      Buffer.from(row.id).toString('hex'),
    ),
    sessions: rows(
      fc.record({
        hash: id,
        role: words,
        class: fc.option(klass),
        student: fc.option(id),
        partner: fc.option(id),
        helper: fc.option(id),
        expires_at: time,
      }),
      (row) => row.hash,
    ),
    settings: rows(fc.record({ name: id, value: words }), (row) => row.name),
    plans: rows(fc.record({ slug: id, revision: version, changed_at: time, data: words }), (row) => row.slug),
    block_states: rows(fc.record({ class: klass, place: version, state: words }), (row) => `${row.class} ${row.place}`),
    strokes: rows(
      fc.record({
        class: klass,
        number: version,
        area: words,
        author: words,
        student: fc.option(id),
        team: fc.option(words),
        cause: words,
        work: fc.option(id),
        undoes: fc.option(words),
        began: time,
        ended: time,
        cells: bytes,
      }),
      (row) => `${row.class} ${row.number}`,
    ),
    block_frames: rows(
      fc.record({ class: klass, open: fc.option(words), run: fc.option(id), frame: version }),
      (row) => row.class,
    ),
    grounds: rows(fc.record({ class: klass, stroke: version, data: bytes }), (row) => row.class),
    versions: rows(
      fc.record({ class: klass, id, area: words, at: time, reason: words, blocks: version, hash: words }),
      (row) => row.id,
    ),
    version_blocks: rows(fc.record({ class: klass, hash: id, data: bytes }), (row) => row.hash),
  })
})

async function emptyFile(): Promise<Engine> {
  const folder = await mkdtemp(join(tmpdir(), 'jagten-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return sqliteEngine(join(folder, 'jagten.sqlite'))
}

// where there is no PostgreSQL, postgres.test.ts says so
describe.skipIf(findPostgres() === null)('a school that moves', () => {
  let server: TestPostgres
  beforeAll(async () => {
    server = await startPostgres()
  })
  afterAll(() => server?.stop())

  test('to PostgreSQL and back to SQLite has every row as it was', async () => {
    await fc.assert(
      fc.asyncProperty(school, async (snapshot) => {
        const engines = [
          await emptyFile(),
          await postgresEngine(await server.makeDatabase()),
          await emptyFile(),
        ] as const
        const [old, between, back] = engines
        expect(await writeSnapshot(old.database, snapshot)).toBe(true)
        expect(await moveSchool(old, between)).toMatchObject({ classes: snapshot.classes.length })
        expect(await moveSchool(between, back)).toMatchObject({ classes: snapshot.classes.length })
        expect(await sorted(back)).toEqual(await sorted(old))
        expect(digest(await readSnapshot(between.database))).toBe(digest(snapshot))
        await Promise.all(engines.map(({ database }) => database.destroy()))
      }),
      { numRuns: 15 },
    )
  }, 120_000)

  test('never goes where there are classes, and nothing does not move', async () => {
    const [one] = fc.sample(school, { numRuns: 1, seed: 7 })
    const [file, database] = [await emptyFile(), await postgresEngine(await server.makeDatabase())]
    expect(await moveSchool(file, database)).toEqual({ refused: 'nothing-there' })
    await writeSnapshot(file.database, one!)
    await moveSchool(file, database)
    const before = digest(await readSnapshot(database.database))
    expect(await moveSchool(file, database)).toEqual({ refused: 'not-empty' })
    expect(digest(await readSnapshot(database.database))).toBe(before)
    await Promise.all([file, database].map((engine) => engine.database.destroy()))
  })
})

test('of two schools that differ in one letter of one row the sums differ', () => {
  fc.assert(
    fc.property(school, words, (snapshot, text) => {
      const [first, ...others] = snapshot.texts
      fc.pre(first !== undefined && first.text !== text)
      expect(digest({ ...snapshot, texts: [{ ...first, text }, ...others] })).not.toBe(digest(snapshot))
      expect(digest({ ...snapshot, texts: snapshot.texts.toReversed() })).toBe(digest(snapshot))
    }),
  )
})

/** Rows in an order of their own, bytes as plain lists: engines give either as they like. */
async function sorted({ database }: Engine): Promise<string[]> {
  const plain = (value: unknown): unknown => (value instanceof Uint8Array ? [...value] : value)
  return Object.entries(await readSnapshot(database))
    .flatMap(([table, rows]) =>
      rows.map((row) => {
        const columns = Object.entries(row).map(([name, value]) => `${name}: ${JSON.stringify(plain(value))}`)
        return `${table} ${columns.toSorted().join(', ')}`
      }),
    )
    .toSorted()
}
