import fc from 'fast-check'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomUUID } from 'node:crypto'
import { expect, onTestFinished, test } from 'vitest'
import type { Choice } from '../../domain/base/ballot.ts'
import type { Command } from '../../domain/classroom/commands.ts'
import type { ClassEvent } from '../../domain/classroom/events.ts'
import type { Actor } from '../../domain/base/actor.ts'
import { ClassId } from '../../domain/base/ids.ts'
import { THINGS, plan } from '../../domain/test/class.ts'
import { startClock } from '../clock.ts'
import type { Sources } from '../clock.ts'
import { openBallotKeys } from '../store/ballot-keys.ts'
import { openSqlite } from '../store/sqlite.ts'
import type { Store } from '../store/store.ts'
import { openRoom } from './room.ts'
import type { Performed, Room } from './room.ts'

const teacher: Actor = { kind: 'teacher' }

/** A class on a real disk, that can be put down as by a power cut and opened again; `spoil` makes the next commits fail. */
async function openClass(sources?: Sources) {
  const folder = await mkdtemp(join(tmpdir(), 'jagten-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const id = ClassId.parse(randomUUID())
  const made: ClassEvent = {
    type: 'class-made',
    id,
    name: '5.B',
    grade: 5,
    joinCode: 'LNDT',
    plan: 'plan',
    path: null,
    template: 'x',
    worldOpen: false,
  }
  let store: Store
  let room: Room
  /** How often a commit still fails: before anything was written, or after all of it was. */
  let spoiled: { times: number; written: boolean } = { times: 0, written: false }

  const clock = startClock(0, sources)

  async function open(begins: boolean): Promise<void> {
    const real = await openSqlite(join(folder, 'jagten.sqlite'))
    store = {
      ...real,
      async commit(commit) {
        if (spoiled.times === 0) return real.commit(commit)
        spoiled.times -= 1
        if (spoiled.written) await real.commit(commit)
        throw new Error('disk full')
      },
    }
    const keys = await openBallotKeys(join(folder, 'keys'))
    const ports = {
      store,
      keys,
      plans: new Map([['plan', plan]]),
      doors: () => [],
      areas: () => [],
      things: () => THINGS,
      clock,
      alive: () => false,
      changed: () => {},
      fault: () => {},
    }
    if (begins) await store.makeClass({ id, joinCode: 'LNDT', madeAt: 1, usedAt: 1 })
    room = await openRoom(id, ports, begins ? { made, commands: [] } : undefined)
  }
  await open(true)

  return {
    perform: (command: Command, actor: Actor = teacher, sent: string = randomUUID()): Promise<Performed> =>
      room.perform({ id: sent, actor, command }),
    state: () => room.state(),
    spoil(times: number, written: boolean) {
      spoiled = { times, written }
    },
    async restart() {
      await room.stop()
      await store.close()
      await open(false)
    },
    now: clock.now,
    async close() {
      clock.stop()
      await room.stop()
      await store.close()
    },
  }
}

async function withOpenPoll(names: number, sources?: Sources) {
  const klass = await openClass(sources)
  await klass.perform({
    command: 'roster.add',
    payload: { students: Array.from({ length: names }, (_, at) => ({ name: `Elev ${at}` })) },
  })
  await klass.perform({ command: 'roster.pair', payload: {} })
  await klass.perform({ command: 'proposal.submit', payload: { title: 'Lamper', reason: 'Mørkt' } })
  await klass.perform({ command: 'poll.open', payload: { proposal: klass.state().proposals[0]!.id, form: 'secret' } })
  return {
    klass,
    poll: klass.state().polls[0]!.id,
    students: klass.state().roster.students.map((student) => student.id),
  }
}

const sending = fc.record({
  who: fc.nat({ max: 7 }),
  choice: fc.constantFrom<Choice>('for', 'against', 'blank'),
  /** How often the page sends it, having lost the answer. */
  times: fc.integer({ min: 1, max: 3 }),
  after: fc.constantFrom('go on', 'restart', 'full disk', 'disk full for a moment', 'written but not told'),
})

test('no repetition, loss of answers, full disk or restart loses, doubles or moves an acknowledged vote', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(sending, { maxLength: 14 }), async (sendings) => {
      const { klass, poll, students } = await withOpenPoll(8)
      const counted: Choice[] = []
      for (const { who, choice, times, after } of sendings) {
        const sent = randomUUID()
        const cast = (): Promise<Performed> =>
          klass.perform(
            { command: 'ballot.cast', payload: { poll, choice } },
            { kind: 'student', student: students[who]! },
            sent,
          )
        if (after === 'full disk') klass.spoil(2, false)
        if (after === 'disk full for a moment') klass.spoil(1, false)
        if (after === 'written but not told') klass.spoil(1, true)
        const first = await cast().catch(() => null)
        // a full disk is told as a fault; what was full for a moment, or only silent, nobody notices
        if (after !== 'full disk') expect(first).not.toBe(null)
        // a refused one never comes to the disk, so that its spoiling would wait for the next
        klass.spoil(0, false)
        const answers = await Promise.all(Array.from({ length: times }, cast))
        if (after === 'restart') await klass.restart()
        answers.push(await cast(), first ?? answers[0]!)
        expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
        if (!('refusal' in answers[0]!)) counted.push(choice)
      }
      await klass.perform({ command: 'poll.close', payload: { poll } })
      const { progress } = klass.state().polls[0]!
      expect(progress.state === 'closed' ? progress.ballots?.map((ballot) => ballot.choice).toSorted() : null).toEqual(
        counted.toSorted(),
      )
      await klass.close()
    }),
    { numRuns: 25 },
  )
}, 120_000)

