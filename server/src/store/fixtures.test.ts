import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import type { TeacherView } from '../../contract/index.ts'
import { ClassEvent } from '../../domain/classroom/events.ts'
import { lastingParts } from '../test/lasting.ts'
import { openTestSchool } from '../test/school.ts'
import { readBackup } from './backup-file.ts'
import { openEngine } from './open.ts'
import { readEvent } from './read-event.ts'
import { restore } from './restore.ts'

const FOLDER = fileURLToPath(new URL('fixtures/', import.meta.url))
const names = (await readdir(FOLDER)).filter((file) => file.endsWith('.jagten'))

/** The events of an old log, as they were written. */
async function eventsOf(name: string): Promise<string[]> {
  const found: string[] = []
  for await (const part of readBackup(join(FOLDER, name))) {
    if ('table' in part && part.table === 'events') found.push(part.row.data)
  }
  return found
}

/** Events whose shape is another one today: what they say stands in other fields (domain/democracy/old-events.test.ts). */
const LIFTED: readonly string[] = ['poll-opened', 'proposal-amended']

const leavesOf = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : [value]

type Then = {
  readonly lesson: { readonly rung?: boolean }
  readonly polls: readonly { readonly void?: boolean }[]
  readonly meeting: { readonly open?: boolean; readonly agenda?: readonly string[]; readonly at?: number | null }
}

/** What a view of that day said by flags, as one of today says it: by the state of a lesson, a poll and a meeting. */
function saidToday({ lesson, polls, meeting, ...same }: Then) {
  const { rung, ...course } = lesson
  const { open, ...item } = meeting
  return {
    ...same,
    lesson: { ...course, ...(rung === true && { state: 'rung' }) },
    polls: polls.map(({ void: isVoid, ...poll }) => ({ ...poll, ...(isVoid === true && { result: null }) })),
    meeting: open === undefined ? meeting : open ? { ...item, state: 'open' } : { state: 'closed' },
  }
}

describe.each(names)('the class of %s', (name) => {
  test('comes back as its teacher saw it when it was written; a view may have gained parts since', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'jagten-'))
    onTestFinished(() => rm(dataDir, { recursive: true, force: true }))
    const { database } = await openEngine({ dataDir, databaseUrl: undefined })
    expect(await restore(database, dataDir, join(FOLDER, name))).toEqual({ classes: 1 })
    const { id, used_at: usedAt } = await database.selectFrom('classes').selectAll().executeTakeFirstOrThrow()
    await database.destroy()
    // on that day: later the clock would ring the bell of its lesson, and a month later the class would delete itself
    vi.useFakeTimers({ toFake: ['Date'], now: Number(usedAt) })
    onTestFinished(() => void vi.useRealTimers())

    const school = await openTestSchool({ env: { DATA_DIR: dataDir } })
    onTestFinished(() => school.close())
    const { body } = await school.call('GET', `/api/classes/${id}`, undefined, { cookie: school.teacherCookie })
    const then = JSON.parse(await readFile(join(FOLDER, name.replace('.jagten', '.view.json')), 'utf8'))
    expect(lastingParts(body as TeacherView)).toMatchObject(saidToday(then))
  })

  test('is read without a field being dropped', async () => {
    for (const data of await eventsOf(name)) {
      const [written, read] = [JSON.parse(data), readEvent(data)]
      if (LIFTED.includes(read.type)) expect(leavesOf(read)).toEqual(expect.arrayContaining(leavesOf(written)))
      else expect(read).toEqual(written)
    }
  })
})

test('every event that can be written stands in one of the old logs (test/make-old-log.ts makes another one)', async () => {
  const logs = await Promise.all(names.map(eventsOf))
  const kept = new Set(logs.flat().map((data) => readEvent(data).type))
  const missing = ClassEvent.options.map((option) => option.shape.type.value).filter((type) => !kept.has(type))
  expect(missing).toEqual([])
})
