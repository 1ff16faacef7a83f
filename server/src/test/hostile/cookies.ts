import { randomBytes } from 'node:crypto'
import { command } from './posting.ts'
import type { Attack, Siege } from './siege.ts'
import { PROTOTYPES } from './values.ts'

const freeze = (): object => command('class.freeze', { on: true })
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

const SHUT_OUT = '401 session.missing'

/** Cookies and Origins that are not what they say. */
export const COOKIES: readonly Attack[] = [
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
    met: ['403 command.not-yours'],
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
]
