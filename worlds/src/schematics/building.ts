import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { DATA_VERSION } from '../embedded/ground/data-version.ts'
import { AIR, stateFromText, stateText } from '../embedded/ground/states.ts'
import type { Position } from '../geometry/index.ts'
import { cellPosition, nbt, withExtras, writeSchematic } from '../voxels/index.ts'
import type { Voxels } from '../voxels/index.ts'
import { blockEntityTags, counted, keepBesides, shown } from './block-entities.ts'
import type { Missing } from './block-entities.ts'
import { LIMITS, broken } from './broken-file.ts'
import type { Limits } from './broken-file.ts'
import { fieldsOf } from './fields.ts'
import { openMcedit } from './mcedit.ts'
import type { Format, Opened } from './opened.ts'
import { openSponge } from './sponge.ts'
import { stateIn } from './states.ts'
import { createTurns } from './turns.ts'
import type { Turns } from './turns.ts'
import { unpack } from './unpack.ts'
import { makeWhole } from './whole-blocks.ts'

const zip = promisify(gzip)

/** Stands where a file has a block that we have not: nobody builds with it by chance. */
export const UNKNOWN_BLOCK = 'minecraft:magenta_wool'
const UNKNOWN = stateFromText(UNKNOWN_BLOCK) ?? AIR

/** A building out of a file from elsewhere, as our Minecraft has it. */
export type Building = {
  /** Every state with all its properties; the palette also has what the file names and nowhere uses. */
  readonly voxels: Voxels
  /** Where its corner with the lowest coordinates lies, seen from whoever copied it. */
  readonly offset: Position
  /** Blocks we have not, by the names the file gives them; `UNKNOWN_BLOCK` stands in their places. */
  readonly unknown: readonly Missing[]
  /** What the file has beside its blocks and our world has not: entities, and what nothing here can hold. */
  readonly leftOut: readonly Missing[]
  readonly format: Format
}

/**
 * The building in a file: Sponge schematic 1 to 3 (.schem) or MCEdit (.schematic), gzipped or not, from 1.13 to our Minecraft.
 * It is taken apart off the event loop or in turns of a few milliseconds.
 *
 * @throws BrokenFile, and nothing else, for a file that is too large, damaged, contradicts itself or is another file.
 */
export async function openBuilding(file: Uint8Array, limits: Limits = LIMITS): Promise<Building> {
  const turns = createTurns()
  const opened = openRoot(await unpack(file, limits, turns), limits)
  const { size, cells, format, offset, blockEntities, entities } = opened
  const { idByIndex, unknown } = await identify(opened, turns)
  const states = cells.map((index) => idByIndex[index] ?? UNKNOWN)
  if (format === 'mcedit') await makeWhole(size, states, blockEntities, turns)
  const { extras, missing } = await keepBesides(opened, (cell) => states[cell] ?? AIR, turns)
  // the blocks of an old file are others by now than its names say
  const named = format === 'mcedit' ? [] : idByIndex.filter((id) => id !== undefined)
  const voxels = withExtras({ size, ...(await paletteOf(states, named, turns)) }, extras)
  return { voxels, offset, unknown, leftOut: counted([...missing, ...entities]), format }
}

/** What a Sponge schematic has beside its version, which other files have too. */
const SPONGE_FIELDS = ['Width', 'Height', 'Length', 'Palette', 'BlockData', 'Blocks']

/** Version 3 lies one compound deeper; some programs put the others there too. */
function openRoot(outer: nbt.Compound, limits: Limits): Opened {
  const root = outer['Schematic']?.kind === 'compound' ? fieldsOf(outer['Schematic']) : outer
  const isSponge = root['Palette'] !== undefined || root['Version'] !== undefined
  if (isSponge && SPONGE_FIELDS.some((field) => root[field] !== undefined)) return openSponge(root, limits)
  if (root['Blocks'] !== undefined || root['Materials'] !== undefined) return openMcedit(root, limits)
  throw broken('file.not-building')
}

type Identified = { readonly idByIndex: readonly (number | undefined)[]; readonly unknown: readonly Missing[] }

/** The state of every name of the palette, and what has none though it stands somewhere. */
async function identify(opened: Opened, turns: Turns): Promise<Identified> {
  const idByIndex: (number | undefined)[] = []
  let isAllKnown = true
  for (const name of opened.names) {
    await turns()
    const id = name === undefined ? undefined : stateIn(name, opened.dataVersion)
    if (name !== undefined && id === undefined) isAllKnown = false
    idByIndex.push(id)
  }
  const unknown = isAllKnown ? [] : await unknownIn(opened, (index) => idByIndex[index] !== undefined, turns)
  return { idByIndex, unknown }
}

async function unknownIn({ names, cells, size }: Opened, isKnown: (index: number) => boolean, turns: Turns) {
  const counts = new Uint32Array(names.length)
  const firsts = new Uint32Array(names.length)
  for (const [cell, index] of cells.entries()) {
    if (counts[index] === 0) firsts[index] = cell
    counts[index] = (counts[index] ?? 0) + 1
  }
  const unknown: Missing[] = []
  for (const [index, name] of names.entries()) {
    const [count = 0, first = 0] = [counts[index], firsts[index]]
    if (name === undefined || isKnown(index) || count === 0) continue
    await turns()
    unknown.push({ name: shown(name), count, at: cellPosition(size, first) })
  }
  return unknown
}

/** States as a palette and cells: those of `first` at its start and in its order, whether they stand anywhere or not. */
async function paletteOf(
  states: Uint16Array,
  first: Iterable<number>,
  turns: Turns,
): Promise<Pick<Voxels, 'palette' | 'cells'>> {
  const ids = [...new Set(first)]
  const indexById = new Int32Array(1 << 16).fill(-1)
  for (const [index, id] of ids.entries()) indexById[id] = index
  const cells = states.map((id) => {
    if (indexById[id] === -1) indexById[id] = ids.push(id) - 1
    return indexById[id] ?? 0
  })
  const palette: string[] = []
  for (const id of ids) {
    await turns()
    palette.push(stateText(id))
  }
  return { palette, cells }
}

/**
 * A .schem file, Sponge version 2, gzipped: what `openBuilding` opens as it was, but for the unknown, which are wool by then.
 *
 * @param offset - Where its corner with the lowest coordinates lies, seen from whoever will paste it.
 */
export async function writeBuilding(voxels: Voxels, offset: Position): Promise<Uint8Array> {
  const { x, y, z } = offset
  const turns = createTurns()
  const ids = new Map<number, number>()
  const stateAt = (cell: number): number => {
    const index = voxels.cells[cell] ?? 0
    const id = ids.get(index) ?? stateFromText(voxels.palette[index] ?? '') ?? AIR
    ids.set(index, id)
    return id
  }
  const more = {
    Offset: { kind: 'ints', value: [x, y, z] },
    Metadata: nbt.compound({ WEOffsetX: nbt.int(x), WEOffsetY: nbt.int(y), WEOffsetZ: nbt.int(z) }),
    BlockEntities: await blockEntityTags(voxels, stateAt, turns),
  } as const
  return zip(writeSchematic(voxels, DATA_VERSION, more))
}
