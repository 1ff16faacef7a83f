import minecraftData from 'minecraft-data'
import { DATA_VERSION } from '../embedded/ground/data-version.ts'
import { MINECRAFT, blockNamed, stateId, stateParts } from '../embedded/ground/states.ts'
import type { Properties } from '../embedded/ground/states.ts'
import { broken } from './broken-file.ts'

/** 1.13, the first release in which a block has a name and properties, and nothing else. */
const OLDEST = 1519
/** What WorldEdit takes a file for that does not say: 1.13.2. */
export const UNSAID = 1631
/** From here on `stone_slab` is a slab of stone; before, what it names was smooth. */
const STONE_SLABS = 1802
/** From here on a dot of redstone is a dot; before, one that joins nothing was drawn as a cross. */
const REDSTONE_DOTS = 2531

/**
 * Refuses a file whose blocks would be read as others.
 *
 * @throws BrokenFile for one from a newer Minecraft than ours, or from before 1.13.
 */
export function checkMinecraft(dataVersion: number): void {
  if (dataVersion > DATA_VERSION) throw broken('file.newer', { minecraft: releaseOf(dataVersion), ours: MINECRAFT })
  if (dataVersion < OLDEST) throw broken('file.older', { ours: MINECRAFT })
}

/** The release this is, or that it became: a snapshot is named by what it was on its way to. */
function releaseOf(dataVersion: number): string {
  const later = minecraftData.versions.pc
    .filter((version) => /^[\d.]+$/.test(version.minecraftVersion) && (version.dataVersion ?? 0) >= dataVersion)
    .toSorted((one, other) => (one.dataVersion ?? 0) - (other.dataVersion ?? 0))
  return later[0]?.minecraftVersion ?? `DataVersion ${dataVersion}`
}

/** The id of a state as a file of this DataVersion writes it, 1.13 to ours; undefined for one that we have not. */
export function stateIn(text: string, dataVersion: number): number | undefined {
  const parts = stateParts(text)
  const named = parts?.name.replace(/^minecraft:/, '')
  if (!parts || named === undefined || named.includes(':')) return undefined
  const { name, properties } = today(named, parts.properties, dataVersion)
  const block = blockNamed(name)
  return block && stateId(block, properties)
}

type Parts = { readonly name: string; readonly properties: Properties }

/** What a block of 1.13 to 1.17 is called in 1.18.2, and how its properties are. */
function today(name: string, properties: Properties, dataVersion: number): Parts {
  if (name === 'sign' || name === 'wall_sign') return { name: `oak_${name}`, properties }
  if (name === 'grass_path') return { name: 'dirt_path', properties }
  if (name === 'stone_slab' && dataVersion < STONE_SLABS) return { name: 'smooth_stone_slab', properties }
  if (name === 'cauldron') return cauldron(properties)
  if (name === 'jigsaw') return { name, properties: orientation(properties) }
  if (name.endsWith('_wall')) return { name, properties: mapValues(properties, wallSide) }
  if (name === 'redstone_wire' && dataVersion < REDSTONE_DOTS) return { name, properties: cross(properties) }
  return { name, properties }
}

function cauldron({ level, ...properties }: Properties): Parts {
  return level === undefined || level === '0'
    ? { name: 'cauldron', properties }
    : { name: 'water_cauldron', properties: { ...properties, level } }
}

function orientation({ facing, ...properties }: Properties): Properties {
  if (facing === undefined) return properties
  const isUpright = facing === 'up' || facing === 'down'
  return { ...properties, orientation: isUpright ? `${facing}_south` : `${facing}_up` }
}

const SIDES: readonly string[] = ['north', 'east', 'south', 'west']

/** A side of a wall was there or not; today it is low or tall. */
function wallSide(side: string, value: string): string {
  if (!SIDES.includes(side)) return value
  return value === 'true' ? 'low' : value === 'false' ? 'none' : value
}

/** Redstone that runs one way only was drawn through to the other side, and alone as a cross. */
function cross(properties: Properties): Properties {
  const joins = (side: string): boolean => (properties[side] ?? 'none') !== 'none'
  const [alongX, alongZ] = [joins('east') || joins('west'), joins('north') || joins('south')]
  const through = (side: string): string => {
    const isDrawn = side === 'east' || side === 'west' ? !alongZ : !alongX
    return joins(side) || !isDrawn ? (properties[side] ?? 'none') : 'side'
  }
  return { ...properties, ...Object.fromEntries(SIDES.map((side) => [side, through(side)])) }
}

const mapValues = (properties: Properties, change: (name: string, value: string) => string): Properties =>
  Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, change(name, value)]))
