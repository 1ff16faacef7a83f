import { said } from './said.ts'
import type { Attack } from './siege.ts'

const UP = ['/../', '/..%2f', '/%2e%2e/', '/%2e%2e%2f', '/..%5c', '/..%252f', '/....//', '/.%00./', '//', '/\\..\\']

/** Where the server may answer with its page: it is asked for whatever path there is. */
const isPage = (status: string): boolean => status === '200' || status === '503'

/** Paths that lead elsewhere. */
export const PATHS: readonly Attack[] = [
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
    what: 'ground of classes there are not, and of folders',
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
        met.push(await said(siege, `GET /api/classes/${name}/ground HTTP/1.1`))
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
]
