import fc from 'fast-check'
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { COMMAND_NAMES } from '../../contract/index.ts'
import type { ClassId } from '../../domain/base/ids.ts'
import type { WorldOrder, WorldStatus } from '../../contract/launcher.ts'
import type { Worlds } from '../classes/worlds-port.ts'
import { openEngine } from '../store/open.ts'
import { readSnapshot } from '../store/snapshot.ts'
import { ACTORS, moveIn, take } from './neighbours.ts'
import type { Neighbour, Step } from './neighbours.ts'
import { openTestSchool } from './school.ts'
import type { TestSchool } from './school.ts'

const CLASSES = 3
/** Nothing that ends a class's story early, or takes the students away that the steps are taken by, or signs them out. */
const ENDING: readonly string[] = ['roster.erase', 'attendance.set', 'key.free', 'key.renew']
const COMMANDS = COMMAND_NAMES.filter((name) => !ENDING.includes(name))
const which = fc.nat(CLASSES - 1)
const step: fc.Arbitrary<Step> = fc
  .record({
    from: which,
    actor: fc.constantFrom(...ACTORS),
    command: fc.oneof(
      fc.constantFrom(...COMMANDS),
      fc.constantFrom(
        'proposal.submit',
        'poll.open',
        'ballot.cast',
        'sign.write',
        'class.say',
        'alarm.raise',
        'floor.ask' as const,
      ),
    ),
    // mostly of one's own class, and now and then of another
    elsewhere: fc.option(which, { freq: 2 }),
    to: fc.option(which, { freq: 4 }),
    overHttp: fc.boolean(),
  })
  .map(({ elsewhere, to, ...rest }) => ({ ...rest, names: elsewhere ?? rest.from, to: to ?? rest.from }))

describe('three classes of one school, with random commands by everybody to everybody', () => {
  let school: TestSchool
  let all: Neighbour[]
  beforeAll(async () => {
    school = await openTestSchool()
    all = []
    for (let number = 0; number < CLASSES; number += 1) all.push(await moveIn(school, number))
  })
  afterAll(async () => {
    for (const one of all) one.leave()
    await school.close()
  })

  /** No one of a class has been shown or answered anything that is another class's. */
  async function expectApart(): Promise<void> {
    for (const one of all) {
      const given = one.given()
      for (const other of all) {
        if (other === one) continue
        for (const thing of await other.own())
          if (given.includes(thing)) throw new Error(`${thing} was shown in another class`)
      }
    }
  }

  test('nobody is shown or answered anything of another class', async () => {
    const met = new Map<string, number>()
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 40 }), async (steps) => {
        for (const one of steps) {
          const answer = await take(one, school, all)
          met.set(answer, (met.get(answer) ?? 0) + 1)
          const isStranger =
            one.from !== one.to && one.actor !== 'teacher' && one.actor !== 'lykke' && one.actor !== 'player'
          if (isStranger) expect(answer).toBe('session.missing')
        }
        await expectApart()
      }),
      { numRuns: 40, endOnFailure: true },
    )
    // the steps were no mere refusals
    expect(met.get('ok')).toBeGreaterThan(20)
    for (const one of all) expect(one.given()).toContain(one.canary)
  })

  test('and in no list, whatever is asked for; the teacher sees them all', async () => {
    const paths = [
      '/api/classes',
      '/api/me',
      '/api/me?face=student',
      '/api/check',
      '/api/plans',
      '/api/worlds',
      '/api/openapi.json',
    ]
    for (const one of all)
      for (const cookie of Object.values(one.cookies)) {
        for (const path of paths) one.keep((await school.call('GET', path, undefined, { cookie })).body)
        for (const other of all) {
          const { status, body } = await school.call('GET', `/api/classes/${other.klass.id}`, undefined, { cookie })
          if (other === one) expect(status).toBe(200)
          else expect([status, body.error.code]).toEqual([401, 'session.missing'])
          one.keep(body)
        }
      }
    await expectApart()
    const { body } = await school.call('GET', '/api/classes', undefined, { cookie: school.teacherCookie })
    expect(body.classes.map(({ id }: { id: string }) => id).toSorted()).toEqual(
      all.map(({ klass }) => klass.id).toSorted(),
    )
    for (const one of all) expect(JSON.stringify(await one.klass.view())).toContain(one.canary)
  })

  test('a session of one opens no socket and does nothing in another', async () => {
    const [one, other] = all as [Neighbour, Neighbour]
    const before = await other.klass.view()
    for (const face of ['student', 'projector', 'teacher', 'bot'] as const)
      await expect(other.klass.connect(face, { cookie: Object.values(one.cookies).join('; ') })).rejects.toMatchObject({
        data: { code: 'session.missing' },
      })
    expect(
      (await school.call('DELETE', `/api/classes/${other.klass.id}`, undefined, { cookie: one.cookies.asta })).status,
    ).toBe(401)
    expect(await other.klass.view()).toEqual(before)
  })

  test('a name, a word and an id of a class stand in no line of the log', async () => {
    for (const one of all) for (const line of school.logged) expect(line).not.toContain(one.canary)
  })

  test('deleting one leaves nothing of it anywhere, and the others byte for byte as they were', async () => {
    const [gone, ...rest] = all as [Neighbour, ...Neighbour[]]
    for (const { klass, canary } of all) {
      await mkdir(join(school.dataDir, 'worlds', klass.id, 'region'), { recursive: true })
      await mkdir(join(school.dataDir, 'logs'), { recursive: true })
      await writeFile(join(school.dataDir, 'worlds', klass.id, 'region', 'r.0.0.mca'), canary)
      for (const name of ['world', 'bot'])
        await writeFile(join(school.dataDir, 'logs', `${name}-${klass.id}.log`), canary)
    }
    const things = await gone.own()
    const before = await Promise.all(rest.map((one) => ofClass(school, one)))
    gone.leave()
    await school.call('DELETE', `/api/classes/${gone.klass.id}`, undefined, { cookie: school.teacherCookie })
    expect(await Promise.all(rest.map((one) => ofClass(school, one)))).toEqual(before)
    const { names, bytes } = await everything(school.dataDir)
    for (const thing of things) {
      expect(names, thing).not.toContain(thing)
      expect(bytes.includes(thing), thing).toBe(false)
    }
    for (const { canary } of rest) expect(bytes.includes(canary)).toBe(true)
  })

  test('a class made anew under the id of a deleted one is shut to the cookies of that one', async () => {
    const [gone] = all as [Neighbour]
    const again = { id: gone.klass.id, name: 'En ny klasse' }
    expect((await school.call('POST', '/api/classes', again, { cookie: school.teacherCookie })).status).toBe(201)
    for (const cookie of Object.values(gone.cookies)) {
      expect((await school.call('GET', `/api/classes/${again.id}`, undefined, { cookie })).status).toBe(401)
      expect((await school.call('GET', '/api/me', undefined, { cookie })).body).toEqual({ role: 'none' })
    }
  })
})

