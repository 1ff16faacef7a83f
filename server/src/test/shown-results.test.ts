import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ProjectorView, StudentView } from '../../contract/index.ts'
import { openTestSchool } from './school.ts'
import type { TestSchool } from './school.ts'

let school: TestSchool
beforeAll(async () => {
  school = await openTestSchool()
})
afterAll(() => school.close())

test('an open vote is seen by all as it falls, household by household and never by name; a secret one by nobody', async () => {
  const klass = await school.makeClass(['Asta', 'Bo', 'Carl'])
  const cookies = await Promise.all(['Asta', 'Bo', 'Carl'].map((name) => klass.join(name)))
  const board = await school.call('POST', '/api/join', { joinCode: klass.joinCode, face: 'projector' })
  const seen = async (cookie: string) =>
    (await school.call('GET', `/api/classes/${klass.id}`, undefined, { cookie })).body as ProjectorView | StudentView
  const poll = await klass.openPoll('open')
  const { households, students } = await klass.view()
  for (const [at, cookie] of cookies.entries())
    await klass.must('ballot.cast', { poll, choice: at === 1 ? 'against' : 'for' }, cookie)
  const chose = (household: string | null) =>
    students.flatMap((one, at) => (one.household === household ? [at === 1 ? 'against' : 'for'] : [])).toSorted()
  const fallen = households.map(({ id, number }) => ({ household: number, choices: chose(id) }))
  for (const cookie of [board.cookie, ...cookies]) {
    const hands = (await seen(cookie)).poll!.hands!
    const sorted = hands.map(({ household, choices }) => ({ household, choices: choices.toSorted() }))
    expect(sorted).toEqual(fallen)
  }
  await klass.must('poll.secret', { poll })
  for (const cookie of [board.cookie, ...cookies]) expect((await seen(cookie)).poll!.hands).toBe(null)
  expect((await klass.view()).polls.at(-1)!.hands).toBe(null)
})

test('where the class is to see no figures, neither board nor students are sent any; the teacher sees them', async () => {
  const klass = await school.makeClass(['Asta', 'Bo', 'Carl', 'Dina'])
  await klass.must('class.set', { figures: 'majority' })
  await klass.must('lesson.start', {})
  const cookies = await Promise.all(['Asta', 'Bo', 'Carl', 'Dina'].map((name) => klass.join(name)))
  const poll = await klass.openPoll()
  for (const [at, cookie] of cookies.entries())
    await klass.must('ballot.cast', { poll, choice: at === 3 ? 'against' : 'for' }, cookie)
  await klass.must('poll.close', { poll })
  expect((await klass.view()).polls[0]!.result).toEqual({ for: 3, against: 1, blank: 0, outcome: 'adopted' })

  const board = await school.call('POST', '/api/join', { joinCode: klass.joinCode, face: 'projector' })
  const seenBy = async (cookie: string | undefined) =>
    (await school.call('GET', `/api/classes/${klass.id}`, undefined, { cookie: cookie! })).body
  for (const cookie of [board.cookie, cookies[0]!]) {
    const body = await seenBy(cookie)
    const { result, hands } = (body as ProjectorView | StudentView).poll!
    expect(hands).toBe(null)
    expect(result).toEqual({ outcome: 'adopted', majority: 'large', count: null })
  }
  // nor are they in what is told of the last time the class met
  await klass.must('lesson.ring', {})
  for (const cookie of [board.cookie, cookies[0]!]) {
    const body = (await seenBy(cookie)) as ProjectorView | StudentView
    expect(body.lastTime?.decided).toHaveLength(1)
    expect(JSON.stringify(body)).not.toMatch(/"(for|against|blank)":/)
  }
})
