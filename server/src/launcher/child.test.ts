import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { keepRunning } from './child.ts'
import type { Work } from './child.ts'

const Says = z.strictObject({ said: z.string() })
type Says = z.infer<typeof Says>
type Told = { readonly say: string } | { readonly end: true }

/** Repeats what it is told; told to end, it says goodbye on its channel and in its log, and fails. */
const ECHO = `
process.on('message', (told) => {
  if (!told.end) return process.send({ said: told.say })
  process.stdout.write('the end')
  process.send({ said: 'goodbye' }, () => process.exit(3))
})
process.on('disconnect', () => process.exit(0))
process.send({ nonsense: true })
process.send({ said: process.env.JAGTEN_RESTART === '1' ? 'back' : 'here' })
`

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jagten-child-'))
  await writeFile(join(folder, 'echo.mjs'), ECHO)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** A process with its diary: what it said, and with which code it ended, in order. */
function keep(isAgain: boolean, script = 'echo.mjs') {
  const diary: (string | number | null)[] = []
  const work: Work<Told, Says> = {
    script: join(folder, script),
    env: process.env,
    logFile: join(folder, 'log'),
    says: Says,
    said: ({ said }) => diary.push(said),
    started: (tell) => tell({ say: 'first' }),
    ended(code) {
      diary.push(code)
      return isAgain
    },
  }
  return { kept: keepRunning(work), diary }
}

test('a process is told at each start, heard to its last word, and started again', async () => {
  const { kept, diary } = keep(true)
  await vi.waitFor(() => expect(diary).toEqual(['here', 'first']), 20_000)
  kept.tell({ end: true })
  await vi.waitFor(() => expect(diary).toEqual(['here', 'first', 'goodbye', 3, 'back', 'first']), 20_000)
  expect(await readFile(join(folder, 'log'), 'utf8')).toBe('the end')
  await kept.stop()
  expect(diary.at(-1)).toBe(0)
})

test('one that is not wanted again stays away, and to stop it then is nothing', async () => {
  const { kept, diary } = keep(false)
  await vi.waitFor(() => expect(diary).toContain('first'), 20_000)
  kept.interrupt()
  await vi.waitFor(() => expect(diary).toEqual(['here', 'first', null]), 20_000)
  await kept.stop()
  kept.tell({ say: 'hello?' })
  expect(diary).toEqual(['here', 'first', null])
})

test('one that fails at once is tried again until it is stopped', async () => {
  const { kept, diary } = keep(true, 'not-there.mjs')
  await vi.waitFor(() => expect(diary.length).toBeGreaterThan(1), 20_000)
  await kept.stop()
  expect(new Set(diary)).toEqual(new Set([1]))
})
