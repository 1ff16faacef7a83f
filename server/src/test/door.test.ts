import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { get } from 'node:http'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import type { BotView, Figure, ProjectorView, StudentView, TeacherView, WorldRow } from '../../contract/index.ts'
import { COMMAND_NAMES } from '../../contract/index.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lanAddresses } from '../classes/addresses.ts'
import { BOT_TOKEN, PASSWORD, openTestSchool } from './school.ts'
import type { TestSchool } from './school.ts'

let school: TestSchool
beforeAll(async () => {
  school = await openTestSchool()
})
afterAll(() => school.close())

/** Asks to be told who is in the place, as a page does; what it was told last. */
function watched({
  socket,
}: {
  readonly socket: {
    on(event: string, hear: (told: never) => void): unknown
    emit(event: string, isOn: boolean): unknown
  }
}): () => readonly Figure[] {
  let last: readonly Figure[] = []
  socket.on('figures', (told: readonly Figure[]) => (last = told))
  socket.emit('watchFigures', true)
  return () => last
}

describe('the door', () => {
  test('opens for the teacher’s password alone, and after five wrong ones not at all for a while', async () => {
    const own = await openTestSchool()
    try {
      for (let tries = 0; tries < 5; tries += 1)
        expect(await own.call('POST', '/api/login', { password: 'forkert' })).toMatchObject({
          status: 401,
          body: { error: { code: 'login.wrong' } },
        })
      const paused = await own.call('POST', '/api/login', { password: PASSWORD })
      expect(paused).toMatchObject({ status: 429, body: { error: { code: 'login.too-many' } } })
    } finally {
      await own.close()
    }
  })

  test('opens for a student with the class code and key, in small letters and with gaps too', async () => {
    const klass = await school.makeClass(['Asta'])
    const { key, id } = (await klass.view()).students[0]!
    const joined = await school.call('POST', '/api/join', {
      joinCode: klass.joinCode.toLowerCase(),
      key: ` ${key.slice(0, 2).toLowerCase()} ${key.slice(2)} `,
    })
    expect(joined).toMatchObject({ status: 200, body: { class: klass.id, student: id } })
    expect((await school.call('GET', '/api/me?face=student', undefined, { cookie: joined.cookie })).body).toEqual({
      role: 'student',
      class: klass.id,
      student: id,
    })
  })

  test('says the same kind words for a wrong code and a wrong key', async () => {
    const klass = await school.makeClass(['Asta'])
    const wrong = await school.call('POST', '/api/join', { joinCode: klass.joinCode, key: 'ZZZZ' })
    const other = await school.call('POST', '/api/join', { joinCode: 'ZZZZ', key: 'ZZZZ' })
    expect(wrong).toMatchObject({ status: 403, body: { error: { code: 'join.wrong' } } })
    expect(other.body).toEqual(wrong.body)
  })

  test('answers in the person’s language', async () => {
    const english = await school.call(
      'POST',
      '/api/join',
      { joinCode: 'ZZZZ', key: 'ZZZZ' },
      { 'accept-language': 'en-GB,en;q=0.9' },
    )
    expect(english.body.error.message).toMatch(/^The class code/)
  })

  test('gives a cookie that no script can read and no other site can send', async () => {
    const { headers } = await school.call('POST', '/api/login', { password: PASSWORD })
    expect(headers.getSetCookie()[0]).toMatch(/^teacher=[^;]+; Path=\/; HttpOnly; SameSite=Strict$/)
  })

  test('is shut for open pages too when one logs out', async () => {
    const klass = await school.makeClass(['Asta'])
    const cookie = await klass.join('Asta')
    const page = await klass.connect<StudentView>('student', { cookie })
    const gone = new Promise((resolve) => page.socket.once('disconnect', resolve))
    await school.call('POST', '/api/logout', {}, { cookie })
    await gone
  })

  test('is shut after logging out', async () => {
    const { cookie } = await school.call('POST', '/api/login', { password: PASSWORD })
    expect((await school.call('GET', '/api/classes', undefined, { cookie })).status).toBe(200)
    await school.call('POST', '/api/logout', {}, { cookie })
    expect((await school.call('GET', '/api/classes', undefined, { cookie })).status).toBe(401)
  })
})

