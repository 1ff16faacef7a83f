import type { WorldTrouble } from '@jagten/server/contract'
import { createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'
import { test } from 'vitest'
import type { onTestFinished } from 'vitest'
import { ABILITIES } from '../link.ts'
import { CannotEnter } from './door/cannot-enter.ts'
import {
  answers,
  complains,
  cutsShort,
  ground,
  hangsUp,
  inGameForm,
  insistsOnPictures,
  operator,
  rights,
  sendsOn,
  setsBlocks,
  shows,
  spawns,
  stands,
  tellraw,
  throwsOut,
  withoutId,
  whispers,
  written,
} from './test/behaviours.ts'
import type { Shows } from './test/behaviours.ts'
import { HELLO, enter, serverFor } from './test/entering.ts'
import type { Word } from './test/entering.ts'
import { onTyped } from './test/server.ts'
import type { Behaviour, Setup } from './test/server.ts'

const NOBODY = '00000000-0000-0000-0000-000000000000'

/** How long is waited for what does not come. */
const SILENCE = { answerMs: 500 }
/** It shows what is said, and not by whom. */
const nameless = shows(written((_name, said) => said, 0))
const ALL_BUT_SIGHT = ABILITIES.filter((ability) => ability !== 'see-blocks').toSorted()

// at the same time: Lykke waits long for what never comes
test.concurrent.for<[string, Behaviour[], can: string[], cannot: string[]]>([
  ['is silent about commands', [], [], ['private-words', 'rules', 'see-blocks']],
  [
    'complains of commands by repeating them',
    [ground(), nameless, complains((line) => ({ text: `Ukendt kommando: ${line}` }))],
    ['see-blocks'],
    ALL_BUT_SIGHT,
  ],
  ['complains of commands in the game’s own words', [nameless, ...answers()], ['see-blocks'], ALL_BUT_SIGHT],
])(
  'in a strange world that %s Lykke does nothing, and takes no line for a student’s that is none',
  async ([_what, behaviours, can, cannot], { expect, onTestFinished }) => {
    const server = await serverFor(onTestFinished, [spawns, ...behaviours])
    const patience = behaviours.length === 0 ? SILENCE : {}
    const { link: lykke, words } = await enter(server.port, onTestFinished, patience)
    const { chat } = server.dialect
    const say: (component: object, position: 0 | 1, sender: string) => void = (...line) => {
      for (const guest of server.guests()) chat(guest, ...line)
    }

    // what is not refused may yet be possible
    expect([[...lykke.can], [...lykke.cannot].toSorted()]).toEqual([can, cannot])
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
    say({ text: '<Asta> ja' }, 0, NOBODY)
    say({ text: '<Asta> ja' }, 0, '00000000-0000-4000-8000-000000009999')
    say({ translate: 'chat.type.announcement', with: ['Asta', 'ja'] }, 1, asta)
    say({ text: '', extra: ['[5.B] <', 'Asta', '> !hånd'] }, 0, asta)
    say({ translate: 'chat.type.text', with: [{ text: 'Asta' }, 'hej med jer'] }, 0, asta)
    say({ translate: 'commands.message.display.incoming', with: [{ text: 'Asta' }, 'nej'] }, 1, asta)
    await expect.poll(() => words.length).toBeGreaterThan(2)
    expect(words).toEqual([
      ['Asta', '!hånd', 'public'],
      ['Asta', 'hej med jer', 'public'],
      ['Asta', 'nej', 'private'],
    ])
    // whoever has been heard once can be heard
    expect(lykke.can.has('hearing')).toBe(true)
  },
)

const clocked = (time: string) => written((name, said) => `[${time}] ${name}: ${said}`, 1)
const plainly = written((name, said) => `<${name}> ${said}`, 0)
const asServer = written((name, said) => `<${name}> ${said}`, 1)
type Line = readonly [how: Shows, name: string, said: string]

test.concurrent.for<[string, Shows, said: Line[], heard: Word[]]>([
  ['with the sender’s id', inGameForm, [[plainly, 'Asta', 'ja']], []],
  [
    'with the name alone',
    plainly,
    [
      [plainly, 'Asta', 'hånd'],
      [plainly, 'Fremmed', '<Asta> ja'],
      [written(() => 'Asta fandt <Asta> ja', 0), '', ''],
      [asServer, 'Asta', 'ja'],
      [plainly, 'Astas', 'ja'],
      [written(() => '<Asta>: ja', 0), '', ''],
    ],
    [['Asta', 'hånd', 'public']],
  ],
  ['with the name in the game’s own form', withoutId, [[withoutId, 'Asta', 'hej']], [['Asta', 'hej', 'public']]],
  [
    'behind the time of day',
    clocked('09:59'),
    [
      [clocked('10:01'), 'Asta', 'nej'],
      [clocked('10:01'), 'Server', 'Asta: ja'],
    ],
    [['Asta', 'nej', 'public']],
  ],
])(
  'a world whose lines come %s can be heard, and no line is taken for another’s',
  async ([_how, how, said, heard], { expect, onTestFinished }) => {
    const server = await serverFor(onTestFinished, [spawns, ...answers(), shows(how)])
    const { link, words } = await enter(server.port, onTestFinished)
    expect([...link.can].toSorted()).toEqual(['hearing', 'see-blocks'])
    const asta = server.appear('Asta')
    for (const [as, name, words] of said) as(server, { name, uuid: null, said: words })
    for (const guest of server.guests())
      server.dialect.talk(guest, { name: 'Asta', uuid: asta, said: 'til sidst' }, true)
    await expect.poll(() => words.at(-1)?.[1]).toBe('til sidst')
    expect(words.slice(0, -1)).toEqual(heard)
  },
)

const asPlugin = {
  to: (name: string, said: string) => ({ text: `[${name} -> me] ${said}` }),
  back: (name: string, said: string) => ({ text: `[me -> ${name}] ${said}` }),
}
const inForm = (name: string, said: string) => ({ translate: 'commands.message.display.incoming', with: [name, said] })

test.concurrent.for<[string, Behaviour, lines: string[], heard: Word[]]>([
  ['in the game’s own form', whispers(inForm), ['[Asta -> me] ja'], []],
  [
    'as a plugin writes it',
    whispers(asPlugin.to, asPlugin.back),
    ['[Asta -> me] ja', '<Bo_> [Asta -> me] nej', '[me -> Asta] blank', '[Astas -> me] nej'],
    [['Asta', 'ja', 'private']],
  ],
  [
    'in words',
    whispers(
      (name, said) => ({ text: `${name} whispers to you: ${said}` }),
      (name, said) => ({ text: `You whisper to ${name}: ${said}` }),
    ),
    ['Asta whispers to you: ja', 'You whisper to Asta: nej', 'Astas whispers to you: nej'],
    [['Asta', 'ja', 'private']],
  ],
  [
    'as from somebody called MSG',
    whispers((name, said) => ({ text: `<MSG> ${name}: ${said}` })),
    ['<MSG> Asta: ja', '<MSG> Ingen: nej', '<Bo_> Asta: nej'],
    [['Asta', 'ja', 'private']],
  ],
])(
  'where words to Lykke alone come %s she hears them, and takes nobody’s for another’s',
  async ([_how, whispering, lines, heard], { expect, onTestFinished }) => {
    const server = await serverFor(onTestFinished, [spawns, ...answers('msg'), whispering, shows(plainly)])
    const { link, words } = await enter(server.port, onTestFinished)
    expect([...link.can].toSorted()).toEqual(['hearing', 'see-blocks', 'whispers'])
    server.appear('Asta')
    await expect.poll(() => link.players()).toEqual(['Asta'])
    for (const guest of server.guests()) for (const text of lines) server.dialect.chat(guest, { text }, 1, NOBODY)
    plainly(server, { name: 'Asta', uuid: null, said: 'til sidst' })
    await expect.poll(() => words.at(-1)?.[1]).toBe('til sidst')
    expect(words.slice(0, -1)).toEqual(heard)
  },
)

test.concurrent.for<[string, Behaviour[], can: string[], cannot: string[]]>([
  [
    'lets Lykke do everything',
    [ground(), ...operator, ...answers('tellraw', 'title', 'tp', 'setblock')],
    ['see-blocks', 'set-blocks', 'tellraw', 'tp'],
    [],
  ],
  [
    'refuses what is asked of it',
    [ground(), complains(() => ({ text: 'I’m sorry, but you do not have permission' }))],
    ['see-blocks'],
    ['set-blocks', 'tellraw', 'tp'],
  ],
  ['shows nothing but air', [...answers('setblock'), ground('air'), setsBlocks], [], ['tellraw', 'tp']],
])(
  'of a world that %s it is known what works, what does not, and what cannot be told',
  async ([_what, behaviours, can, cannot], { expect, onTestFinished }) => {
    const asked = ['tellraw', 'tp', 'see-blocks', 'set-blocks']
    const server = await serverFor(onTestFinished, [spawns, nameless, ...behaviours])
    const { link } = await enter(server.port, onTestFinished)
    const of = (known: ReadonlySet<string>): string[] => asked.filter((one) => known.has(one)).toSorted()
    expect([of(link.can), of(link.cannot)]).toEqual([can, cannot])
    // nothing of what was tried is left
    const built = server.typed.filter((line) => line.startsWith('/setblock'))
    expect(built.at(-1)?.endsWith('air') ?? true).toBe(can.includes('set-blocks') || built.length === 0)
  },
)

test.concurrent(
  'whoever makes Lykke an operator while she is there is noticed, and so is a proxy that moves her to another world',
  async ({ expect, onTestFinished }) => {
    const mayNow: Behaviour = (guest, server) => {
      rights(0)(guest, server)
      onTyped(guest, (line) => {
        if (line === 'nu må du') {
          tellraw(guest, server)
          rights(4)(guest, server)
        }
      })
    }
    const server = await serverFor(onTestFinished, [spawns, shows(inGameForm), ...answers(), mayNow])
    const { link, learned } = await enter(server.port, onTestFinished)
    expect(link.can.has('tellraw')).toBe(false)
    link.announce(['nu må du'])
    await expect.poll(learned).toBe(1)
    expect(link.can.has('tellraw')).toBe(true)
    const greeted = (): number => server.typed.filter((line) => line === HELLO).length
    // nobody is greeted twice in the same world
    expect(greeted()).toBe(1)
    for (const guest of server.guests()) {
      server.dialect.letIn(guest)
      for (const behave of [spawns, ground()]) behave(guest, server)
    }
    await expect.poll(learned).toBe(2)
    expect(greeted()).toBe(2)
  },
)

/** A port at which something answers as it likes. */
async function listening(finished: typeof onTestFinished, answer: (socket: Socket) => void): Promise<number> {
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy())
    answer(socket)
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(null)))
  finished(() => void server.close())
  // it listens on TCP
  return (server.address() as AddressInfo).port
}

