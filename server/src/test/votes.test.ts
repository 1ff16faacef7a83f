import { randomUUID } from 'node:crypto'
import { readFile, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { StudentView, TeacherView } from '../../contract/index.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestSchool } from './school.ts'
import type { TestSchool } from './school.ts'

let school: TestSchool
beforeAll(async () => {
  school = await openTestSchool()
})
afterAll(() => school.close())

const NAMES = Array.from({ length: 30 }, (_, at) => `Elev${at}`)

describe('a vote on the page', () => {
  test('of thirty in one moment is counted thirty times, and each page knows its own', async () => {
    const klass = await school.makeClass(NAMES)
    const pages = await Promise.all(
      NAMES.map(async (name) => klass.connect<StudentView>('student', { cookie: await klass.join(name) })),
    )
    const poll = await klass.openPoll()
    await Promise.all(pages.map((page) => page.until((view) => view.poll?.id === poll)))
    const answers = await Promise.all(
      pages.map((page, at) => page.send('ballot.cast', { poll, choice: at < 20 ? 'for' : 'against' })),
    )
    expect(answers.every((answer) => answer.ok)).toBe(true)
    await Promise.all(
      pages.map((page) => page.until((view) => view.poll?.votes.used === 1 && view.poll.turnout.cast === 30)),
    )
    await klass.must('poll.close', { poll })
    expect((await klass.view()).polls[0]?.result).toEqual({ for: 20, against: 10, blank: 0, outcome: 'adopted' })
    for (const page of pages) page.close()
  })

  test('sent again and again under the same id is one vote', async () => {
    const klass = await school.makeClass(['Asta'])
    const cookie = await klass.join('Asta')
    const poll = await klass.openPoll()
    const id = randomUUID()
    const sent = await Promise.all(
      [1, 2, 3, 4].map(() => klass.send('ballot.cast', { poll, choice: 'for' }, cookie, id)),
    )
    const later = await klass.send('ballot.cast', { poll, choice: 'for' }, cookie, id)
    expect(new Set([...sent, later].map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect((await klass.view()).polls[0]?.turnout.cast).toBe(1)
  })

  test('under an id somebody else has used is refused, and nothing is counted', async () => {
    const klass = await school.makeClass(['Asta', 'Bo'])
    const [asta, bo] = [await klass.join('Asta'), await klass.join('Bo')]
    const poll = await klass.openPoll()
    const id = randomUUID()
    expect(await klass.send('ballot.cast', { poll, choice: 'for' }, asta, id)).toMatchObject({ ok: true })
    expect(await klass.send('ballot.cast', { poll, choice: 'against' }, bo, id)).toMatchObject({
      ok: false,
      error: { code: 'command.id-taken' },
    })
    expect((await klass.view()).polls[0]?.turnout.cast).toBe(1)
  })

  test('refused leaves nothing behind: the same id is decided anew', async () => {
    const klass = await school.makeClass(['Asta'])
    const cookie = await klass.join('Asta')
    const id = randomUUID()
    const poll = await klass.openPoll()
    await klass.must('lesson.ring', {})
    expect(await klass.send('ballot.cast', { poll, choice: 'for' }, cookie, id)).toMatchObject({
      error: { code: 'poll.suspended' },
    })
    await klass.must('poll.resume', { poll })
    expect(await klass.send('ballot.cast', { poll, choice: 'for' }, cookie, id)).toMatchObject({ ok: true })
  })

  test('survives a restart in the middle of the poll, and so does its id', async () => {
    const klass = await school.makeClass(['Asta', 'Bo', 'Carl'])
    const poll = await klass.openPoll()
    const cookie = await klass.join('Asta')
    const id = randomUUID()
    const before = await klass.send('ballot.cast', { poll, choice: 'against', receipt: 'sol hus kat' }, cookie, id)
    await school.restart()
    expect(await klass.send('ballot.cast', { poll, choice: 'against', receipt: 'sol hus kat' }, cookie, id)).toEqual(
      before,
    )
    const bo = await klass.join('Bo')
    expect(await klass.send('ballot.cast', { poll, choice: 'for', receipt: 'sol hus kat' }, bo)).toMatchObject({
      error: { code: 'ballot.receipt-taken' },
    })
    await klass.must('poll.close', { poll })
    expect((await klass.view()).polls[0]?.receipts).toBe(null)
    await klass.must('poll.show-receipts', { poll })
    expect((await klass.view()).polls[0]).toMatchObject({
      result: { for: 0, against: 1, blank: 0 },
      receipts: [{ receipt: 'sol hus kat', choice: 'against' }],
    })
  })

  test('is not in any file or log line after the poll: neither receipt beside voter, nor key, nor sealed paper', async () => {
    const klass = await school.makeClass(['Asta', 'Bo'])
    const poll = await klass.openPoll()
    const cookie = await klass.join('Asta')
    await klass.send('ballot.cast', { poll, choice: 'for', receipt: 'ugle kage klit' }, cookie)
    const during = await everyByte(school.dataDir)
    expect(during.includes('ugle kage')).toBe(false)
    await klass.must('poll.close', { poll })
    await expect.poll(() => readdir(join(school.dataDir, 'keys'))).not.toContain(`${poll}.key`)
    expect(school.logged.join('')).not.toMatch(/ugle kage|Asta|Bo"/)
    const metrics = await school.call('GET', '/metrics')
    expect(metrics.body).not.toContain('ugle')
    // the published list of receipts is in the log; who cast what is nowhere
    const rows = (await everyByte(school.dataDir)).toString('latin1')
    expect(rows).toContain('ugle kage klit')
    expect(rows).not.toMatch(/student[^}]{0,80}ugle kage/)
  })
})

describe('a receipt', () => {
  test.each(['Mads er dum', '\ud800'.repeat(64), 'sol sol', 'sol sol sol sol', ''])(
    'that is not three words of the list is refused: %j',
    async (receipt) => {
      const klass = await school.makeClass(['Asta'])
      const poll = await klass.openPoll()
      expect(await klass.send('ballot.cast', { poll, choice: 'for', receipt }, await klass.join('Asta'))).toMatchObject(
        { ok: false, error: { code: 'command.malformed' } },
      )
      await klass.must('poll.close', { poll })
      await klass.must('poll.show-receipts', { poll })
      expect((await klass.view()).polls[0]?.receipts).toEqual([])
    },
  )
})

describe('a poll whose key is gone', () => {
  test('(a backup was restored) comes back void, and is voted again', async () => {
    const klass = await school.makeClass(['Asta'])
    const poll = await klass.openPoll()
    await klass.send('ballot.cast', { poll, choice: 'for' }, await klass.join('Asta'))
    await school.restart(() => rm(join(school.dataDir, 'keys'), { recursive: true }))
    const [voided] = (await klass.view()).polls
    expect(voided).toMatchObject({ state: 'closed', result: null })
    await klass.must('poll.open', { proposal: voided!.proposal!, form: 'secret' })
    const again = (await klass.view()).polls.at(-1)!.id
    expect(await klass.send('ballot.cast', { poll: again, choice: 'for' }, await klass.join('Asta'))).toMatchObject({
      ok: true,
    })
  })
})

describe('a poll with a time', () => {
  test('is closed by the clock', async () => {
    const klass = await school.makeClass(['Asta'])
    await klass.must('proposal.submit', { title: 'Lamper', reason: 'Mørkt' })
    const teacher = await klass.connect<TeacherView>('teacher', { cookie: school.teacherCookie })
    await klass.must('poll.open', { proposal: (await klass.view()).proposals[0]!.id, form: 'open', seconds: 5 })
    const closed = await teacher.until((view) => view.polls[0]?.state === 'closed', 'the clock to close the poll')
    expect(closed.polls[0]?.result).toEqual({ for: 0, against: 0, blank: 0, outcome: 'rejected' })
    teacher.close()
  })
})

async function everyByte(folder: string): Promise<Buffer> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && !entry.name.endsWith('-shm'))
  return Buffer.concat(await Promise.all(files.map((entry) => readFile(join(entry.parentPath, entry.name)))))
}
