import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TeacherView } from '../../contract/index.ts'
import { openTestSchool } from './school.ts'
import type { TestSchool } from './school.ts'
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
  const files = await readdir(school.dataDir, { recursive: true, withFileTypes: true })
  const written = await Promise.all(
    files.filter((one) => one.isFile()).map((one) => readFile(join(one.parentPath, one.name), 'latin1')),
  )
  expect(written.join('').length).toBeGreaterThan(1_000)
  expect(written.join('')).not.toContain(code)
  expect(JSON.stringify(await klass.view())).not.toContain(code)
})
