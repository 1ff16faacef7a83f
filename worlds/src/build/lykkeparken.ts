import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { stringify } from 'yaml'
import type { Voxels } from '../voxels/index.ts'
import { writeSchematic } from '../voxels/index.ts'
import { Canvas } from './canvas.ts'
import { buildBlock, doorsOf, homesIn } from './flats.ts'
import { buildMeetingHouse } from './meeting-house.ts'
import { buildAreas, buildBusStop, buildDarkPath, buildGround, buildLamps, buildLawns, buildPaths } from './outside.ts'
import { AREAS, BLOCKS, BUS_STOP, FLOOR, MEETING, SPAWN, WHOLE } from './plan.ts'
import { buildSquare } from './square.ts'

/** Of Minecraft 1.18.2. */
const DATA_VERSION = 2975

export function buildLykkeparken(): Voxels {
  const canvas = new Canvas(WHOLE)
  buildGround(canvas)
  buildPaths(canvas)
  buildSquare(canvas)
  buildMeetingHouse(canvas)
  for (const block of BLOCKS) buildBlock(canvas, block)
  buildAreas(canvas)
  buildBusStop(canvas)
  buildDarkPath(canvas)
  buildLamps(canvas)
  buildLawns(canvas)
  return canvas.toVoxels()
}

const place = (id: string, da: string, en: string, x: number, z: number, yaw = 0) => ({
  id,
  title: { da, en },
  stand: { x: x + 0.5, y: FLOOR, z: z + 0.5, yaw },
})

export const WORLD_FILE = {
  title: { da: 'Lykkeparken', en: 'Lykkeparken' },
  minecraft: '1.18.2',
  spawn: SPAWN,
  meeting: MEETING,
  areas: AREAS,
  doors: BLOCKS.flatMap(doorsOf),
  homes: BLOCKS.reduce((sum, block) => sum + homesIn(block), 0),
  places: [
    { id: 'torvet', title: { da: 'Torvet', en: 'The square' }, stand: SPAWN },
    { id: 'beboerhuset', title: { da: 'Beboerhuset', en: 'The meeting house' }, stand: MEETING },
    { id: 'stoppestedet', title: { da: 'Stoppestedet', en: 'The bus stop' }, stand: BUS_STOP },
    place('stien', 'Den mørke sti', 'The dark path', -30, 78, 0),
    place('legepladsen', 'Legepladsen', 'The playground', 32, -6, 180),
    place('blokkene', 'Blokkene mod nord', 'The northern blocks', 0, -88, 180),
  ],
  extent: WHOLE,
  parts: [{ file: 'lykkeparken.schem', at: WHOLE.min }],
}

/** Writes the template; run as `node worlds/src/build/lykkeparken.ts`. */
async function main(): Promise<void> {
  const folder = fileURLToPath(new URL('../../templates/lykkeparken/', import.meta.url))
  await mkdir(folder, { recursive: true })
  await writeFile(
    `${folder}lykkeparken.schem`,
    gzipSync(writeSchematic(buildLykkeparken(), DATA_VERSION), { level: 9 }),
  )
  const heading = '# Written by worlds/src/build/lykkeparken.ts: change it there.\n'
  await writeFile(`${folder}world.yaml`, heading + stringify(WORLD_FILE, { aliasDuplicateObjects: false }))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main()
