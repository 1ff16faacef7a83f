import { statuses } from './raw.ts'
import { said } from './said.ts'
import type { Attack } from './siege.ts'

/** Heads of requests that no browser sends. */
export const HEADS: readonly Attack[] = [
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
