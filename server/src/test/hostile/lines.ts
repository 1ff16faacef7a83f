import { lineTo, statuses } from './raw.ts'
import type { Attack, Siege } from './siege.ts'

/** One request said letter for letter, as no browser would. */
async function said(siege: Siege, line: string, headers: readonly string[] = [], body = ''): Promise<string> {
  const bare = await lineTo(siege.port)
  bare.socket.write(
    `${line}\r\n${[`Host: 127.0.0.1:${siege.port}`, 'Connection: close', ...headers].join('\r\n')}\r\n\r\n${body}`,
  )
  await new Promise((resolve) => {
    bare.socket.once('close', resolve)
    bare.socket.setTimeout(5_000, () => bare.socket.destroy())
  })
  siege.keep(bare.heard())
  // a file of the program, of the machine or of the data folder
  if (/root:x:|"workspaces"|SQLite format|-----BEGIN|"secret":/.test(bare.heard()))
    return 'a file that is not ours to give'
  return /HTTP\/1\.1 (\d{3})/.exec(bare.heard())?.[1] ?? 'closed'
}

const UP = ['/../', '/..%2f', '/%2e%2e/', '/%2e%2e%2f', '/..%5c', '/..%252f', '/....//', '/.%00./', '//', '/\\..\\']

/** Where the server may answer with its page: it is asked for whatever path there is. */
const isPage = (status: string): boolean => status === '200' || status === '503'

