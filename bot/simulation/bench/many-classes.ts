import type { Answer } from '@jagten/server/contract'
import { randomUUID } from 'node:crypto'
import { io } from 'socket.io-client'
import { startServerAlone } from '../program.ts'
import { beTeacher } from '../teacher.ts'
import { durableWrite, pause, row } from './rows.ts'
import type { Row } from './rows.ts'

const MEASURED_MS = 4_000
/** Votes of one class that are on their way at once. */
const IN_FLIGHT = 4

/** Votes a second that are on the disk, with so many classes at once; beside it how often this disk can write at all. */
export async function manyClasses(counts: readonly number[]): Promise<Row[]> {
  const server = await startServerAlone()
  try {
    const classes: ((until: number) => Promise<number>)[] = []
    const rows: Row[] = []
    for (const count of counts) {
      while (classes.length < count) classes.push(await votingClass(server.url, server.token, classes.length))
      const until = Date.now() + MEASURED_MS
      const done = await Promise.all(classes.map((vote) => vote(until)))
      const perSecond = done.reduce((sum, one) => sum + one, 0) / (MEASURED_MS / 1000)
      const writes = Array.from({ length: 30 }, durableWrite).toSorted((one, other) => one - other)
      const named = count === 1 ? '1 class' : `${count} classes`
      rows.push(
        row(`durable commands a second, ${named} (floor: fsyncs one after the other)`, perSecond, {
          unit: '/s',
          floor: 1000 / (writes[15] ?? 1),
        }),
      )
      await pause(500)
    }
    return rows
  } finally {
    await server.stop()
  }
}

/** A class with an open vote, in which one student says for and against again and again through Lykke. */
async function votingClass(url: string, token: string, number: number) {
  const teacher = await beTeacher(url, ['Asta', 'Bo'], `Klasse ${number}`)
  await teacher.must('proposal.submit', { title: 'Lamper', reason: 'Mørkt' })
  const [proposal] = teacher.view().proposals
  const [asta] = teacher.view().students
  if (!proposal || !asta) throw new Error('the class is not as it was made')
  const poll = (await teacher.must('poll.open', { proposal: proposal.id, form: 'open' })).polls[0]?.id
  teacher.close()
  const lykke = io(url, { auth: { class: teacher.id, face: 'bot', token }, transports: ['websocket'], forceNew: true })
  const say = async (command: string, payload: object): Promise<Answer> =>
    lykke.timeout(20_000).emitWithAck('command', { id: randomUUID(), command, payload, player: 'beboer' })
  await say('player.key', { key: asta.key })
  return async (until: number): Promise<number> => {
    let done = 0
    const voice = async (): Promise<void> => {
      while (Date.now() < until) {
        const answer = await say('ballot.cast', { poll, choice: done % 2 === 0 ? 'for' : 'against' })
        if (!answer.ok) throw new Error(answer.error.code)
        done += 1
      }
    }
    await Promise.all(Array.from({ length: IN_FLIGHT }, voice))
    return done
  }
}
