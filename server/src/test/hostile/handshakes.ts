import { randomUUID } from 'node:crypto'
import { event, knock, sayingEach } from './page.ts'
import { frame, webSocketTo } from './raw.ts'
import { BOT_TOKEN } from './siege.ts'
import type { Attack } from './siege.ts'

/** At the door of the sockets. */
export const HANDSHAKES: readonly Attack[] = [
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
]
