import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestSchool } from '../test/school.ts'
import type { TestSchool } from '../test/school.ts'
import { unzipped } from '../test/unzip.ts'
import type { TestClass } from '../test/visitors.ts'

const NAMES = ['Astakanarie', 'Bokanarie', 'Carlkanarie', 'Dinakanarie']

let school: TestSchool
let klass: TestClass
beforeAll(async () => {
  school = await openTestSchool()
  klass = await school.makeClass(NAMES)
  const [asta, bo] = [await klass.join(NAMES[0]!), await klass.join(NAMES[1]!)]
  await klass.must(
    'note.add',
    { tag: 'unsafe', text: '=Her; er mørkt', position: { x: -9, y: 64, z: 2 }, look: { yaw: -90, pitch: 5 } },
    asta,
  )
  for (const form of ['secret', 'open'] as const) {
    const poll = await klass.openPoll(form)
    await klass.must('ballot.cast', { poll, choice: 'for', ...(form === 'secret' && { receipt: RECEIPT }) }, asta)
    await klass.must('ballot.cast', { poll, choice: 'against' }, bo)
    await klass.must('poll.close', { poll })
  }
  await mkdir(join(school.dataDir, 'worlds', klass.id, 'region'), { recursive: true })
  await writeFile(join(school.dataDir, 'worlds', klass.id, 'region', 'r.0.0.mca'), 'blokke')
  await writeFile(join(school.dataDir, 'worlds', klass.id, 'region', 'r.0.1.mca.tmp'), 'halv')
})
afterAll(() => school.close())

const RECEIPT = 'bold sol hat'

async function get(path: string, headers: Record<string, string> = { cookie: school.teacherCookie }) {
  const response = await fetch(`${school.url()}/api/classes/${klass.id}/${path}`, { headers })
  return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) }
}

describe.each([
  'minutes.md',
  'minutes.html',
  'minutes.json',
  'minutes.csv',
  'minutes.ics',
  'check-minutes.html',
  'export.zip',
])('%s', (path) => {
  test('is for the teacher alone', async () => {
    const { cookie: projector } = await school.call('POST', '/api/join', {
      joinCode: klass.joinCode,
      face: 'projector',
    })
    expect((await get(path)).status).toBe(200)
    for (const cookie of ['', projector, await klass.join(NAMES[0]!)])
      expect((await get(path, { cookie })).status).toBe(401)
  })

  test('of a class that is not there is not there either', async () => {
    const { status } = await school.call('GET', `/api/classes/${crypto.randomUUID()}/${path}`, undefined, {
      cookie: school.teacherCookie,
    })
    expect(status).toBe(404)
  })
})

test('the minutes speak the language of the link, else of the browser, else Danish', async () => {
  const { teacherCookie: cookie } = school
  const began = async (path: string, headers: Record<string, string> = {}) =>
    (await get(path, { cookie, ...headers })).bytes.toString('utf8').split('\n')[0]
  expect(await began('minutes.md')).toBe('# Referat fra 5.B')
  expect(await began('minutes.md?lang=en')).toBe('# Minutes of 5.B')
  expect(await began('minutes.md', { 'accept-language': 'en-GB' })).toBe('# Minutes of 5.B')
  expect(await began('minutes.md?lang=da', { 'accept-language': 'en-GB' })).toBe('# Referat fra 5.B')
})

test('the page of minutes may bring its own style and nothing that runs', async () => {
  const { headers, bytes } = await get('minutes.html')
  expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(headers.get('content-security-policy')).toContain("style-src 'self' 'unsafe-inline'")
  expect(bytes.toString('utf8')).not.toContain('<script')
})

