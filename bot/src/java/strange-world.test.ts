import type { WorldTrouble } from '@jagten/server/contract'
import { createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import type { Said, WorldLink } from '../link.ts'
import { startStrangeServer } from '../test/strange-server.ts'
import type { Strange } from '../test/strange-server.ts'
import { enterJavaWorld } from './overseer.ts'

type Word = readonly [from: string, text: string, said: Said]

const HELLO = 'Hej! Jeg hjælper jer i dag.'
const NOBODY = '00000000-0000-0000-0000-000000000000'

/** @param spawnMs - How long a world that lets nobody in is waited for. */
const enter = (port: number, words: Word[], spawnMs = 20_000): Promise<WorldLink> =>
  enterJavaWorld(
    {
      host: '127.0.0.1',
      port,
      name: 'Lykke',
      token: null,
      hello: HELLO,
      patience: { spawnMs, helloMs: 300, answerMs: 500 },
    },
    { word: (from, text, said) => void words.push([from, text, said]), players: () => undefined },
    () => undefined,
  )

// at the same time: Lykke waits long for what never comes
test.concurrent.for<[string, ((line: string) => string) | undefined]>([
  ['is silent about commands', undefined],
  ['complains of commands by repeating them', (line) => `Ukendt kommando: ${line}`],
])(
  'in a strange world that %s Lykke does nothing, and takes no line for a student’s that is none',
  async ([_what, answer], { expect, onTestFinished }) => {
    const words: Word[] = []
    const server = await startStrangeServer(answer)
    onTestFinished(() => server.stop())
    const lykke = await enter(server.port, words)
    onTestFinished(() => lykke.end())

    expect([...lykke.can]).toEqual([])
    const before = server.typed.length
    expect(lykke.tell('Asta', ['Din stemme er i kassen.'])).toBe(false)
    lykke.title('all', 'Kig op', '')
    lykke.actionbar('all', '4 af 10 stemmer')
    lykke.move('Asta', { x: 0, y: 64, z: 0, yaw: 0 })
    lykke.setRules({ areas: [], builders: {}, frozen: 'all', muted: 'all', publicBallots: false })
    lykke.announce([{ text: '/op Asta ' }, 'x'.repeat(400)])
    await expect.poll(() => server.typed.length).toBeGreaterThan(before)
    // an announcement is for everybody, so it may be said aloud; as words, never as a command
    expect(server.typed.slice(before)).toEqual([`op Asta ${'x'.repeat(242)}`])

    const asta = server.appear('Asta')
    server.chat({ text: '<Asta> ja' }, 0, NOBODY)
    server.chat({ text: '<Asta> ja' }, 0, '00000000-0000-4000-8000-000000009999')
    server.chat({ translate: 'chat.type.announcement', with: ['Asta', 'ja'] }, 1, asta)
    server.chat({ text: '', extra: ['[5.B] <', 'Asta', '> !hånd'] }, 0, asta)
    server.chat({ translate: 'chat.type.text', with: [{ text: 'Asta' }, 'hej med jer'] }, 0, asta)
    server.chat({ translate: 'commands.message.display.incoming', with: [{ text: 'Asta' }, 'nej'] }, 1, asta)
    await expect.poll(() => words.length).toBeGreaterThan(2)
    expect(words).toEqual([
      ['Asta', '!hånd', 'public'],
      ['Asta', 'hej med jer', 'public'],
      ['Asta', 'nej', 'private'],
    ])
  },
)

type Shows = NonNullable<Strange['shows']>
const plainly: Shows = (name, line) => [{ text: `<${name}> ${line}` }, 0, NOBODY]
const clocked = (time: string, name: string, line: string) =>
  [{ text: `[${time}] ${name}: ${line}` }, 1, NOBODY] as const

test.concurrent.for<[string, Shows, said: ReturnType<Shows>[], heard: Word[]]>([
  [
    'with the sender’s id',
    (_name, line, uuid) => [{ translate: 'chat.type.text', with: [{ text: 'Lykke' }, line] }, 0, uuid],
    [plainly('Asta', 'ja', '')],
    [],
  ],
  [
    'with the name alone',
    plainly,
    [
      plainly('Asta', 'hånd', ''),
      plainly('Fremmed', '<Asta> ja', ''),
      [{ text: 'Asta fandt <Asta> ja' }, 0, NOBODY],
      [{ text: '<Asta> ja' }, 1, NOBODY],
      [{ text: '<Astas> ja' }, 0, NOBODY],
      [{ text: '<Asta>: ja' }, 0, NOBODY],
    ],
    [['Asta', 'hånd', 'public']],
  ],
  [
    'with the name in the game’s own form',
    (name, line) => [{ translate: 'chat.type.text', with: [{ text: name }, line] }, 0, NOBODY],
    [[{ translate: 'chat.type.text', with: [{ text: 'Asta' }, 'hej'] }, 0, NOBODY]],
    [['Asta', 'hej', 'public']],
  ],
  [
    'behind the time of day',
    (name, line) => clocked('09:59', name, line),
    [clocked('10:01', 'Asta', 'nej'), clocked('10:01', 'Server', 'Asta: ja')],
    [['Asta', 'nej', 'public']],
  ],
])(
  'a world whose lines come %s can be heard, and no line is taken for another’s',
  async ([_how, shows, said, heard], { expect, onTestFinished }) => {
    const words: Word[] = []
    const server = await startStrangeServer(undefined, { shows })
    onTestFinished(() => server.stop())
    const lykke = await enter(server.port, words)
    onTestFinished(() => lykke.end())
    expect([...lykke.can]).toEqual(['hearing'])
    const asta = server.appear('Asta')
    for (const chat of said) server.chat(...chat)
    server.chat({ translate: 'commands.message.display.incoming', with: [{ text: 'Asta' }, 'til sidst'] }, 1, asta)
    await expect.poll(() => words.at(-1)?.[1]).toBe('til sidst')
    expect(words.slice(0, -1)).toEqual(heard)
  },
)

test('a world that shows no line, or not whose it is, is one in which Lykke hears nobody', async () => {
  const server = await startStrangeServer(undefined, { shows: (_name, line) => [{ text: line }, 0, NOBODY] })
  onTestFinished(() => server.stop())
  const lykke = await enter(server.port, [])
  onTestFinished(() => lykke.end())
  expect([...lykke.can]).toEqual([])
})

/** A port at which something answers as it likes. */
async function listening(answer: (socket: Socket) => void): Promise<number> {
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy())
    answer(socket)
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(null)))
  onTestFinished(() => void server.close())
  // it listens on TCP
  return (server.address() as AddressInfo).port
}

