import type { Player } from 'flying-squid'
import type { Position } from '../../geometry/index.ts'
import { stateFromText } from '../ground/states.ts'
import type { Site } from '../site.ts'
import type { Movement } from './movement.ts'
import type { Operation } from './router.ts'
import { Wrong, cut } from './router.ts'

const MODES = ['survival', 'creative', 'adventure', 'spectator']
/** Most blocks one `/fill` changes: an area from bedrock to the sky is a third of it. */
const MOST_FILLED = 400_000

/** What Lykke may do, by command name. */
export function createOperations(site: Site, movement: Movement): ReadonlyMap<string, Operation> {
  const targets = (word: string): readonly Player[] => {
    if (word === '@a') return site.players()
    const player = site.named(word)
    if (!player) throw new Wrong(`Nobody here is called ${word}`)
    return [player]
  }
  const one = (word: string): Player => {
    const player = site.named(word)
    if (!player) throw new Wrong(`Nobody here is called ${word}`)
    return player
  }

  const operations: Record<string, Operation> = {
    tellraw: {
      usage: '/tellraw <player|@a> <json>',
      run(_by, rest) {
        const [to, json] = cut(rest)
        const line = component(json)
        for (const player of targets(to)) site.tell(player, line)
      },
    },
    title: {
      usage: '/title <player|@a> title|subtitle|actionbar <json>, times <in> <stay> <out>, clear, reset',
      run(_by, rest) {
        const [to, what] = cut(rest)
        const [packet, fields] = titlePacket(what)
        for (const player of targets(to)) player._client.write(packet, fields)
      },
    },
    tp: {
      usage: '/tp <player> <x> <y> <z> [yaw pitch]',
      run(_by, rest) {
        const [to, place] = cut(rest)
        const [x = 0, y = 0, z = 0, yaw, pitch = 0] = numbers(place, 3, 5)
        if (Math.abs(x) > 4000 || Math.abs(z) > 4000 || y < 0 || y > 500) throw new Wrong('Too far away')
        movement.teleport(one(to), { x, y, z }, yaw === undefined ? undefined : { yaw, pitch })
      },
    },
    gamemode: {
      usage: `/gamemode ${MODES.join('|')} <player>`,
      run(_by, rest) {
        const [mode, to] = cut(rest)
        if (!MODES.includes(mode)) throw new Wrong('No such mode')
        for (const player of targets(to)) setMode(site, player, MODES.indexOf(mode))
      },
    },
    msg: {
      usage: '/msg <player> <text>',
      run(by, rest) {
        const [to, text] = cut(rest)
        const message = JSON.stringify({
          translate: 'commands.message.display.incoming',
          with: [{ text: `${by.username} (robot)` }, { text }],
          color: 'gray',
          italic: true,
        })
        one(to)._client.write('chat', { message, position: 1, sender: by.uuid })
      },
    },
    kick: {
      usage: '/kick <player> <reason>',
      run(_by, rest) {
        const [to, reason] = cut(rest)
        one(to)._client.end(reason)
      },
    },
    fill: {
      usage: '/fill <x1> <y1> <z1> <x2> <y2> <z2> <block>',
      run(_by, rest) {
        const words = rest.split(/\s+/)
        const [x1 = 0, y1 = 0, z1 = 0, x2 = 0, y2 = 0, z2 = 0] = numbers(words.slice(0, 6).join(' '), 6, 6).map(
          Math.floor,
        )
        fill(site, { x: x1, y: y1, z: z1 }, { x: x2, y: y2, z: z2 }, blockState(words.slice(6).join(' ')))
      },
    },
    setblock: {
      usage: '/setblock <x> <y> <z> <block>',
      run(_by, rest) {
        const words = rest.split(/\s+/)
        const [x = 0, y = 0, z = 0] = numbers(words.slice(0, 3).join(' '), 3, 3).map(Math.floor)
        fill(site, { x, y, z }, { x, y, z }, blockState(words.slice(3).join(' ')))
      },
    },
    time: {
      usage: '/time set <ticks>|day|noon|night',
      run(_by, rest) {
        const [verb, value] = cut(rest)
        const ticks = { day: 1000, noon: 6000, night: 13_000 }[value] ?? numbers(value, 1, 1)[0] ?? 0
        if (verb !== 'set' || ticks < 0) throw new Wrong('No such time')
        // Below zero it stands still.
        site.broadcast('update_time', { age: 0n, time: -BigInt(Math.floor(ticks % 24_000) || 24_000) })
      },
    },
  }
  return new Map(Object.entries(operations))
}

function setMode(site: Site, player: Player, mode: number): void {
  player.gameMode = mode
  player._client.write('game_state_change', { reason: 'change_game_mode', gameMode: mode })
  site.broadcast('player_info', { action: 'update_game_mode', data: [{ uuid: player.uuid, gamemode: mode }] })
}

function fill(site: Site, one: Position, other: Position, stateId: number): void {
  const low = { x: Math.min(one.x, other.x), y: Math.min(one.y, other.y), z: Math.min(one.z, other.z) }
  const high = { x: Math.max(one.x, other.x), y: Math.max(one.y, other.y), z: Math.max(one.z, other.z) }
  const count = (high.x - low.x + 1) * (high.y - low.y + 1) * (high.z - low.z + 1)
  if (count > MOST_FILLED) throw new Wrong(`${count} blocks, ${MOST_FILLED} at most`)
  if (!site.ground.reaches(low.x, low.y, low.z) || !site.ground.reaches(high.x, high.y, high.z))
    throw new Wrong('Outside the world')
  for (let y = low.y; y <= high.y; y += 1)
    for (let z = low.z; z <= high.z; z += 1) for (let x = low.x; x <= high.x; x += 1) site.ground.set(x, y, z, stateId)
}

function blockState(text: string): number {
  const stateId = stateFromText(text)
  if (stateId === undefined) throw new Wrong(`No such block: ${text}`)
  return stateId
}

function numbers(text: string, least: number, most: number): number[] {
  const found = text.split(/\s+/).filter(Boolean).map(Number)
  if (found.length < least || found.length > most || !found.every(Number.isFinite))
    throw new Wrong('Numbers are missing')
  return found
}

/** A text component; a client that gets something else would be thrown out. */
function component(json: string): object {
  try {
    const parsed: unknown = JSON.parse(json)
    if (typeof parsed === 'string') return { text: parsed }
    if (typeof parsed === 'object' && parsed !== null) return parsed
  } catch {
    // Said below, as for JSON of another kind.
  }
  throw new Wrong('Not a text in JSON')
}

function titlePacket(what: string): [packet: string, fields: object] {
  const [kind, rest] = cut(what)
  switch (kind) {
    case 'title':
      return ['set_title_text', { text: JSON.stringify(component(rest)) }]
    case 'subtitle':
      return ['set_title_subtitle', { text: JSON.stringify(component(rest)) }]
    case 'actionbar':
      return ['action_bar', { text: JSON.stringify(component(rest)) }]
    case 'times': {
      const [fadeIn, stay, fadeOut] = numbers(rest, 3, 3)
      return ['set_title_time', { fadeIn, stay, fadeOut }]
    }
    case 'clear':
    case 'reset':
      return ['clear_titles', { reset: kind === 'reset' }]
    default:
      throw new Wrong('No such kind of title')
  }
}