test('what waits in one tick is committed together: thirty votes, one version after the other, all acknowledged', async () => {
  const { klass, poll, students } = await withOpenPoll(30)
  const before = klass.state().version
  const answers = await Promise.all(
    students.map((student) =>
      klass.perform({ command: 'ballot.cast', payload: { poll, choice: 'for' } }, { kind: 'student', student }),
    ),
  )
  expect(answers.map((answer) => ('version' in answer ? answer.version - before : null))).toEqual(
    students.map((_, at) => at + 1),
  )
  await klass.close()
})

test('a poll that is nearly over when the program starts again lasts twenty seconds more, and the screens say so', async () => {
  const { klass } = await withOpenPoll(2)
  const first = klass.state().polls[0]!.id
  await klass.perform({ command: 'poll.close', payload: { poll: first } })
  await klass.perform({ command: 'proposal.submit', payload: { title: 'Bænke', reason: 'Træt' } })
  const proposal = klass.state().proposals[1]!.id
  await klass.perform({ command: 'poll.open', payload: { proposal, form: 'secret', seconds: 6 } })
  const startsAt = Date.now()
  await klass.restart()
  const { progress } = klass.state().polls[1]!
  expect(progress).toMatchObject({ state: 'open' })
  const endsAt = progress.state === 'open' ? progress.endsAt : null
  expect(endsAt).toBeGreaterThanOrEqual(startsAt + 20_000)
  await klass.close()
})

test('a class that could not be written to is read again, and knows what was written after all', async () => {
  const klass = await openClass()
  klass.spoil(2, true)
  await expect(klass.perform({ command: 'class.mute', payload: { on: true } })).resolves.toEqual({ version: 2 })
  klass.spoil(2, false)
  await expect(klass.perform({ command: 'class.freeze', payload: { on: true } })).rejects.toThrow('disk full')
  expect(klass.state()).toMatchObject({ holds: [{ what: 'mute', to: null }], version: 2 })
  await expect(klass.perform({ command: 'class.freeze', payload: { on: true } })).resolves.toEqual({ version: 3 })
  await klass.close()
})

test.each([
  ['stands while it sleeps', 0],
  ['goes on while it sleeps', 20_000],
])(
  'a lid closed for twenty seconds shuts nobody out of a poll of five, where the stopwatch %s',
  async (_where, stopwatch) => {
    const time = { wall: Date.now(), stopwatch: 0 }
    const sources = { wall: () => time.wall, stopwatch: () => time.stopwatch }
    const { klass, students } = await withOpenPoll(2, sources)
    await klass.perform({ command: 'poll.close', payload: { poll: klass.state().polls[0]!.id } })
    await klass.perform({ command: 'proposal.submit', payload: { title: 'Bænke', reason: 'Træt' } })
    const proposal = klass.state().proposals[1]!.id
    await klass.perform({ command: 'poll.open', payload: { proposal, form: 'secret', seconds: 5 } })
    const { id: poll } = klass.state().polls[1]!
    for (let seconds = 1; seconds < 5; seconds += 1) {
      time.wall += 1_000
      time.stopwatch += 1_000
      klass.now()
    }
    time.wall += 900
    time.stopwatch += 900
    const cast = { command: 'ballot.cast', payload: { poll, choice: 'for' } } as const
    await klass.perform(cast, { kind: 'student', student: students[0]! })
    // now the class is to look at its clock in a tenth of a second, and sleeps
    await new Promise((set) => setTimeout(set, 50))
    time.wall += 20_000
    time.stopwatch += stopwatch
    await new Promise((awake) => setTimeout(awake, 400))
    const { progress } = klass.state().polls[1]!
    expect(progress).toMatchObject({ state: 'open' })
    expect(progress.state === 'open' ? progress.endsAt! - klass.now() : 0).toBe(20_000)
    expect(await klass.perform(cast, { kind: 'student', student: students[1]! })).toHaveProperty('version')
    await klass.close()
  },
)
