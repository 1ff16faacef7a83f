import { loadPrices } from '@jagten/worlds/price-file'
import { randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { WorldChoice } from '../../contract/launcher.ts'
import type { TeacherView } from '../../contract/views.ts'
import { plan } from '../../domain/test/class.ts'
import { ClassId, PollId } from '../../domain/base/ids.ts'
import { openBallotKeys } from '../store/ballot-keys.ts'
import { openSqlite } from '../store/sqlite.ts'
import type { Store } from '../store/store.ts'
import { openSchool } from './school.ts'
import type { School } from './school.ts'
import { noWorlds } from './worlds-port.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** A school on a folder of its own, at a time the test chooses. */
async function openAt(
  folder: string,
  now: () => number,
  /** How many commits fail from now on. */
  spoiled = { commits: 0 },
  world: WorldChoice = { kind: 'embedded' },
): Promise<{ school: School; close(): Promise<void> }> {
  const real = await openSqlite(join(folder, 'jagten.sqlite'))
  const store: Store = {
    ...real,
    commit(commit) {
      if (spoiled.commits === 0) return real.commit(commit)
      spoiled.commits -= 1
      return Promise.reject(new Error('disk full'))
    },
  }
  const here = { x: 0, y: 64, z: 0, yaw: 0 }
  const title = { da: 'Lykkeparken', en: 'Lykkeparken' }
  const template = {
    name: 'lykkeparken',
    folder: '',
    title,
    minecraft: '1.18.2' as const,
    spawn: here,
    meeting: here,
    areas: [],
    doors: [],
    homes: 1,
    places: [],
    signs: [],
    grounds: [],
    residents: [],
    extent: { min: here, max: here },
    parts: [],
  }
  const school = await openSchool({
    store,
    keys: await openBallotKeys(join(folder, 'keys')),
    plans: new Map([['plan', plan]]),
    templates: new Map([['lykkeparken', template]]),
    prices: await loadPrices(),
    worlds: noWorlds,
    world,
    worldsAtOnce: 2,
    page: { host: '127.0.0.1', port: () => 3000 },
    worldsFolder: join(folder, 'worlds'),
    logsFolder: join(folder, 'logs'),
    lang: 'da',
    clock: { now, onLost: () => () => {} },
    signOut: () => Promise.resolve(),
    fault: (error) => {
      throw error
    },
  })
  return {
    school,
    async close() {
      await school.stop()
      await store.close()
    },
  }
}

const newClass = (id: string) => ({
  id: ClassId.parse(id),
  name: '5.B',
  grade: null,
  plan: 'plan',
  path: null,
  template: 'lykkeparken',
  students: [],
})

test('a class nobody has used for thirty days is gone, world and all; one used since then stays', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'jagten-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  let today = 0
  const [forgotten, used] = [randomUUID(), randomUUID()]
  const first = await openAt(folder, () => today)
  for (const id of [forgotten, used]) {
    await first.school.make(newClass(id))
    await mkdir(join(folder, 'worlds', id), { recursive: true })
    await writeFile(join(folder, 'worlds', id, 'r.0.0.mca'), 'blokke')
  }
  today = 29 * DAY_MS
  const klass = first.school.get(used)!
  await first.school.perform(klass, {
    id: randomUUID(),
    actor: { kind: 'teacher' },
    command: { command: 'class.mute', payload: { on: true } },
  })
  await first.close()

  today = 30 * DAY_MS
  const later = await openAt(folder, () => today)
  expect(later.school.rows().map((row) => row.id)).toEqual([used])
  expect(later.school.rows()[0]?.deletesAt).toBe(59 * DAY_MS)
  expect(await readdir(join(folder, 'worlds'))).toEqual([used])
  await later.close()
})

test('the key of a poll that never came to be is destroyed at the start', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'jagten-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const keys = await openBallotKeys(join(folder, 'keys'))
  await keys.make(PollId.parse(randomUUID()))
  const opened = await openAt(folder, () => 0)
  // the key that makes marks is no poll's
  expect(await readdir(join(folder, 'keys'))).toEqual(['marks'])
  await opened.close()
})

test('a lesson the server was switched off in is rung out of when it starts a week later, at the step where it was', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'jagten-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  let today = 0
  const id = randomUUID()
  const first = await openAt(folder, () => today)
  await first.school.make(newClass(id))
  await first.school.perform(first.school.get(id)!, {
    id: randomUUID(),
    actor: { kind: 'teacher' },
    command: { command: 'lesson.start', payload: {} },
  })
  await first.close()

  today = 7 * DAY_MS
  const later = await openAt(folder, () => today)
  onTestFinished(() => later.close())
  await expect.poll(() => later.school.get(id)?.room.state().lesson).toMatchObject({ state: 'rung', at: 0 })
})

test('a class is made with its students, or not at all: what could not be written begins anew when it is asked for again', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'jagten-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const spoiled = { commits: 1 }
  const { school, close } = await openAt(folder, () => 0, spoiled)
  onTestFinished(close)
  const wanted = { ...newClass(randomUUID()), students: [{ name: 'Asta' }, { name: 'Bo' }, { name: 'Asta' }] }
  await expect(school.make(wanted)).rejects.toThrow('disk full')
  expect(school.rows()).toEqual([])
  // pressed twice, before the first answer has come
  const [once, twice] = await Promise.all([school.make(wanted), school.make(wanted)])
  expect(twice).toEqual(once)
  const { room } = school.get(wanted.id)!
  expect(room.state().roster.students.map(({ name }) => room.texts().get(name))).toEqual(['Asta', 'Bo', 'Asta'])
  expect(room.state().roster.students.every(({ household }) => household !== null)).toBe(true)
  // another list under the same id is not what was made
  expect(await school.make({ ...wanted, students: [{ name: 'Carl' }] })).toEqual({ refusal: 'class.id-taken' })
  expect(school.rows().map(({ students }) => students)).toEqual([3])
})

test.each<[string, WorldChoice, room: number, refusal: object]>([
  ['worlds of our own', { kind: 'embedded' }, 2, { refusal: 'world.no-room', params: { most: 2 } }],
  [
    'a Java server of others, where each would have a Lykke',
    { kind: 'java', host: 'mc.skole.dk', port: 25_565 },
    1,
    { refusal: 'world.in-use', params: { class: '5.B' } },
  ],
])(
  'where there is room for no more classes in %s, the next one is told why, until another closes',
  async (_where, world, room, refusal) => {
    const folder = await mkdtemp(join(tmpdir(), 'jagten-'))
    onTestFinished(() => rm(folder, { recursive: true, force: true }))
    const { school, close } = await openAt(folder, () => 0, undefined, world)
    onTestFinished(close)
    const made = []
    for (let n = 0; n <= room; n += 1) made.push(await school.make(newClass(randomUUID())))
    const klasses = made.flatMap((one) => ('klass' in one ? [one.klass] : []))
    const [first, last] = [klasses[0]!, klasses.at(-1)!]
    const trouble = () => (last.view({ face: 'teacher' }) as TeacherView).world.trouble
    const give = (klass: typeof last, command: 'world.open' | 'world.close') =>
      school.perform(klass, { id: randomUUID(), actor: { kind: 'teacher' }, command: { command, payload: {} } })

    expect([trouble(), await give(last, 'world.open')]).toEqual(['no-room', refusal])
    let isTold = false
    last.onChange(() => (isTold = true))
    await give(first, 'world.close')
    expect([isTold, trouble()]).toEqual([true, null])
    expect(await give(last, 'world.open')).toHaveProperty('version')
  },
)
