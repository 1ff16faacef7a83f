import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join as path } from 'node:path'
import { KEY_ALPHABET } from '@jagten/server/contract'
import { SENTENCES } from '@jagten/worlds/channel'
import type { Rules } from '@jagten/worlds/channel'
import { join } from '@jagten/worlds/client'
import type { Player } from '@jagten/worlds/client'
import { startWorld } from '@jagten/worlds/embedded/start'
import { distance } from '@jagten/worlds/geometry'
import type { RunningWorld } from '@jagten/worlds/embedded/start'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ABILITIES } from '../link.ts'
import type { Said, WorldLink } from '../link.ts'
import { enterJavaWorld } from './overseer.ts'

const HOST = '127.0.0.1'
const TOKEN = 'a-token-of-many-letters'
const RULES: Rules = { areas: [], builders: {}, frozen: [], muted: [], publicBallots: false }

let folder = ''
let world: RunningWorld
const goHome: (() => unknown)[] = []

const open = async (): Promise<void> => {
  world = await startWorld({
    type: 'start',
    folder,
    template: 'lykkeparken',
    host: HOST,
    port: 0,
    botName: 'Lykke',
    token: TOKEN,
    sentences: Object.fromEntries(SENTENCES.map((code) => [code, code])),
    swallow: {
      ballots: ['ja', 'nej', 'blank'],
      before: ['stem', 'kode'],
      first: ['kode', 'nøgle', 'forslag', 'foto', 'støt', 'stop'],
      alone: ['hjælp', '?', 'hånd'],
      keyAlphabet: KEY_ALPHABET,
    },
    server: null,
  })
}

beforeAll(async () => {
  folder = await mkdtemp(path(tmpdir(), 'jagten-lykke-'))
  await open()
})
afterEach(async () => {
  for (const leave of goHome.splice(0)) await leave()
})
afterAll(async () => {
  await world.stop()
  await rm(folder, { recursive: true, force: true })
})

type Word = readonly [from: string, text: string, said: Said]

/** Lykke, and all it was told. */
async function enter(token: string | null = TOKEN) {
  const words: Word[] = []
  const seen: (readonly string[])[] = []
  const acts: (readonly [player: string, what: string])[] = []
  let ends = 0
  const link = await enterJavaWorld(
    { host: HOST, port: world.port, name: 'Lykke', token, hello: 'Hej!' },
    {
      word: (from, text, said) => void words.push([from, text, said]),
      players: (names) => void seen.push(names),
      asked: (player, resident) => void acts.push([player, resident]),
      built: (player, block) => void acts.push([player, block]),
    },
    () => (ends += 1),
  )
  goHome.push(() => link.end())
  return { link, words, seen, acts, ended: () => ends }
}

async function come(name: string): Promise<Player> {
  const player = await join({ host: HOST, port: world.port, name, chunks: false })
  goHome.push(() => player.leave())
  return player
}

/** Waits at most five seconds. */
const until = (what: () => boolean) => expect.poll(what, { timeout: 5_000, interval: 10 }).toBe(true)

/** Degrees between two directions. */
const turn = (one: number, other: number): number => Math.abs(((((one - other) % 360) + 540) % 360) - 180)

/** Sends rules and waits until a line that was said after them has come back to that player: then they hold. */
async function obey(link: WorldLink, to: Player, rules: Partial<Rules>): Promise<void> {
  link.setRules({ ...RULES, ...rules })
  link.tell(to.name, ['reglerne gælder'])
  await to.hears('reglerne gælder')
}

describe('into a world of ours', () => {
  test('Lykke comes with its token, and can do everything', async () => {
    const { link, ended } = await enter()
    expect([...link.can].toSorted()).toEqual(ABILITIES.toSorted())
    expect(ended()).toBe(0)
  })

  test.each([
    ['without a token', null],
    ['with another token', 'a-token-of-other-signs'],
  ])('nobody called Lykke comes %s', async (_how, token) => {
    await expect(enter(token)).rejects.toThrow('not let in: turned-away')
  })

  test('Lykke does not come where no world is', async () => {
    const nothing = { word: () => undefined, players: () => undefined }
    const options = { host: HOST, port: 1, name: 'Lykke', token: null, hello: 'Hej!' }
    await expect(enterJavaWorld(options, nothing, () => undefined)).rejects.toThrow()
  })
})