describe('a copy of the minutes', () => {
  const run = promisify(execFile)
  /** What `npm run check-minutes` says of a file with that in it. */
  async function checked(copy: string): Promise<{ readonly ok: boolean; readonly said: string }> {
    const file = join(school.dataDir, 'minutes.json')
    await writeFile(file, copy)
    const script = fileURLToPath(new URL('../by-hand/check-minutes.ts', import.meta.url))
    return run(process.execPath, [script, file], { env: { ...process.env, DATA_DIR: school.dataDir } }).then(
      ({ stdout }) => ({ ok: true, said: stdout }),
      ({ stderr }: { stderr: string }) => ({ ok: false, said: stderr }),
    )
  }

  test('is found whole as it was fetched, and else the entry is named that was changed', async () => {
    const copy = (await get('minutes.json')).bytes.toString('utf8')
    const { entries } = JSON.parse(copy)
    expect(entries.map(({ n }: { n: number }) => n)).toEqual([1, 2])
    expect(await checked(copy)).toMatchObject({ ok: true, said: expect.stringContaining('alle 2 linjer') })
    const changed = copy.replace('1 for, 1 imod', '2 for, 0 imod')
    expect(changed).not.toBe(copy)
    expect(await checked(changed)).toMatchObject({ ok: false, said: expect.stringContaining('linje 1 er ikke') })
    expect(await checked('{}')).toMatchObject({ ok: false, said: expect.stringContaining('ikke en kopi') })
  })

  test('is checked by a page that fetches nothing and takes nothing but what stands in it', async () => {
    const { headers, bytes } = await get('check-minutes.html?lang=en')
    expect(headers.get('content-disposition')).toContain('attachment')
    const page = bytes.toString('utf8')
    expect(page).toContain('Is the copy of the minutes genuine?')
    expect(page).not.toMatch(/fetch\(|XMLHttpRequest|import\s*[({*]|<link|<img/)
  })
})

describe('the file with everything of a class', () => {
  const files = async () => unzipped((await get('export.zip')).bytes)
  const text = async (path: string) => (await files()).get(path)?.toString('utf8') ?? ''

  test('is called after the class and the day, and holds its papers, tables and world', async () => {
    const { headers, bytes } = await get('export.zip')
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="5\.B \d{4}-\d\d-\d\d\.zip"$/)
    expect([...unzipped(bytes).keys()]).toEqual([
      'README.txt',
      'minutes.html',
      'minutes.md',
      'minutes.json',
      'minutes.csv',
      'minutes.ics',
      'check-minutes.html',
      'proposals.csv',
      'votes.csv',
      'notes.csv',
      'class.json',
      ...[1, 2, 3, 4, 5, 6, 7, 8].map((area) => `areas/felt-${area}.schem`),
      'world/region/r.0.0.mca',
    ])
    expect((await files()).get('world/region/r.0.0.mca')).toEqual(Buffer.from('blokke'))
  })

  test('says in Danish what each file is, and that children wrote it', async () => {
    const readme = await text('README.txt')
    expect(readme).toContain('Her er børns ord.')
    for (const path of (await files()).keys()) if (!path.includes('/')) expect(readme + 'README.txt').toContain(path)
  })

  test('names students in the class’s own file alone, and no key anywhere', async () => {
    const keys = (await klass.view()).students.map(({ key }) => `"${key}"`)
    for (const [path, bytes] of await files()) {
      const words = bytes.toString('utf8')
      expect([path, words.includes('kanarie')]).toEqual([path, path === 'class.json'])
      for (const key of keys) expect(words).not.toContain(key)
    }
    expect(JSON.parse(await text('class.json'))).toMatchObject({
      name: '5.B',
      students: [{ name: NAMES[0] }, {}, {}, {}],
    })
  })

  test('counts votes and says of nobody how they voted; receipts are there once they were shown', async () => {
    const rows = async () =>
      (await text('votes.csv'))
        .trimEnd()
        .split('\r\n')
        .slice(1)
        .map((row) => row.split(';'))
    expect((await rows()).map((row) => [row[0], row[2], row[5], row[6], ...row.slice(9)])).toEqual([
      ['1', 'hemmelig afstemning', '2', '4', '0', '1', '1', '0', 'ikke vedtaget', ''],
      ['2', 'åben afstemning', '2', '4', '0', '1', '1', '0', 'ikke vedtaget', ''],
    ])
    expect(await text('class.json')).not.toContain(RECEIPT)
    await klass.must('poll.show-receipts', { poll: (await klass.view()).polls[0]!.id })
    expect((await rows())[0]?.at(-1)).toContain(`${RECEIPT}: Ja`)
  })

  test('keeps a child’s words from being a formula, and their place as numbers', async () => {
    expect(await text('notes.csv')).toContain('"\'=Her; er mørkt"')
    expect(await text('notes.csv')).toContain(';-9;64;2;270;5\r\n')
  })
})

describe('a class in the archive', () => {
  test('tells a student with the right key so, and lets the student in again when it is taken out', async () => {
    const other = await school.makeClass(['Emil', 'Freja'])
    const key = (await other.view()).students[0]!.key
    const join = async (joinKey: string) => {
      const { status, body } = await school.call('POST', '/api/join', { joinCode: other.joinCode, key: joinKey })
      return [status, body.error?.code, body.error?.message]
    }
    await other.must('class.archive', {})
    expect(await join(key)).toEqual([
      403,
      'class.archived',
      'Klassen er lagt i arkivet. Læreren kan tage den frem igen.',
    ])
    expect((await join('NOPE')).slice(0, 2)).toEqual([403, 'join.wrong'])
    const row = async () => {
      const { body } = await school.call('GET', '/api/classes', undefined, { cookie: school.teacherCookie })
      return body.classes.find(({ id }: { id: string }) => id === other.id)
    }
    expect(await row()).toMatchObject({ archived: true, deletesAt: (await other.view()).deletesAt })
    await other.must('class.unarchive', {})
    expect(await join(key)).toEqual([200, undefined, undefined])
    expect(await row()).toMatchObject({ archived: false })
  })
})
