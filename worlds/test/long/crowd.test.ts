import { expect, test } from 'vitest'
import type { Player } from '../../src/client/index.ts'
import { obey } from '../start.ts'
import { useWorld } from '../use-world.ts'

const world = useWorld()
const MANY = 60
const WALK_MS = 5000
const STEP_MS = 100

test('sixty who walk all stay, and hear each other meanwhile', async () => {
  const names = Array.from({ length: MANY }, (_unused, n) => `Elev_${n}`)
  await obey(world.lykke(), { known: names })
  const students: Player[] = []
  for (let n = 0; n < MANY; n += 10)
    students.push(...(await Promise.all(names.slice(n, n + 10).map((name) => world.join(name, { chunks: false })))))
  await expect(world.join('Elev_61', { chunks: false })).rejects.toThrow('login.full')
  const start = performance.now()
  const walking = students.map(async (student, n) => {
    const { x, y, z } = student.position
    while (performance.now() - start < WALK_MS) {
      const turn = (performance.now() - start) / 700 + n
      student.moveTo({ x: x + 3 * Math.cos(turn), y, z: z + 3 * Math.sin(turn) })
      await new Promise((resolve) => setTimeout(resolve, STEP_MS))
    }
  })
  const took: number[] = []
  for (const [n, student] of students.entries()) {
    const saidAt = performance.now()
    student.say(`hej fra nummer ${n}.`)
    await Promise.all(
      [students[(n + 1) % MANY], world.lykke()].map((one) => one?.hears(`hej fra nummer ${n}.`, 60_000)),
    )
    took.push(performance.now() - saidAt)
    await new Promise((resolve) => setTimeout(resolve, WALK_MS / MANY / 2))
  }
  await Promise.all(walking)
  expect(students.filter(({ gone }) => gone).map(({ name, kicked }) => ({ name, kicked }))).toEqual([])
  expect(world.lykke().players()).toHaveLength(MANY + 1)
  expect(new Set(students.map(({ seen }) => seen.size))).toEqual(new Set([MANY]))
  const sorted = took.toSorted((one, other) => one - other)
  const at = (share: number): string => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(0)
  process.stdout.write(`chat while ${MANY} walk: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms\n`)
})

test('nothing of all this was a fault', () => expect(world.faults).toEqual([]))