describe('a stranger', () => {
  test('gets nothing of a class: no view, no command, no socket', async () => {
    const klass = await school.makeClass(['Asta'])
    expect((await school.call('GET', `/api/classes/${klass.id}`)).status).toBe(401)
    expect((await school.call('DELETE', `/api/classes/${klass.id}`)).status).toBe(401)
    expect(await klass.send('class.freeze', { on: true }, 'teacher=nonsense')).toMatchObject({
      error: { code: 'session.missing' },
    })
    for (const face of ['teacher', 'student', 'projector', 'bot'] as const) {
      await expect(
        klass.connect(face, { cookie: 'teacher=x; student=y', token: 'z'.repeat(30) }),
      ).rejects.toMatchObject({ data: { code: 'session.missing' } })
    }
  })

  test('from another site is refused although the browser sends the cookie', async () => {
    const klass = await school.makeClass(['Asta'])
    const forged = await school.call(
      'POST',
      `/api/classes/${klass.id}/commands`,
      { id: randomUUID(), command: 'class.freeze', payload: { on: true } },
      { cookie: school.teacherCookie, origin: 'http://evil.example' },
    )
    expect(forged.status).toBe(403)
    await expect(
      klass.connect('teacher', { cookie: school.teacherCookie, origin: 'http://evil.example' }),
    ).rejects.toBeDefined()
    expect((await klass.view()).control.frozen).toBe(false)
  })

  test('who is a student in one class is nobody in another', async () => {
    const [own, other] = [await school.makeClass(['Asta']), await school.makeClass(['Bo'])]
    const cookie = await own.join('Asta')
    expect((await school.call('GET', `/api/classes/${other.id}`, undefined, { cookie })).status).toBe(401)
    await expect(other.connect('student', { cookie })).rejects.toMatchObject({ data: { code: 'session.missing' } })
    const poll = await other.openPoll()
    expect(await other.send('ballot.cast', { poll, choice: 'for' }, cookie)).toMatchObject({
      error: { code: 'session.missing' },
    })
  })
})

describe('a student', () => {
  test('cannot give one of the teacher’s commands, and no player but Lykke’s can be spoken for', async () => {
    const klass = await school.makeClass(['Asta'])
    const page = await klass.connect<StudentView>('student', { cookie: await klass.join('Asta') })
    expect(await page.send('class.freeze', { on: true })).toMatchObject({ error: { code: 'command.not-yours' } })
    expect(
      await page.send('ballot.cast', { poll: randomUUID() as never, choice: 'for' }, randomUUID(), 'lykke_ven'),
    ).toMatchObject({ error: { code: 'command.not-yours' } })
    page.close()
  })

  test('who was erased is signed out, and neither name nor texts are in any view', async () => {
    const klass = await school.makeClass(['Asta', 'Bo'])
    const cookie = await klass.join('Asta')
    const page = await klass.connect<StudentView>('student', { cookie })
    const bot = await klass.connect<BotView>('bot', { token: BOT_TOKEN })
    await bot.send(
      'player.key',
      { key: (await klass.view()).students.find((one) => one.name === 'Asta')!.key },
      randomUUID(),
      'astas_navn_7b',
    )
    bot.close()
    await klass.must('proposal.submit', { title: 'Astas forslag', reason: 'Astas grund' }, cookie)
    const asta = (await klass.view()).students.find((one) => one.name === 'Asta')!
    const gone = new Promise((resolve) => page.socket.once('disconnect', resolve))
    await klass.must('roster.erase', { student: asta.id })
    await gone
    expect(JSON.stringify(await klass.view())).not.toMatch(/Asta/)
    await expect
      .poll(async () => (await readFile(join(school.dataDir, 'jagten.sqlite'))).includes('astas_navn_7b'))
      .toBe(false)
    expect((await readFile(join(school.dataDir, 'jagten.sqlite-wal'))).includes('astas_navn_7b')).toBe(false)
    expect((await school.call('GET', '/api/me?face=student', undefined, { cookie })).body).toEqual({ role: 'none' })
  })

  test('does not see a hidden text; the teacher does, and can show it again', async () => {
    const klass = await school.makeClass(['Asta', 'Bo'])
    await klass.must('proposal.submit', { title: 'Grimme ord', reason: 'Fordi' }, await klass.join('Asta'))
    const page = await klass.connect<StudentView>('student', { cookie: await klass.join('Bo') })
    const { id } = (await klass.view()).proposals[0]!.title
    await klass.must('text.hide', { text: id })
    await page.until((view) => view.proposals.length === 0)
    expect((await klass.view()).proposals[0]?.title).toMatchObject({ hidden: true, text: 'Grimme ord' })
    await klass.must('text.show', { text: id })
    await page.until((view) => view.proposals[0]?.title.text === 'Grimme ord')
    page.close()
  })
})

