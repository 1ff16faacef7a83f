import { randomBytes, randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { CHOICES } from '../../../domain/base/ballot.ts'
import { RECEIPT_BYTES, receiptFrom } from '../../../domain/democracy/receipts.ts'
import { findPostgres } from '../../../../scripts/postgresql.ts'
import { startPostgres } from '../postgres.ts'
import { openTestSchool } from '../school.ts'

const NAMES = Array.from({ length: 24 }, (_, at) => `Elev${at}`)

test.skipIf(findPostgres() === null)(
  'a school in PostgreSQL loses and doubles no vote when the database is killed in the middle of the voting, and goes on',
  async () => {
    const postgres = await startPostgres()
    onTestFinished(() => postgres.stop())
    const school = await openTestSchool({ database: await postgres.makeDatabase() })
    onTestFinished(() => school.close())
    const klass = await school.makeClass(NAMES)
    const cookies: string[] = []
    for (const name of NAMES) cookies.push(await klass.join(name))
    const poll = await klass.openPoll()
    const papers = cookies.map((cookie, at) => ({
      cookie,
      id: randomUUID(),
      receipt: receiptFrom(randomBytes(RECEIPT_BYTES)),
      choice: CHOICES[at % CHOICES.length]!,
    }))
    let acknowledged = 0

    /** As a page does: the same id again until there is an answer. */
    async function cast({ cookie, id, receipt, choice }: (typeof papers)[number]): Promise<void> {
      for (;;) {
        const answer = await klass.send('ballot.cast', { poll, choice, receipt }, cookie, id)
        if (answer.ok) {
          acknowledged += 1
          return
        }
        expect(answer.error.code).toBe('fault.internal')
        await sleep(20)
      }
    }
    const waiting = [...papers]
    const lanes = [1, 2, 3].map(async () => {
      for (let next = waiting.pop(); next; next = waiting.pop()) await cast(next)
    })
    for (const least of [4, 10, 16]) {
      while (acknowledged < least) await sleep(1)
      await postgres.kill()
      await postgres.start()
    }
    await Promise.all(lanes)

    await klass.must('poll.close', { poll })
    await klass.must('poll.show-receipts', { poll })
    const [closed] = (await klass.view()).polls
    const byReceipt = (one: { receipt: string }, other: { receipt: string }) => (one.receipt < other.receipt ? -1 : 1)
    expect(closed?.receipts?.toSorted(byReceipt)).toEqual(
      papers.map(({ receipt, choice }) => ({ receipt, choice })).toSorted(byReceipt),
    )
    expect(closed?.turnout).toMatchObject({ cast: NAMES.length })
    await klass.openPoll()
  },
)
