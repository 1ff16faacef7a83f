import { randomBytes, randomUUID } from 'node:crypto'
import { COMMAND_NAMES } from '../../../contract/index.ts'
import { PROTOTYPES } from './bodies.ts'
import { payloads } from './payloads.ts'
import type { Attack, Siege } from './siege.ts'

const freeze = (): object => ({ id: randomUUID(), command: 'class.freeze', payload: { on: true } })
const tokenOf = (cookie: string): string => cookie.split('=')[1] ?? ''

/** Looks into the honest class, commands in it, and tries to delete it, with these headers. */
async function tryAll(siege: Siege, headers: Record<string, string>): Promise<string[]> {
  const path = `/api/classes/${siege.klass.id}`
  return [
    await siege.ask('GET', path, undefined, headers),
    await siege.ask('POST', `${path}/commands`, freeze(), headers),
    await siege.ask('DELETE', path, undefined, headers),
    await siege.ask('GET', '/api/classes', undefined, headers),
    await siege.ask('POST', '/api/classes', { name: 'x' }, headers),
  ]
}

/** Commands in the honest class under that cookie. */
const inClass = (siege: Siege, cookie: string, body: object): Promise<string> =>
  siege.ask('POST', `/api/classes/${siege.klass.id}/commands`, body, { cookie })

/** What students give commands about: they would change the honest class. */
const STUDENTS = /^(proposal\.|floor\.(ask|leave)|ballot\.|alarm\.raise|note\.)/
const SHUT_OUT = '401 session.missing'
const NOT_YOURS = '403 command.not-yours'

