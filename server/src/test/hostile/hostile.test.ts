import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { BODIES } from './bodies.ts'
import { BUILDING } from './building.ts'
import { COOKIES } from './cookies.ts'
import { CROWDS } from './crowds.ts'
import { FLOODS, teacherComesFromTheFlood } from './floods.ts'
import { HANDSHAKES } from './handshakes.ts'
import { HEADS } from './heads.ts'
import { PACKETS } from './packets.ts'
import { PATHS } from './paths.ts'
import { RIGHTS } from './rights.ts'
import { besiege } from './siege.ts'
import type { Siege } from './siege.ts'
import { VALUES } from './values.ts'
import type { Inside } from './watched-server.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const ATTACKS = [
  ...BODIES,
  ...BUILDING,
  ...VALUES,
  ...COOKIES,
  ...RIGHTS,
  ...PATHS,
  ...HEADS,
  ...HANDSHAKES,
  ...PACKETS,
  ...FLOODS,
  ...CROWDS,
]

let siege: Siege
let before: Inside
const latencies: number[] = []

beforeAll(async () => {
  siege = await besiege()
  before = await siege.inside()
})
afterAll(async () => {
  const [middle, most] = [
    latencies.toSorted((one, other) => one - other)[latencies.length >> 1],
    Math.max(...latencies),
  ]
  process.stdout.write(
    `${ATTACKS.length} attacks; an honest vote took ${middle?.toFixed(1)} ms, at most ${most.toFixed(1)} ms\n`,
  )
  await siege.end()
})

test.each(ATTACKS)('$what: the class notices nothing', async ({ met, run }) => {
  expect([...new Set(await run(siege))].toSorted()).toEqual([...met].toSorted())
  latencies.push(await siege.stands())
})

test('the teacher signs in where the wrong passwords came from, a moment later', async () => {
  await expect.poll(() => teacherComesFromTheFlood(siege), { timeout: 45_000, interval: 500 }).toBe('204')
})

test('who was left saying something without end is not listened to for ever', async () => {
  expect(siege.left.length).toBeGreaterThan(2)
  await expect.poll(() => siege.left.filter((line) => !line.closed()).length, { timeout: 45_000 }).toBe(0)
})

test('after all this nothing of it is left: no connection, and hardly any memory', async () => {
  await expect
    .poll(async () => (await siege.inside()).sockets, { timeout: 45_000 })
    .toBeLessThanOrEqual(before.sockets + 10)
  const { heap, rss } = await siege.inside()
  process.stdout.write(
    `heap ${(before.heap / 1e6).toFixed(0)} → ${(heap / 1e6).toFixed(0)} MB, resident ${(rss / 1e6).toFixed(0)} MB\n`,
  )
  expect(heap).toBeLessThan(before.heap + 60_000_000)
  expect(rss).toBeLessThan(1_000_000_000)
})
