import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { BotView, ProjectorView, StudentView, TeacherView } from '../../contract/index.ts'
import { BOT_TOKEN, openTestSchool } from './school.ts'
import type { TestSchool } from './school.ts'
import { unzipped } from './unzip.ts'
import type { TestClass } from './visitors.ts'

let school: TestSchool
beforeAll(async () => {
  school = await openTestSchool()
})
afterAll(() => school.close())

/** A link for somebody of that kind, and the cookie it gives. */
async function helperOf(klass: TestClass, kind: string) {
  const headers = { cookie: school.teacherCookie }
  const made = await school.call('POST', `/api/classes/${klass.id}/helpers`, { kind }, headers)
  const code: string = made.body.code
  const entered = await school.call('POST', '/api/help', { code })
  return { code, cookie: entered.cookie, entered }
}

/** All that the program has written, one file after another. */
async function allFiles(): Promise<string> {
  const files = await readdir(school.dataDir, { recursive: true, withFileTypes: true })
  const written = files.filter((one) => one.isFile()).map((one) => readFile(join(one.parentPath, one.name), 'latin1'))
  return (await Promise.all(written)).join('')
}

const viewOf = async (klass: TestClass, cookie: string) =>
  school.call('GET', `/api/classes/${klass.id}`, undefined, { cookie })

test('a substitute comes in by the link and leads the lesson, without keys and without the teacher’s reasons', async () => {
  const klass = await school.makeClass(['Asta', 'Bo'])
  const { code, cookie, entered } = await helperOf(klass, 'substitute')
  expect(code).toMatch(/^[BCDFGHJKLMNPQRSTVWXZ2-9]{10}$/)
  expect(entered).toMatchObject({ status: 200, body: { class: klass.id, kind: 'substitute' } })
  const me = await school.call('GET', '/api/me?face=teacher', undefined, { cookie })
  expect(me.body).toEqual({ role: 'helper', class: klass.id, kind: 'substitute' })

  await klass.must('lesson.start', {}, cookie)
  const { body } = (await viewOf(klass, cookie)) as { body: TeacherView }
  expect(body.rights).toBe('substitute')
  expect(body.students.map(({ name, key }) => [name, key])).toEqual([
    ['Asta', ''],
    ['Bo', ''],
  ])
  expect(body.helpers).toEqual([])
  expect(JSON.stringify(body)).not.toContain((await klass.view()).students[0]!.key)
  const page = await klass.connect<TeacherView>('teacher', { cookie })
  await page.until((view) => view.lesson.at === 0)
  page.close()
})

test('who leads the lesson sets a budget for building, and everybody in the class sees it', async () => {
  const klass = await school.makeClass(['Asta'])
  const { cookie } = await helperOf(klass, 'substitute')
  const student = await klass.join('Asta')
  const board = await school.call('POST', '/api/join', { joinCode: klass.joinCode, face: 'projector' })
  const budgets = async () => {
    const seen = [school.teacherCookie, cookie, student, board.cookie].map((viewer) => viewOf(klass, viewer ?? ''))
    return (await Promise.all(seen)).map(({ body }) => body.budget)
  }
  expect(await budgets()).toEqual([null, null, null, null])
  await klass.must('budget.set', { kroner: 400_000 }, cookie)
  expect(await budgets()).toEqual([400_000, 400_000, 400_000, 400_000])
})

test('who helps erases nobody, deletes no class, invites nobody and sees no other class', async () => {
  const [klass, other] = [await school.makeClass(['Asta']), await school.makeClass(['Bo'])]
  const { cookie } = await helperOf(klass, 'co-teacher')
  const student = (await klass.view()).students[0]!.id
  const erased = await klass.send('roster.erase', { student }, cookie)
  expect(erased).toMatchObject({ ok: false, error: { code: 'helper.not-yours' } })
  expect((await school.call('DELETE', `/api/classes/${klass.id}`, undefined, { cookie })).status).toBe(401)
  expect((await school.call('GET', '/api/classes', undefined, { cookie })).status).toBe(401)
  expect((await viewOf(other, cookie)).status).toBe(401)
  const invited = await school.call('POST', `/api/classes/${klass.id}/helpers`, { kind: 'co-teacher' }, { cookie })
  expect(invited.status).toBe(401)
  await expect(other.connect('teacher', { cookie })).rejects.toBeDefined()
})

test('a link that is taken back opens nothing, and closes the page that was open', async () => {
  const klass = await school.makeClass(['Asta'])
  const { code, cookie } = await helperOf(klass, 'remote')
  const page = await klass.connect<TeacherView>('teacher', { cookie })
  const [helper] = (await klass.view()).helpers
  await klass.must('helper.revoke', { helper: helper!.id })
  await page.gone()
  expect((await viewOf(klass, cookie)).status).toBe(401)
  expect(await klass.send('lesson.start', {}, cookie)).toMatchObject({ ok: false, error: { code: 'session.missing' } })
  expect((await school.call('POST', '/api/help', { code })).status).toBe(403)
})

test('a code is typed as it is read: in small letters and with gaps; and it outlives a restart', async () => {
  const klass = await school.makeClass()
  const { code, cookie } = await helperOf(klass, 'remote')
  await school.restart()
  expect((await viewOf(klass, cookie)).status).toBe(200)
  const typed = `${code.slice(0, 5).toLowerCase()} ${code.slice(5)}`
  expect((await school.call('POST', '/api/help', { code: typed })).status).toBe(200)
})

test.each([
  ['no code', {}],
  ['another one', { code: 'BBBBBBBBBB' }],
  ['nothing but gaps', { code: ' - ' }],
  ['a number', { code: 4 }],
])('%s lets nobody in, and says so', async (_what, body) => {
  const { status, body: answer } = await school.call('POST', '/api/help', body)
  expect([400, 403]).toContain(status)
  expect(answer.error.message).not.toBe('')
})

