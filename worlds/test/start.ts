import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join as path } from 'node:path'
import { SENTENCES } from '../src/channel.ts'
import type { Rules, Up, WorldStart } from '../src/channel.ts'
import { CHANNEL, Up as UpMessage } from '../src/channel.ts'
import type { JoinOptions, Player } from '../src/client/index.ts'
import { join } from '../src/client/index.ts'

export const HOST = '127.0.0.1'
export const TOKEN = 'a-token-of-many-letters'

/** Start message of a world for tests; every sentence is its own code. */
export const startMessage = (folder: string): WorldStart => ({
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
    before: ['stem', 'kode', 'nøgle'],
    first: ['kode', 'nøgle', 'forslag', 'foto', 'støt', 'stop'],
    alone: ['hjælp', '?', 'hånd'],
    keyAlphabet: 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789',
  },
  server: null,
})

export const RULES: Rules = { areas: [], builders: {}, frozen: [], muted: [], publicBallots: false }

/** A folder of its own for one suite, and how to be rid of it. */
export async function freshFolder(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(path(tmpdir(), 'jagten-world-'))
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}

/** Joins players and lets them all go again, whatever became of the test. */
export function createClass(port: () => number) {
  const joined: Player[] = []
  const enter = async (name: string, more: Partial<JoinOptions> = {}): Promise<Player> => {
    const player = await join({ host: HOST, port: port(), name, ...more })
    joined.push(player)
    return player
  }
  return {
    join: enter,
    lykke: () => enter('Lykke', { token: TOKEN, chunks: false }),
    goHome: async () => {
      await Promise.all(joined.splice(0).map((player) => player.leave()))
    },
  }
}

/** What Lykke was told on the guards' channel. */
export const ups = (lykke: Player): Up[] =>
  lykke.payloads.filter(({ channel }) => channel === CHANNEL).map(({ text }) => UpMessage.parse(JSON.parse(text)))

/** Sends rules and waits until a word that came after them has come back: then they hold. */
export async function obey(lykke: Player, rules: Partial<Rules>): Promise<void> {
  lykke.sendPayload(CHANNEL, { type: 'rules', rules: { ...RULES, ...rules } })
  await echo(lykke)
}

/** Waits until everything this player sent so far has been dealt with. */
export async function echo(player: Player): Promise<void> {
  const before = player.heard.length
  player.say('/echo')
  await player.until(() => player.heard.length > before, 5000, 'an answer')
}
