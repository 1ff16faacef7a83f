import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { unzipped } from '../test/unzip.ts'
import { zipOf } from './zip.ts'
import type { ZipFile } from './zip.ts'

const AT = Date.UTC(2026, 10, 24, 9, 30)

async function zip(files: readonly ZipFile[]): Promise<Buffer> {
  const parts: Uint8Array[] = []
  for await (const part of zipOf(
    (async function* () {
      yield* files
    })(),
    AT,
  ))
    parts.push(part)
  return Buffer.concat(parts)
}

const SOME: readonly ZipFile[] = [
  { path: 'README.txt', bytes: Buffer.from('Blåbærgrød\n'.repeat(400)) },
  { path: 'world/region/r.0.-1.mca', bytes: Buffer.from([0, 255, 7]) },
  { path: 'world/æøå.json', bytes: Buffer.from('{}') },
  { path: 'tom.csv', bytes: Buffer.alloc(0) },
]

test('every file comes out as it went in, under its name', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(
        fc.record({
          path: fc.stringMatching(/^[a-zæøå0-9]{1,12}(\/[a-zæøå]{1,8}){0,2}\.txt$/),
          bytes: fc.oneof(
            fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
            fc.string().map((text) => Buffer.from(text.repeat(50))),
          ),
        }),
        { selector: ({ path }) => path, maxLength: 12 },
      ),
      async (files) => {
        expect(unzipped(await zip(files))).toEqual(new Map(files.map(({ path, bytes }) => [path, bytes])))
      },
    ),
    { numRuns: 60 },
  )
})

test('what cannot be packed smaller is stored as it is', async () => {
  const [, random] = SOME
  expect((await zip([random!])).includes(random!.bytes)).toBe(true)
})

test.each([
  ['unzip', ['-t']],
  [
    'python3',
    ['-c', 'import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; print(z.namelist())'],
  ],
] as const)('%s finds nothing wrong with it, where it is on the machine', async (program, args) => {
  const folder = await mkdtemp(join(tmpdir(), 'jagten-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const file = join(folder, 'klasse.zip')
  await writeFile(file, await zip(SOME))
  const { error, status, stdout } = spawnSync(program, [...args, file], {
    encoding: 'utf8',
    env: { ...process.env, PYTHONIOENCODING: 'utf8', LC_ALL: 'C.UTF-8' },
  })
  if (error && 'code' in error && error.code === 'ENOENT') return
  expect([status, stdout]).toEqual([0, expect.stringContaining('README.txt')])
})
