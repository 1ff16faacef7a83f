import BetterSqlite from 'better-sqlite3'
import { randomUUID } from 'node:crypto'
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { ClassId, PollId, StudentId, TextId } from '../../domain/base/ids.ts'
import { openBallotKeys } from './ballot-keys.ts'
import { openSqlite } from './sqlite.ts'
import { storeContract } from './store.contract.ts'

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'jagten-'))
  onTestFinished(() => rm(path, { recursive: true, force: true }))
  return path
}

describe('SQLite', () => {
  storeContract(async () => {
    const file = join(await folder(), 'jagten.sqlite')
    const store = await openSqlite(file)
    return {
      store,
      async reopen() {
        await store.close()
        return openSqlite(file)
      },
    }
  })

  test('after the box is emptied and the files are scrubbed, no byte of what lay in it can be found', async () => {
    const path = await folder()
    const store = await openSqlite(join(path, 'jagten.sqlite'))
    const id = ClassId.parse(randomUUID())
    const poll = PollId.parse(randomUUID())
    const [secret, name] = [Buffer.from('forseglet-hemmelig-seddel-7391'), 'Navn-der-skal-glemmes']
    const owner = StudentId.parse(randomUUID())
    await store.makeClass({ id, joinCode: 'LNDT', madeAt: 1, usedAt: 1 })
    const base = { class: id, commands: [], at: 1 }
    await store.commit({
      ...base,
      expected: 0,
      records: [{ version: 1, at: 1, event: { type: 'mute-set', on: true } }],
      texts: [{ id: TextId.parse(randomUUID()), owner, text: name }],
      erasedOwners: [],
      ballots: [{ poll, sealed: secret }],
      emptiedBoxes: [],
    })
    expect((await bytesIn(path)).includes(secret)).toBe(true)
    await store.commit({
      ...base,
      expected: 1,
      records: [{ version: 2, at: 1, event: { type: 'mute-set', on: false } }],
      texts: [],
      erasedOwners: [owner],
      ballots: [],
      emptiedBoxes: [poll],
    })
    await store.scrub()
    const left = await bytesIn(path)
    expect(left.includes(secret)).toBe(false)
    expect(left.includes(name)).toBe(false)
    await store.close()
  })
})

test('a school from before there were plans of one’s own gets their table when it is opened', async () => {
  const file = join(await folder(), 'jagten.sqlite')
  await (await openSqlite(file)).close()
  const old = new BetterSqlite(file)
  old.exec('drop table plans')
  old.close()
  const store = await openSqlite(file)
  expect(await store.plans()).toEqual([])
  await store.close()
})

async function bytesIn(path: string): Promise<Buffer> {
  const names = await readdir(path)
  return Buffer.concat(await Promise.all(names.map((name) => readFile(join(path, name)))))
}

describe('the key of a ballot box', () => {
  const poll = PollId.parse('00000000-0000-4000-8000-000000000001')

  test('opens what it sealed, also after a restart, and papers of every choice are of one size', async () => {
    const path = await folder()
    const keys = await openBallotKeys(path)
    await keys.make(poll)
    const sealed = (['for', 'against', 'blank'] as const).map((choice) =>
      keys.seal(poll, { receipt: 'sol æble måne', choice }),
    )
    const again = await openBallotKeys(path)
    expect(sealed.map((one) => again.open(poll, one))).toMatchObject([
      { choice: 'for' },
      { choice: 'against' },
      { choice: 'blank' },
    ])
    expect(new Set(sealed.map((one) => one.length)).size).toBe(1)
  })

  test('once destroyed cannot be had again: what it sealed stays shut, and the file is gone', async () => {
    const path = await folder()
    const keys = await openBallotKeys(path)
    await keys.make(poll)
    const sealed = keys.seal(poll, { receipt: 'sol', choice: 'for' })
    await keys.destroy(poll)
    await keys.destroy(poll)
    expect(() => keys.open(poll, sealed)).toThrow('no key')
    expect((await readdir(path)).filter((name) => name.endsWith('.key'))).toEqual([])
    await keys.make(poll)
    expect(() => keys.open(poll, sealed)).toThrow()
  })

  test('notices a paper that was tampered with', async () => {
    const keys = await openBallotKeys(await folder())
    await keys.make(poll)
    const sealed = keys.seal(poll, { receipt: 'sol', choice: 'for' })
    sealed[40] = (sealed[40] ?? 0) ^ 1
    expect(() => keys.open(poll, sealed)).toThrow()
  })
})
