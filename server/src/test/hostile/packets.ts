import { randomUUID } from 'node:crypto'
import { PROTOTYPES } from './values.ts'
import { EVENT, command, event, saying, sayingEach } from './page.ts'
import { frame } from './raw.ts'
import type { Attack } from './siege.ts'

/** What is said on a socket once it is in. */
export const PACKETS: readonly Attack[] = [
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
        ...['view', 'positions', 'blocks', 'figures', 'stands', 'watchFigures', 'ping', '', ...PROTOTYPES].map((name) =>
          event(name, { on: true }),
        ),
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