describe('bad input', () => {
  test.each<[string, unknown]>([
    ['no JSON', '{"id":'],
    ['nothing', ''],
    ['an array', []],
    ['a command that is a prototype’s name', { id: randomUUID(), command: 'constructor', payload: {} }],
    ['an id that is none', { id: '1', command: 'class.gather', payload: {} }],
    ['a field too many', { id: randomUUID(), command: 'class.gather', payload: { now: true } }],
    [
      'a name that is only spaces',
      { id: randomUUID(), command: 'roster.add', payload: { students: [{ name: ' \u200b ' }] } },
    ],
    [
      'a name of a thousand letters',
      { id: randomUUID(), command: 'roster.add', payload: { students: [{ name: 'x'.repeat(1000) }] } },
    ],
    [
      'a cost that is no whole number',
      { id: randomUUID(), command: 'proposal.submit', payload: { title: 'a', reason: 'b', cost: 1.5 } },
    ],
    ['minutes that are not a number', { id: randomUUID(), command: 'lesson.extend', payload: { minutes: null } }],
  ])('%s is refused kindly and changes nothing', async (_what, body) => {
    const klass = await school.makeClass(['Asta'])
    const before = (await klass.view()).version
    const answer = await school.call('POST', `/api/classes/${klass.id}/commands`, body, {
      cookie: school.teacherCookie,
      'content-type': 'application/json',
    })
    expect(answer).toMatchObject({
      status: 400,
      body: { ok: false, error: { code: 'command.malformed', message: expect.stringMatching(/\w/) } },
    })
    expect((await klass.view()).version).toBe(before)
    expect(school.logged.join('')).not.toContain('"fault"')
  })

  test('a body that is too large is refused', async () => {
    const klass = await school.makeClass()
    const answer = await school.call(
      'POST',
      `/api/classes/${klass.id}/commands`,
      { id: randomUUID(), command: 'class.say', payload: { text: 'x'.repeat(100_000) } },
      { cookie: school.teacherCookie },
    )
    expect(answer).toMatchObject({ status: 413, body: { error: { code: 'command.malformed' } } })
  })

  test('on a socket without asking for an answer does not end the process', async () => {
    const klass = await school.makeClass(['Asta'])
    const page = await klass.connect<StudentView>('student', { cookie: await klass.join('Asta') })
    page.socket.emit('command', { id: randomUUID(), command: 'floor.ask', payload: {} })
    page.socket.emit('command')
    page.socket.emit('command', null, null, null)
    page.socket.emit('world', { can: [], cannot: [] })
    expect(await page.send('floor.ask', {})).toMatchObject({ ok: true })
    page.close()
  })

  test('of too many calls is slowed down, and the votes of others are not', async () => {
    const klass = await school.makeClass(['Asta', 'Bo'])
    const [asta, bo] = [
      await klass.connect<StudentView>('student', { cookie: await klass.join('Asta') }),
      await klass.connect<StudentView>('student', { cookie: await klass.join('Bo') }),
    ]
    const poll = await klass.openPoll()
    const answers = await Promise.all(Array.from({ length: 200 }, () => asta.send('alarm.raise', {})))
    expect((await klass.view()).alarms).toHaveLength(1)
    expect(answers.some((answer) => !answer.ok && answer.error.code === 'command.too-many')).toBe(true)
    expect(await bo.send('ballot.cast', { poll, choice: 'for' })).toMatchObject({ ok: true })
    asta.close()
    bo.close()
  })
})

