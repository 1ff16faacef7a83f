import type { Crowd } from '../../src/rehearsal/crowd-process.ts'
import { percentile } from '../../src/rehearsal/percentile.ts'
import type { Teacher } from '../../src/rehearsal/teacher.ts'
import { clock, pause, row, spread } from './rows.ts'
import type { Row } from './rows.ts'

const VOTES = 150

/** Lets everybody with a key come in and walk to and fro; the players' names. */
export async function walkers(teacher: Teacher, crowd: Crowd, count: number): Promise<string[]> {
  const port = Number(teacher.view().world.address?.split(':')[1] ?? 25_565)
  const names = teacher
    .view()
    .students.slice(0, count)
    .map((_, at) => `gaar_${at}`)
  for (const [at, name] of names.entries()) {
    await crowd.tell({ do: 'join', name, host: '127.0.0.1', port })
    await crowd.ask(name, teacher.view().students[at]?.key ?? '', ['Nu ved jeg'])
    await crowd.tell({ do: 'stroll', name, around: { x: 0.5, y: 64, z: 12.5 } })
  }
  await pause(3_000)
  return names
}

/** A student's packet → the teacher's page, while all walk; beside it a line of chat from one player to another. */
export async function votePath(teacher: Teacher, crowd: Crowd, names: readonly string[]): Promise<Row[]> {
  const paths: number[] = []
  const raw: number[] = []
  for (let round = 0; paths.length < VOTES; round += 1) {
    const poll = await teacher.openPoll(`Runde ${round}`)
    for (const [at, name] of names.entries()) {
      const arrived = teacher.until((view) => (view.polls.at(-1)?.turnout.cast ?? 0) > at, 'the vote').then(clock)
      const sentAt = (await crowd.tell({ do: 'whisper', name, text: 'ja' })) as number
      paths.push((await arrived) - sentAt)
      const to = names[(at + 1) % names.length] ?? name
      raw.push((await crowd.tell({ do: 'echo', name, text: `hej ${round} ${at}`, to })) as number)
      await pause(20)
    }
    await teacher.must('poll.close', { poll })
  }
  return [
    ...spread(`vote path, ${names.length} walking (floor: a line of chat)`, paths, raw),
    row(
      `our share of the vote path above the raw packet, ${names.length} walking, p50`,
      percentile(paths, 0.5) - percentile(raw, 0.5),
    ),
  ]
}
