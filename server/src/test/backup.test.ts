import { startProgram, PASSWORD } from '../../../bot/simulation/program.ts'
import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtemp, readFile, readdir, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { describe, expect, onTestFinished, test } from 'vitest'
import { findPostgres } from '../../../scripts/postgresql.ts'
import { openEngine } from '../store/open.ts'
import { restore } from '../store/restore.ts'
import { startPostgres } from './postgres.ts'
import { openTestSchool } from './school.ts'

type Env = Readonly<Record<string, string>>

const BY_HAND = fileURLToPath(new URL('../by-hand/', import.meta.url))

/** Runs a script as `npm run` does; what it said, and whether it ended well. */
function run(script: 'backup' | 'restore' | 'move-school', args: readonly string[], env: Env) {
  return new Promise<{ ok: boolean; said: string }>((resolve) => {
    execFile(
      process.execPath,
      [join(BY_HAND, `${script}.ts`), ...args],
      { env: { ...process.env, ...env } },
      (error, out, err) => resolve({ ok: error === null, said: out + err }),
    )
  })
}

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'jagten-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** Where the school is kept: two names of the environment. Worlds are files wherever it is kept: one place has one open. */
async function places(): Promise<[name: string, env: () => Promise<Env>, hasWorld: boolean][]> {
  const sqlite = async (): Promise<Env> => ({ DATA_DIR: await newFolder() })
  if (findPostgres() === null) return [['SQLite', sqlite, true]]
  const postgres = async (): Promise<Env> => {
    const server = await startPostgres()
    onTestFinished(() => server.stop())
    return { DATA_DIR: await newFolder(), DATABASE_URL: await server.makeDatabase() }
  }
  return [
    ['SQLite', sqlite, true],
    ['PostgreSQL', postgres, false],
  ]
}

describe.each(await places())('a backup of a running program with %s', (_name, place, hasWorld) => {
  test('brings class and world back; the poll that was open is void and is voted again', async () => {
    const env = await place()
    const program = await startProgram(hasWorld ? env : { ...env, WORLDS: '0' })
    onTestFinished(() => program.stop())
    const klass = await classWithOpenPoll(program.url)
    if (hasWorld) await expect.poll(async () => (await klass.view()).body.world.state, { timeout: 60_000 }).toBe('open')
    const folder = await newFolder()
    const made = await run('backup', [folder], env)
    expect(made).toMatchObject({ ok: true, said: expect.stringContaining(folder) })
    const [name = ''] = await readdir(folder)
    const file = join(folder, name)
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    const text = gunzipSync(await readFile(file)).toString('utf8')
    expect(text).toContain('Asta')
    expect(text).not.toMatch(/"table":"(ballots|sessions)"/)
    for (const key of await readdir(join(env.DATA_DIR!, 'keys'))) {
      const bytes = await readFile(join(env.DATA_DIR!, 'keys', key))
      expect(text).not.toContain(bytes.toString('base64'))
    }
    expect(await run('restore', [file], env)).toMatchObject({ ok: false, said: expect.stringContaining('Stop det') })

    const again = await place()
    expect(await run('restore', [file], again)).toMatchObject({ ok: true })
    if (hasWorld) {
      const [world, worldAgain] = [env, again].map((one) => join(one.DATA_DIR!, 'worlds', klass.id))
      expect(await readdir(join(worldAgain!, 'region'))).toEqual(await readdir(join(world!, 'region')))
      expect(await readFile(join(worldAgain!, 'level.dat'))).toEqual(await readFile(join(world!, 'level.dat')))
    }
    expect(await run('restore', [file], again)).toMatchObject({ ok: false, said: expect.stringContaining('allerede') })

    const school = await openTestSchool({ env: again })
    onTestFinished(() => school.close())
    const { body: before } = await klass.view()
    const { body: after } = await school.call('GET', `/api/classes/${klass.id}`, undefined, {
      cookie: school.teacherCookie,
    })
    expect(after).toMatchObject({ name: before.name, joinCode: before.joinCode, proposals: before.proposals })
    expect(after.students.map(({ name, key }: { name: string; key: string }) => [name, key])).toEqual(
      before.students.map(({ name, key }: { name: string; key: string }) => [name, key]),
    )
    expect(after.polls).toMatchObject([{ state: 'closed', result: null }])
    const send = (command: string, payload: unknown) =>
      school.call(
        'POST',
        `/api/classes/${klass.id}/commands`,
        { id: randomUUID(), command, payload },
        { cookie: school.teacherCookie },
      )
    expect((await send('poll.open', { proposal: before.proposals[0].id, form: 'secret' })).body).toMatchObject({
      ok: true,
    })
  }, 120_000)
})