/** A class as it lies on the disk: its rows, its keys, its world and the logs of its processes. */
async function ofClass(school: TestSchool, { klass }: Neighbour): Promise<unknown> {
  const engine = await openEngine({ dataDir: school.dataDir, databaseUrl: undefined })
  const { settings: _settings, classes, ...tables } = await readSnapshot(engine.database)
  await engine.database.destroy()
  const rows = Object.values(tables).map((table) =>
    (table as readonly { class: string | null }[]).filter((row) => row.class === klass.id),
  )
  const { names, bytes } = await everything(school.dataDir, klass.id)
  return [classes.filter(({ id }) => id === klass.id), rows, names, bytes.toString('hex')]
}

/** All files below a folder, or those of them with that word in their path. */
async function everything(folder: string, word = ''): Promise<{ names: string; bytes: Buffer }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => file.includes(word))
  return {
    names: files.toSorted().join('\n'),
    bytes: Buffer.concat(await Promise.all(files.toSorted().map((file) => readFile(file)))),
  }
}

describe('worlds', () => {
  test('are opened while there is room; the next is told why not, a student never, and one’s address is no other’s', async () => {
    const orders: WorldOrder[] = []
    let tell: (klass: ClassId, status: WorldStatus) => void = () => undefined
    const worlds: Worlds = {
      open: (order) => void orders.push(order),
      close: () => Promise.resolve(),
      onStatus: (listener) => {
        tell = listener
        return () => undefined
      },
    }
    const school = await openTestSchool({ worlds, env: { WORLDS: '2' } })
    try {
      const [first, second, third] = [
        await school.makeClass(['Asta']),
        await school.makeClass(['Bo']),
        await school.makeClass(['Carl']),
      ]
      expect(orders.map((order) => order.class)).toEqual([first.id, second.id])
      expect(await third.send('world.open', {})).toEqual({
        ok: false,
        error: {
          code: 'world.no-room',
          params: { most: 2 },
          message: 'Der er plads til 2 klasser i Minecraft på én gang. Luk Minecraft i en anden klasse først.',
        },
      })
      expect(await third.send('world.open', {}, await third.join('Carl'))).toMatchObject({
        error: { code: 'command.not-yours' },
      })
      await first.must('world.close', {})
      await third.must('world.open', {})
      expect(orders.map((order) => order.class)).toEqual([first.id, second.id, third.id])
      tell(second.id as ClassId, { state: 'up', host: null, port: 25_599 })
      expect(JSON.stringify(await second.view())).toContain('25599')
      expect(JSON.stringify([await first.view(), await third.view()])).not.toContain('25599')
    } finally {
      await school.close()
    }
  })
})
