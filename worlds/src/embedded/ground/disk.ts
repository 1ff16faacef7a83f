import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import type { Template } from '../../template.ts'
import { nbt } from '../../voxels/index.ts'
import { columnFromNbt, columnToNbt } from './anvil.ts'
import type { Column } from './column.ts'
import { Ground, columnKey } from './ground.ts'
import { paint } from './paint.ts'
import { Region } from './region.ts'
import { MINECRAFT, registry } from './states.ts'

/** A world's own folder: `region/r.<x>.<z>.mca` and `level.dat`, as Minecraft itself would have them. */
export type Disk = {
  readonly ground: Ground
  /** Writes what changed since the last call; what could not be written stays changed. */
  save(): Promise<void>
}

/** Opens a world folder, painting the template into it when it is new. @throws Error if the folder cannot be used. */
export async function openDisk(folder: string, template: Template): Promise<Disk> {
  const regionFolder = `${folder}/region`
  await mkdir(regionFolder, { recursive: true })
  const painted = (await readdir(folder)).includes('level.dat')
  // Without level.dat the painting did not come to its end: half a world is thrown away.
  if (!painted) await clear(regionFolder)
  const regions = new Map<string, Region>()
  const columns = painted ? await load(regionFolder, regions) : await paint(template)
  const ground = new Ground(columns)
  const save = (): Promise<void> => saveDirty(ground, regionFolder, regions)
  if (!painted) {
    ground.putBackDirty(columns.keys())
    await save()
    await writeFile(`${folder}/level.dat`, levelFile(template), { flush: true })
  }
  return { ground, save }
}

const regionName = (chunkX: number, chunkZ: number): string => `r.${chunkX >> 5}.${chunkZ >> 5}.mca`

async function clear(folder: string): Promise<void> {
  for (const file of await readdir(folder)) await rm(`${folder}/${file}`)
}

async function load(folder: string, regions: Map<string, Region>): Promise<Map<string, Column>> {
  const columns = new Map<string, Column>()
  for (const file of await readdir(folder)) {
    const [, regionX, regionZ] = /^r\.(-?\d+)\.(-?\d+)\.mca$/.exec(file) ?? []
    if (regionX === undefined || regionZ === undefined) {
      if (file.endsWith('.tmp')) await rm(`${folder}/${file}`)
      continue
    }
    const region = await Region.open(`${folder}/${file}`)
    regions.set(file, region)
    for (const [x, z, bytes] of region.columns())
      columns.set(columnKey(Number(regionX) * 32 + x, Number(regionZ) * 32 + z), columnFromNbt(bytes))
  }
  return columns
}

async function saveDirty(ground: Ground, folder: string, regions: Map<string, Region>): Promise<void> {
  const keys = ground.takeDirty()
  const touched = new Set<Region>()
  try {
    for (const key of keys) {
      const [x = 0, z = 0] = key.split(',').map(Number)
      const name = regionName(x, z)
      const region = regions.get(name) ?? (await Region.open(`${folder}/${name}`))
      regions.set(name, region)
      region.put(x, z, columnToNbt(ground.column(x, z), x, z))
      touched.add(region)
    }
    for (const region of touched) await region.write()
  } catch (error) {
    ground.putBackDirty(keys)
    throw error
  }
}

function levelFile({ name, spawn }: Template): Uint8Array {
  const { byte, compound, int, string } = nbt
  const data = compound({
    DataVersion: int(registry.version.dataVersion ?? 0),
    version: int(19_133),
    LevelName: string(name),
    GameType: int(1),
    Difficulty: byte(0),
    allowCommands: byte(1),
    SpawnX: int(Math.floor(spawn.x)),
    SpawnY: int(Math.floor(spawn.y)),
    SpawnZ: int(Math.floor(spawn.z)),
    Version: compound({ Id: int(registry.version.dataVersion ?? 0), Name: string(MINECRAFT), Snapshot: byte(0) }),
  })
  return gzipSync(nbt.writeNbt('', { Data: data }))
}
