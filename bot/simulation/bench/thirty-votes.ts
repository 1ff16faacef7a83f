import type { StudentView } from '@jagten/server/contract'
import { openPage } from '../soak/page.ts'
import type { Teacher } from '../../src/rehearsal/teacher.ts'
import { clock, durableWrite, spread } from './rows.ts'
import type { Row } from './rows.ts'

const ROUNDS = 20
const PAGES = 30

/** Thirty pages vote in one moment → all on the disk and on the teacher's page; beside it one write that is kept. */
export async function thirtyVotes(url: string, teacher: Teacher): Promise<Row[]> {
  const pages = await Promise.all(
    teacher
      .view()
      .students.slice(0, PAGES)
      .map(async ({ key }) => openPage<StudentView>(url, teacher.id, 'student', await teacher.cookieOf(key))),
  )
  const times: number[] = []
  const floors: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const poll = await teacher.openPoll(`Side ${round}`)
    await Promise.all(pages.map((page) => page.until((view) => view.poll?.id === poll, 'the poll')))
    const startedAt = clock()
    const arrived = teacher
      .until((view) => view.polls.at(-1)?.turnout.cast === pages.length, 'thirty votes')
      .then(clock)
    const answers = await Promise.all(pages.map((page) => page.send('ballot.cast', { poll, choice: 'for' })))
    if (answers.some((answer) => !answer.ok)) throw new Error('a vote was refused')
    times.push((await arrived) - startedAt)
    floors.push(durableWrite())
    await teacher.must('poll.close', { poll })
  }
  for (const page of pages) page.close()
  return spread(`${PAGES} votes in one tick → durable and on the page (floor: one fsync)`, times, floors)
}