test('a page elsewhere that points its name here gets nothing, and is told what to do', async () => {
  const told = await new Promise<{ status: number; text: string }>((resolve, reject) => {
    get(
      `${school.url()}/api/me`,
      { headers: { host: 'evil.example', 'accept-language': 'en' } },
      (answer) => void text(answer).then((body) => resolve({ status: answer.statusCode ?? 0, text: body }), reject),
    ).on('error', reject)
  })
  expect(told.status).toBe(421)
  expect(told.text).toContain('HOSTS=evil.example')
})

test('the teacher is told when keys or the password are guessed at over the page', async () => {
  const own = await openTestSchool()
  try {
    const klass = await own.makeClass(['Asta'])
    const { joinCode } = klass
    for (let tries = 0; tries < 80; tries += 1) await own.call('POST', '/api/join', { joinCode, key: 'ZZZZ' })
    expect((await klass.view()).guesses).toEqual([{ where: 'page', at: expect.any(Number) }])
    for (let tries = 0; tries < 9; tries += 1) await own.call('POST', '/api/login', { password: 'gættet forkert' })
    expect((await klass.view()).guesses.map(({ where }) => where)).toEqual(['page', 'password'])
  } finally {
    await own.close()
  }
})

describe('Lykke', () => {
  test('is let in with the token, speaks for players, and five wrong keys pause', async () => {
    const klass = await school.makeClass(['Asta'])
    const bot = await klass.connect<BotView>('bot', { token: BOT_TOKEN })
    const key = (wish: string) => bot.send('player.key', { key: wish }, randomUUID(), 'asta1')
    for (let tries = 0; tries < 5; tries += 1)
      expect(await key('ZZZZ')).toMatchObject({ error: { code: 'key.unknown' } })
    expect(await key((await klass.view()).students[0]!.key)).toMatchObject({ error: { code: 'key.pause' } })
    const other = await bot.send('player.key', { key: (await klass.view()).students[0]!.key }, randomUUID(), 'asta2')
    expect(other).toMatchObject({ ok: true })
    expect(await bot.send('floor.ask', {}, randomUUID(), 'asta2')).toMatchObject({ ok: true })
    expect(await bot.send('floor.ask', {}, randomUUID(), 'ukendt')).toMatchObject({
      error: { code: 'session.missing' },
    })
    bot.close()
  })

  test('brings in every right key while others guess, and tells the teacher who does', async () => {
    const klass = await school.makeClass(['Asta', 'Bo', 'Carl'])
    const bot = await klass.connect<BotView>('bot', { token: BOT_TOKEN })
    const key = (wish: string, player: string) => bot.send('player.key', { key: wish }, randomUUID(), player)
    for (let tries = 0; tries < 70; tries += 1) await key('ZZZZ', `tyv_${tries % 20}`)
    expect(await key('ZZZZ', 'ny_')).toMatchObject({ error: { code: 'key.unknown' } })
    expect(await key('ZZZZ', 'ny_')).toMatchObject({ error: { code: 'key.pause' } })
    const { students, guesses } = await klass.view()
    for (const [at, student] of students.entries())
      expect(await key(student.key, `barn_${at}`)).toMatchObject({ ok: true })
    expect(guesses.map(({ at: _at, ...guess }) => guess)).toContainEqual({ where: 'names' })
    expect((await klass.view()).guesses).toContainEqual({ where: 'world', player: 'ny_', at: expect.any(Number) })
    bot.close()
  })

  test('is told whom the teacher sends out, until they are let in', async () => {
    const klass = await school.makeClass(['Asta'])
    const bot = await klass.connect<BotView>('bot', { token: BOT_TOKEN })
    const out = () => bot.view()?.control.out
    await klass.send('player.put-out', { player: 'Tyv_1' })
    await expect.poll(out).toEqual(['Tyv_1'])
    const [line] = (await klass.view()).control.out
    expect(line).toMatchObject({ name: 'Tyv_1' })
    await klass.send('player.let-in', { player: line!.id })
    await expect.poll(out).toEqual([])
    bot.close()
  })

  test('may send a key again whose answer was lost, and gets the same answer', async () => {
    const klass = await school.makeClass(['Asta'])
    const bot = await klass.connect<BotView>('bot', { token: BOT_TOKEN })
    const id = randomUUID()
    const key = (await klass.view()).students[0]!.key
    const first = await bot.send('player.key', { key }, id, 'asta1')
    expect(first).toMatchObject({ ok: true })
    expect(await bot.send('player.key', { key }, id, 'asta1')).toEqual(first)
    bot.close()
  })

  test('tells who is in the world; when it goes, nobody is', async () => {
    const klass = await school.makeClass(['Asta'])
    const bot = await klass.connect<BotView>('bot', { token: BOT_TOKEN })
    await bot.send('player.key', { key: (await klass.view()).students[0]!.key }, randomUUID(), 'Asta1')
    bot.socket.emit('players', ['asta1'])
    await expect
      .poll(async () => (await klass.view()).students[0])
      .toMatchObject({ online: true, inWorld: true, minecraftName: 'Asta1' })
    bot.close()
    await expect.poll(async () => (await klass.view()).students[0]?.online).toBe(false)
  })

  test('that fell silent and ends after the next one came takes nobody along', async () => {
    const klass = await school.makeClass(['Asta'])
    const silent = await klass.connect<BotView>('bot', { token: BOT_TOKEN })
    const next = await klass.connect<BotView>('bot', { token: BOT_TOKEN })
    next.socket.emit('world', { can: ['tp'], cannot: [] })
    await expect.poll(async () => (await klass.view()).world.can).toEqual(['tp'])
    const gone = new Promise((resolve) => silent.socket.once('disconnect', resolve))
    silent.close()
    await gone
    expect(await next.send('floor.ask', {}, randomUUID(), 'ukendt')).toMatchObject({ ok: false })
    expect((await klass.view()).world.can).toEqual(['tp'])
    next.close()
    await expect.poll(async () => (await klass.view()).world.can).toEqual([])
  })

  test('tells the teacher where the students are, by student and not by player', async () => {
    const klass = await school.makeClass(['Asta'])
    const bot = await klass.connect<BotView>('bot', { token: BOT_TOKEN })
    const teacher = await klass.connect<TeacherView>('teacher', { cookie: school.teacherCookie })
    const [asta] = (await klass.view()).students
    await bot.send('player.key', { key: asta!.key }, randomUUID(), 'asta1')
    const seen = watched(teacher)
    bot.socket.emit('players', ['asta1', 'ukendt'])
    bot.socket.emit('positions', { asta1: [1.5, 64, -3], ukendt: [0, 64, 0] })
    await expect.poll(seen).toMatchObject([{ id: asta!.id, from: 'world', at: [1.5, 64, -3] }])
    bot.close()
    await expect.poll(seen).toEqual([])
    teacher.close()
  })

  test('tells the teacher of a key typed while its owner plays', async () => {
    const klass = await school.makeClass(['Asta'])
    const bot = await klass.connect<BotView>('bot', { token: BOT_TOKEN })
    const { key } = (await klass.view()).students[0]!
    await bot.send('player.key', { key }, randomUUID(), 'asta1')
    bot.socket.emit('players', ['asta1', 'tyv'])
    await expect.poll(async () => (await klass.view()).students[0]?.inWorld).toBe(true)
    expect(await bot.send('player.key', { key }, randomUUID(), 'tyv')).toMatchObject({ error: { code: 'key.in-use' } })
    expect((await klass.view()).keyTrouble).toMatchObject([{ name: 'Asta' }])
    await klass.must('key.free', { student: (await klass.view()).students[0]!.id })
    expect((await klass.view()).keyTrouble).toEqual([])
    expect(await bot.send('player.key', { key }, randomUUID(), 'tyv')).toMatchObject({ ok: true })
    bot.close()
  })
})