const kicked = (translate: string): Behaviour[] => [throwsOut({ translate })]
const turnedAway = (reason: object): Setup => ({ door: { throwOut: reason } })

/** How long is waited in vain; for what comes, as long as it takes. */
const WAITS: Partial<Record<WorldTrouble['code'], { readonly statusMs?: number; readonly spawnMs: number }>> = {
  mute: { statusMs: 3_000, spawnMs: 2_000 },
  hanging: { spawnMs: 6_000 },
  silent: { spawnMs: 6_000 },
}

type Told = Partial<WorldTrouble> & Pick<WorldTrouble, 'code'>
type Door = Behaviour[] | Setup | ((socket: Socket) => void) | 'nobody'

/** The port of whatever is there. */
async function portOf(door: Door, finished: typeof onTestFinished): Promise<number> {
  if (door === 'nobody') return 1
  if (typeof door === 'function') return listening(finished, door)
  const server = await (Array.isArray(door) ? serverFor(finished, door) : serverFor(finished, [spawns], door))
  return server.port
}

test.concurrent.for<[string, Told, door: Door]>([
  ['where nobody listens', { code: 'refused' }, 'nobody'],
  ['that says nothing at all', { code: 'mute' }, () => {}],
  ['that hangs up', { code: 'mute' }, (socket) => socket.end()],
  ['that speaks HTTP', { code: 'no-minecraft' }, (socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')],
  [
    'that speaks nonsense',
    { code: 'no-minecraft' },
    (socket) => socket.end(Buffer.from([9, 0, 7, 123, 34, 1, 2, 3, 4, 5])),
  ],
  [
    'of a version that is too old',
    { code: 'other-version', version: '1.7.10' },
    { called: { name: '1.7.10', protocol: 5 } },
  ],
  [
    'of a version that nobody knows yet',
    { code: 'other-version', version: 'Purple 99.1' },
    { called: { name: '§dPurple 99.1', protocol: 4_000 } },
  ],
  ['that never says that one is there', { code: 'silent' }, []],
  ['that never lets in nor refuses', { code: 'hanging' }, { door: 'hangs' }],
  ['that hangs up on who comes in', { code: 'hangs-up' }, [hangsUp]],
  ['that wants an account', { code: 'wants-accounts' }, { isOnline: true }],
  ['that has another Lykke', { code: 'name-taken' }, kicked('multiplayer.disconnect.duplicate_login')],
  [
    'that has a list of guests',
    { code: 'not-on-list', said: null },
    turnedAway({ translate: 'multiplayer.disconnect.not_whitelisted' }),
  ],
  ['that is full', { code: 'full', said: 'The server is full!' }, turnedAway({ text: 'The server is full!' })],
  [
    'that gives a reason of its own',
    { code: 'turned-away', said: 'Kom igen på mandag' },
    [throwsOut({ text: '§cKom ', extra: [{ text: 'igen på mandag' }] })],
  ],
])('a world %s is named %o', async ([_what, told, door], { expect, onTestFinished }) => {
  const failure = enter(await portOf(door, onTestFinished), onTestFinished, WAITS[told.code])
  await expect(failure).rejects.toBeInstanceOf(CannotEnter)
  await expect(failure).rejects.toMatchObject({ trouble: told })
})

test.concurrent(
  'a proxy that speaks another version than the world behind it says which, and Lykke comes in with that one',
  async ({ expect, onTestFinished }) => {
    const server = await serverFor(onTestFinished, [spawns, nameless, ...answers()], {
      version: '1.12.2',
      proxySays: 'Outdated client! Please use 1.12.2',
    })
    const { link } = await enter(server.port, onTestFinished)
    expect(link.version).toBe('1.12.2')
  },
)

test.concurrent.for(['1.8.8', '1.18.2', '1.21.4'])(
  'a world of version %s that insists on its pictures lets Lykke in',
  async (version, { onTestFinished }) => {
    const server = await serverFor(onTestFinished, [insistsOnPictures, nameless, ...answers()], { version })
    await enter(server.port, onTestFinished)
  },
)

test.concurrent(
  'a world that sends players on to another address is named with it',
  async ({ expect, onTestFinished }) => {
    const server = await serverFor(onTestFinished, [sendsOn('b.skole.dk', 25_566)], { version: '1.21.4' })
    await expect(enter(server.port, onTestFinished)).rejects.toMatchObject({
      trouble: { code: 'sent-elsewhere', said: 'b.skole.dk:25566' },
    })
  },
)

test.concurrent('a world that never says how one is lets Lykke in all the same', async ({ expect, onTestFinished }) => {
  const server = await serverFor(onTestFinished, [stands, nameless, ...answers()])
  expect((await enter(server.port, onTestFinished)).link.players()).toEqual([])
})

test.concurrent('a packet that is cut short does not put Lykke out of a world', async ({ expect, onTestFinished }) => {
  const server = await serverFor(onTestFinished, [spawns, ...answers(), shows(inGameForm), cutsShort])
  expect((await enter(server.port, onTestFinished)).link.can.has('hearing')).toBe(true)
})

test.concurrent('whoever throws Lykke out of a world later says why', async ({ expect, onTestFinished }) => {
  const server = await serverFor(onTestFinished, [spawns, nameless, ...answers()])
  const { ends } = await enter(server.port, onTestFinished)
  for (const guest of server.guests()) server.dialect.throwOut(guest, { translate: 'disconnect.spam' })
  await expect.poll(() => ends).toMatchObject([{ code: 'spam' }])
})

test.concurrent(
  'a strange world that closes the door while Lykke looks around has not let it in',
  async ({ expect, onTestFinished }) => {
    const server = await serverFor(onTestFinished, [spawns, throwsOut({ text: 'Server closed' }, 200)])
    await expect(enter(server.port, onTestFinished)).rejects.toMatchObject({ trouble: { code: 'shut-down' } })
  },
)
