import { randomUUID } from 'node:crypto'
import { PROTOTYPES } from './bodies.ts'
import { frame, webSocketTo } from './raw.ts'
import type { Line } from './raw.ts'
import { BOT_TOKEN } from './siege.ts'
import type { Attack, Siege } from './siege.ts'

/** What Engine.IO and Socket.IO put before a packet of theirs. */
const OPEN = '40'
const EVENT = '42'

/** A socket that has said its handshake, and how that was met: `in`, a refusal's code, or `closed`. */
async function knock(
  siege: Siege,
  auth: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ line: Line; met: string }> {
  const line = await webSocketTo(siege.port, headers)
  line.socket.write(frame(`${OPEN}${typeof auth === 'string' ? auth : JSON.stringify(auth)}`))
  const heard = await line.until(/40\{"sid"|44\{/)
  siege.keep(heard)
  const met = heard.includes('40{"sid"')
    ? 'in'
    : (/"code":"([^"]+)"/.exec(heard)?.[1] ?? (line.closed() ? 'closed' : 'nothing'))
  return { line, met }
}

/** Mallory's page, in. */
async function page(siege: Siege): Promise<Line> {
  const { line, met } = await knock(siege, { class: siege.other.id, face: 'student' }, { cookie: siege.mallory })
  if (met !== 'in') throw new Error(`Mallory was not let in: ${met}`)
  return line
}

const command = (name: string, payload: unknown): string =>
  JSON.stringify(['command', { id: randomUUID(), command: name, payload }])

/** Says it on Mallory's page, then asks something honest there: `answered`, or `closed` when the page was thrown out. */
async function saying(siege: Siege, said: readonly Buffer[]): Promise<string> {
  const line = await page(siege)
  for (const one of said) line.socket.write(one)
  line.socket.write(frame(`${EVENT}7771${command('floor.leave', {})}`))
  await line.until(/437771\[/)
  const met = line.heard().includes('437771[') ? 'answered' : line.closed() ? 'closed' : 'silent'
  siege.keep(line.heard())
  line.socket.destroy()
  return met
}

/** Each of them alone on a page of its own. */
async function sayingEach(siege: Siege, all: readonly (string | Buffer)[]): Promise<string[]> {
  const met: string[] = []
  for (const one of all) met.push(await saying(siege, [typeof one === 'string' ? frame(one) : one]))
  return met
}

const event = (...args: unknown[]): string => `${EVENT}${JSON.stringify(args)}`

export const SOCKETS: readonly Attack[] = [
  {
    what: 'handshakes that are none',
    met: ['session.missing', 'closed'],
    run: async (siege) => {
      const met: string[] = []
      const { id } = siege.klass
      for (const auth of [
        {},
        { class: id },
        { class: [id], face: 'student' },
        { class: { $ne: '' }, face: 'teacher' },
        { class: id, face: 'clock' },
        { class: id, face: '__proto__' },
        { class: '__proto__', face: 'student' },
        { class: randomUUID(), face: 'teacher' },
        { class: id, face: 'student', lang: 'x'.repeat(50_000) },
        { class: id, face: 'student', session: 'x', actor: { kind: 'teacher' }, klass: id },
        '{"__proto__":{"face":"teacher"}}',
        '[]',
        '"x"',
        '{"class":',
        `{"a":${'['.repeat(20_000)}${']'.repeat(20_000)}}`,
      ]) {
        const { line, met: how } = await knock(siege, auth)
        line.socket.destroy()
        met.push(how)
      }
      return met
    },
  },
  {
    what: 'faces that belong to others',
    met: ['session.missing'],
    run: async (siege) => {
      const met: string[] = []
      for (const [klass, face] of [
        [siege.klass.id, 'student'],
        [siege.klass.id, 'projector'],
        [siege.klass.id, 'teacher'],
        [siege.other.id, 'teacher'],
        [siege.other.id, 'bot'],
      ]) {
        const { line, met: how } = await knock(
          siege,
          { class: klass, face, token: siege.mallory.split('=')[1] },
          { cookie: `${siege.mallory}; ${siege.projector}; teacher=${siege.mallory.split('=')[1]}` },
        )
        line.socket.destroy()
        met.push(how)
      }
      return met
    },
  },
  {
    what: 'Lykke without the token, with half of it, and with one that is no word',
    met: ['session.missing'],
    run: async (siege) => {
      const met: string[] = []
      for (const token of [
        undefined,
        '',
        BOT_TOKEN.slice(0, -1),
        `${BOT_TOKEN} `,
        BOT_TOKEN.toUpperCase(),
        [BOT_TOKEN],
        { length: BOT_TOKEN.length },
        'x'.repeat(5_000),
        'é'.repeat(BOT_TOKEN.length / 2),
      ]) {
        const { line, met: how } = await knock(
          siege,
          { class: siege.klass.id, face: 'bot', token },
          { cookie: siege.teacher },
        )
        line.socket.destroy()
        met.push(how)
      }
      return met
    },
  },
  {
    what: 'sockets of other pages',
    met: ['400'],
    run: async (siege) => {
      const met: string[] = []
      for (const origin of [
        'http://evil.example',
        'null',
        `http://127.0.0.1:${siege.port}.evil.example`,
        'http://127.0.0.1',
      ]) {
        const line = await webSocketTo(siege.port, { origin, cookie: siege.teacher })
        met.push(/HTTP\/1\.1 (\d{3})/.exec(line.heard())?.[1] ?? 'closed')
        line.socket.destroy()
      }
      return met
    },
  },
  {
    what: 'commands without asking for an answer',
    met: ['answered'],
    run: (siege) =>
      sayingEach(siege, [
        `${EVENT}${command('floor.leave', {})}`,
        event('command'),
        event('command', null),
        event('command', null, null, null),
        event('command', 'x', 'y'),
      ]),
  },
  {
    what: 'commands that are none',
    met: ['answered'],
    run: (siege) =>
      sayingEach(
        siege,
        [
          null,
          5,
          'x',
          [],
          [[]],
          {},
          { id: randomUUID() },
          ...PROTOTYPES.map((name) => ({ id: randomUUID(), command: name, payload: {} })),
        ].map((raw) => `${EVENT}1${JSON.stringify(['command', raw])}`),
      ),
  },
  {
    what: 'events nobody listens to, and names that are Socket.IO’s own',
    met: ['answered', 'closed'],
    run: (siege) =>
      sayingEach(siege, [
        ...['view', 'positions', 'blocks', 'ping', '', ...PROTOTYPES].map((name) => event(name, { on: true })),
        ...['error', 'connect', 'disconnect', 'disconnecting', 'connect_error', 'newListener', 'removeListener'].map(
          (name) => event(name, 'x'),
        ),
        event(5, 'x'),
        event(null),
        `${EVENT}{}`,
        `${EVENT}[]`,
      ]),
  },
  {
    what: 'what only Lykke may tell, told by a student',
    met: ['answered', 'believed: false'],
    run: async (siege) => {
      const met = await sayingEach(siege, [
        event('world', { can: ['alt'], cannot: [] }),
        event('players', ['asta_1', '__proto__']),
        event('positions', { asta_1: [1, 2, 3] }),
        event('world', null),
      ])
      const { world } = await siege.other.view()
      return [...met, `believed: ${world.can.includes('alt')}`]
    },
  },
  {
    what: 'ten thousand answers to questions nobody asked',
    met: ['answered'],
    run: async (siege) => [
      await saying(
        siege,
        Array.from({ length: 10_000 }, (_, at) => frame(`43${at}[{"ok":true}]`)),
      ),
    ],
  },
  {
    what: 'pieces of bytes: too few, too many, and for nobody',
    met: ['answered', 'closed'],
    run: async (siege) => [
      ...(await sayingEach(siege, [
        `451-["command",{"_placeholder":true,"num":0}]`,
        `451-["command",{"_placeholder":true,"num":99}]`,
        `459999999999-["command"]`,
        `45-1-["command"]`,
        `451-`,
        frame(Buffer.alloc(1_000, 7), 2),
        frame(Buffer.alloc(0), 2),
      ])),
      await saying(siege, [frame('451-["command",{"_placeholder":true,"num":0}]'), frame(Buffer.alloc(500), 2)]),
      await saying(siege, [
        frame(`451-${JSON.stringify(['command', { a: { _placeholder: true, num: '__proto__' } }])}`),
        frame(Buffer.alloc(5), 2),
      ]),
      await saying(siege, [
        frame(`451-["command",${'['.repeat(20_000)}{"_placeholder":true,"num":0}${']'.repeat(20_000)}]`),
        frame(Buffer.alloc(5), 2),
      ]),
    ],
  },
  {
    what: 'packets that are none',
    met: ['answered', 'closed'],
    run: (siege) =>
      sayingEach(siege, [
        '',
        '4',
        '42',
        '9',
        '49',
        '4\u0000',
        '42["command"',
        '42/admin,["command"]',
        '41',
        '44{"message":"x"}',
        '1',
        '5',
        '6',
        '3probe',
        '0{"sid":"x"}',
        '\ud83d',
        '42'.repeat(20_000),
      ]),
  },
  {
    what: 'packets of twenty thousand lists in each other',
    met: ['answered'],
    run: (siege) =>
      sayingEach(siege, [
        `${EVENT}1["command",${'['.repeat(20_000)}${']'.repeat(20_000)}]`,
        `${EVENT}1["command",${'{"payload":'.repeat(5_000)}1${'}'.repeat(5_000)}]`,
      ]),
  },
  {
    what: 'frames larger than allowed',
    met: ['closed'],
    run: (siege) =>
      sayingEach(siege, [
        event('command', 'x'.repeat(70_000)),
        event('command', 'x'.repeat(5_000_000)),
        frame(Buffer.alloc(70_000), 2),
      ]),
  },
  {
    what: 'frames that break the rules of WebSocket',
    met: ['closed'],
    run: (siege) =>
      sayingEach(siege, [
        frame('42["x"]', 1, { isMasked: false }),
        frame('42["x"]', 3),
        frame('x', 11),
        frame('x', 1, { first: 0xf1 }),
        frame('x', 0),
        frame('x'.repeat(200), 9),
        frame('x', 9, { first: 0x09 }),
        frame(Buffer.of(0xff, 0xfe, 0xc0), 1),
        Buffer.of(0x81, 0xff, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 1, 2, 3, 4),
        Buffer.from('GET / HTTP/1.1\r\n\r\n'),
      ]),
  },
  {
    what: 'rooms that do not exist',
    met: ['answered', 'closed'],
    run: (siege) => sayingEach(siege, ['40/admin,', '40/__proto__,{}', `40/${'x'.repeat(30_000)},`, '40', '41/admin,']),
  },
  {
    what: 'garbage over the long way, request by request',
    met: ['400', '403'],
    run: async (siege) => {
      const met: string[] = []
      for (const query of [
        '',
        'EIO=3&transport=polling',
        'EIO=99&transport=polling',
        'EIO=4&transport=constructor',
        'EIO=4&transport=__proto__',
        'EIO=4&transport=webtransport',
        'EIO=4&transport=polling&sid=__proto__',
        'EIO=4&transport=polling&sid=constructor',
        'EIO=4&transport=polling&sid=x',
        'EIO=4&EIO=4&transport=polling&transport=polling&sid=a&sid=b',
        'EIO[]=4&transport[a]=polling',
      ])
        met.push((await siege.ask('POST', `/socket.io/?${query}`, '\u001e\u001e4garbage')).slice(0, 3))
      for (const method of ['DELETE', 'PUT', 'POST'])
        met.push((await siege.ask(method, '/socket.io/?EIO=4&transport=polling', 'x')).slice(0, 3))
      met.push(
        (
          await siege.ask('GET', '/socket.io/?EIO=4&transport=polling', undefined, { origin: 'http://evil.example' })
        ).slice(0, 3),
      )
      return met
    },
  },
  {
    what: 'garbage over the long way, inside a session of its own',
    met: ['200', '413'],
    run: async (siege) => {
      const met: string[] = []
      for (const said of [
        'garbage',
        '4',
        '\u001e'.repeat(60_000),
        'b!!!',
        `40${'['.repeat(50_000)}`,
        'x'.repeat(1_000_000),
      ]) {
        const { body } = await siege.people.call('GET', '/socket.io/?EIO=4&transport=polling')
        const sid = /"sid":"([^"]+)"/.exec(String(body))?.[1] ?? ''
        const answer = await siege
          .ask('POST', `/socket.io/?EIO=4&transport=polling&sid=${sid}`, said, { 'content-type': 'text/plain' })
          .catch(() => '413')
        met.push(answer.slice(0, 3))
      }
      return [...met]
    },
  },
]
