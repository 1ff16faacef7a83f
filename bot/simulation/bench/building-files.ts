import { LIMITS, openBuilding, writeBuilding } from '@jagten/worlds/schematics'
import { Schematic } from 'prismarine-schematic'
import { percentile } from '../../src/rehearsal/percentile.ts'
import { clock, row } from './rows.ts'
import type { Row } from './rows.ts'

const SIZE = { x: 128, y: 64, z: 128 }
const CELLS = SIZE.x * SIZE.y * SIZE.z
const ROUNDS = 7
const OFFSET = { x: -3, y: 0, z: 12 }
/** A whole area has a tenth of these cells: the gate is measured far beyond what it lets in. */
const WIDE = { ...LIMITS, bytes: 16 * 1024 * 1024, unpacked: 64 * 1024 * 1024, cells: CELLS }

const INSTRUMENTS = [
  'banjo',
  'bass',
  'bell',
  'bit',
  'chime',
  'flute',
  'guitar',
  'harp',
  'hat',
  'pling',
  'snare',
  'xylophone',
]
/** Three hundred of them, so that a cell takes one byte or two. */
const STATES = INSTRUMENTS.flatMap((instrument) =>
  Array.from({ length: 25 }, (_, note) => `minecraft:note_block[instrument=${instrument},note=${note},powered=false]`),
)

/** Long runs as in walls and floors, and every fourth row mixed as in what a class builds. */
const stateAt = (cell: number): number =>
  (cell >> 7) % 4 === 0 ? (cell * 7919) % STATES.length : (cell >> 10) % STATES.length

/** A .schem file of a million cells out and in again, through our gate and by prismarine-schematic alone. */
export async function buildingFiles(): Promise<Row[]> {
  const voxels = { size: SIZE, palette: STATES, cells: Uint16Array.from({ length: CELLS }, (_, cell) => stateAt(cell)) }
  const file = await writeBuilding(voxels, OFFSET)
  const theirs = await Schematic.read(Buffer.from(file), '1.18.2')
  const [out, theirOut, into, theirInto] = [[], [], [], []] as [number[], number[], number[], number[]]
  for (let round = 0; round < ROUNDS; round += 1) {
    out.push(await timed(() => writeBuilding(voxels, OFFSET)))
    theirOut.push(await timed(() => theirs.write()))
    into.push(await timed(() => openBuilding(file, WIDE)))
    theirInto.push(await timed(() => Schematic.read(Buffer.from(file), '1.18.2')))
  }
  const middle = (times: readonly number[]): number => percentile(times, 0.5)
  return [
    row(`.schem out, ${CELLS} cells (peer: prismarine-schematic alone)`, middle(out), { peer: middle(theirOut) }),
    row(`.schem in, ${CELLS} cells (peer: prismarine-schematic alone)`, middle(into), { peer: middle(theirInto) }),
  ]
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const startedAt = clock()
  await work()
  return clock() - startedAt
}
