import { SIGN, entitiesOf } from './block-entities.ts'
import type { BlockEntity } from './block-entities.ts'
import type { Lights } from './block-light.ts'
import { LIGHTS } from './block-light.ts'
import type { Column } from './column.ts'
import { pack } from './packing.ts'
import { signFromNbt, signOnWire } from './sign.ts'
import { AIR, propertiesOf, registry } from './states.ts'

/** Where a palette of the wire ends, and the bits of a state id of 1.18.2 (20,342 states). */
const PALETTE_BITS = 8
const ID_BITS = 15
const PLAINS = 1
/** Which states stop who walks into them, or are wet: rain falls on them. */
const STOPS = Uint8Array.from({ length: 1 << ID_BITS }, (_unused, id) => {
  const block = registry.blocksByStateId[id]
  if (!block) return 0
  return block.boundingBox === 'block' || isWet(block.name) || propertiesOf(id)['waterlogged'] === 'true' ? 1 : 0
})
const FULL_LIGHT = Array.from({ length: 2048 }, () => 0xff)
/** Bits of a height on the wire, and how many of them lie in a word. */
const HEIGHT_BITS = 9n
const HEIGHTS_A_WORD = 7

/**
 * The `map_chunk` packet of a column. The sky is everywhere, so that no room a class builds is too dark to see by day;
 * its light is sent from the lowest section with blocks to one above the highest, a client knows the rest. By night it
 * is as bright as `lights` says.
 */
export function columnPacket(column: Column, lights: Lights, x: number, z: number): object {
  const used = column.sections.flatMap((cells, index) => (cells?.some((cell) => cell !== AIR) ? [index] : []))
  const first = used[0] ?? 0
  const last = (used.at(-1) ?? 0) + 1
  const lit = Array.from({ length: LIGHTS }, (_unused, light) => light - 1 >= first && light - 1 <= last)
  return {
    x,
    z,
    heightmaps: heightmapsOf(column),
    chunkData: Buffer.concat(column.sections.map(sectionBytes)),
    blockEntities: [...entitiesOf(column)].map((one) => entityOnWire(column, one)),
    trustEdges: true,
    skyLightMask: [mask(lit)],
    // "Empty" would mean dark: what is not sent counts as open sky above and is unseen below.
    emptySkyLightMask: [],
    skyLight: lit.filter(Boolean).map(() => FULL_LIGHT),
    ...blockLight(lights, () => true),
  }
}

/** The `update_light` packet that tells those sections of a column's light anew. */
export function lightPacket(lights: Lights, sections: readonly number[], x: number, z: number): object {
  return {
    chunkX: x,
    chunkZ: z,
    trustEdges: true,
    skyLightMask: [],
    emptySkyLightMask: [],
    skyLight: [],
    ...blockLight(lights, (index) => sections.includes(index)),
  }
}

/** Where the highest block is, for every block of the ground; the one that stops movement or is wet, and any at all. */
function heightmapsOf(column: Column): object {
  const value = {
    MOTION_BLOCKING: { type: 'longArray', value: heightWords(column, (state) => STOPS[state] === 1) },
    WORLD_SURFACE: { type: 'longArray', value: heightWords(column, (state) => state !== AIR) },
  }
  return { type: 'compound', name: '', value }
}

/** Heights from the lowest block of the world to above the highest that `counts`, seven to a word. */
function heightWords(column: Column, counts: (state: number) => boolean): [number, number][] {
  const heights = Array.from({ length: 256 }, (_unused, at) => heightAt(column, at, counts))
  return Array.from({ length: Math.ceil(256 / HEIGHTS_A_WORD) }, (_unused, word) => {
    const inWord = heights.slice(word * HEIGHTS_A_WORD, (word + 1) * HEIGHTS_A_WORD)
    const bits = inWord.reduceRight((sum, height) => (sum << HEIGHT_BITS) | BigInt(height), 0n)
    return [Number(BigInt.asIntN(32, bits >> 32n)), Number(BigInt.asIntN(32, bits))]
  })
}

function heightAt({ sections }: Column, at: number, counts: (state: number) => boolean): number {
  for (let index = sections.length - 1; index >= 0; index -= 1) {
    const cells = sections[index]
    if (!cells) continue
    for (let y = 15; y >= 0; y -= 1) if (counts(cells[(y << 8) | at] ?? AIR)) return index * 16 + y + 1
  }
  return 0
}

function blockLight(lights: Lights, isTold: (index: number) => boolean): object {
  return {
    blockLightMask: [mask(lights.map((section, index) => section !== null && isTold(index)))],
    emptyBlockLightMask: [mask(lights.map((section, index) => section === null && isTold(index)))],
    blockLight: lights.filter((section, index) => section !== null && isTold(index)),
  }
}

/** Of what blocks hold a client is told the text of signs alone; but it draws no bed or chest it has not been told of. */
function entityOnWire(column: Column, { x, y, z, kind }: BlockEntity): object {
  const nbtData = kind === SIGN ? signOnWire(signFromNbt(column.extra(x, y, z))) : undefined
  return { x, y, z, type: kind, nbtData }
}

/** A long of the protocol library: its high and low half. */
function mask(bits: readonly boolean[]): [number, number] {
  return [0, bits.reduce((sum, bit, index) => sum | (bit ? 1 << index : 0), 0)]
}

function sectionBytes(cells: Uint16Array | null): Buffer {
  const out: number[] = []
  if (!cells) out.push(0, 0, 0, AIR, 0)
  else {
    const solid = cells.reduce((count, cell) => count + (cell === AIR ? 0 : 1), 0)
    const { palette, bits, words } = pack(cells, PALETTE_BITS, ID_BITS)
    out.push(solid >> 8, solid & 0xff, bits)
    if (bits === 0) pushVarint(out, palette[0] ?? AIR)
    else if (bits <= PALETTE_BITS) {
      pushVarint(out, palette.length)
      for (const id of palette) pushVarint(out, id)
    }
    pushVarint(out, words.length)
    const data = Buffer.alloc(words.length * 8)
    for (const [index, word] of words.entries()) data.writeBigInt64BE(word, index * 8)
    return Buffer.concat([Buffer.from(out), data, Buffer.of(0, PLAINS, 0)])
  }
  return Buffer.from([...out, 0, PLAINS, 0])
}

function pushVarint(out: number[], value: number): void {
  while (value > 0x7f) {
    out.push((value & 0x7f) | 0x80)
    value >>>= 7
  }
  out.push(value)
}

function isWet(name: string): boolean {
  return /^(water|lava|bubble_column|kelp(_plant)?|(tall_)?seagrass)$/.test(name)
}