test('the code stands in no file: only its hash is kept', async () => {
  const klass = await school.makeClass()
  const { code } = await helperOf(klass, 'substitute')
  expect(school.logged.join('\n')).not.toContain(code)
  const written = await allFiles()
  expect(written.length).toBeGreaterThan(1_000)
  expect(written).not.toContain(code)
  expect(JSON.stringify(await klass.view())).not.toContain(code)
})

describe('what is said in the world', () => {
  /** A class that plays, with Lykke in it; `say` resolves when the teacher sees the line. */
  async function talkingClass() {
    const klass = await school.makeClass(['Asta', 'Bo'])
    await klass.must('lesson.start', {})
    const lykke = await klass.connect<BotView>('bot', { token: BOT_TOKEN })
    const { key, id } = (await klass.view()).students[0]!
    await lykke.send('player.key', { key }, undefined, 'AstaBygger')
    const teacher = await klass.connect<TeacherView>('teacher', { cookie: school.teacherCookie })
    const say = async (text: string, player = 'AstaBygger'): Promise<void> => {
      lykke.socket.emit('said', { player, text })
      await teacher.until((view) => view.chat.some((line) => line.text === text), text)
    }
    const hide = (line: number, cookie: string) =>
      school.call('DELETE', `/api/classes/${klass.id}/chat/${line}`, undefined, { cookie })
    const leave = (): void => [lykke, teacher].forEach((one) => one.close())
    return { klass, key, asta: id, lykke, teacher, say, hide, leave }
  }

  test('is seen by the teacher and who holds the lesson, and by nobody else', async () => {
    const { klass, asta, say, hide, leave } = await talkingClass()
    await say('kom over til os')
    await say('ring 20 30 40 50', 'Fremmed')
    const { chat } = await klass.view()
    expect(chat).toMatchObject([
      { player: 'AstaBygger', student: asta, text: 'kom over til os', why: null },
      { player: 'Fremmed', student: null, text: 'ring 20 30 40 50', why: 'contact' },
    ])
    for (const [kind, seen] of [
      ['co-teacher', 2],
      ['substitute', 2],
      ['remote', 0],
    ] as const) {
      const { cookie } = await helperOf(klass, kind)
      expect((await viewOf(klass, cookie)).body.chat).toHaveLength(seen)
      if (seen === 0) expect((await hide(chat[0]!.id, cookie)).status).toBe(401)
    }
    const student = await klass.join('Bo')
    const board = await school.call('POST', '/api/join', { joinCode: klass.joinCode, face: 'projector' })
    const pages = [
      await klass.connect<StudentView>('student', { cookie: student }),
      await klass.connect<ProjectorView>('projector', { cookie: board.cookie }),
      await klass.connect<BotView>('bot', { token: BOT_TOKEN }),
    ]
    for (const page of pages) {
      await page.until(() => true)
      expect(JSON.stringify(page.frames)).not.toMatch(/kom over|20 30 40 50/)
      page.close()
    }
    for (const cookie of [student, board.cookie, '']) expect((await hide(chat[0]!.id, cookie)).status).toBe(401)
    expect((await klass.view()).chat).toHaveLength(2)
    expect((await hide(chat[0]!.id, school.teacherCookie)).status).toBe(204)
    expect((await klass.view()).chat.map(({ text }) => text)).toEqual(['ring 20 30 40 50'])
    leave()
  })

  test('never has a key in it, or what is no line at all', async () => {
    const { klass, key, lykke, say, leave } = await talkingClass()
    const player = 'AstaBygger'
    for (const raw of [
      { player, text: `min er ${[...key].join(' ')}` },
      { player, text: '' },
      { player, text: 'x'.repeat(5_000) },
      { player: 'a name', text: 'hej' },
      { player, text: 'hej', to: 'all' },
      { text: 'hej' },
      'hej',
      null,
    ])
      lykke.socket.emit('said', raw)
    await say('det sidste')
    expect((await klass.view()).chat.map(({ text }) => text)).toEqual(['det sidste'])
    leave()
  })

  test('is gone with the lesson, the bell and a child that is erased', async () => {
    const { klass, asta, say, leave } = await talkingClass()
    const last = (await klass.view()).lesson.steps.at(-1)!.id
    const ends = [
      () => klass.must('roster.erase', { student: asta }),
      () => klass.must('lesson.goto', { step: last }).then(() => klass.must('lesson.next', {})),
      () => klass.must('lesson.start', {}).then(() => klass.must('lesson.ring', {})),
      () => klass.must('class.archive', {}),
    ]
    for (const [number, end] of ends.entries()) {
      await say(`linje ${number}`)
      await end()
      expect((await klass.view()).chat).toEqual([])
    }
    leave()
  })

  test('stands in no file, log or export, and is gone when the program starts anew', async () => {
    const { klass, say, leave } = await talkingClass()
    await say('et hemmeligt ord: kakadue')
    const cookie = school.teacherCookie
    const zip = await fetch(`${school.url()}/api/classes/${klass.id}/export.zip`, { headers: { cookie } })
    const files = unzipped(Buffer.from(await zip.arrayBuffer()))
    expect([...files.keys()]).toContain('class.json')
    for (const bytes of files.values()) expect(bytes.toString('utf8')).not.toContain('kakadue')
    expect(await allFiles()).not.toContain('kakadue')
    expect(school.logged.join('')).not.toContain('kakadue')
    leave()
    await school.restart()
    expect((await klass.view()).chat).toEqual([])
  })
})
