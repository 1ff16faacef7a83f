import { readFileSync, readdirSync } from 'node:fs'
import { join as path } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { speaker } from '@jagten/server/contract'
import { join } from '@jagten/worlds/client'
import type { Player } from '@jagten/worlds/client'
import { PASSWORD, startProgram } from './program.ts'
import type { Program } from './program.ts'
import { beTeacher } from './teacher.ts'
import type { Teacher } from '../src/rehearsal/teacher.ts'

const say = speaker('da')
const VOTERS = ['sol_1', 'maane_2']
const WATCHER = 'stjerne_3'
/** What a world sends all the time, and the time itself: nothing anybody did. */
const NOISE =
  /^(keep_alive|update_time|player_info|rel_entity_move|entity_(look|move_look|head_rotation|velocity|teleport)|map_chunk|update_light|unload_chunk|update_view_position)$/
const DATABASE_PASSWORD = 'kodeord-til-databasen'

let program: Program
let teacher: Teacher
const players = new Map<string, Player>()
/** What everybody in the world was sent, in order. */
const received = new Map<string, string[]>()

beforeAll(async () => {
  program = await startProgram({ LOG_LEVEL: 'debug', PGPASSWORD: DATABASE_PASSWORD, DATABASE_URL: '' })
  teacher = await beTeacher(program.url, ['Asta', 'Bo', 'Carl', 'Dit'])
  const { world, students } = await teacher.worldIsOpen()
  const port = Number(world.address?.split(':')[1] ?? 25_565)
  for (const [at, name] of [...VOTERS, WATCHER].entries()) {
    const packets: string[] = []
    received.set(name, packets)
    const player = await join({
      host: '127.0.0.1',
      port,
      name,
      chunks: false,
      received(packet, fields) {
        if (!NOISE.test(packet)) packets.push(`${packet} ${JSON.stringify(fields, plain)}`)
      },
    })
    players.set(name, player)
    player.whisperLykke(students[at]?.key ?? '')
    await player.until(() => player.heard.some(({ text }) => text.includes('Nu ved jeg')), 10_000, 'to be known')
  }
}, 120_000)
afterAll(async () => {
  for (const player of players.values()) await player.leave()
  teacher?.close()
  await program?.stop()
})

const plain = (_name: string, value: unknown): unknown => (typeof value === 'bigint' ? String(value) : value)

/** A poll in which each voter says that word; what each of the others was sent meanwhile, each thing once. */
async function election(words: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const poll = await teacher.openPoll('Flere lamper')
  // the world has been told that a poll is open
  await new Promise((resolve) => setTimeout(resolve, 1_000))
  const seen = new Map<string, readonly string[]>()
  for (const [at, name] of VOTERS.entries()) {
    for (const packets of received.values()) packets.splice(0)
    const player = players.get(name)
    const before = player?.heard.length ?? 0
    player?.whisperLykke(words[at] ?? '')
    const isIn = (): boolean =>
      player?.heard.slice(before).some(({ text }) => text.includes(say('game.vote-done'))) ?? false
    await player?.until(isIn, 10_000, `${name}'s vote to be in the box`)
    await teacher.until((view) => view.polls.at(-1)?.turnout.cast === at + 1, 'the vote to be counted')
    await new Promise((resolve) => setTimeout(resolve, 700))
    for (const [other, packets] of received)
      if (other !== name) seen.set(`${other} while ${name} votes`, [...new Set(packets)].toSorted())
  }
  await teacher.must('poll.close', { poll })
  return seen
}

test('who stands beside a voter in the world is sent the same, whatever the voter says', async () => {
  const [first, ...others] = [
    await election(['ja', 'nej']),
    await election(['nej', 'ja']),
    await election(['blank', 'nej']),
  ]
  for (const other of others) expect(other).toEqual(first)
  const all = [...first.values(), ...others.flatMap((one) => [...one.values()])].flat().join('\n')
  expect(all).not.toMatch(/\b(ja|nej|blank)\b|kvittering/i)
})

test('no log of server, world and Lykke names a voter, a word of theirs or a choice', () => {
  const files = readdirSync(program.dataDir, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.log'),
  )
  expect(files.map((name) => name.replace(/-[0-9a-f-]{36}/, '')).toSorted()).toEqual([
    'logs/bot.log',
    'logs/world.log',
    'server.log',
  ])
  for (const file of files) {
    const lines = readFileSync(path(program.dataDir, file), 'utf8').split('\n')
    expect(
      lines.filter((line) => /sol_1|maane_2|Asta|\b(ja|nej|blank|against)\b/.test(line)),
      file,
    ).toEqual([])
  }
})

test.skipIf(process.platform !== 'linux')(
  'world and Lykke are not given what is the server’s: no password of teacher or database, no token',
  () => {
    const { server, world, bot } = program.pids()
    const given = (pid: number | null): string => readFileSync(`/proc/${pid}/environ`, 'utf8')
    expect(given(server)).toContain(`TEACHER_PASSWORD=${PASSWORD}`)
    expect(given(server)).toContain(DATABASE_PASSWORD)
    for (const pid of [world, bot]) {
      expect(given(pid)).toContain('PATH=')
      expect(given(pid)).not.toMatch(/TEACHER_PASSWORD|DATABASE_URL|JAGTEN_TOKEN|PGPASSWORD/)
      expect(given(pid)).not.toContain(PASSWORD)
      expect(given(pid)).not.toContain(DATABASE_PASSWORD)
    }
  },
)
