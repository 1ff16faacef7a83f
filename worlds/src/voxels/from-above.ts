import { isSeen, mapColour } from './map-colours.ts'
import type { Hour } from './map-colours.ts'
import { cellIndex } from './voxels.ts'
import type { Voxels } from './voxels.ts'

/** Voxels seen from above, column by column, x faster than z. */
export type Above = {
  readonly size: { readonly x: number; readonly z: number }
  /** Number of the topmost block's state in the palette of the voxels; 0 where there is none. */
  readonly states: Uint16Array
  /** Its cell's y in the voxels; -1 where there is none. */
  readonly heights: Int16Array
}

/** What one sees from above. */
export function fromAbove({ size, palette, cells }: Voxels): Above {
  const layer = size.x * size.z
  const seen = Uint8Array.from(palette, (state) => (isSeen(state) ? 1 : 0))
  const states = new Uint16Array(layer)
  const heights = new Int16Array(layer).fill(-1)
  // layer by layer from the top, as they lie in memory
  for (let y = size.y - 1, left = layer; y >= 0 && left > 0; y -= 1)
    left -= look(cells, y * layer, y, seen, states, heights)
  return { size: { x: size.x, z: size.z }, states, heights }
}

/** Looks at the columns of one layer in which nothing is seen yet. @returns In how many now something is. */
function look(
  cells: Uint16Array,
  start: number,
  y: number,
  seen: Uint8Array,
  states: Uint16Array,
  heights: Int16Array,
): number {
  let found = 0
  // air lies in long runs
  let unseen = -1
  for (let column = 0; column < heights.length; column += 1) {
    const state = cells[start + column] as number
    if (state === unseen || (heights[column] as number) >= 0) continue
    if (seen[state] === 0) unseen = state
    else {
      states[column] = state
      heights[column] = y
      found += 1
    }
  }
  return found
}

/** Looks again at one column that has changed, in place; the palette may have grown. */
export function lookAgain(above: Above, { size, palette, cells }: Voxels, x: number, z: number): void {
  const column = z * size.x + x
  let y = size.y - 1
  while (y >= 0 && !isSeen(palette[cells[cellIndex(size, x, y, z)] ?? 0] ?? '')) y -= 1
  above.heights[column] = y
  above.states[column] = y < 0 ? 0 : (cells[cellIndex(size, x, y, z)] ?? 0)
}

/** How much lighter or darker one block of height makes a column, and how much at most, in 1/256. */
const SHADE = 14
const MOST_SHADE = 42

/**
 * The picture: four bytes a column (red, green, blue, opacity), as a canvas takes it; where there is nothing it is
 * transparent. The light comes from the north-west: what rises from there is lighter, what falls darker.
 */
export function paintAbove(above: Above, palette: readonly string[], hour: Hour): Uint8ClampedArray {
  const { size, states, heights } = above
  const colours = Uint32Array.from(palette, (state) => mapColour(state, hour))
  const pixels = new Uint8ClampedArray(states.length * 4)
  for (let z = 0; z < size.z; z += 1)
    for (let x = 0; x < size.x; x += 1) {
      const column = z * size.x + x
      if ((heights[column] as number) >= 0)
        paint(pixels, column, colours[states[column] as number] as number, shadeOf(above, x, z))
    }
  return pixels
}

/**
 * Paints the picture again where one column has changed: the column, and those east and south of it, on which its height
 * lets light fall.
 */
export function paintAgain(
  pixels: Uint8ClampedArray,
  above: Above,
  palette: readonly string[],
  hour: Hour,
  x: number,
  z: number,
): void {
  const { size, states, heights } = above
  for (const [atX, atZ] of [
    [x, z],
    [x + 1, z],
    [x, z + 1],
    [x + 1, z + 1],
  ] as const) {
    if (atX >= size.x || atZ >= size.z) continue
    const column = atZ * size.x + atX
    if ((heights[column] ?? -1) < 0) pixels.fill(0, column * 4, column * 4 + 4)
    else paint(pixels, column, mapColour(palette[states[column] ?? 0] ?? '', hour), shadeOf(above, atX, atZ))
  }
}

function paint(pixels: Uint8ClampedArray, column: number, colour: number, shade: number): void {
  const at = column * 4
  const light = 256 + shade
  pixels[at] = (((colour >> 16) & 0xff) * light) >> 8
  pixels[at + 1] = (((colour >> 8) & 0xff) * light) >> 8
  pixels[at + 2] = ((colour & 0xff) * light) >> 8
  pixels[at + 3] = 0xff
}

/** By how much a column stands above its neighbours in the north-west; one at the edge or beside nothing lies even. */
function shadeOf({ size, heights }: Above, x: number, z: number): number {
  const column = z * size.x + x
  const height = heights[column] as number
  const west = x > 0 ? (heights[column - 1] as number) : -1
  const north = z > 0 ? (heights[column - size.x] as number) : -1
  const both = x > 0 && z > 0 ? (heights[column - size.x - 1] as number) : -1
  let rise = 0
  if (west >= 0) rise += height - west
  if (north >= 0) rise += height - north
  if (both >= 0) rise += height - both
  const shade = (rise * SHADE) >> 1
  return shade > MOST_SHADE ? MOST_SHADE : shade < -MOST_SHADE ? -MOST_SHADE : shade
}
