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

type Mask = readonly (readonly [high: number, low: number])[]

/** The light of shining blocks as it is sent: 2048 bytes for each section that the mask names, from the bottom up. */
type Light = {
  readonly blockLight: readonly Iterable<number>[]
  readonly blockLightMask: Mask
  readonly emptyBlockLightMask: Mask
}

type MapChunk = Light & {
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

const names = ([word]: Mask, section: number): boolean => word !== undefined && ((word[1] >> section) & 1) === 1

/**
 * How bright a cell is, by the newest packet that tells of its section. Read here: the library takes the bytes of light
 * for numbers of eight bytes, and turns each row around.
 */
function lightIn(told: readonly Light[], { x, y, z }: Position): number {
  // the lowest section of light lies below the lowest block
  const section = (y + 80) >> 4
  const newest = told.findLast((one) => names(one.blockLightMask, section) || names(one.emptyBlockLightMask, section))
  if (!newest || names(newest.emptyBlockLightMask, section)) return 0
  const before = Array.from({ length: section }, (_unused, index) => names(newest.blockLightMask, index))
  const bytes = [...(newest.blockLight[before.filter(Boolean).length] ?? [])]
  const cell = ((y & 15) << 8) | ((z & 15) << 4) | (x & 15)
  return ((bytes[cell >> 1] ?? 0) >> (cell % 2 === 0 ? 0 : 4)) & 15
}

/** The world as the server has sent it, read by a library we did not write the server with. */
export function keepChunks(client: ProtocolClient) {
  const PcChunk = loadChunk(MINECRAFT)
  const chunks = new Map<string, Chunk>()
  /** Every packet that told of a column's light, the oldest first. */
  const lights = new Map<string, Light[]>()
  const key = (x: number, z: number): string => `${x},${z}`
  const cell = ({ x, y, z }: Position): Vec3 => new Vec3(x & 15, y, z & 15)

  /** What each sign shows, by its place. */
  const signs = new Map<string, string[]>()
  const place = ({ x, y, z }: Position): string => `${x},${y},${z}`
  const read = (at: Position, nbtData: unknown): void => void signs.set(place(at), signLines(nbtData))

  client.on('map_chunk', (packet: MapChunk) => {
    const { x, z, chunkData, blockEntities } = packet
    const chunk = new PcChunk()
    chunk.load(chunkData)
    chunks.set(key(x, z), chunk)
    lights.set(key(x, z), [packet])
    for (const one of blockEntities)
      if (one.nbtData) read({ x: x * 16 + one.x, y: one.y, z: z * 16 + one.z }, one.nbtData)
  })
  client.on('update_light', (packet: Light & { chunkX: number; chunkZ: number }) => {
    lights.get(key(packet.chunkX, packet.chunkZ))?.push(packet)
  })
  client.on('tile_entity_data', ({ location, nbtData }: { location: Position; nbtData: unknown }) =>
    read(location, nbtData),
  )
  client.on('unload_chunk', ({ chunkX, chunkZ }: { chunkX: number; chunkZ: number }) => {
    chunks.delete(key(chunkX, chunkZ))
    lights.delete(key(chunkX, chunkZ))
  })
  client.on('respawn', () => {
    chunks.clear()
    lights.clear()
  })
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
    /** How bright it is by lanterns and the like, 0 to 15; null where nothing has been sent. */
    lightAt(at: Position): number | null {
      const told = lights.get(key(at.x >> 4, at.z >> 4))
      return told ? lightIn(told, at) : null
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
