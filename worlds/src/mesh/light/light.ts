import type { Position } from '../../geometry/boxes.ts'
import { cellIndex } from '../../voxels/index.ts'
import type { Voxels } from '../../voxels/index.ts'
import type { Looks } from '../looks.ts'
import { LAMP, LAMP_REACH, shineInSteps } from './lamps.ts'
import { grown, rangeOf, union, whole } from './range.ts'
import type { Axes, Range } from './range.ts'
import { FULL, sweepInSteps } from './sweep.ts'

/**
 * Light that falls on blocks, baked a cell. A cell of a wall holds what arrives on its lit side, so that a picture may blend
 * neighbouring cells.
 */
export type Light = {
  readonly size: Position
  /** Four bytes a cell, in the order of the voxels' cells: sun, sky, the square root of a quarter of the lamps' light, and 255. */
  readonly texels: Uint8Array<ArrayBuffer>
  /** What arrives from each direction, a byte a cell. */
  readonly arriving: readonly Uint8Array[]
  /** Thousandths of a lamp's light. */
  readonly glow: Uint16Array
}

/** Where the afternoon's sun stands, seen from a block: x east, y up, z south. */
export const SUN: Axes = [-0.68, 0.5, 0.52]

/** Directions from which the sky shines, and how much each gives to what lies under it. */
const SKY: readonly { readonly from: Axes; readonly share: number }[] = [
  { from: [0, 1, 0], share: 0.24 },
  { from: [0.8, 1, 0.1], share: 0.11 },
  { from: [-0.8, 1, -0.1], share: 0.11 },
  { from: [-0.1, 1, 0.8], share: 0.11 },
  { from: [0.1, 1, -0.8], share: 0.11 },
  { from: [1, 0.5, 0.9], share: 0.08 },
  { from: [-1, 0.5, 0.9], share: 0.08 },
  { from: [0.9, 0.5, -1], share: 0.08 },
  { from: [-0.9, 0.5, -1], share: 0.08 },
]
const DIRECTIONS: readonly Axes[] = [SUN, ...SKY.map(({ from }) => from)]

/** So many lamps at one place are as bright as it gets. */
const BRIGHTEST = 4

/** The light of all cells, a few milliseconds a step. */
export function* bakeInSteps(voxels: Voxels, looks: Looks): Generator<void, Light> {
  const { size, cells } = voxels
  looks.catchUp()
  const light: Light = {
    size,
    texels: new Uint8Array(cells.length * 4).fill(FULL),
    arriving: DIRECTIONS.map(() => new Uint8Array(cells.length)),
    glow: new Uint16Array(cells.length),
  }
  const all = whole(size)
  yield* arrive(voxels, looks, light, all)
  yield* shineInSteps(voxels, looks, light.glow, all)
  yield* blendInSteps(light, all)
  return light
}

/**
 * Bakes anew what a change of some cells reaches: the light is then the same as if all of it had been baked.
 *
 * @param changed - Cells whose block is another one, as indexes; one at least.
 * @returns Where the light may be another now.
 */
export function* rebakeInSteps(
  voxels: Voxels,
  looks: Looks,
  light: Light,
  changed: readonly number[],
): Generator<void, Range> {
  looks.catchUp()
  const cells = rangeOf(voxels.size, changed)
  const shone = grown(voxels.size, cells, LAMP_REACH)
  const reached = union(yield* arrive(voxels, looks, light, cells), shone)
  yield* shineInSteps(voxels, looks, light.glow, shone)
  yield* blendInSteps(light, reached)
  return reached
}

function* arrive(voxels: Voxels, looks: Looks, { arriving }: Light, changed: Range): Generator<void, Range> {
  let reached = changed
  for (const [index, direction] of DIRECTIONS.entries()) {
    const one = yield* sweepInSteps(voxels, looks, direction, arriving[index] as Uint8Array, changed)
    reached = union(reached, one)
    yield
  }
  return reached
}

/** Sky and lamps of a range as a picture wants them. */
function* blendInSteps({ size, texels, arriving, glow }: Light, { low, high }: Range): Generator<void, void> {
  const [sun, ...skies] = arriving as [Uint8Array, ...Uint8Array[]]
  for (let y = low[1]; y <= high[1]; y += 1) {
    for (let z = low[2]; z <= high[2]; z += 1) {
      const start = cellIndex(size, 0, y, z)
      for (let index = start + low[0]; index <= start + high[0]; index += 1) {
        let sky = 0
        for (let at = 0; at < SKY.length; at += 1)
          sky += ((skies[at] as Uint8Array)[index] as number) * (SHARES[at] as number)
        const lamps = (glow[index] as number) / (LAMP * BRIGHTEST)
        texels[index * 4] = sun[index] as number
        texels[index * 4 + 1] = sky
        texels[index * 4 + 2] = lamps >= 1 ? FULL : Math.sqrt(lamps) * FULL
      }
    }
    yield
  }
}
const SHARES = SKY.map(({ share }) => share)
