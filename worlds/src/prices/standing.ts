import type { Voxels } from '../voxels/index.ts'
import { cellIndex } from '../voxels/index.ts'
import { poseOf } from './block-state.ts'
import { piece } from './piece.ts'
import type { PlacedCell } from './piece.ts'
import type { Thing } from './price-list.ts'
import { FACINGS } from './turn.ts'

/** Things that stand whole in a box of blocks, each with the indexes of its cells. */
export type Standing = { readonly thing: Thing; readonly cells: Place }

/** A thing turned one way, each cell with its pose. */
type Shape = readonly (PlacedCell & { readonly pose: string })[]

/** The indexes of the cells a thing stands on. */
type Place = readonly number[]

const ORIGIN = { x: 0, y: 0, z: 0 }

/** Reckoned once a thing: a list lives as long as the program, and every bill asks. */
const known = new WeakMap<Thing, readonly Shape[]>()

/** A thing turned every way that makes a difference: a picnic table is the same from both sides. */
function shapesOf(thing: Thing): readonly Shape[] {
  const found = known.get(thing)
  if (found) return found
  const turned = FACINGS.map((facing) =>
    piece(thing, ORIGIN, facing).map((cell) => ({ ...cell, pose: poseOf(cell.state) })),
  )
  const shapes = [...new Map(turned.map((shape) => [looksOf(shape), shape])).values()]
  known.set(thing, shapes)
  return shapes
}

/** The same text for two shapes that differ by where they stand alone. */
function looksOf(shape: Shape): string {
  const west = Math.min(...shape.map(({ at }) => at.x))
  const north = Math.min(...shape.map(({ at }) => at.z))
  return shape
    .map(({ at, pose }) => `${at.x - west} ${at.y} ${at.z - north} ${pose}`)
    .toSorted()
    .join()
}

/**
 * Which things stand whole among some cells, no cell in two of them; larger things are looked for first.
 *
 * They are known by their looks, not by who put them up: so it holds after an undo, a restore and an import, for a bench built
 * by hand too, and a thing of which a block is gone is no thing any more.
 *
 * @param asked - The cells that count at all, in their order: what was there before does not.
 */
export function standingThings(
  things: readonly Thing[],
  voxels: Voxels,
  asked: { has(cell: number): boolean; keys(): Iterable<number> },
): Standing[] {
  const poses = voxels.palette.map(poseOf)
  const cellsOf = new Map<string, number[]>()
  for (const cell of asked.keys()) {
    const pose = poses[voxels.cells[cell] ?? 0]
    if (pose === undefined) continue
    const alike = cellsOf.get(pose)
    if (alike) alike.push(cell)
    else cellsOf.set(pose, [cell])
  }
  const taken = new Set<number>()
  return things
    .toSorted((one, other) => other.cells.length - one.cells.length)
    .flatMap((thing) => {
      const free = (cell: number, pose: string): boolean =>
        asked.has(cell) && !taken.has(cell) && poses[voxels.cells[cell] ?? 0] === pose
      const found: Standing[] = []
      function take(places: readonly Place[]): void {
        for (const cells of apart(places)) {
          found.push({ thing, cells })
          for (const cell of cells) taken.add(cell)
        }
      }
      let weighed: Place[] = []
      for (const shape of shapesOf(thing))
        for (const place of placesOf(shape, voxels, cellsOf, free)) {
          weighed.push(place)
          if (weighed.length < MOST_WEIGHED) continue
          take(weighed)
          weighed = []
        }
      take(weighed)
      return found
    })
}

/** Every place where a shape stands whole on cells that are free when it is come to. */
function* placesOf(
  shape: Shape,
  { size }: Voxels,
  cellsOf: ReadonlyMap<string, readonly number[]>,
  free: (cell: number, pose: string) => boolean,
): Generator<Place> {
  const count = (pose: string): number => cellsOf.get(pose)?.length ?? 0
  const rarest = shape.toSorted((one, other) => count(one.pose) - count(other.pose))[0]
  if (!rarest) return
  for (const anchor of cellsOf.get(rarest.pose) ?? []) {
    const x = (anchor % size.x) - rarest.at.x
    const z = (Math.floor(anchor / size.x) % size.z) - rarest.at.z
    const y = Math.floor(anchor / (size.x * size.z)) - rarest.at.y
    const stands = shape.every(({ at, pose }) => {
      const [px, py, pz] = [x + at.x, y + at.y, z + at.z]
      const isInside = px >= 0 && px < size.x && py >= 0 && py < size.y && pz >= 0 && pz < size.z
      return isInside && free(cellIndex(size, px, py, pz), pose)
    })
    if (stands) yield shape.map(({ at }) => cellIndex(size, x + at.x, y + at.y, z + at.z))
  }
}

/**
 * Overlapping places that are weighed against each other at once: more than anybody puts up side by side, and few enough for an
 * area that is filled with fences.
 */
const MOST_WEIGHED = 400

/**
 * Of places that overlap, as in a row of hedges, those that do not: always the one next that stands in the way of fewest others,
 * so that a row is cut where it was put together.
 */
function apart(all: readonly Place[]): Place[] {
  const onCell = new Map<number, Set<number>>()
  for (const [index, cells] of all.entries())
    for (const cell of cells) onCell.set(cell, (onCell.get(cell) ?? new Set()).add(index))
  const rivals = all.map((cells, index) => {
    const found = new Set(cells.flatMap((cell) => [...(onCell.get(cell) ?? [])]))
    found.delete(index)
    return found
  })
  // by how many rivals are left, so that a whole area full of hedges is not gone through once for each of them
  const byRivals: Set<number>[] = []
  const bucket = (index: number): Set<number> => (byRivals[rivals[index]?.size ?? 0] ??= new Set())
  for (const index of all.keys()) bucket(index).add(index)
  const chosen: number[] = []
  for (let fewest = 0; fewest < byRivals.length;) {
    const best = byRivals[fewest]?.values().next().value
    if (best === undefined) {
      fewest += 1
      continue
    }
    chosen.push(best)
    const gone = [best, ...(rivals[best] ?? [])]
    for (const index of gone) bucket(index).delete(index)
    for (const index of gone)
      for (const rival of rivals[index] ?? []) {
        if (gone.includes(rival)) continue
        bucket(rival).delete(rival)
        rivals[rival]?.delete(index)
        bucket(rival).add(rival)
      }
    fewest = 0
  }
  return chosen.toSorted((one, other) => one - other).flatMap((index) => [all[index] ?? []])
}
