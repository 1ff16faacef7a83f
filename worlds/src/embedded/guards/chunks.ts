import type { Player, Serv } from 'flying-squid'
import type { Plugin } from 'flying-squid/src/lib/plugins/index.js'
import type { Position } from '../../geometry/index.ts'
import { SIGN } from '../ground/block-entities.ts'
import { columnKey } from '../ground/ground.ts'
import { signOnWire } from '../ground/sign.ts'
import { columnPacket, lightPacket } from '../ground/wire.ts'
import type { Site } from '../site.ts'

/** How far players see, in columns; the whole of Lykkeparken from its square. */
export const VIEW = 8
/** Columns sent before a player is set down, so that they stand on something. */
const NEAR = 2
const BEAT_MS = 10
const COLUMNS_A_BEAT = 8
/** While so much waits to be read, nothing more is sent. */
const MOST_UNREAD = 1024 * 1024
/** More changes in one column at once are sent as the whole column. */
const MANY = 64

type Seen = { x: number; z: number; view: number; readonly sent: Set<string>; queue: [x: number, z: number][] }

type BlockChange = { readonly location: Position; readonly type: number }

export type Chunks = Plugin & {
  stop(): void
  /** Shows the world around where the player is now, the nearest at once. */
  surround(player: Player): void
  /** Sends what has changed so far, at once. */
  settle(): void
}

/** Sends the world to those who look at it: around each player, and every change to who sees it. */
export function createChunks(site: Site): Chunks {
  const { ground } = site
  const seen = new Map<Player, Seen>()
  const packed = new Map<string, Buffer>()
  const changes = new Map<string, Map<string, BlockChange>>()
  let server: Serv | null = null

  function send(player: Player, state: Seen, x: number, z: number): void {
    const key = columnKey(x, z)
    let buffer = packed.get(key)
    if (!buffer) {
      const params = columnPacket(ground.column(x, z), ground.light.of(x, z), x, z)
      buffer = server?._server.serializer.createPacketBuffer({ name: 'map_chunk', params })
      if (!buffer) return
      packed.set(key, buffer)
    }
    state.sent.add(key)
    player._client.writeRaw(buffer)
  }

  function surround(player: Player): void {
    const state = seen.get(player)
    if (!state) return
    state.x = Math.floor(player.position.x) >> 4
    state.z = Math.floor(player.position.z) >> 4
    player._client.write('update_view_position', { chunkX: state.x, chunkZ: state.z })
    for (const key of state.sent) {
      const [x = 0, z = 0] = key.split(',').map(Number)
      if (Math.max(Math.abs(x - state.x), Math.abs(z - state.z)) <= state.view + 1) continue
      state.sent.delete(key)
      player._client.write('unload_chunk', { chunkX: x, chunkZ: z })
    }
    state.queue = around(state).filter(([x, z]) => !state.sent.has(columnKey(x, z)))
    while (state.queue[0] && away(state, state.queue[0]) <= NEAR) sendNext(player, state)
  }

  function sendNext(player: Player, state: Seen): void {
    const next = state.queue.shift()
    if (next) send(player, state, ...next)
  }

  function beat(): void {
    for (const [player, state] of seen)
      for (let n = 0; n < COLUMNS_A_BEAT && player._client.socket.writableLength < MOST_UNREAD; n += 1)
        sendNext(player, state)
  }

  function flush(): void {
    for (const [key, blocks] of changes) {
      const [x = 0, z = 0] = key.split(',').map(Number)
      const to = lookers(key)
      if (blocks.size > MANY) for (const [player, state] of to) send(player, state, x, z)
      else
        for (const block of blocks.values())
          tell(
            block,
            to.map(([player]) => player),
          )
    }
    changes.clear()
    // After the blocks it shines from: a client works out some light itself, and this has the last word.
    for (const [key, sections] of ground.light.takeChanged()) {
      const [x = 0, z = 0] = key.split(',').map(Number)
      packed.delete(key)
      const to = lookers(key).map(([player]) => player)
      site.broadcast('update_light', lightPacket(ground.light.of(x, z), sections, x, z), to)
    }
  }

  const lookers = (key: string): [Player, Seen][] => [...seen].filter(([, state]) => state.sent.has(key))

  function tell(block: BlockChange, to: readonly Player[]): void {
    site.broadcast('block_change', block, to)
    const sign = ground.sign(block.location)
    if (!sign) return
    site.broadcast('tile_entity_data', { location: block.location, action: SIGN, nbtData: signOnWire(sign) }, to)
  }

  const unlisten = ground.onChange((x, y, z, type) => {
    const key = columnKey(x >> 4, z >> 4)
    packed.delete(key)
    if (changes.size === 0) setImmediate(flush)
    const blocks = changes.get(key) ?? new Map<string, BlockChange>()
    changes.set(key, blocks)
    // One more than many is enough to know that the whole column goes out.
    if (blocks.size <= MANY) blocks.set(`${x},${y},${z}`, { location: { x, y, z }, type })
  })
  const beats = setInterval(beat, BEAT_MS)

  return {
    server(serv) {
      server = serv
    },
    player(player) {
      seen.set(player, { x: 0, z: 0, view: VIEW, sent: new Set(), queue: [] })
      player._client.once('end', () => seen.delete(player))
      site.listen(player, 'settings', ({ viewDistance }) => {
        const state = seen.get(player)
        if (!state) return
        state.view = Math.min(VIEW, Math.max(NEAR, viewDistance))
        if (state.sent.size > 0) surround(player)
      })
    },
    surround(player) {
      surround(player)
    },
    settle: flush,
    stop() {
      unlisten()
      clearInterval(beats)
      seen.clear()
    },
  }
}

const away = (from: { x: number; z: number }, [x, z]: readonly [number, number]): number =>
  Math.max(Math.abs(x - from.x), Math.abs(z - from.z))

/** Every column within view, the nearest first. */
function around(state: Seen): [number, number][] {
  const found: [number, number][] = []
  for (let x = state.x - state.view; x <= state.x + state.view; x += 1)
    for (let z = state.z - state.view; z <= state.z + state.view; z += 1) found.push([x, z])
  return found.toSorted((one, other) => away(state, one) - away(state, other))
}