describe('who walks through the picture on a page', () => {
  const stands = (x: number) => ({ at: [x, 64, 2], yaw: 0 })
  async function walk() {
    const klass = await school.makeClass(['Asta', 'Bo'])
    const [asta, bo] = [await klass.join('Asta'), await klass.join('Bo')]
    const walker = await klass.connect<StudentView>('student', { cookie: asta })
    const other = await klass.connect<StudentView>('student', { cookie: bo })
    return { klass, walker, other, seen: watched(other) }
  }

  test('is seen by others with name and group, by the teacher too, and on the projector without a name', async () => {
    const { klass, walker, other, seen } = await walk()
    const { cookie } = await school.call('POST', '/api/join', { joinCode: klass.joinCode, face: 'projector' })
    const projector = await klass.connect<ProjectorView>('projector', { cookie })
    const teacher = await klass.connect<TeacherView>('teacher', { cookie: school.teacherCookie })
    const [board, desk, own] = [projector, teacher, walker].map(watched) as [typeof seen, typeof seen, typeof seen]
    walker.socket.emit('stands', stands(1))
    const { group, id } = (await klass.view()).students.find(({ name }) => name === 'Asta')!
    const figure = { id: '1', name: 'Asta', group, isOwn: false, from: 'page', at: [1, 64, 2] }
    await expect.poll(seen).toEqual([figure])
    await expect.poll(own).toEqual([{ ...figure, isOwn: true }])
    await expect.poll(board).toEqual([{ ...figure, name: null }])
    await expect.poll(desk).toEqual([{ ...figure, id }])
    for (const one of [walker, other, projector, teacher]) one.close()
  })

  test.each<[string, (walked: Awaited<ReturnType<typeof walk>>) => unknown]>([
    ['leaves it', ({ walker }) => walker.socket.emit('stands', null)],
    ['closes the page', ({ walker }) => walker.close()],
    ['is erased', async ({ klass }) => klass.must('roster.erase', { student: (await klass.view()).students[0]!.id })],
    [
      'has heard the bell',
      async ({ klass }) => {
        await klass.must('lesson.start', {})
        await klass.must('lesson.ring', {})
      },
    ],
  ])('is gone at once who %s', async (_what, goes) => {
    const walked = await walk()
    walked.walker.socket.emit('stands', stands(1))
    await expect.poll(walked.seen).toHaveLength(1)
    await goes(walked)
    await expect.poll(walked.seen).toEqual([])
    for (const one of [walked.walker, walked.other]) one.close()
  })

  test('stays where they were when what the page says is nonsense, and is nobody else', async () => {
    const { klass, walker, other, seen } = await walk()
    walker.socket.emit('stands', stands(1))
    await expect.poll(seen).toHaveLength(1)
    const { id } = (await klass.view()).students.find(({ name }) => name === 'Bo')!
    for (const raw of [
      undefined,
      'here',
      [],
      {},
      { at: [1, 2], yaw: 0 },
      { at: [1, 2, 3, 4], yaw: 0 },
      { at: ['1', 64, 2], yaw: 0 },
      { at: [null, 64, 2], yaw: 0 },
      { at: [1e9, 64, 2], yaw: 0 },
      { at: [1, -1e9, 2], yaw: 0 },
      { at: [1, 64, 2], yaw: 1e9 },
      { ...stands(9), student: id },
      { ...stands(9), name: 'Bo' },
    ])
      walker.socket.emit('stands', raw)
    // a projector and the teacher stand nowhere
    const teacher = await klass.connect<TeacherView>('teacher', { cookie: school.teacherCookie })
    teacher.socket.emit('stands', stands(9))
    walker.socket.emit('stands', stands(2))
    await expect.poll(seen).toMatchObject([{ name: 'Asta', at: [2, 64, 2] }])
    for (const one of [walker, other, teacher]) one.close()
  })

  test('floods nobody: of a thousand steps a second others are told a handful, and soon the newest again', async () => {
    const { walker, other, seen } = await walk()
    let told = 0
    other.socket.on('figures', () => (told += 1))
    for (let step = 0; step < 1_000; step += 1) walker.socket.emit('stands', stands(step))
    await expect.poll(seen).toHaveLength(1)
    await expect
      .poll(async () => {
        walker.socket.emit('stands', stands(2_000))
        return (await seen())[0]?.at[0]
      })
      .toBe(2_000)
    expect(told).toBeLessThan(100)
    for (const one of [walker, other]) one.close()
  })

  test('is told to nobody who has not asked, or asks no more', async () => {
    const { walker, other, seen } = await walk()
    walker.socket.emit('stands', stands(1))
    await expect.poll(seen).toHaveLength(1)
    other.socket.emit('watchFigures', false)
    const heard: unknown[] = []
    for (const one of [walker, other]) one.socket.on('figures', (told) => heard.push(told))
    walker.socket.emit('stands', stands(2))
    // who asks now is told, and nobody was before
    const third = watched(walker)
    await expect.poll(third).toMatchObject([{ at: [2, 64, 2] }])
    expect(heard).toHaveLength(1)
    for (const one of [walker, other]) one.close()
  })
})

