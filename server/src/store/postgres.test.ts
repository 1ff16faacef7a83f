import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { ClassId, PollId, StudentId, TextId } from '../../domain/base/ids.ts'
import { HOW_TO_GET_IT, findPostgres } from '../../../scripts/postgresql.ts'
import { layCable } from '../test/cable.ts'
import { startPostgres } from '../test/postgres.ts'
import type { TestPostgres } from '../test/postgres.ts'
import { DatabaseTrouble, openPostgres, postgresEngine } from './postgres.ts'
import { storeContract } from './store.contract.ts'
import type { Commit } from './store.ts'

if (findPostgres() === null) {
  process.stderr.write(`\nPostgreSQL is NOT tested: this machine has none. ${HOW_TO_GET_IT}\n\n`)
  test.skip(`PostgreSQL is not tested: this machine has none. ${HOW_TO_GET_IT}`)
}

describe.skipIf(findPostgres() === null)('PostgreSQL', () => {
  let server: TestPostgres
  beforeAll(async () => {
    server = await startPostgres()
  })
  afterAll(() => server?.stop())

  storeContract(async () => {
    const url = await server.makeDatabase()
    const store = await openPostgres(url)
    return {
      store,
      async reopen() {
        await store.close()
        return openPostgres(url)
      },
    }
  })

  const commitOf = (klass: ClassId, expected: number, rest: Partial<Commit> = {}): Commit => ({
    class: klass,
    expected,
    records: [{ version: expected + 1, at: 1, event: { type: 'mute-set', on: true } }],
    commands: [],
    texts: [],
    erasedOwners: [],
    ballots: [],
    emptiedBoxes: [],
    at: 1,
    ...rest,
  })

  async function openClass() {
    const url = await server.makeDatabase()
    const store = await openPostgres(url)
    const id = ClassId.parse(randomUUID())
    await store.makeClass({ id, joinCode: 'LNDT', madeAt: 1, usedAt: 1 })
    return { url, store, id }
  }

  test('of two servers that write the same version of a class again and again, one is kept each time', async () => {
    const { url, store, id } = await openClass()
    const other = await openPostgres(url)
    for (let version = 0; version < 30; version += 1) {
      const kept = await Promise.all(
        [store, other].map((one) => one.commit(commitOf(id, version, { commands: [command(version + 1)] }))),
      )
      expect(kept.toSorted()).toEqual([false, true])
    }
    expect((await other.readClass(id)).commands).toHaveLength(30)
    await Promise.all([store.close(), other.close()])
  })

  test('two servers that start on an empty database at once both find their tables', async () => {
    const url = await server.makeDatabase()
    const stores = await Promise.all([1, 2, 3].map(() => openPostgres(url)))
    expect(await Promise.all(stores.map((store) => store.classes()))).toEqual([[], [], []])
    await Promise.all(stores.map((store) => store.close()))
  })

  test('killed and away it keeps nothing; back again, the next commit is kept, and what was acknowledged is there', async () => {
    const { store, id } = await openClass()
    expect(await store.commit(commitOf(id, 0))).toBe(true)
    await server.kill()
    await expect(store.commit(commitOf(id, 1))).rejects.toThrow()
    await expect(store.readClass(id)).rejects.toThrow()
    await server.start()
    expect(await store.commit(commitOf(id, 1))).toBe(true)
    expect((await store.readClass(id)).records).toHaveLength(2)
    await store.close()
  })

  test('on a network that went without a word a commit fails, and its dead connection is not used again', async () => {
    const { url, store, id } = await openClass()
    await store.close()
    const cable = await layCable(server.port)
    onTestFinished(() => cable.close())
    const far = await openPostgres(url.replace(`:${server.port}/`, `:${cable.port}/`), 3_000)
    expect(await far.commit(commitOf(id, 0))).toBe(true)
    cable.goSilent()
    await expect(far.commit(commitOf(id, 1))).rejects.toThrow()
    cable.speakAgain()
    expect(await far.commit(commitOf(id, 1))).toBe(true)
    await far.close()
  })

  test('answers for what is on the disk, also where the database itself would be content with less', async () => {
    const url = await server.makeDatabase()
    const admin = new pg.Client({ connectionString: url })
    await admin.connect()
    await admin.query(`alter database ${new URL(url).pathname.slice(1)} set synchronous_commit = off`)
    await admin.end()
    const { database } = await postgresEngine(url)
    expect((await sql`show synchronous_commit`.execute(database)).rows).toEqual([{ synchronous_commit: 'on' }])
    await database.destroy()
  })

  test('after a scrub no byte of an emptied box or an erased name is in the tables’ files', async () => {
    const { url, store, id } = await openClass()
    const [owner, poll] = [StudentId.parse(randomUUID()), PollId.parse(randomUUID())]
    const [name, secret] = ['Navn-der-skal-glemmes', Buffer.from('forseglet-hemmelig-seddel-7391')]
    const text = { id: TextId.parse(randomUUID()), owner, text: name }
    await store.commit(commitOf(id, 0, { texts: [text], ballots: [{ poll, sealed: secret }] }))
    expect(await rawTables(url)).toContain(name)
    expect(await rawTables(url)).toContain(String(secret))
    await store.commit(commitOf(id, 1, { erasedOwners: [owner], emptiedBoxes: [poll] }))
    await store.scrub()
    expect(await rawTables(url)).not.toContain(name)
    expect(await rawTables(url)).not.toContain(String(secret))
    await store.close()
  })

  test('a database that is not there, or does not know us, is told by its place and never by its password', async () => {
    const wrong = server.url.replace(server.password, 'forkert-kodeord')
    const gone = server.url.replace(`:${server.port}/`, ':1/')
    const missing = server.url.replace(/postgres$/, 'findes_ikke')
    for (const [url, kind] of [
      [wrong, 'refused'],
      [gone, 'silent'],
      [missing, 'refused'],
    ] as const) {
      const trouble = await openPostgres(url).then(
        () => null,
        (error: unknown) => error,
      )
      expect(trouble).toBeInstanceOf(DatabaseTrouble)
      expect(trouble).toMatchObject({ kind, where: new URL(url).host + new URL(url).pathname })
      const told = `${String(trouble)} ${(trouble as Error).stack} ${JSON.stringify(trouble)}`
      expect(told).not.toMatch(new RegExp(`forkert-kodeord|${server.password}`))
    }
  })
})

const command = (version: number) => ({ id: randomUUID(), actor: 'teacher', version })

/** Bytes of the files of the tables with names and papers, as PostgreSQL reads them from the disk. */
async function rawTables(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('checkpoint')
    const { rows } = await client.query(
      `select pg_read_binary_file(pg_relation_filepath(name::regclass)) as bytes
       from unnest(array['ballots', 'texts', 'ballots_pkey', 'texts_pk']) as name`,
    )
    return Buffer.concat(rows.map(({ bytes }) => bytes as Buffer)).toString('latin1')
  } finally {
    await client.end()
  }
}
