import type { Socket } from 'node:net'
import { connect } from 'node:net'
import { deflateSync } from 'node:zlib'
import { CHANNEL } from '../../src/channel.ts'
import type { Player } from '../../src/client/index.ts'
import { HOST, RULES } from '../start.ts'

/** Something hostile, and the packet (or `bytes`) whose number of arrivals proves that it came through. */
export type Attack = {
  readonly what: string
  readonly arrives: string
  /** How many of those at least. */
  readonly times: number
  /** By somebody who has joined, or by somebody at the door. */
  readonly run: (by: { mallory: () => Promise<Player>; knock: () => Promise<Socket> }) => Promise<unknown>
}

export async function knock(port: number): Promise<Socket> {
  const socket = connect(port, HOST)
  socket.on('error', () => undefined)
  await new Promise((resolve) => socket.once('connect', resolve))
  return socket
}

const varint = (value: number): Buffer => {
  const bytes: number[] = []
  for (; value > 0x7f; value >>>= 7) bytes.push((value & 0x7f) | 0x80)
  return Buffer.from([...bytes, value])
}
const text = (value: string): Buffer => Buffer.concat([varint(Buffer.byteLength(value)), Buffer.from(value)])
const frame = (...parts: Buffer[]): Buffer => {
  const body = Buffer.concat(parts)
  return Buffer.concat([varint(body.length), body])
}
const handshake = (host = HOST): Buffer => frame(varint(0), varint(758), text(host), Buffer.of(0x63, 0xdd), varint(2))
/** Noise that is the same in every run. */
const noise = (length: number, seed: number): Buffer =>
  Buffer.from(Array.from({ length }, (_unused, n) => (Math.imul(n * 7919 + seed, 2_654_435_761) >>> 13) & 0xff))

const COMMANDS = [
  '/constructor',
  '/__proto__',
  '/toString x',
  '/hasOwnProperty',
  '/valueOf',
  '/kill @e',
  '/kill @q',
  '/op Mallory',
  '/stop',
]

const said = (what: string, lines: readonly string[]): Attack => ({
  what,
  arrives: 'chat',
  times: lines.length,
  run: async ({ mallory }) => {
    const player = await mallory()
    for (const line of lines) player.say(line)
  },
})

const sent = (what: string, packet: string, all: readonly object[]): Attack => ({
  what,
  arrives: packet,
  times: all.length,
  run: async ({ mallory }) => {
    const player = await mallory()
    for (const fields of all) player.write(packet, fields)
  },
})

const bytes = (what: string, ...parts: readonly Buffer[]): Attack => ({
  what,
  arrives: 'bytes',
  times: 1,
  run: async ({ knock: door }) => {
    const socket = await door()
    for (const part of parts) socket.write(part)
  },
})

const WRONG = [NaN, Infinity, -Infinity, 3e7, -3e7, 1e300, Number.MAX_VALUE]
const at = { x: 33_000_000, y: 2000, z: -33_000_000 }
const near = { x: 0, y: 63, z: 12 }
const place = { hand: 0, cursorX: 0.5, cursorY: 0.5, cursorZ: 0.5, insideBlock: false }