describe('a class', () => {
  test('deleted is gone: its rows, its pages and its code', async () => {
    const klass = await school.makeClass(['Asta'])
    const joined = await school.call('POST', '/api/join', { joinCode: klass.joinCode, face: 'projector' })
    const projector = await klass.connect<ProjectorView>('projector', { cookie: joined.cookie })
    const gone = new Promise((resolve) => projector.socket.once('disconnect', resolve))
    expect(
      (await school.call('DELETE', `/api/classes/${klass.id}`, undefined, { cookie: school.teacherCookie })).status,
    ).toBe(204)
    await gone
    expect(
      (await school.call('GET', `/api/classes/${klass.id}`, undefined, { cookie: school.teacherCookie })).status,
    ).toBe(404)
    expect((await school.call('POST', '/api/join', { joinCode: klass.joinCode, face: 'projector' })).status).toBe(403)
  })

  test('made twice with the same id and name is one class; with another name it is refused', async () => {
    const id = randomUUID()
    const make = (name: string) => school.call('POST', '/api/classes', { id, name }, { cookie: school.teacherCookie })
    const first = await make('6.A')
    expect(first.status).toBe(201)
    expect((await make('6.A')).body).toEqual(first.body)
    expect(await make('6.B')).toMatchObject({ status: 409, body: { error: { code: 'class.id-taken' } } })
  })

  test('is made with its students in households; with one too many there is no class', async () => {
    const make = (count: number) => {
      const students = Array.from({ length: count }, (_none, at) => ({ name: `Elev ${at}` }))
      const body = { id: randomUUID(), name: '6.C', students }
      return school.call('POST', '/api/classes', body, { cookie: school.teacherCookie })
    }
    const rows = async () => {
      const { body } = await school.call('GET', '/api/classes', undefined, { cookie: school.teacherCookie })
      return body.classes.filter(({ name }: { name: string }) => name === '6.C')
    }
    expect(await make(61)).toMatchObject({ status: 400, body: { error: { code: 'command.malformed' } } })
    expect(await rows()).toEqual([])
    const { body } = await make(60)
    expect(await rows()).toMatchObject([{ students: 60 }])
    const { students } = await school.classOf(body.id, body.joinCode).view()
    expect(students.every(({ household }: { household: string | null }) => household !== null)).toBe(true)
  })

  test('opens as many worlds as there is room for, and says why not more', async () => {
    const own = await openTestSchool({ env: { WORLDS: '1' } })
    try {
      const [, second] = [await own.makeClass(), await own.makeClass()]
      expect(await second.send('world.open', {})).toMatchObject({
        error: { code: 'world.no-room', params: { most: 1 } },
      })
    } finally {
      await own.close()
    }
  })

  test('cannot be rehearsed where no simulated students can be started, and says so', async () => {
    const klass = await school.makeClass(['Asta'])
    const path = `/api/classes/${klass.id}/rehearsal`
    const asked = await school.call('POST', path, { speed: 8 }, { cookie: school.teacherCookie })
    expect(asked).toMatchObject({ status: 409, body: { error: { code: 'rehearsal.not-here' } } })
    const { body } = await school.call('GET', path, undefined, { cookie: school.teacherCookie })
    expect(body.rehearsal).toBe(null)
  })
})

