import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { stringify } from 'yaml'
import type { Voxels } from '../../voxels/index.ts'
import { writeSchematic } from '../../voxels/index.ts'
import { Canvas } from '../canvas.ts'
import { FLOOR } from '../plan.ts'
import { buildAreas, buildGreen, buildGround, buildLanes } from './field.ts'
import { buildMeetingPlace } from './meeting-place.ts'
import { AREAS, HOMES, MEETING, SPAWN, WHOLE } from './plan.ts'

/** Of Minecraft 1.18.2. */
const DATA_VERSION = 2975

export function buildTomMark(): Voxels {
  const canvas = new Canvas(WHOLE)
  buildGround(canvas)
  buildLanes(canvas)
  buildMeetingPlace(canvas)
  buildAreas(canvas)
  buildGreen(canvas)
  return canvas.toVoxels()
}

const place = (id: string, da: string, en: string, x: number, z: number, yaw: number) => ({
  id,
  title: { da, en },
  stand: { x: x + 0.5, y: FLOOR, z: z + 0.5, yaw },
})

export const WORLD_FILE = {
  title: { da: 'Tom mark', en: 'Bare field' },
  minecraft: '1.18.2',
  spawn: SPAWN,
  meeting: MEETING,
  areas: AREAS,
  doors: [],
  homes: HOMES,
  places: [
    place('moedestedet', 'Mødestedet', 'The meeting place', 0, 11, 180),
    place('vest', 'Vejen mod vest', 'The lane to the west', -50, 0, 90),
    place('oest', 'Vejen mod øst', 'The lane to the east', 50, 0, 270),
    place('nord', 'Stien mod nord', 'The path to the north', 0, -34, 180),
    place('syd', 'Stien mod syd', 'The path to the south', 0, 40, 0),
  ],
  signs: [],
  grounds: [],
  residents: [],
  extent: WHOLE,
  parts: [{ file: 'tom-mark.schem', at: WHOLE.min }],
}

/** Writes the template; run as `node worlds/src/build/tom-mark/tom-mark.ts`. */
async function main(): Promise<void> {
  const folder = fileURLToPath(new URL('../../../templates/tom-mark/', import.meta.url))
  await mkdir(folder, { recursive: true })
  await writeFile(`${folder}tom-mark.schem`, gzipSync(writeSchematic(buildTomMark(), DATA_VERSION), { level: 9 }))
  const heading = '# Written by worlds/src/build/tom-mark/tom-mark.ts: change it there.\n'
  await writeFile(`${folder}world.yaml`, heading + stringify(WORLD_FILE, { aliasDuplicateObjects: false }))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main()