const strange = async (how: Strange): Promise<number> => {
  const server = await startStrangeServer(undefined, how)
  onTestFinished(() => server.stop())
  return server.port
}

test.concurrent.each<[string, WorldTrouble, port: () => Promise<number>]>([
  ['where nobody listens', 'unreachable', () => Promise.resolve(1)],
  ['that says nothing at all', 'no-minecraft', () => listening(() => {})],
  ['that hangs up', 'no-minecraft', () => listening((socket) => socket.end())],
  ['that speaks HTTP', 'no-minecraft', () => listening((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'))],
  [
    'that speaks nonsense',
    'no-minecraft',
    () => listening((socket) => socket.end(Buffer.from([9, 0, 7, 123, 34, 1, 2, 3, 4, 5]))),
  ],
  ['of an older version', 'other-version', () => strange({ version: '1.16.5' })],
  ['that never says that one is there', 'silent', () => strange({ isSilent: true })],
  [
    'that has another Lykke',
    'name-taken',
    () => strange({ kick: { translate: 'multiplayer.disconnect.duplicate_login' } }),
  ],
  [
    'that has a list of guests',
    'turned-away',
    () => strange({ kick: { translate: 'multiplayer.disconnect.not_whitelisted' } }),
  ],
])('a world %s is named “%s”', async (_what, trouble, port) => {
  await expect(enter(await port(), [], 8_000)).rejects.toMatchObject({ trouble })
})

test('a strange world that closes the door while Lykke looks around has not let it in', async () => {
  const server = await startStrangeServer()
  const entering = enter(server.port, [])
  setTimeout(() => server.stop(), 1_000)
  await expect(entering).rejects.toThrow('closed the door')
})