describe('a backup', () => {
  test('that was cut short, or in which one letter was changed, brings nothing back', async () => {
    const env = { DATA_DIR: await newFolder() }
    const school = await openTestSchool({ env })
    await school.makeClass(['Asta'])
    const file = join(await newFolder(), 'skolen.jagten')
    expect(await run('backup', [file], env)).toMatchObject({ ok: true, said: expect.stringContaining(file) })
    expect(await run('backup', [file], env)).toMatchObject({ ok: false, said: expect.stringContaining('allerede') })
    await school.close()
    const whole = await readFile(file)
    const again = { DATA_DIR: await newFolder() }
    await truncate(file, whole.length - 20)
    expect(await run('restore', [file], again)).toMatchObject({
      ok: false,
      said: expect.stringContaining('ikke en hel'),
    })
    const { database } = await openEngine({ dataDir: again.DATA_DIR, databaseUrl: undefined })
    for (const spoil of [
      () => writeFile(file, Buffer.from(whole.map((byte, at) => (at === 200 ? byte ^ 1 : byte)))),
      () => writeFile(file, 'en tekst'),
      () => writeFile(file, ''),
    ]) {
      await spoil()
      expect(await restore(database, again.DATA_DIR, file)).toEqual({ refused: 'damaged' })
    }
    await database.destroy()
    expect(await readdir(again.DATA_DIR)).not.toContain('worlds')
    await writeFile(file, whole)
    expect(await run('restore', [file], again)).toMatchObject({ ok: true })
  })

  test('has the school’s own lesson plans, also where there is no class yet; and is not put over others', async () => {
    const env = { DATA_DIR: await newFolder() }
    const school = await openTestSchool({ env })
    const cookie = school.teacherCookie
    const copy = { from: 'jagten', title: 'Vores jagt' }
    const { slug } = (await school.call('POST', '/api/plans', copy, { cookie })).body
    const before = (await school.call('GET', `/api/plans/${slug}`, undefined, { cookie })).body
    const file = join(await newFolder(), 'skolen.jagten')
    expect(await run('backup', [file], env)).toMatchObject({ ok: true })
    await school.close()

    const place = { DATA_DIR: await newFolder() }
    expect(await run('restore', [file], place)).toMatchObject({ ok: true })
    expect(await run('restore', [file], place)).toMatchObject({ ok: false, said: expect.stringContaining('allerede') })
    const again = await openTestSchool({ env: place })
    onTestFinished(() => again.close())
    const { body } = await again.call('GET', `/api/plans/${slug}`, undefined, { cookie: again.teacherCookie })
    expect(body).toEqual(before)
  })

  test('is not made of nothing, nor restored from nothing', async () => {
    const env = { DATA_DIR: await newFolder() }
    const file = join(env.DATA_DIR, 'skolen.jagten')
    expect(await run('backup', [file], env)).toMatchObject({
      ok: false,
      said: expect.stringContaining('ingen klasser'),
    })
    expect(await run('restore', [file], env)).toMatchObject({ ok: false, said: expect.stringContaining('ingen fil') })
  })
})

test.skipIf(findPostgres() === null)(
  'a school moves to PostgreSQL in the middle of a poll, and the poll goes on there',
  async () => {
    const postgres = await startPostgres()
    onTestFinished(() => postgres.stop())
    const dataDir = await newFolder()
    const [sqlite, both] = [{ DATA_DIR: dataDir }, { DATA_DIR: dataDir, DATABASE_URL: await postgres.makeDatabase() }]
    const before = await openTestSchool({ env: sqlite })
    const klass = await before.makeClass(['Asta', 'Bo'])
    const poll = await klass.openPoll()
    await klass.send('ballot.cast', { poll, choice: 'for' }, await klass.join('Asta'))
    await before.close()
    const moved = await run('move-school', ['to-postgres'], both)
    expect(moved).toMatchObject({ ok: true, said: expect.stringContaining('127.0.0.1') })
    expect(moved.said).not.toContain(postgres.password)
    expect(await run('move-school', ['to-postgres'], both)).toMatchObject({ ok: false })
    expect(await run('move-school', ['to-postgres'], sqlite)).toMatchObject({ ok: false })

    const after = await openTestSchool({ env: both })
    onTestFinished(() => after.close())
    const send = (command: string, payload: unknown) =>
      after.call(
        'POST',
        `/api/classes/${klass.id}/commands`,
        { id: randomUUID(), command, payload },
        { cookie: after.teacherCookie },
      )
    expect((await send('poll.close', { poll })).body).toMatchObject({ ok: true })
    const { body } = await after.call('GET', `/api/classes/${klass.id}`, undefined, { cookie: after.teacherCookie })
    expect(body.polls[0].result).toEqual({ for: 1, against: 0, blank: 0, outcome: 'adopted' })
  },
)

/** A class with a proposal, and a secret poll on it in which Asta has voted. */
async function classWithOpenPoll(url: string) {
  const call = async (method: string, path: string, body?: unknown, cookie = '') => {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: { 'content-type': 'application/json', cookie },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    return {
      body: text === '' ? null : JSON.parse(text),
      cookie: response.headers.getSetCookie()[0]?.split(';')[0] ?? '',
    }
  }
  const teacher = (await call('POST', '/api/login', { password: PASSWORD })).cookie
  const { body: made } = await call('POST', '/api/classes', { name: '5.B' }, teacher)
  const view = () => call('GET', `/api/classes/${made.id}`, undefined, teacher)
  const must = async (command: string, payload: unknown, cookie = teacher): Promise<void> => {
    const sent = { id: randomUUID(), command, payload }
    expect((await call('POST', `/api/classes/${made.id}/commands`, sent, cookie)).body).toMatchObject({ ok: true })
  }
  await must('roster.add', { students: [{ name: 'Asta' }, { name: 'Bo' }] })
  await must('roster.pair', {})
  await must('proposal.submit', { title: 'Flere lamper', reason: 'Her er mørkt' })
  await must('poll.open', { proposal: (await view()).body.proposals[0].id, form: 'secret' })
  const { body } = await view()
  const asta = await call('POST', '/api/join', { joinCode: made.joinCode, key: body.students[0].key })
  await must('ballot.cast', { poll: body.polls[0].id, choice: 'for' }, asta.cookie)
  return { id: made.id as string, view }
}
