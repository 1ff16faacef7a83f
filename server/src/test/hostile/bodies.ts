import { randomUUID } from 'node:crypto'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { lineTo, statuses } from './raw.ts'
import type { Attack, Siege } from './siege.ts'

/** Names every object has without having them. */
export const PROTOTYPES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'prototype']
const MALFORMED = '400 command.malformed'

/** Every route that takes a body. */
const routes = ({ other }: Siege): string[] => [
  '/api/login',
  '/api/join',
  '/api/classes',
  `/api/classes/${other.id}/commands`,
]

/** Sends each body to each route, as the teacher where only the teacher may. */
async function toAll(
  siege: Siege,
  bodies: readonly unknown[],
  headers: Record<string, string> = {},
): Promise<string[]> {
  const met: string[] = []
  for (const path of routes(siege))
    for (const body of bodies)
      met.push(await siege.ask('POST', path, body, { cookie: `${siege.mallory}; ${siege.teacher}`, ...headers }))
  return met
}

const command = (name: string, payload: unknown): object => ({ id: randomUUID(), command: name, payload })

/** Sends payloads to commands of Mallory's own class, as its teacher. */
const commands = async (siege: Siege, all: readonly unknown[]): Promise<string[]> => {
  const met: string[] = []
  for (const one of all)
    met.push(await siege.ask('POST', `/api/classes/${siege.other.id}/commands`, one, { cookie: siege.teacher }))
  return met
}

/** The head of a request that waits for leave to send its body: the leave shows that it arrived. */
const asking = (port: number, more: string): string =>
  `POST /api/join HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Type: application/json\r\nExpect: 100-continue\r\n${more}\r\n\r\n`

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
    run: async ({ port }) => {
      const line = await lineTo(port)
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
    run: async ({ port }) => {
      const met: string[] = []
      for (const end of ['', '0\r\n\r\n']) {
        const line = await lineTo(port)
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
  {
    what: 'names of prototypes as keys',
    met: [MALFORMED],
    run: (siege) => {
      const id = randomUUID()
      return toAll(
        siege,
        PROTOTYPES.flatMap((name) => [
          `{"${name}":{"command":"class.freeze","payload":{"on":true},"id":"${id}","isTeacher":true}}`,
          `{"id":"${id}","command":"class.freeze","payload":{"${name}":{"on":true}}}`,
          `{"id":"${id}","command":"class.freeze","payload":{"on":{"${name}":true}}}`,
          `{"name":{"${name}":"x"},"joinCode":{"${name}":"x"},"password":{"${name}":"x"}}`,
        ]),
      )
    },
  },
  {
    what: 'names of prototypes as ids, commands, plans, worlds and class codes',
    met: [MALFORMED, '409 plan.unknown', '409 template.unknown', '403 join.wrong'],
    run: async (siege) => {
      const met: string[] = []
      for (const name of PROTOTYPES) {
        met.push(...(await commands(siege, [{ id: name, command: 'class.gather', payload: {} }, command(name, {})])))
        met.push(
          ...(await commands(siege, [
            command('lesson.start', { plan: name }),
            command('group.set', { household: name, group: name }),
          ])),
        )
        met.push(await siege.ask('POST', '/api/join', { joinCode: name.slice(0, 16), key: name }))
        for (const wish of [{ plan: name }, { world: name }])
          met.push(await siege.ask('POST', '/api/classes', { name: 'x', ...wish }, { cookie: siege.teacher }))
      }
      return met
    },
  },
  {
    what: 'numbers that are none, or are beyond all measure',
    met: [MALFORMED],
    run: (siege) =>
      commands(
        siege,
        [
          'NaN',
          '1e400',
          '-1e400',
          'Infinity',
          '1e308',
          '-1e308',
          '9007199254740993',
          '"5"',
          'null',
          '[5]',
          '{}',
        ].flatMap((number) => [
          `{"id":"${randomUUID()}","command":"lesson.extend","payload":{"minutes":${number}}}`,
          `{"id":"${randomUUID()}","command":"proposal.submit","payload":{"title":"a","reason":"b","cost":${number}}}`,
          `{"id":"${randomUUID()}","command":"sign.write","payload":{"at":{"x":${number},"y":64,"z":0},"lines":["","","",""]}}`,
        ]),
      ),
  },
  {
    what: 'minus nothing, and next to nothing',
    met: ['409 lesson.none', '200'],
    run: async (siege) => [
      ...(await commands(siege, [
        `{"id":"${randomUUID()}","command":"lesson.extend","payload":{"minutes":-0}}`,
        `{"id":"${randomUUID()}","command":"lesson.extend","payload":{"minutes":5e-324}}`,
      ])),
      ...(await commands(siege, [
        `{"id":"${randomUUID()}","command":"proposal.submit","payload":{"title":"a","reason":"b","cost":-0}}`,
      ])),
    ],
  },
  {
    what: 'half letters, NULs and letters that turn the line around',
    met: ['200', MALFORMED, '403 join.wrong'],
    run: async (siege) => {
      const odd = [
        '\ud800',
        '\udfff\ud800',
        '\u0000',
        'a\u0000b',
        '\u202e',
        '\uffff',
        '§4§k',
        '{{name}}',
        '$t(refusals)',
        '${1}',
        '$&$1',
      ]
      const met: string[] = []
      for (const text of odd) {
        met.push(
          ...(await commands(siege, [
            command('class.say', { text }),
            command('ballot.cast', { poll: text, choice: text, receipt: text }),
          ])),
        )
        met.push(await siege.ask('POST', '/api/join', { joinCode: text, key: text }))
        met.push(...(await commands(siege, [command('lesson.extend', { minutes: 1, [text]: 1 })])))
      }
      const said = JSON.stringify((await siege.other.view()).notice)
      return said.includes('\\u0000') || said.includes('§') ? [...met, 'kept as it was'] : met
    },
  },
  {
    what: 'lists for objects, objects for lists, and far too many of them',
    met: [MALFORMED],
    run: (siege) =>
      commands(siege, [
        command('roster.add', { students: { 0: { name: 'x' }, length: 1 } }),
        command('roster.add', { students: Array.from({ length: 2_000 }, (_, at) => ({ name: `x${at}` })) }),
        command('roster.add', [{ name: 'x' }]),
        command('attendance.set', { present: Array.from({ length: 61 }, () => randomUUID()) }),
        command('attendance.set', { present: 'alle' }),
        command('sign.write', { at: [0, 64, 0], lines: { 0: '', 1: '', 2: '', 3: '' } }),
        { id: [randomUUID()], command: ['class.gather'], payload: {} },
        { id: randomUUID(), command: 'class.gather' },
        { ...command('class.gather', {}), more: true },
        { ...command('class.gather', {}), player: ['asta'] },
      ]),
  },
]