export const LINES: readonly Attack[] = [
  {
    what: 'paths that lead out of the page’s folder',
    met: ['page', '400', '403', '404'],
    run: async (siege) => {
      const met = new Set<string>()
      for (const up of UP)
        for (const goal of ['etc/passwd', 'package.json', 'data/jagten.sqlite', 'server/src/main.ts', '.git/config'])
          for (const path of [up.repeat(8) + goal, `/assets${up.repeat(8)}${goal}`, `/assets${up}${goal}`]) {
            const status = await said(siege, `GET ${path} HTTP/1.1`)
            met.add(isPage(status) ? 'page' : status)
          }
      // which of them it is depends on whether the page is built
      return [...new Set([...met, 'page', '400', '403', '404'])]
    },
  },
  {
    what: 'paths that lead out of the worlds’ folder',
    met: ['404', '400'],
    run: async (siege) => {
      const met: string[] = []
      for (const name of [
        '..',
        '%2e%2e',
        '..%2f..%2fpackage',
        'lykkeparken%2f..%2f..',
        '%00',
        'lykkeparken%00',
        '__proto__',
        'constructor',
        '%ff',
        '%',
        'LYKKEPARKEN',
        'x'.repeat(5_000),
      ])
        met.push(await said(siege, `GET /api/worlds/${name}/plan.png HTTP/1.1`))
      return met
    },
  },
  {
    what: 'paths that are none',
    met: ['400'],
    run: async (siege) => {
      const met: string[] = []
      for (const line of [
        'GET  HTTP/1.1',
        'GET /a b HTTP/1.1',
        'GET /\u0001 HTTP/1.1',
        'GET / HTTP/9.9',
        'GET / XTTP/1.1',
        'GET',
        '\u0016\u0003\u0001\u0002\u0000',
        'GET /%',
        'get / HTTP/1.1',
      ])
        met.push(await said(siege, line))
      return met
    },
  },
  {
    what: 'addresses of elsewhere, as to a proxy',
    met: ['page', '401', '404', 'closed'],
    run: async (siege) => {
      const met: string[] = []
      for (const line of [
        'GET http://evil.example/api/classes HTTP/1.1',
        'GET http://evil.example/ HTTP/1.1',
        'CONNECT evil.example:443 HTTP/1.1',
        'GET * HTTP/1.1',
        'OPTIONS * HTTP/1.1',
        'POST //api//login HTTP/1.1',
      ]) {
        const status = await said(siege, line)
        met.push(isPage(status) ? 'page' : status)
      }
      return [...new Set([...met, 'page'])]
    },
  },
  {
    what: 'methods that nothing has, with a teacher’s cookie',
    // OPTIONS is answered with what there is, without doing it
    met: ['404', '400', '200'],
    run: async (siege) => {
      const met: string[] = []
      for (const method of [
        'PUT',
        'PATCH',
        'TRACE',
        'OPTIONS',
        'PROPFIND',
        'LOCK',
        'PURGE',
        'DELETE',
        'FOO',
        'GETGETGET',
      ])
        for (const path of ['/api/login', '/api/classes', `/api/classes/${siege.klass.id}/commands`])
          met.push(await said(siege, `${method} ${path} HTTP/1.1`, [`Cookie: ${siege.teacher}`, 'Content-Length: 0']))
      return met
    },
  },
  {
    what: 'methods in disguise',
    met: ['200'],
    run: async (siege) => {
      const disguise = [
        'X-HTTP-Method-Override: DELETE',
        'X-HTTP-Method: DELETE',
        'X-Method-Override: DELETE',
        'X-Original-URL: /api/logout',
        'X-Rewrite-URL: /api/logout',
        'X-Forwarded-For: 127.0.0.1',
        'X-Forwarded-Host: evil.example',
      ]
      return [
        await said(siege, `GET /api/classes/${siege.other.id}?_method=DELETE HTTP/1.1`, [
          `Cookie: ${siege.teacher}`,
          ...disguise,
        ]),
      ]
    },
  },
  {
    what: 'a flood of headers, and headers without measure',
    met: ['431', '400', '200'],
    run: async (siege) => [
      await said(
        siege,
        'GET /healthz HTTP/1.1',
        Array.from({ length: 3_000 }, (_, at) => `X-${at}: ${at}`),
      ),
      await said(siege, 'GET /healthz HTTP/1.1', [`X-Long: ${'x'.repeat(20_000)}`]),
      await said(siege, 'GET /healthz HTTP/1.1', [`Cookie: ${'teacher=x; '.repeat(2_000)}`]),
      await said(siege, `GET /healthz?${'x'.repeat(20_000)} HTTP/1.1`),
      await said(siege, 'GET /healthz HTTP/1.1', ['No colon at all']),
      await said(siege, 'GET /healthz HTTP/1.1', ['X-Zero: a\u0000b']),
      await said(siege, 'GET /healthz HTTP/1.1', [' folded: line']),
      await said(siege, 'GET /healthz HTTP/1.1', ['__proto__: x', 'constructor: y', 'toString: z']),
      await said(
        siege,
        'GET /healthz HTTP/1.1',
        Array.from({ length: 900 }, (_, at) => `A${at}: 1`),
      ),
    ],
  },
  {
    what: 'two requests hidden in one',
    // 204: to a coding nobody knows all that follows is one body, and its end the end of the connection
    met: ['400', '204'],
    run: async (siege) => {
      const hidden = `DELETE /api/classes/${siege.klass.id} HTTP/1.1\r\nHost: x\r\nCookie: ${siege.teacher}\r\n\r\n`
      const met: string[] = []
      for (const headers of [
        ['Content-Length: 0', `Content-Length: ${hidden.length}`],
        ['Content-Length: 5', 'Transfer-Encoding: chunked'],
        ['Transfer-Encoding: xchunked'],
        ['Transfer-Encoding: chunked, identity'],
        ['Transfer-Encoding : chunked'],
        ['Content-Length: -1'],
        ['Content-Length: +5'],
        ['Content-Length: 0x10'],
        ['Content-Length: 5, 5'],
        ['Content-Length: 99999999999999999999'],
      ])
        met.push(await said(siege, 'POST /api/logout HTTP/1.1', headers, `0\r\n\r\n${hidden}`))
      return met
    },
  },
  {
    what: 'a thousand requests in one breath',
    met: ['200', '1000 answers'],
    run: async ({ port }) => {
      const met = await statuses(port, `GET /api/me HTTP/1.1\r\nHost: x\r\n\r\n`.repeat(1_000), 1_000)
      return [...met, `${met.length} answers`]
    },
  },
  {
    what: 'languages that are none',
    met: ['da', 'en'],
    run: async ({ people }) => {
      const met: string[] = []
      for (const wish of [
        '__proto__',
        'constructor',
        'x'.repeat(9_000),
        ',,,;q=',
        'da;q=0,en',
        'zz, en-GB;q=0.1',
        '../../en',
        '{{lng}}',
      ]) {
        const { body } = await people.call('POST', '/api/login', {}, { 'accept-language': wish })
        met.push(
          body.error.message.startsWith('Det kan vi ikke bruge')
            ? 'da'
            : body.error.message.startsWith('We cannot use')
              ? 'en'
              : body.error.message,
        )
      }
      return met
    },
  },
]