describe('Lykke', () => {
  let lykke: Awaited<ReturnType<typeof enter>>
  let asta: Player
  let bo: Player

  beforeEach(async () => {
    lykke = await enter()
    asta = await come('Asta')
    bo = await come('Bo_')
    await obey(lykke.link, asta, {})
  })

  test('knows who is there, comes and goes', async () => {
    expect(lykke.link.players().toSorted()).toEqual(['Asta', 'Bo_'])
    await bo.leave()
    await until(() => lykke.seen.at(-1)?.length === 1)
    expect(lykke.seen.at(-1)).toEqual(['Asta'])
    expect(lykke.link.players()).toEqual(['Asta'])
  })

  test('hears what a student says aloud, whispers, and says aloud without being heard', async () => {
    asta.say('hej <Bo_> ja')
    asta.whisperLykke('hjælp')
    asta.say('kode BC2D')
    asta.say('nej')
    await until(() => lykke.words.length === 4)
    expect(lykke.words.toSorted((one, other) => (one[1] < other[1] ? -1 : 1))).toEqual([
      ['Asta', 'hej <Bo_> ja', 'public'],
      ['Asta', 'hjælp', 'private'],
      ['Asta', 'kode BC2D', 'swallowed'],
      ['Asta', 'nej', 'swallowed'],
    ])
    bo.say('færdig')
    await asta.hears('færdig')
    await bo.hears('færdig')
    expect(bo.heard.map(({ text }) => text)).toEqual(['hej <Bo_> ja', 'færdig'])
  })

  test('hears a ballot said aloud as everybody does in an open vote', async () => {
    await obey(lykke.link, asta, { publicBallots: true })
    asta.say('ja')
    await bo.hears('ja')
    await until(() => lykke.words.length === 1)
    expect(lykke.words).toEqual([['Asta', 'ja', 'public']])
  })

  test('takes no line of the world’s own for a student’s, however it looks, nor its own', async () => {
    lykke.link.announce(['<Asta> ja'])
    lykke.link.announce([{ text: 'Asta', color: 'white' }, ': ', { text: 'nej', bold: true }])
    await bo.hears('Asta: nej')
    asta.say('færdig')
    await until(() => lykke.words.length > 0)
    expect(lykke.words).toEqual([['Asta', 'færdig', 'public']])
  })

  test('tells one student something that nobody else hears, with words to click on', async () => {
    expect(lykke.link.tell('Asta', ['Vi stemmer: ', { text: '[ja]', color: 'green', run: '/msg Lykke ja' }])).toBe(true)
    const line = await asta.hears('Vi stemmer: [ja]')
    expect(line).toMatchObject({ from: null, position: 1 })
    expect(JSON.stringify(line.json)).toContain('"clickEvent":{"action":"run_command","value":"/msg Lykke ja"}')
    lykke.link.announce(['alle'])
    await bo.hears('alle')
    expect(bo.heard.map(({ text }) => text)).toEqual(['alle'])
  })

  test('shows titles and action bars to all or to one', async () => {
    lykke.link.title('all', 'Kig "op"', 'Din lærer vil sige noget')
    lykke.link.title('Asta', 'Kun dig', '')
    lykke.link.actionbar('Bo_', '4 af 10 stemmer')
    lykke.link.actionbar('all', '5 af 10 stemmer')
    await bo.until(() => bo.actionbars.length === 2)
    await asta.until(() => asta.actionbars.length === 1)
    expect([asta.titles, bo.titles]).toEqual([['Kig "op"', 'Kun dig'], ['Kig "op"']])
    expect(bo.actionbars).toEqual(['4 af 10 stemmer', '5 af 10 stemmer'])
  })

  test('moves a student, and only that one', async () => {
    const to = { x: 20.25, y: 70, z: -12.5, yaw: 90 }
    const before = bo.position
    lykke.link.move('Asta', to)
    await asta.until(() => asta.position.x === to.x)
    expect(asta.position).toEqual({ x: to.x, y: to.y, z: to.z })
    expect(bo.position).toEqual(before)
  })

  test.each([
    ['north and a little down', { yaw: 180, pitch: 20 }],
    ['west and up', { yaw: 90, pitch: -45 }],
    ['south after two turns', { yaw: 720, pitch: 0 }],
  ])('sees where a student stands and looks: %s', async (_way, look) => {
    asta.write('look', { ...look, onGround: true })
    // the world tells angles in 256ths of a turn
    const isSeen = (): boolean => {
      const seen = lykke.link.where('asta')
      return seen !== null && turn(seen.yaw, look.yaw) <= 1 && Math.abs(seen.pitch - look.pitch) <= 1
    }
    await until(isSeen)
    expect(distance(lykke.link.where('asta')!, asta.position)).toBeLessThan(0.2)
    expect(lykke.link.where('Ingen')).toBeNull()
  })

  test('is told who clicks on a resident, and who builds what', async () => {
    const { link, acts } = await enter()
    const villads = await come('Villads')
    const named = () => [...villads.stands].find(([, { name }]) => name === 'Birthe')
    await until(() => named() !== undefined)
    const [target, { at }] = named()!
    link.move('Villads', { ...at, x: at.x + 1, yaw: 0 })
    await until(() => villads.position.x === at.x + 1)
    villads.write('use_entity', { target, mouse: 0, hand: 0, sneaking: false })
    await until(() => acts.length === 1)
    const lawn = { x: -100, y: 64, z: -20 }
    link.move('Villads', { ...lawn, z: lawn.z + 2, yaw: 0 })
    await until(() => villads.position.x === lawn.x)
    await obey(link, villads, {
      areas: [{ id: 'felt-1', box: { min: lawn, max: lawn } }],
      builders: { Villads: ['felt-1'] },
    })
    villads.place(lawn, 'stone')
    await until(() => acts.length === 2)
    villads.dig(lawn)
    await until(() => acts.length === 3)
    expect(acts).toEqual([
      ['Villads', 'birthe'],
      ['Villads', 'minecraft:stone'],
      ['Villads', 'minecraft:air'],
    ])
  })

  test('has the guards keep everybody quiet, but never from a word to itself', async () => {
    await obey(lykke.link, asta, { muted: 'all' })
    asta.say('kan I høre mig?')
    await asta.hears('chat.muted')
    asta.whisperLykke('stop')
    await until(() => lykke.words.length === 1)
    expect(lykke.words).toEqual([['Asta', 'stop', 'private']])
  })

  test('hears what was said while it was away, once there is somebody to answer', async () => {
    lykke.link.end()
    await until(() => lykke.ended() === 1 && !asta.players().includes('Lykke'))
    asta.whisperLykke('er du der?')
    bo.say('færdig')
    await asta.hears('færdig')

    let link: WorldLink | null = null
    const answered: boolean[] = []
    link = await enterJavaWorld(
      { host: HOST, port: world.port, name: 'Lykke', token: TOKEN, hello: 'Hej!' },
      { word: (from) => void answered.push(link?.tell(from, ['nu er jeg her']) ?? false), players: () => undefined },
      () => undefined,
    )
    goHome.push(() => link?.end())
    await asta.hears('nu er jeg her')
    expect(answered).toEqual([true])
  })
})

test('when the world stops, Lykke is told once', async () => {
  const { ended } = await enter()
  await world.stop()
  await until(() => ended() > 0)
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(ended()).toBe(1)
  await open()
})
