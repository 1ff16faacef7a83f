import fc from 'fast-check'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { AnswerError, CommandName, Lang, StudentView, WordKey } from '../../../contract/index.ts'
import { COMMAND_NAMES, speaker } from '../../../contract/index.ts'
import { BOT_TOKEN, openTestSchool } from '../school.ts'
import type { TestSchool } from '../school.ts'
import { payloads } from './payloads.ts'
import { PROTOTYPES } from './values.ts'

type Klass = Awaited<ReturnType<TestSchool['makeClass']>>

let school: TestSchool
let klass: Klass
let student: string
let bo: string
beforeAll(async () => {
  school = await openTestSchool({ env: { WORLDS: '0' } })
  klass = await school.makeClass(['Asta', 'Bo'])
  student = await klass.join('Asta')
  // before the door has had so many wrong keys that all have to wait
  bo = await klass.join('Bo')
})
afterAll(() => school.close())

const RUNS = 250
const lang = fc.constantFrom<Lang>('da', 'en')
const odd = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(...PROTOTYPES, '\u0000', '\ud800', 'x'.repeat(5_000), '{{x}}', '$t(x)', -0, 1e308, 2 ** 53, 1e-9),
  fc.uuid(),
)
/** A payload that is nearly right: one field of it is anything. */
const nearly = (command: CommandName): fc.Arbitrary<unknown> => {
  const right = payloads[command]
  const fields = Object.keys(right)
  if (fields.length === 0) return fc.oneof(fc.constant(right), odd)
  return fc.oneof(
    fc.constant(right),
    odd,
    fc.tuple(fc.constantFrom(...fields), odd).map(([field, value]) => ({ ...right, [field]: value })),
  )
}
const anyCommand = fc
  .constantFrom(...COMMAND_NAMES)
  .chain((command) =>
    fc.record({
      id: fc.oneof({ weight: 9, arbitrary: fc.constantFrom('new') }, odd),
      command: fc.constant(command),
      payload: nearly(command),
    }),
  )
  .map((one) => ({ ...one, id: one.id === 'new' ? randomUUID() : one.id }))

/** A refusal says in the asker's language what the word list says, and nothing of a fault. */
function expectKind(error: AnswerError, wish: Lang): void {
  expect(error.code).not.toBe('fault.internal')
  const said = speaker(wish)(`refusals.${error.code}` as WordKey, error.params)
  expect(error.message).toBe(said)
  expect(error.message.length).toBeLessThan(600)
}

test('whatever JSON is posted to whatever route is taken, or refused kindly in the asker’s language', async () => {
  const path = fc.constantFrom(
    '/api/login',
    '/api/logout',
    '/api/join',
    '/api/classes',
    `/api/classes/${klass.id}/commands`,
    '/api/help',
    '/api/partner',
    '/api/turn',
    `/api/classes/${klass.id}/helpers`,
    `/api/classes/${klass.id}/rehearsal`,
    '/api/none',
  )
  const fields = fc.constantFrom(
    'password',
    'joinCode',
    'key',
    'face',
    'id',
    'name',
    'grade',
    'plan',
    'path',
    'world',
    'command',
    'payload',
    'player',
    'as',
    'code',
    'kind',
    'speed',
  )
  const body = fc.oneof(odd, fc.dictionary(fields, odd, { maxKeys: 4 }), anyCommand)
  await fc.assert(
    fc.asyncProperty(path, body, lang, fc.boolean(), async (to, sent, wish, isTeacher) => {
      const cookie = to === '/api/logout' ? '' : isTeacher ? school.teacherCookie : student
      const { status, body: answer } = await school.call('POST', to, JSON.stringify(sent), {
        cookie,
        'content-type': 'application/json',
        'accept-language': wish,
      })
      expect(status).toBeLessThan(500)
      if (status >= 400) expectKind(answer.error, wish)
    }),
    { numRuns: RUNS },
  )
})

test('whatever JSON is the payload of whatever command, and by whomever, it is taken or refused kindly', async () => {
  await fc.assert(
    fc.asyncProperty(anyCommand, lang, fc.boolean(), async (sent, wish, isTeacher) => {
      const { status, body } = await school.call('POST', `/api/classes/${klass.id}/commands`, JSON.stringify(sent), {
        cookie: isTeacher ? school.teacherCookie : student,
        'content-type': 'application/json',
        'accept-language': wish,
      })
      expect(status).toBeLessThan(500)
      if (!body.ok) expectKind(body.error, wish)
    }),
    { numRuns: RUNS * 2 },
  )
})

test('whatever is said on a socket, by a student or by Lykke, is answered or left alone', async () => {
  // by now the class may have been put away
  await klass.send('class.unarchive', {})
  const asta = await klass.connect<StudentView>('student', { cookie: bo })
  const lykke = await klass.connect('bot', { token: BOT_TOKEN })
  const name = fc.constantFrom(
    'command',
    'world',
    'players',
    'positions',
    'stands',
    'watchFigures',
    'did',
    'view',
    ...PROTOTYPES,
  )
  const player = fc.oneof(fc.constantFrom('asta_1', '__proto__', 'constructor'), odd)
  await fc.assert(
    fc.asyncProperty(
      fc.boolean(),
      name,
      fc.array(odd, { maxLength: 3 }),
      anyCommand,
      player,
      async (isLykke, event, args, command, speaksFor) => {
        const { socket } = isLykke ? lykke : asta
        socket.emit(event, ...args)
        socket.emit('command', command)
        const answer = await socket
          .timeout(5_000)
          .emitWithAck('command', isLykke ? { ...command, player: speaksFor } : command)
        if (!answer.ok) expectKind(answer.error, 'da')
      },
    ),
    { numRuns: RUNS },
  )
  asta.close()
  lykke.close()
})

test('and of all that the log of the server tells no fault, and the class stands', async () => {
  expect(school.logged.filter((line) => /"fault"|"unhandled"/.test(line))).toEqual([])
  const view = await klass.view()
  await school.restart()
  expect((await klass.view()).version).toBe(view.version)
})
