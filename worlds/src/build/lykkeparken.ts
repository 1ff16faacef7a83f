import { fileURLToPath } from 'node:url'
import { Canvas } from './canvas.ts'
import { buildAllotments } from './common/allotments.ts'
import { buildBallCourt } from './common/ball-court.ts'
import { buildBusStop } from './common/bus-stop.ts'
import { buildCarPark } from './common/car-park.ts'
import { buildDryBasin, buildHill } from './common/hill.ts'
import { buildKiosk } from './common/kiosk.ts'
import { buildEmptyLawn } from './common/lawn.ts'
import { buildPlayground } from './common/playground.ts'
import { buildSquare } from './common/square.ts'
import { buildWasteYard } from './common/waste-yard.ts'
import { buildWindCorner } from './common/wind-corner.ts'
import { buildYards } from './common/yards.ts'
import { buildDarkPath } from './ground/dark-path.ts'
import { buildAreas, buildGround } from './ground/ground.ts'
import { buildLawns } from './ground/lawns.ts'
import { buildLamps, buildPaths } from './ground/paths.ts'
import { buildBlockOfFlats } from './housing/block-of-flats.ts'
import { BLOCKS, doorsOf, homesIn } from './housing/blocks.ts'
import { buildCellar } from './housing/cellar.ts'
import { ROW_DOORS, buildRowHouses } from './housing/row-houses.ts'
import { buildHall } from './meeting/hall.ts'
import { buildKitchen } from './meeting/kitchen.ts'
import { buildShed } from './meeting/shed.ts'
import { GROUNDS, PLACES } from './places.ts'
import { AREAS, MEETING, SPAWN, WHOLE } from './plan.ts'
import { RESIDENTS } from './residents.ts'
import { writeTemplate } from './write-template.ts'

/** Draws all of it; what is drawn later goes over what was there. */
export function drawLykkeparken(): Canvas {
  const canvas = new Canvas(WHOLE)
  buildGround(canvas)
  buildEmptyLawn(canvas)
  buildPaths(canvas)
  buildSquare(canvas)
  buildHall(canvas)
  buildKitchen(canvas)
  buildShed(canvas)
  for (const block of BLOCKS) buildBlockOfFlats(canvas, block)
  for (const block of BLOCKS) if (block.style === 'worn') buildCellar(canvas, block)
  buildRowHouses(canvas)
  buildAreas(canvas)
  buildBusStop(canvas)
  buildCommons(canvas)
  buildDarkPath(canvas)
  buildLamps(canvas)
  buildLawns(canvas)
  return canvas
}

function buildCommons(canvas: Canvas): void {
  buildHill(canvas)
  buildDryBasin(canvas)
  buildKiosk(canvas)
  buildBallCourt(canvas)
  buildPlayground(canvas)
  buildWasteYard(canvas)
  buildWindCorner(canvas)
  buildCarPark(canvas)
  buildAllotments(canvas)
  buildYards(canvas)
}

export const WORLD_FILE = {
  title: { da: 'Lykkeparken', en: 'Lykkeparken' },
  minecraft: '1.18.2',
  spawn: SPAWN,
  meeting: MEETING,
  areas: AREAS,
  doors: [...BLOCKS.flatMap(doorsOf), ...ROW_DOORS],
  homes: BLOCKS.reduce((sum, block) => sum + homesIn(block), ROW_DOORS.length),
  places: PLACES,
  grounds: GROUNDS,
  residents: RESIDENTS,
  extent: WHOLE,
  parts: [{ file: 'lykkeparken.schem', at: WHOLE.min }],
}

/** Writes the template; run as `node worlds/src/build/lykkeparken.ts`. */
async function main(): Promise<void> {
  const canvas = drawLykkeparken()
  const file = { ...WORLD_FILE, signs: canvas.signs() }
  await writeTemplate('lykkeparken', 'worlds/src/build/lykkeparken.ts', canvas.toVoxels(), file)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main()