export const ATTACKS: readonly Attack[] = [
  ...COMMANDS.map((command) => said(`the command ${command}`, [command])),
  said('a line of twenty thousand letters', ['x'.repeat(20_000)]),
  said('a word to Lykke of twenty thousand letters', [`/msg Lykke ${'y'.repeat(20_000)}`]),
  said(
    'a hundred lines at once',
    Array.from({ length: 100 }, (_unused, n) => `nr ${n}`).map((line) => `/${line}`),
  ),
  said('lines of nothing and of control characters', ['', ' ', '\u0000', '\n\n', '/', '/ ', '/msg', '\u202e']),
  sent(
    'positions that are none',
    'position',
    WRONG.map((x) => ({ x, y: x, z: -x, onGround: true })),
  ),
  sent(
    'gazes that are none',
    'look',
    WRONG.map((yaw) => ({ yaw, pitch: -yaw, onGround: false })),
  ),
  sent('digging at the end of the world and without a face', 'block_dig', [
    ...[0, 1, 2, 3, 4, 5, 6, 99].map((status) => ({ status, location: at, face: 1 })),
    { status: 0, location: near, face: -100 },
    { status: 2, location: near, face: 1 },
  ]),
  sent('blocks put against sides that do not exist', 'block_place', [
    ...[-1, 6, 77, 2 ** 31 - 1].map((direction) => ({ ...place, location: near, direction })),
    { ...place, location: at, direction: 1, cursorY: NaN },
    { ...place, hand: 55, location: near, direction: 1 },
  ]),
  sent('items that do not exist, in slots that do not exist', 'set_creative_slot', [
    { slot: 36, item: { present: true, itemId: 2 ** 31 - 1, itemCount: 127 } },
    { slot: -999, item: { present: true, itemId: 1, itemCount: -1 } },
    { slot: 32_000, item: { present: false } },
  ]),
  sent(
    'hands that do not exist',
    'held_item_slot',
    [-1, 9, 32_767].map((slotId) => ({ slotId })),
  ),
  sent('a command block of its own', 'update_command_block', [
    { location: near, command: '/op Mallory', mode: 0, flags: 7 },
  ]),
  sent(
    'signs that are none, nowhere, and full of traps',
    'update_sign',
    [near, at, { x: 0, y: 64, z: 0 }].map((location) => ({
      location,
      text1: '{"text":"","clickEvent":{"action":"run_command","value":"/op Mallory"}}',
      text2: 'x'.repeat(30_000),
      text3: '\u0000\u202e§k',
      text4: '__proto__',
    })),
  ),
  sent(
    'questions of what may be typed that are none',
    'tab_complete',
    ['/', '/'.repeat(200), '/constructor ', '\u0000', '/msg '.repeat(6000), '/msg __proto__ '].map((text) => ({
      transactionId: -1,
      text,
    })),
  ),
  sent(
    'powers of its own',
    'abilities',
    [-128, 127, 6, 2].map((flags) => ({ flags })),
  ),
  sent(
    'gaits that nobody has',
    'entity_action',
    ['start_fall_flying', 'open_inventory', 'stop_sleeping'].map((actionId) => ({
      entityId: -1,
      actionId,
      jumpBoost: 2 ** 31 - 1,
    })),
  ),
  sent('somebody hit who is not there', 'use_entity', [{ target: 99_999, mouse: 1, sneaking: false }]),
  sent('rules of its own', 'custom_payload', [
    {
      channel: CHANNEL,
      data: Buffer.from(
        JSON.stringify({ type: 'rules', rules: { ...RULES, frozen: 'all', builders: { Mallory: ['x'] } } }),
      ),
    },
    { channel: CHANNEL, data: Buffer.from('{"type":"rules"') },
    { channel: CHANNEL, data: noise(30_000, 3) },
    { channel: '', data: Buffer.alloc(0) },
    { channel: 'minecraft:register', data: noise(2000, 4) },
    { channel: 'x'.repeat(3000), data: Buffer.alloc(10) },
  ]),
  {
    what: 'packets that are none, from inside',
    arrives: 'bytes',
    times: 1,
    run: async ({ mallory }) => (await mallory()).sendBytes(frame(varint(0), varint(0x7f), noise(50, 1))),
  },
  {
    what: 'a packet that ends too early, from inside',
    arrives: 'bytes',
    times: 1,
    run: async ({ mallory }) => (await mallory()).sendBytes(frame(varint(0), varint(0x11), Buffer.alloc(3))),
  },
  {
    what: 'a hundred megabytes packed into a hundred kilobytes',
    arrives: 'bytes',
    times: 1,
    run: async ({ mallory }) => {
      const bomb = deflateSync(Buffer.alloc(100_000_000))
      return (await mallory()).sendBytes(frame(varint(100_000_000), bomb))
    },
  },
  bytes('random bytes at the door', noise(4096, 2)),
  bytes('half a handshake', handshake().subarray(0, 7)),
  bytes('a handshake and nothing more', handshake()),
  bytes('a handshake of a host of ten thousand letters', handshake('h'.repeat(10_000))),
  bytes('a name of thirty thousand letters', handshake(), frame(varint(0), text('n'.repeat(30_000)))),
  bytes('a name that is a path', handshake(), frame(varint(0), text('../../../etc'))),
  bytes('a packet that says it is huge', handshake(), Buffer.from([0xff, 0xff, 0xff, 0xff, 0x07]), noise(1000, 6)),
  bytes('a packet of less than nothing', Buffer.from([0xff, 0xff, 0xff, 0xff, 0x0f]), noise(100, 7)),
  bytes('a packet as long as minus its own head', Buffer.from([0xfb, 0xff, 0xff, 0xff, 0x0f]), noise(100, 8)),
  {
    what: 'a packet as long as minus its own head, from inside',
    arrives: 'bytes',
    times: 1,
    run: async ({ mallory }) => (await mallory()).sendBytes(Buffer.from([0xfb, 0xff, 0xff, 0xff, 0x0f])),
  },
  {
    what: 'twenty thousand packets at once',
    arrives: 'arm_animation',
    times: 2000,
    run: async ({ mallory }) => {
      const player = await mallory()
      for (let n = 0; n < 20_000; n += 1) player.write('arm_animation', { hand: 0 })
    },
  },
  bytes('a ping of twenty years ago', Buffer.from([0xfe, 0x01])),
  bytes('a browser', Buffer.from('GET / HTTP/1.1\r\nHost: lykkeparken\r\n\r\n')),
]
