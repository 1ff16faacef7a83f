import { createRequire } from 'node:module'
import { Vec3 } from 'vec3'
import { z } from 'zod'
import type { Position } from '../geometry/index.ts'
import { MINECRAFT, blockOf, stateText } from '../embedded/ground/states.ts'
import { parse, plainText } from './heard.ts'
import type { ProtocolClient } from './protocol-client.ts'

type Chunk = {
  load(data: Buffer): void
  getBlockStateId(at: Vec3): number
  setBlockStateId(at: Vec3, stateId: number): void
}

type MapChunk = {
  readonly x: number
  readonly z: number
  readonly chunkData: Buffer
  readonly blockEntities: readonly (Position & { readonly nbtData?: unknown })[]
}

const SignData = z.object({ value: z.record(z.string(), z.object({ value: z.unknown() })) })

function signLines(nbtData: unknown): string[] {
  const data = SignData.parse(nbtData).value
  return [1, 2, 3, 4].map((n) => plainText(parse(String(data[`Text${n}`]?.value ?? ''))))
}

// Its types know neither a registry-free loader nor the constructor's instance; this is the part we use.
const require = createRequire(import.meta.url)
const loadChunk = require('prismarine-chunk') as (version: string) => new () => Chunk

/** The world as the server has sent it, read by a library we did not write the server with. */
export function keepChunks(client: ProtocolClient) {
  const PcChunk = loadChunk(MINECRAFT)
  const chunks = new Map<string, Chunk>()
  const key = (x: number, z: number): string => `${x},${z}`
  const cell = ({ x, y, z }: Position): Vec3 => new Vec3(x & 15, y, z & 15)

  /** What each sign shows, by its place. */
  const signs = new Map<string, string[]>()
  const place = ({ x, y, z }: Position): string => `${x},${y},${z}`
  const read = (at: Position, nbtData: unknown): void => void signs.set(place(at), signLines(nbtData))

  client.on('map_chunk', ({ x, z, chunkData, blockEntities }: MapChunk) => {
    const chunk = new PcChunk()
    chunk.load(chunkData)
    chunks.set(key(x, z), chunk)
    for (const one of blockEntities)
      if (one.nbtData) read({ x: x * 16 + one.x, y: one.y, z: z * 16 + one.z }, one.nbtData)
  })
  client.on('tile_entity_data', ({ location, nbtData }: { location: Position; nbtData: unknown }) =>
    read(location, nbtData),
  )
  client.on('unload_chunk', ({ chunkX, chunkZ }: { chunkX: number; chunkZ: number }) =>
    chunks.delete(key(chunkX, chunkZ)),
  )
  client.on('respawn', () => chunks.clear())
  client.on('block_change', ({ location, type }: { location: Position; type: number }) =>
    chunks.get(key(location.x >> 4, location.z >> 4))?.setBlockStateId(cell(location), type),
  )
  client.on('multi_block_change', (packet: { chunkCoordinates: Position; records: (number | bigint)[] }) => {
    const { x, y, z } = packet.chunkCoordinates
    for (const record of packet.records.map(BigInt)) {
      const at = { x: Number((record >> 8n) & 15n), y: y * 16 + Number(record & 15n), z: Number((record >> 4n) & 15n) }
      chunks.get(key(x, z))?.setBlockStateId(cell(at), Number(record >> 12n))
    }
  })

  return {
    /** The block's name without `minecraft:`; null where nothing has been sent. */
    blockAt({ x, y, z }: Position): string | null {
      const chunk = chunks.get(key(x >> 4, z >> 4))
      return chunk ? blockOf(chunk.getBlockStateId(cell({ x, y, z }))).name : null
    },
    /** The block with its properties, as in `minecraft:oak_door[half=lower,open=true]`; null where nothing has been sent. */
    stateAt({ x, y, z }: Position): string | null {
      const chunk = chunks.get(key(x >> 4, z >> 4))
      return chunk ? stateText(chunk.getBlockStateId(cell({ x, y, z }))) : null
    },
    /** The four lines of a sign as they are shown; null where none has been sent. */
    signAt: (at: Position) => signs.get(place(at)) ?? null,
    count: () => chunks.size,
  }
}