test('OpenAPI describes every command there is', async () => {
  const { body } = await school.call('GET', '/api/openapi.json')
  const described = body.paths['/api/classes/{id}/commands'].post.requestBody.content['application/json'].schema.oneOf
  expect(described.map((one: { title: string }) => one.title)).toEqual([...COMMAND_NAMES])
})

test('every page of the class finds the places of Lykkeparken’s map in its view', async () => {
  const klass = await school.makeClass(['Asta'])
  const page = await klass.connect<StudentView>('student', { cookie: await klass.join('Asta') })
  const { plan } = await page.until((view) => view.plan !== null)
  expect(plan?.places.every(({ left, top }) => left > 0 && left < 1 && top > 0 && top < 1)).toBe(true)
  page.close()
})

test('every page is told what the residents tell, and Lykke in the class’s language', async () => {
  const klass = await school.makeClass(['Asta'])
  const page = await klass.connect<StudentView>('student', { cookie: await klass.join('Asta') })
  const lykke = await klass.connect<BotView>('bot', { token: BOT_TOKEN })
  const { plan } = await page.until((view) => view.plan !== null)
  const view = await lykke.until(() => true)
  expect(plan?.residents.length).toBeGreaterThanOrEqual(8)
  expect(view.residents).toEqual(plan?.residents.map(({ id, name, says, at }) => ({ id, name, says: says.da, at })))
  expect(view.residentsRest).toBe(false)
  for (const one of [page, lykke]) one.close()
})

