import { startProgram } from '../../../bot/simulation/program.ts'
import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import type { TeacherView } from '../../contract/index.ts'
import { findPostgres } from '../../../scripts/postgresql.ts'
import { layCable } from './cable.ts'
import { startPostgres } from './postgres.ts'
import type { TestPostgres } from './postgres.ts'
import { openTestSchool } from './school.ts'
import type { TestSchool } from './school.ts'

// where there is no PostgreSQL, store/postgres.test.ts says so
describe.skipIf(findPostgres() === null)('a school in PostgreSQL', () => {
  let postgres: TestPostgres
  beforeAll(async () => {
    postgres = await startPostgres()
  })
  afterAll(() => postgres?.stop())

  async function openSchool(): Promise<TestSchool> {
    const school = await openTestSchool({ database: await postgres.makeDatabase() })
    onTestFinished(() => school.close())
    return school
  }

  test('votes as any other, and is as it was after a restart', async () => {
    const school = await openSchool()
    const klass = await school.makeClass(['Asta', 'Bo'])
    const poll = await klass.openPoll()
    await klass.send('ballot.cast', { poll, choice: 'for' }, await klass.join('Asta'))
    const before = await klass.view()
    await school.restart()
    expect(lasting(await klass.view())).toEqual(lasting(before))
    await klass.send('ballot.cast', { poll, choice: 'against' }, await klass.join('Bo'))
    await klass.must('poll.close', { poll })
    expect((await klass.view()).polls[0]?.result).toEqual({ for: 1, against: 1, blank: 0, outcome: 'rejected' })
  })

  test('answers a command while the database is away with a fault, and the next one as ever', async () => {
    const school = await openSchool()
    const klass = await school.makeClass(['Asta'])
    await postgres.kill()
    expect(await klass.send('class.freeze', { on: true })).toMatchObject({
      ok: false,
      error: { code: 'fault.internal' },
    })
    expect((await school.call('GET', '/readyz')).body).toMatchObject({
      ok: false,
      missing: expect.arrayContaining(['store']),
    })
    expect((await school.call('GET', '/healthz')).status).toBe(200)
    await postgres.start()
    expect(await klass.send('class.freeze', { on: true })).toMatchObject({ ok: true })
    expect(school.logged.join('')).not.toContain(postgres.password)
  })

  test('counts a vote once whose commit was done and never answered', async () => {
    const cable = await layCable(postgres.port)
    onTestFinished(() => cable.close())
    const database = (await postgres.makeDatabase()).replace(`:${postgres.port}/`, `:${cable.port}/`)
    const school = await openTestSchool({ database })
    onTestFinished(() => school.close())
    const klass = await school.makeClass(['Asta', 'Bo'])
    const poll = await klass.openPoll()
    const [asta, bo] = [await klass.join('Asta'), await klass.join('Bo')]
    const id = randomUUID()
    cable.loseNextAnswer()
    await klass.send('ballot.cast', { poll, choice: 'for' }, asta, id)
    expect(cable.pulls()).toBe(1)
    expect(await klass.send('ballot.cast', { poll, choice: 'for' }, asta, id)).toMatchObject({ ok: true })
    expect(await klass.send('ballot.cast', { poll, choice: 'against' }, bo)).toMatchObject({ ok: true })
    await klass.must('poll.close', { poll })
    expect((await klass.view()).polls[0]?.result).toEqual({ for: 1, against: 1, blank: 0, outcome: 'rejected' })
  })

  test('that two servers hold at once has one log: every proposal handed in at either stands in it once', async () => {
    const database = await postgres.makeDatabase()
    const one = await openTestSchool({ database })
    onTestFinished(() => one.close())
    const klass = await one.makeClass(['Asta'])
    const other = await openTestSchool({ database })
    onTestFinished(() => other.close())
    const titles = Array.from({ length: 24 }, (_, at) => `Forslag ${at}`)
    await Promise.all(
      titles.map(async (title, at) => {
        const school = at % 2 === 0 ? one : other
        const sent = { id: randomUUID(), command: 'proposal.submit', payload: { title, reason: 'Fordi' } }
        for (;;) {
          const { teacherCookie: cookie } = school
          const { body } = await school.call('POST', `/api/classes/${klass.id}/commands`, sent, { cookie })
          if (body.ok) return
          expect(body.error.code).toBe('fault.internal')
          await sleep(20)
        }
      }),
    )
    await one.restart()
    const { proposals } = await klass.view()
    expect(proposals.map(({ title }) => title.text).toSorted()).toEqual(titles.toSorted())
    expect(proposals.map(({ number }) => number)).toEqual(titles.map((_, at) => at + 1))
  })
})

test.skipIf(findPostgres() === null)(
  'a program whose database comes up after it waits for it, says so once, and shows what it shows at a first start',
  async () => {
    const postgres = await startPostgres()
    onTestFinished(() => postgres.stop())
    const url = await postgres.makeDatabase()
    await postgres.kill()
    const { promise: isWaiting, resolve } = Promise.withResolvers<void>()
    const starting = startProgram({ DATABASE_URL: url, TEACHER_PASSWORD: '' }, (output) => {
      if (/svarer ikke endnu/.test(output)) resolve()
    })
    await Promise.race([isWaiting, starting])
    await postgres.start()
    const program = await starting
    onTestFinished(() => program.stop())
    const output = program.output()
    expect(output.match(/svarer ikke endnu/g)).toHaveLength(1)
    expect(output).toContain('Adgangskode: ')
    expect(output).not.toContain(postgres.password)
    expect(await readFile(join(program.dataDir, 'server.log'), 'utf8')).not.toContain(postgres.password)
  },
)

/** What a restart leaves as it was: not the address, nor the time the clock gave the last use. */
const lasting = ({ addresses: _where, deletesAt: _when, ...rest }: TeacherView) => rest
