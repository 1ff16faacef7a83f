import { randomUUID } from 'node:crypto'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { MALFORMED, command, toAll } from './posting.ts'
import { lineTo, statuses } from './raw.ts'
import type { Attack } from './siege.ts'

/** The head of a request that waits for leave to send its body: the leave shows that it arrived. */
const asking = (port: number, more: string): string =>
  `POST /api/join HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Type: application/json\r\nExpect: 100-continue\r\n${more}\r\n\r\n`

/** Bodies that are wrong before anybody looks into them. */
export const BODIES: readonly Attack[] = [
  {
    what: 'bodies that are not JSON',
    met: [MALFORMED],
    run: (siege) =>
      toAll(siege, ['{"id":', '', '{]', '\u0000', '{"a":1}{"b":2}', "{'a':1}", '<xml/>', '\ufeff\ufeff{}']),
  },
  {
    what: 'bodies that are JSON and no object',
    met: [MALFORMED],
    run: (siege) => toAll(siege, ['null', 'true', '5', '"tekst"', '[]', '[{}]', '[[[]]]']),
  },
  {
    what: 'thirty thousand lists in each other',
    met: [MALFORMED],
    run: async (siege) => {
      const deep = '['.repeat(30_000) + ']'.repeat(30_000)
      const objects = '{"a":'.repeat(10_000) + '1' + '}'.repeat(10_000)
      return [
        ...(await toAll(siege, [deep, objects])),
        ...(await toAll(siege, [`{"id":"${randomUUID()}","command":"class.say","payload":${deep}}`])),
      ]
    },
  },
  {
    what: 'bodies of a hundred kilobytes and of ten megabytes',
    met: ['413 command.malformed'],
    run: (siege) => toAll(siege, ['x'.repeat(100_000), JSON.stringify({ password: 'y'.repeat(10_000_000) })]),
  },
  {
    what: 'strings of sixty thousand letters in every field',
    met: [MALFORMED],
    run: (siege) => {
      const long = 'æ'.repeat(15_000)
      return toAll(siege, [
        { password: long },
        { joinCode: long, key: long },
        { joinCode: 'ABCD', key: long },
        { name: long },
        { name: 'x', plan: long },
        { id: long, command: long, payload: {} },
        { [long]: 1 },
        command('class.say', { text: long }),
        command('class.say', { [long]: 'x' }),
        command('ballot.cast', { poll: long, choice: 'for' }),
        command('area.hide', { area: long }),
        command('budget.set', { kroner: long }),
      ])
    },
  },
  {
    what: 'bodies of another kind than they say, or of a kind nobody knows',
    met: [MALFORMED, '415 command.malformed'],
    run: async (siege) => {
      const met: string[] = []
      for (const kind of [
        'text/plain',
        'application/xml',
        'application/x-www-form-urlencoded',
        'multipart/form-data; boundary=x',
        'application/json; charset=utf-7',
        'application/json; charset=__proto__',
        'application/json;;;',
        'x'.repeat(2_000),
      ])
        met.push(...(await toAll(siege, ['{"__proto__":{}}', 'a=b&a[b]=c'], { 'content-type': kind })))
      return met
    },
  },
  {
    what: 'packed bodies: ten megabytes in ten kilobytes, and ones that cannot be unpacked',
    met: [MALFORMED, '413 command.malformed', '415 command.malformed'],
    run: async ({ port }) => {
      const bomb = JSON.stringify({ password: 'x'.repeat(10_000_000) })
      const met: string[] = []
      for (const [encoding, body] of [
        ['gzip', gzipSync(bomb)],
        ['br', brotliCompressSync(bomb)],
        ['gzip', Buffer.from('not packed at all')],
        ['__proto__', Buffer.from('{}')],
      ] as const) {
        const answer = await fetch(`http://127.0.0.1:${port}/api/login`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'content-encoding': encoding },
          body,
        })
        const { error } = (await answer.json()) as { error: { code: string } }
        met.push(`${answer.status} ${error.code}`)
      }
      return met
    },
  },
  {
    what: 'a body that comes letter by letter and never ends',
    met: ['100'],
    run: async ({ port, left }) => {
      const line = await lineTo(port)
      left.push(line)
      line.socket.write(asking(port, 'Content-Length: 60000'))
      const heard = await line.until(/ 100 /)
      // goes on until the server has had enough
      const dripping = setInterval(() => line.socket.write('{'), 500)
      line.socket.once('close', () => clearInterval(dripping))
      return [/HTTP\/1\.1 (\d+)/.exec(heard)?.[1] ?? heard]
    },
  },
  {
    what: 'chunks without end, and chunks that end too late',
    met: ['100', '413'],
    run: async ({ port, left }) => {
      const met: string[] = []
      for (const end of ['', '0\r\n\r\n']) {
        const line = await lineTo(port)
        left.push(line)
        line.socket.write(asking(port, 'Transfer-Encoding: chunked'))
        await line.until(/ 100 /)
        for (let n = 0; n < 200 && !line.closed(); n += 1) line.socket.write(`400\r\n${'['.repeat(1024)}\r\n`)
        line.socket.write(end)
        // the one without end is left to the server: at the end of all attacks it is gone
        if (end !== '') await line.until(/ 413 /)
        met.push(...[...line.heard().matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status ?? ''))
      }
      return met
    },
  },
  {
    what: 'chunks of sizes that are none',
    met: ['400'],
    run: async ({ port }) => {
      const head = `POST /api/join HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n`
      const met: string[] = []
      for (const size of ['zz', '-1', '0x10', 'ffffffffffffffffff', ' ', '5;\u0000'])
        met.push(...(await statuses(port, `${head}${size}\r\n12345\r\n0\r\n\r\n`)))
      return met
    },
  },
]