test('a class can be given another world than Lykkeparken: the bare field, with areas for eight groups and no houses', async () => {
  const { body } = await school.call('GET', '/api/worlds')
  expect(body.worlds.map(({ name, isUsual }: WorldRow) => [name, isUsual])).toEqual([
    ['lykkeparken', true],
    ['tom-mark', false],
  ])
  const cookie = school.teacherCookie
  const made = await school.call('POST', '/api/classes', { name: '5.M', world: 'tom-mark' }, { cookie })
  expect(made.status).toBe(201)
  const seen = await school.call('GET', `/api/classes/${made.body.id}`, undefined, { cookie })
  const { plan, areas }: TeacherView = seen.body
  expect([plan?.title.da, plan?.residents, areas.length]).toEqual(['Tom mark', [], 8])
  const unknown = await school.call('POST', '/api/classes', { name: '5.X', world: 'maanen' }, { cookie })
  expect(unknown).toMatchObject({ status: 409, body: { error: { code: 'template.unknown' } } })
})

const [lan] = lanAddresses()
test.skipIf(lan === undefined)(
  'which classes wait for their world is told near by and to the teacher alone',
  async () => {
    const own = await openTestSchool({ env: { HOST: '0.0.0.0' } })
    try {
      const klass = await own.makeClass()
      const far = `http://${lan}:${new URL(own.url()).port}`
      const missing = async (from: string, cookie = ''): Promise<unknown> =>
        (await (await fetch(`${from}/readyz`, { headers: { cookie } })).json()).missing
      expect(await missing(own.url())).toEqual([`world:${klass.id}`])
      expect(await missing(far)).toEqual(['world'])
      expect(await missing(far, own.teacherCookie)).toEqual([`world:${klass.id}`])
      expect((await fetch(`${far}/metrics`)).status).toBe(403)
    } finally {
      await own.close()
    }
  },
)

test('health is told to whoever asks, metrics to those near', async () => {
  expect((await school.call('GET', '/healthz')).status).toBe(200)
  expect((await school.call('GET', '/metrics')).body).toMatch(/jagten_classes \d+/)
})