export const PEOPLE: readonly Attack[] = [
  {
    what: 'forged cookies',
    met: [SHUT_OUT],
    run: async (siege) => {
      const met: string[] = []
      for (const value of [
        randomBytes(32).toString('base64url'),
        '',
        'true',
        '../../etc/passwd',
        "' or 1=1 --",
        '%00',
        ...PROTOTYPES,
        'x'.repeat(4_000),
      ])
        met.push(...(await tryAll(siege, { cookie: `teacher=${value}; student=${value}; projector=${value}` })))
      return met
    },
  },
  {
    what: 'the cookies of another class',
    met: [SHUT_OUT],
    run: async (siege) => [
      ...(await tryAll(siege, { cookie: siege.mallory })),
      ...(await tryAll(siege, { cookie: siege.projector })),
    ],
  },
  {
    what: 'a student’s cookie under the names of others',
    met: [SHUT_OUT],
    run: async (siege) => {
      const [student, own] = [tokenOf(siege.mallory), tokenOf(siege.bo)]
      return [
        ...(await tryAll(siege, { cookie: `teacher=${student}; projector=${student}` })),
        ...(await tryAll(siege, { cookie: `teacher=${own}; projector=${own}` })),
        ...(await tryAll(siege, {
          cookie: `student=${tokenOf(siege.projector)}; teacher=${tokenOf(siege.projector)}`,
        })),
      ]
    },
  },
  {
    what: 'cookies under names that nearly are ours',
    met: [SHUT_OUT],
    run: async (siege) => {
      const token = tokenOf(siege.teacher)
      const met: string[] = []
      for (const name of [
        '__Host-teacher',
        '__Secure-teacher',
        'Teacher',
        'teacher%20',
        '"teacher"',
        'teacher[]',
        '$teacher',
        'teacher\t.',
      ])
        met.push(...(await tryAll(siege, { cookie: `${name}=${token}` })))
      for (const value of [
        `"${token}"`,
        `${token}.sig`,
        `s:${token}`,
        token.toUpperCase(),
        encodeURIComponent(` ${token}`),
      ])
        met.push(...(await tryAll(siege, { cookie: `teacher=${value}` })))
      return met
    },
  },
  {
    what: 'one cookie twice, and five hundred of them',
    met: [SHUT_OUT],
    run: async (siege) => [
      ...(await tryAll(siege, { cookie: `teacher=forged; ${siege.mallory}` })),
      ...(await tryAll(siege, { cookie: Array.from({ length: 500 }, (_, at) => `teacher=${at}`).join('; ') })),
    ],
  },
  {
    what: 'other pages’ Origins',
    met: [NOT_YOURS],
    run: async (siege) => {
      const met: string[] = []
      for (const origin of [
        'http://evil.example',
        'null',
        '',
        'file://',
        'http://127.0.0.1',
        `http://127.0.0.1:${siege.port + 1}`,
        `http://127.0.0.1:${siege.port}.evil.example`,
        `http://127.0.0.1:${siege.port}@evil.example`,
        `http://evil.example#127.0.0.1:${siege.port}`,
        `http://evil.example, ${siege.url}`,
        `//127.0.0.1:${siege.port}`,
        'chrome-extension://abcdefghijklmnop',
        '__proto__',
      ])
        for (const path of [
          '/api/login',
          '/api/join',
          '/api/logout',
          '/api/classes',
          `/api/classes/${siege.klass.id}/commands`,
        ])
          met.push(await siege.ask('POST', path, freeze(), { cookie: siege.teacher, origin }))
      return met
    },
  },
  {
    what: 'our own Origin, written in capitals',
    met: ['400 command.malformed'],
    run: async (siege) => [
      await siege.ask('POST', '/api/classes', {}, { cookie: siege.teacher, origin: `HTTP://127.0.0.1:${siege.port}` }),
    ],
  },
  {
    what: 'ids of classes that are none',
    met: ['404 class.unknown', '400 command.malformed'],
    run: async (siege) => {
      const met: string[] = []
      for (const id of [
        randomUUID(),
        siege.klass.id.toUpperCase().replace(/^./, 'z'),
        `${siege.klass.id}%00`,
        `${siege.klass.id}%20`,
        `${siege.klass.id},${siege.other.id}`,
        '%ff',
        '%',
        '-1',
        "'%20or%201=1",
        'x'.repeat(5_000),
        ...PROTOTYPES,
      ])
        for (const [method, path] of [
          ['GET', ''],
          ['DELETE', ''],
          ['POST', '/commands'],
        ] as const)
          met.push(
            await siege.ask(method, `/api/classes/${id}${path}`, method === 'POST' ? freeze() : undefined, {
              cookie: siege.teacher,
            }),
          )
      return met
    },
  },
  {
    what: 'other students’ proposals, polls and the ids of their commands',
    met: [
      '409 proposal.not-yours',
      '409 proposal.unknown',
      '409 poll.unknown',
      '409 command.id-taken',
      NOT_YOURS,
      SHUT_OUT,
    ],
    run: async (siege) => {
      const { klass, poll, other } = siege
      const carl = await klass.join('Carlkanarie')
      const proposal = (await klass.view()).proposals.at(-1)?.id
      return [
        await inClass(siege, carl, { id: randomUUID(), command: 'proposal.withdraw', payload: { proposal } }),
        await inClass(siege, carl, { id: randomUUID(), command: 'proposal.support', payload: { proposal: poll } }),
        await inClass(siege, carl, {
          id: randomUUID(),
          command: 'ballot.cast',
          payload: { poll: proposal, choice: 'for' },
        }),
        await siege.ask(
          'POST',
          `/api/classes/${other.id}/commands`,
          { id: randomUUID(), command: 'ballot.cast', payload: { poll, choice: 'for' } },
          { cookie: siege.mallory },
        ),
        await inClass(siege, siege.mallory, {
          id: randomUUID(),
          command: 'ballot.cast',
          payload: { poll, choice: 'for' },
        }),
        await inClass(siege, carl, { id: randomUUID(), command: 'poll.close', payload: { poll } }),
        await inClass(siege, carl, { id: siege.bosCommand, command: 'floor.leave', payload: {} }),
      ]
    },
  },
  {
    what: 'a student who speaks for players',
    met: [NOT_YOURS, '400 command.malformed'],
    run: async (siege) => {
      const met: string[] = []
      for (const player of ['Lykke', 'asta_1', '__proto__', 'constructor', '', '../..', 'x'.repeat(17)])
        for (const [command, payload] of [
          ['floor.ask', {}],
          ['player.key', { key: 'ABCD' }],
          ['sign.write', payloads['sign.write']],
        ] as const)
          met.push(await inClass(siege, siege.bo, { id: randomUUID(), command, payload, player }))
      met.push(await inClass(siege, siege.bo, { id: randomUUID(), command: 'player.key', payload: { key: 'ABCD' } }))
      met.push(
        await inClass(siege, siege.bo, { id: randomUUID(), command: 'sign.write', payload: payloads['sign.write'] }),
      )
      return met
    },
  },
  {
    what: 'every command of the teacher, the clock and Lykke, from a student and from the board',
    met: [NOT_YOURS],
    run: async (siege) => {
      const met: string[] = []
      const commands = `/api/classes/${siege.other.id}/commands`
      for (const command of COMMAND_NAMES) {
        const body = (): object => ({ id: randomUUID(), command, payload: payloads[command] })
        met.push(await siege.ask('POST', commands, body(), { cookie: siege.projector }))
        if (!STUDENTS.test(command)) met.push(await inClass(siege, siege.bo, body()))
      }
      return met
    },
  },
]
