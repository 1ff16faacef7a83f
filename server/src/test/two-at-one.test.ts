import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { StudentView } from '../../contract/index.ts'
import { openTestSchool } from './school.ts'
import type { TestSchool } from './school.ts'

let school: TestSchool
beforeAll(async () => {
  school = await openTestSchool()
})
afterAll(() => school.close())

/** Asta's page, at whose computer Bo has shown his key too. */
async function astaAndBo() {
  const klass = await school.makeClass(['Asta', 'Bo', 'Carl'])
  const { students } = await klass.view()
  const keyOf = (name: string): string => students.find((one) => one.name === name)!.key
  const idOf = (name: string) => students.find((one) => one.name === name)!.id
  const cookie = await klass.join('Asta')
  const post = (path: string, body: object) => school.call('POST', path, body, { cookie })
  const see = async (): Promise<StudentView> =>
    (await school.call('GET', `/api/classes/${klass.id}`, undefined, { cookie })).body
  return { klass, cookie, keyOf, idOf, post, see }
}

describe('two at one computer', () => {
  test('take turns: each has a vote of their own, and both are here', async () => {
    const { klass, cookie, keyOf, post, see } = await astaAndBo()
    const page = await klass.connect<StudentView>('student', { cookie })
    expect((await post('/api/partner', { key: keyOf('Bo').toLowerCase() })).status).toBe(200)
    await page.gone()
    const again = await klass.connect<StudentView>('student', { cookie })
    const online = (await klass.view()).students.filter((one) => one.online).map(({ name }) => name)
    expect(online).toEqual(['Asta', 'Bo'])

    const poll = await klass.openPoll()
    const first = await see()
    expect([first.me.name, first.me.beside?.name]).toEqual(['Asta', 'Bo'])
    expect(first.me.beside?.votesLeft).toBeGreaterThan(0)
    await klass.must('ballot.cast', { poll, choice: 'for' }, cookie)
    await post('/api/turn', {})
    await again.gone()
    const second = await see()
    expect([second.me.name, second.poll!.votes.used]).toEqual(['Bo', 0])
    await klass.must('ballot.cast', { poll, choice: 'against' }, cookie)
    expect((await klass.view()).polls.at(-1)!.turnout.cast).toBe(2)
  })

  test('what one page still had on its way is not taken for the other’s', async () => {
    const { klass, cookie, keyOf, idOf, post } = await astaAndBo()
    await post('/api/partner', { key: keyOf('Bo') })
    const poll = await klass.openPoll()
    await post('/api/turn', {})
    const envelope = { id: randomUUID(), command: 'ballot.cast', payload: { poll, choice: 'for' }, as: idOf('Asta') }
    const late = await school.call('POST', `/api/classes/${klass.id}/commands`, envelope, { cookie })
    expect(late.body).toMatchObject({ ok: false, error: { code: 'session.turned' } })
    expect((await klass.view()).polls.at(-1)!.turnout.cast).toBe(0)
  })

  test.each([
    ['a key nobody has', { key: 'ZZZZ' }, 403],
    ['a key that is no text', { key: 7 }, 400],
    ['nothing', {}, 400],
  ])('are not made by %s', async (_what, body, status) => {
    const { post, see } = await astaAndBo()
    expect((await post('/api/partner', body)).status).toBe(status)
    expect((await see()).me.beside).toBeNull()
  })

  test('are not one and the same, nor from two classes', async () => {
    const { keyOf, post } = await astaAndBo()
    const stranger = await school.makeClass(['Else'])
    expect((await post('/api/partner', { key: keyOf('Asta') })).status).toBe(403)
    expect((await post('/api/partner', { key: (await stranger.view()).students[0]!.key })).status).toBe(403)
    expect((await post('/api/turn', {})).status).toBe(401)
  })

  test('are signed out by who they came in as: a key that is freed or made anew is typed again, and nobody else’s page ends', async () => {
    const { klass, cookie, keyOf, idOf, post, see } = await astaAndBo()
    const bosOwn = await klass.join('Bo')
    const carls = await klass.join('Carl')
    await post('/api/partner', { key: keyOf('Bo') })
    const page = await klass.connect<StudentView>('student', { cookie: bosOwn })
    await klass.must('key.renew', { student: idOf('Bo') })
    await page.gone()
    const status = async (who: string) =>
      (await school.call('GET', `/api/classes/${klass.id}`, undefined, { cookie: who })).status
    await expect.poll(() => status(bosOwn)).toBe(401)
    expect([await status(cookie), await status(carls)]).toEqual([200, 200])
    await expect.poll(async () => (await see()).me.beside).toBeNull()
    expect((await post('/api/turn', {})).status).toBe(401)
    expect((await klass.view()).students.find(({ name }) => name === 'Bo')!.key).not.toBe(keyOf('Bo'))
  })

  test('are one again when the other has left, or was erased', async () => {
    const { klass, keyOf, idOf, post, see } = await astaAndBo()
    await post('/api/partner', { key: keyOf('Bo') })
    await post('/api/partner', { key: null })
    expect((await see()).me.beside).toBeNull()
    await post('/api/partner', { key: keyOf('Carl') })
    await klass.must('roster.erase', { student: idOf('Carl') })
    expect((await see()).me.beside).toBeNull()
    expect((await post('/api/turn', {})).status).toBe(401)
  })
})

test('who is in brings another in while somebody guesses at the same address', async () => {
  const own = await openTestSchool()
  try {
    const klass = await own.makeClass(['Asta', 'Bo'])
    const bo = (await klass.view()).students.find((one) => one.name === 'Bo')!
    const cookie = await klass.join('Asta')
    const guess = () => own.call('POST', '/api/join', { joinCode: klass.joinCode, key: 'ZZZZ' })
    const guesses = await Promise.all(Array.from({ length: 60 }, guess))
    expect(guesses.some(({ status }) => status === 429)).toBe(true)
    expect((await own.call('POST', '/api/partner', { key: bo.key }, { cookie })).status).toBe(200)
    const asBo = await own.call('POST', '/api/join', { joinCode: klass.joinCode, key: bo.key }, { cookie })
    expect(asBo).toMatchObject({ status: 200, body: { student: bo.id } })
  } finally {
    await own.close()
  }
})
