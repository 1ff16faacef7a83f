import { setImmediate as breathe } from 'node:timers/promises'
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { Template } from '../../template.ts'
import { nbt } from '../../voxels/index.ts'
import { columnFromNbt, columnToNbt } from './anvil.ts'
import { checkDataVersion, DATA_VERSION } from './data-version.ts'
import { Unusable } from '../unusable.ts'
import type { Column } from './column.ts'
import { Ground, columnKey } from './ground.ts'
import { paint } from './paint.ts'
import { Region } from './region.ts'
import { MINECRAFT } from './states.ts'

/** Most bytes a level.dat may unpack to; Minecraft's own have a few thousand. */
const LARGEST_LEVEL = 16 * 1024 * 1024

/** A world's own folder: `region/r.<x>.<z>.mca` and `level.dat`, as Minecraft itself would have them. */
export type Disk = {
  readonly ground: Ground
  /** Writes what changed since the last call; what could not be written stays changed. */
  save(): Promise<void>
  /** Names of the copies of region files that were damaged; what could not be read stands as in the template again. */
  readonly damaged: readonly string[]
}

type Regions = Map<string, Region>
type Columns = Map<string, Column>

/** Opens a world folder, painting the template into it when it is new. @throws Error if the folder cannot be used; Unusable if another version of Minecraft wrote in it. */
export async function openDisk(folder: string, template: Template): Promise<Disk> {
  const regionFolder = `${folder}/region`
  await mkdir(regionFolder, { recursive: true })
  const painted = (await readdir(folder)).includes('level.dat')
  const level = painted ? await readLevel(folder) : 'missing'
  // Without level.dat the painting did not come to its end: half a world is thrown away.
  if (!painted) await clear(regionFolder)
  const regions: Regions = new Map()
  const columns = painted ? new Map<string, Column>() : await paint(template)
  const damaged = painted ? await load(regionFolder, regions, columns) : []
  // What cannot be read stands as in the template: a hole would lie outside the world for good.
  const missing = damaged.length > 0 ? await mend(columns, template) : []
  const ground = new Ground(columns)
  if (!painted || damaged.length > 0) {
    ground.putBackDirty(painted ? missing : columns.keys())
    await saveDirty(
      ground,
      regionFolder,
      regions,
      damaged.map(({ region }) => region),
    )
  }
  if (level !== 'whole') await writeLevel(folder, template)
  return {
    ground,
    save: () => saveDirty(ground, regionFolder, regions),
    damaged: damaged.map(({ copy }) => copy),
  }
}

const regionName = (chunkX: number, chunkZ: number): string => `r.${chunkX >> 5}.${chunkZ >> 5}.mca`

async function clear(folder: string): Promise<void> {
  for (const file of await readdir(folder)) await rm(`${folder}/${file}`)
}

/** A region that could not be read whole, and the name of the copy of its file. */
type Damaged = { readonly region: Region; readonly copy: string }

/** Reads what can be read; what cannot is copied before anything is written over it. */
async function load(folder: string, regions: Regions, columns: Columns): Promise<Damaged[]> {
  const damaged: Damaged[] = []
  for (const file of await readdir(folder)) {
    const [, regionX, regionZ] = /^r\.(-?\d+)\.(-?\d+)\.mca$/.exec(file) ?? []
    if (regionX === undefined || regionZ === undefined) {
      if (file.endsWith('.tmp')) await rm(`${folder}/${file}`)
      continue
    }
    const found = await Region.open(`${folder}/${file}`).catch((error: unknown) => {
      if (error instanceof RangeError) return null
      throw error
    })
    const region = found ?? Region.empty(`${folder}/${file}`)
    regions.set(file, region)
    if (!read(region, Number(regionX), Number(regionZ), columns) || !found)
      damaged.push({ region, copy: await region.setAside() })
  }
  return damaged
}

/** False if a column of the region could not be read. */
function read(region: Region, regionX: number, regionZ: number, columns: Columns): boolean {
  let isWhole = true
  for (const [x, z, unpack] of region.columns()) {
    try {
      columns.set(
        columnKey(regionX * 32 + x, regionZ * 32 + z),
        columnFromNbt(unpack(), regionName(regionX * 32, regionZ * 32)),
      )
    } catch (error) {
      // of another version it is not damaged: nothing of it may be written over
      if (error instanceof Unusable) throw error
      isWhole = false
      region.drop(x, z)
    }
  }
  return isWhole
}

/** Takes from the template what is missing; returns the names of those columns. */
async function mend(columns: Columns, template: Template): Promise<string[]> {
  const missing = [...(await paint(template))].filter(([key]) => !columns.has(key))
  for (const [key, column] of missing) columns.set(key, column)
  return missing.map(([key]) => key)
}

/** Writes what changed, and `also` those regions. */
async function saveDirty(
  ground: Ground,
  folder: string,
  regions: Regions,
  also: readonly Region[] = [],
): Promise<void> {
  const keys = ground.takeDirty()
  const touched = new Set(also)
  try {
    for (const key of keys) {
      const [x = 0, z = 0] = key.split(',').map(Number)
      const name = regionName(x, z)
      const region = regions.get(name) ?? Region.empty(`${folder}/${name}`)
      regions.set(name, region)
      region.put(x, z, columnToNbt(ground.column(x, z), x, z))
      touched.add(region)
      // Packing takes a few milliseconds a column: whoever walks or speaks meanwhile is not kept waiting for all of them.
      await breathe()
    }
    for (const region of touched) await region.write()
  } catch (error) {
    ground.putBackDirty(keys)
    throw error
  }
}

/** Whether `level.dat` can be read; it holds nothing that cannot be written anew. @throws Unusable if another version wrote it. */
async function readLevel(folder: string): Promise<'whole' | 'damaged'> {
  const packed = await readFile(`${folder}/level.dat`)
  try {
    const { Data: data } = nbt.readNbt(gunzipSync(packed, { maxOutputLength: LARGEST_LEVEL }))
    if (data?.kind !== 'compound') return 'damaged'
    checkDataVersion(data.value['DataVersion'], 'level.dat')
    return 'whole'
  } catch (error) {
    if (error instanceof Unusable) throw error
    return 'damaged'
  }
}

/** Written beside and renamed over the old one, as regions are: a power cut leaves a whole file. */
async function writeLevel(folder: string, template: Template): Promise<void> {
  await writeFile(`${folder}/level.dat.tmp`, levelFile(template), { flush: true })
  await rename(`${folder}/level.dat.tmp`, `${folder}/level.dat`)
}

function levelFile({ name, spawn }: Template): Uint8Array {
  const { byte, compound, int, string } = nbt
  const data = compound({
    DataVersion: int(DATA_VERSION),
    version: int(19_133),
    LevelName: string(name),
    GameType: int(1),
    Difficulty: byte(0),
    allowCommands: byte(1),
    SpawnX: int(Math.floor(spawn.x)),
    SpawnY: int(Math.floor(spawn.y)),
    SpawnZ: int(Math.floor(spawn.z)),
    Version: compound({ Id: int(DATA_VERSION), Name: string(MINECRAFT), Snapshot: byte(0) }),
  })
  return gzipSync(nbt.writeNbt('', { Data: data }))
}
