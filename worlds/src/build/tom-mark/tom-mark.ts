import { fileURLToPath } from 'node:url'
import type { Voxels } from '../../voxels/index.ts'
import { Canvas } from '../canvas.ts'
import { place } from '../layout.ts'
import { writeTemplate } from '../write-template.ts'
import { buildAreas, buildGreen, buildGround, buildLanes } from './field.ts'
import { buildMeetingPlace } from './meeting-place.ts'
import { AREAS, HOMES, MEETING, SPAWN, WHOLE } from './plan.ts'

export function buildTomMark(): Voxels {
  const canvas = new Canvas(WHOLE)
  buildGround(canvas)
  buildLanes(canvas)
  buildMeetingPlace(canvas)
  buildAreas(canvas)
  buildGreen(canvas)
  return canvas.toVoxels()
}

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
const main = (): Promise<void> =>
  writeTemplate('tom-mark', 'worlds/src/build/tom-mark/tom-mark.ts', buildTomMark(), WORLD_FILE)

if (process.argv[1] === fileURLToPath(import.meta.url)) await main()
