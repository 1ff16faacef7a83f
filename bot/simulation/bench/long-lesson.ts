import type { Answer } from '@jagten/server/contract'
import { randomUUID } from 'node:crypto'
import { io } from 'socket.io-client'
import { namesFor } from '../lesson.ts'
import { startServerAlone } from '../program.ts'
import { beTeacher } from '../teacher.ts'
import { clock, durableWrite, row, spread } from './rows.ts'
import type { Row } from './rows.ts'

const STUDENTS = 30
const POLLS = 20
const SIGNS = 300
const MEASURED = 60

/** A class after three hours: how long a change takes to the teacher's page, and a restart to the first whole view. */
export async function longLesson(): Promise<Row[]> {
  const server = await startServerAlone()
  const teacher = await beTeacher(server.url, namesFor(STUDENTS))
  const lykke = io(server.url, {
    auth: { class: teacher.id, face: 'bot', token: server.token },
    transports: ['websocket'],
  })
  const say = async (player: string, command: string, payload: object): Promise<void> => {
    const letter = { id: randomUUID(), command, payload, player }
    const answer: Answer = await lykke.timeout(20_000).emitWithAck('command', letter)
    if (!answer.ok) throw new Error(`${command}: ${answer.error.code}`)
  }
  try {
    const players = teacher.view().students.map(({ key }, at) => ({ key, name: `beboer${at}` }))
    for (const { key, name } of players) await say(name, 'player.key', { key })
    for (const { name } of players)
      for (const title of ['Lamper', 'Bænke', 'Bytterum'])
        await say(name, 'proposal.submit', { title, reason: 'Så bliver her rarere at være' })
    const proposals = teacher.view().proposals.slice(0, POLLS)
    for (const { name } of players)
      for (const { id } of proposals) await say(name, 'proposal.support', { proposal: id }).catch(() => {})
    for (const { id } of proposals) {
      const poll = (await teacher.must('poll.open', { proposal: id, form: 'secret' })).polls.at(-1)?.id
      await Promise.all(players.map(({ name }) => say(name, 'ballot.cast', { poll, choice: 'for' })))
      await teacher.must('poll.close', { poll: poll as never })
    }
    for (let at = 0; at < SIGNS; at += 1)
      await say(players[at % STUDENTS]?.name ?? '', 'sign.write', {
        at: { x: at, y: 64, z: 0 },
        lines: ['Velkommen', `nummer ${at}`, '', ''],
      })
    const events = teacher.view().version

    const times: number[] = []
    const floors: number[] = []
    for (let round = 0; round < MEASURED; round += 1) {
      const { version } = teacher.view()
      const startedAt = clock()
      const arrived = teacher.until((view) => view.version > version, 'the change').then(clock)
      await say('beboer0', 'sign.write', { at: { x: round, y: 64, z: 9 }, lines: ['Nyt', '', '', ''] })
      times.push((await arrived) - startedAt)
      floors.push(durableWrite())
    }

    const version = teacher.view().version
    const stoppedAt = clock()
    await server.restart()
    const upAt = clock()
    await teacher.send('class.mute', { on: true })
    await teacher.until((view) => view.version > version, 'the first change after the restart')
    return [
      ...spread(`change → teacher's page, after 3 hours (${events} events; floor: one fsync)`, times, floors),
      row(`restart of the server with such a class, until it answers`, upAt - stoppedAt),
      row(`restart until the teacher's page shows a change`, clock() - stoppedAt),
    ]
  } finally {
    lykke.disconnect()
    teacher.close()
    await server.stop()
  }
}
