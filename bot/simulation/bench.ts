// `npm run bench`: speed beside its peer or floor, in one run; prints a table and writes bench-results.json.
import type { StudentView, ViewFrame } from '@jagten/server/contract'
import { randomUUID } from 'node:crypto'
import { closeSync, fsyncSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { io } from 'socket.io-client'
import { startCrowd } from './crowd-process.ts'
import { namesFor } from './lesson.ts'
import { startProgram } from './program.ts'
import { percentile } from './report.ts'
import { beTeacher } from './teacher.ts'
import type { Teacher } from './teacher.ts'

type Row = {
  readonly name: string
  readonly ours: number
  readonly peer: number | null
  readonly floor: number | null
  readonly unit: string
  /** peer / ours: larger is better. */
  readonly ratioToPeer: number | null
  /** ours / floor: how many times the least there can be. */
  readonly ratioToFloor: number | null
}

const WALKERS = 30
const ROUNDS = 5
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** The same clock in every process of this machine, in milliseconds with parts. */
const clock = (): number => performance.timeOrigin + performance.now()

const row = (name: string, ours: number, floor: number | null, peer: number | null = null): Row => ({
  name,
  ours,
  peer,
  floor,
  unit: 'ms',
  ratioToPeer: peer === null ? null : peer / ours,
  ratioToFloor: floor === null ? null : ours / floor,
})

async function main(): Promise<Row[]> {
  const program = await startProgram()
  const crowd = startCrowd()
  const teacher = await beTeacher(program.url, namesFor(WALKERS))
  try {
    await teacher.worldIsOpen()
    return [...(await votePath(teacher, crowd)), ...(await thirtyAtOnce(program.url, teacher))]
  } finally {
    teacher.close()
    await crowd.stop()
    await program.stop()
  }
}

/** A student's packet → the teacher's page, while all walk; beside it a line of chat from one player to another. */
async function votePath(teacher: Teacher, crowd: ReturnType<typeof startCrowd>): Promise<Row[]> {
  const port = Number(teacher.view().world.address?.split(':')[1] ?? 25_565)
  const players = teacher.view().students.map((student, at) => ({ name: `gaar_${at}`, key: student.key }))
  for (const { name, key } of players) {
    await crowd.tell({ do: 'join', name, host: '127.0.0.1', port })
    await crowd.ask(name, key, ['Nu ved jeg'])
  }
  for (const { name } of players) {
    await crowd.tell({ do: 'stroll', name, around: { x: 0.5, y: 64, z: 12.5 } })
  }
  await pause(3_000)

  const paths: number[] = []
  const raw: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const poll = await teacher.openPoll(`Runde ${round}`)
    for (const [at, { name }] of players.entries()) {
      const arrived = teacher.until((view) => (view.polls.at(-1)?.turnout.cast ?? 0) > at, 'the vote').then(clock)
      const sentAt = (await crowd.tell({ do: 'whisper', name, text: 'ja' })) as number
      paths.push((await arrived) - sentAt)
      raw.push(
        (await crowd.tell({
          do: 'echo',
          name,
          text: `hej ${round} ${at}`,
          to: players[(at + 1) % players.length]?.name ?? name,
        })) as number,
      )
      await pause(20)
    }
    await teacher.must('poll.close', { poll })
  }
  const [p50, p99] = [percentile(paths, 0.5), percentile(paths, 0.99)]
  const [raw50, raw99] = [percentile(raw, 0.5), percentile(raw, 0.99)]
  return [
    row(`vote path, ${WALKERS} walking, p50 (floor: a line of chat)`, p50, raw50),
    row(`vote path, ${WALKERS} walking, p99 (floor: a line of chat)`, p99, raw99),
    row('our share of the vote path above the raw packet, p50', p50 - raw50, null),
  ]
}

/** Thirty pages vote in one moment → all on the disk and on the teacher's page; beside it one write that is kept. */
async function thirtyAtOnce(url: string, teacher: Teacher): Promise<Row[]> {
  const pages = await Promise.all(teacher.view().students.map((student) => openPage(url, teacher, student.key)))
  const times: number[] = []
  const floors: number[] = []
  for (let round = 0; round < ROUNDS * 4; round += 1) {
    const poll = await teacher.openPoll(`Side ${round}`)
    await Promise.all(pages.map((page) => page.sees(poll)))
    const startedAt = clock()
    const arrived = teacher
      .until((view) => view.polls.at(-1)?.turnout.cast === pages.length, 'thirty votes')
      .then(clock)
    await Promise.all(pages.map((page) => page.vote(poll)))
    times.push((await arrived) - startedAt)
    floors.push(durableWrite())
    await teacher.must('poll.close', { poll })
  }
  for (const page of pages) page.close()
  return [
    row(
      `${WALKERS} votes in one tick → durable and on the page, p50 (floor: one fsync)`,
      percentile(times, 0.5),
      percentile(floors, 0.5),
    ),
    row(
      `${WALKERS} votes in one tick → durable and on the page, p99 (floor: one fsync)`,
      percentile(times, 0.99),
      percentile(floors, 0.99),
    ),
  ]
}

async function openPage(url: string, teacher: Teacher, key: string) {
  const joined = await fetch(`${url}/api/join`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ joinCode: teacher.joinCode, key }),
  })
  const cookie = joined.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const socket = io(url, {
    auth: { class: teacher.id, face: 'student' },
    transports: ['websocket'],
    extraHeaders: { cookie },
    forceNew: true,
  })
  let view: StudentView | null = null
  socket.on('view', (frame: ViewFrame) => {
    view = (frame.full ? frame.parts : { ...view, ...frame.parts }) as StudentView
  })
  await new Promise((resolve) => socket.once('connect', () => resolve(null)))
  return {
    async sees(poll: string): Promise<void> {
      while (view?.poll?.id !== poll) await pause(5)
    },
    async vote(poll: string): Promise<void> {
      const answer = await socket
        .timeout(10_000)
        .emitWithAck('command', { id: randomUUID(), command: 'ballot.cast', payload: { poll, choice: 'for' } })
      if (!answer.ok) throw new Error(answer.error.code)
    },
    close: () => socket.disconnect(),
  }
}

/** What the disk of this machine needs to keep one small thing for good. */
function durableWrite(): number {
  const folder = mkdtempSync(join(tmpdir(), 'jagten-floor-'))
  const file = openSync(join(folder, 'floor'), 'w')
  const startedAt = clock()
  writeSync(file, Buffer.alloc(4096, 1))
  fsyncSync(file)
  const took = clock() - startedAt
  closeSync(file)
  rmSync(folder, { recursive: true, force: true })
  return took
}

const rows = await main()
writeFileSync('bench-results.json', `${JSON.stringify(rows, null, 2)}\n`)
const figure = (value: number | null): string => (value === null ? '–' : value.toFixed(1))
console.table(
  rows.map(({ name, ours, floor, ratioToFloor }) => ({
    name,
    'ours (ms)': figure(ours),
    'floor (ms)': figure(floor),
    '× floor': figure(ratioToFloor),
  })),
)
process.exit(0)
