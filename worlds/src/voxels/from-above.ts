import { mapColour, isSeen, isShining } from './map-colours.ts'
import type { Colour, Hour } from './map-colours.ts'
import { STEP_CELLS, finish } from './steps.ts'
import { cellIndex } from './voxels.ts'
import type { Voxels } from './voxels.ts'

/** Voxels seen from above, column by column, x faster than z. */
export type Above = {
  readonly size: { readonly x: number; readonly z: number }
  /** Number of the topmost block's state in the palette of the voxels; 0 where there is none. */
  readonly states: Uint16Array
  /** Its cell's y in the voxels; -1 where there is none, and where the ground is not shown (an empty state). */
  readonly heights: Int16Array
  /** How many columns shine, in each square of `LAMP_SQUARE` by as many: most of a park has none. */
  readonly lamps: Uint8Array
}

/** How many columns a square of `lamps` is wide and deep. */
const LAMP_SQUARE = 8
const squaresIn = (columns: number): number => Math.ceil(columns / LAMP_SQUARE)

/** Where in `lamps` a column is counted. */
function lampSquare({ x: width }: Above['size'], x: number, z: number): number {
  return Math.floor(z / LAMP_SQUARE) * squaresIn(width) + Math.floor(x / LAMP_SQUARE)
}

function addLamps(lamps: Uint8Array, square: number, more: number): void {
  lamps[square] = (lamps[square] as number) + more
}

/** Not looked at yet. */
const UNKNOWN = -2

/** What one sees from above. */
export function fromAbove(voxels: Voxels): Above {
  return finish(fromAboveInSteps(voxels))
}

/** As `fromAbove`, a few milliseconds a step. */
export function* fromAboveInSteps({ size, palette, cells }: Voxels): Generator<void, Above> {
  const layer = size.x * size.z
  const layersAStep = Math.max(1, Math.floor(STEP_CELLS / 2 / layer))
  const seen = Uint8Array.from(palette, lookOf)
  const states = new Uint16Array(layer)
  const heights = new Int16Array(layer).fill(UNKNOWN)
  // layer by layer from the top, as they lie in memory
  for (let y = size.y - 1, left = layer; y >= 0 && left > 0; y -= 1) {
    left -= look(cells, y * layer, y, seen, states, heights)
    if (y % layersAStep === 0) yield
  }
  const shines = Uint8Array.from(palette, (state) => Number(isShining(state)))
  const lamps = new Uint8Array(squaresIn(size.x) * squaresIn(size.z))
  for (let column = 0; column < layer; column += 1) {
    if (heights[column] === UNKNOWN) heights[column] = -1
    else if (shines[states[column] as number] === 1 && heights[column] !== -1)
      addLamps(lamps, lampSquare(size, column % size.x, Math.floor(column / size.x)), 1)
  }
  return { size: { x: size.x, z: size.z }, states, heights, lamps }
}

const [THROUGH, SEEN, HIDDEN] = [0, 1, 2]
const lookOf = (state: string): number => (state === '' ? HIDDEN : isSeen(state) ? SEEN : THROUGH)

/** Looks at the columns of one layer in which nothing is seen yet. @returns In how many now something is. */
function look(
  cells: Uint16Array,
  start: number,
  y: number,
  seen: Uint8Array,
  states: Uint16Array,
  heights: Int16Array,
): number {
  const pairs = pairsOf(cells, start, heights.length)
  let found = 0
  // air lies in long runs: two cells at once, where they lie so that this can be
  let [unseen, unseenPair] = [-1, -1]
  for (let column = 0; column < heights.length; column += 2) {
    if (pairs !== null) {
      let pair = column >> 1
      while (pair < pairs.length && pairs[pair] === unseenPair) pair += 1
      column = pair << 1
    }
    for (let one = column; one < column + 2 && one < heights.length; one += 1) {
      const state = cells[start + one] as number
      if (state === unseen || heights[one] !== UNKNOWN) continue
      if (seen[state] === THROUGH) {
        unseen = state
        unseenPair = state * 0x1_0001
      } else {
        const isHidden = seen[state] === HIDDEN
        states[one] = isHidden ? 0 : state
        heights[one] = isHidden ? -1 : y
        found += 1
      }
    }
  }
  return found
}

/** The cells of a layer from one on, two a number; null where they lie so that this cannot be. */
function pairsOf({ buffer, byteOffset }: Uint16Array, start: number, layer: number): Uint32Array | null {
  const from = byteOffset + start * 2
  return from % 4 === 0 ? new Uint32Array(buffer, from, layer >> 1) : null
}

/** Looks again at one column that has changed, in place; the palette may have grown. */
export function lookAgain(above: Above, { size, palette, cells }: Voxels, x: number, z: number): void {
  const column = z * size.x + x
  const stateAt = (y: number): number => cells[cellIndex(size, x, y, z)] ?? 0
  const lampsHere = (): number =>
    above.heights[column] !== -1 && isShining(palette[above.states[column] ?? 0] ?? '') ? 1 : 0
  const before = lampsHere()
  let y = size.y - 1
  while (y >= 0 && lookOf(palette[stateAt(y)] ?? '') === THROUGH) y -= 1
  if (y >= 0 && palette[stateAt(y)] === '') y = -1
  above.heights[column] = y
  above.states[column] = y < 0 ? 0 : stateAt(y)
  addLamps(above.lamps, lampSquare(size, x, z), lampsHere() - before)
}

/** How each state of a palette is painted; reckoned once a state, and the palette may grow. */
export type Paints = {
  readonly hour: Hour
  of(state: number): Paint
}
type Paint = {
  readonly colour: Colour
  /** By day: what a lamp brings back in the evening. */
  readonly day: Colour
  readonly shines: boolean
  /** How much one block may differ from the next, in 1/256. */
  readonly grain: number
}

/** Grain of leaves and of all else: what grows is never even. */
const [LEAVES_GRAIN, GRAIN] = [20, 5]

export function createPaints(palette: readonly string[], hour: Hour): Paints {
  const known: (Paint | undefined)[] = []
  return {
    hour,
    of(state) {
      const found = known[state]
      if (found) return found
      const name = palette[state] ?? ''
      const paint = {
        colour: mapColour(name, hour),
        day: mapColour(name, 'day'),
        shines: isShining(name),
        grain: name.includes('leaves') ? LEAVES_GRAIN : GRAIN,
      }
      known[state] = paint
      return paint
    },
  }
}

/** How much lighter or darker one block of height makes a column, and how much at most, in 1/256. */
const SHADE = 14
const MOST_SHADE = 42
/** How many columns south-east a shadow falls at most, and from how many blocks of height one column of it is. */
const SHADOW_COLUMNS = 8
const SHADOW_SLOPE = 2
/** What is left of red, green and blue in the shadow: the sky still lights it. In 1/256. */
const SHADOW = [184, 192, 204] as const
/** How many columns far a lamp lights the ground. */
const GLOW_COLUMNS = 6
/** The warmth of its light, in 1/256. */
const GLOW = [250, 196, 138] as const

/**
 * The picture: four bytes a column (red, green, blue, opacity), as a canvas takes it; where there is nothing it is
 * transparent. The light comes from the north-west: what rises from there is lighter, what falls darker, and by day a shadow
 * lies behind what is high. In the evening lamps light the ground around them.
 */
export function paintAbove(above: Above, paints: Paints): Uint8ClampedArray<ArrayBuffer> {
  const pixels = new Uint8ClampedArray(above.states.length * 4)
  for (let column = 0; column < above.states.length; column += 1) paintColumn(pixels, above, paints, column)
  return pixels
}

/** The columns that look otherwise when these have changed: each lets shadow or light fall on others. Sorted. */
export function columnsReached({ size }: Above, { hour }: Paints, changed: Iterable<number>): readonly number[] {
  const reached = new Set<number>()
  const add = (x: number, z: number): void => {
    if (x >= 0 && z >= 0 && x < size.x && z < size.z) reached.add(z * size.x + x)
  }
  for (const column of changed) {
    const [x, z] = [column % size.x, Math.floor(column / size.x)]
    add(x + 1, z)
    add(x, z + 1)
    if (hour === 'day') for (let far = 0; far <= SHADOW_COLUMNS; far += 1) add(x + far, z + far)
    else
      for (let dz = -GLOW_COLUMNS; dz <= GLOW_COLUMNS; dz += 1)
        for (let dx = -GLOW_COLUMNS; dx <= GLOW_COLUMNS; dx += 1) add(x + dx, z + dz)
  }
  return [...reached].sort((one, other) => one - other)
}

/** Paints one column of the picture. */
export function paintColumn(pixels: Uint8ClampedArray, above: Above, paints: Paints, column: number): void {
  const at = column * 4
  if ((above.heights[column] ?? -1) < 0) {
    pixels.fill(0, at, at + 4)
    return
  }
  const [x, z] = [column % above.size.x, Math.floor(column / above.size.x)]
  const paint = paints.of(above.states[column] as number)
  const light = 256 + shadeOf(above, x, z) + grainAt(x, z, paint.grain)
  const isShaded = paints.hour === 'day' && isInShadow(above, x, z)
  const glow = paints.hour === 'day' || paint.shines ? 0 : glowAt(above, paints, x, z)
  for (let part = 0; part < 3; part += 1) {
    const shift = 16 - 8 * part
    const own = (((paint.colour >> shift) & 0xff) * light) >> 8
    const lit = (((paint.day >> shift) & 0xff) * (GLOW[part] as number)) >> 8
    pixels[at + part] = isShaded ? (own * (SHADOW[part] as number)) >> 8 : own + Math.max(0, lit - own) * glow
  }
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

/** Whether something high stands between a column and the sun. */
function isInShadow({ size, heights }: Above, x: number, z: number): boolean {
  const column = z * size.x + x
  const height = heights[column] as number
  const most = Math.min(SHADOW_COLUMNS, x, z)
  for (let far = 1; far <= most; far += 1)
    if ((heights[column - far * (size.x + 1)] as number) - height >= far * SHADOW_SLOPE) return true
  return false
}

/** How bright the nearest lamp makes a column, 0 to 1. */
function glowAt(above: Above, paints: Paints, x: number, z: number): number {
  const { size, lamps } = above
  const squares = squaresIn(size.x)
  let nearest = (GLOW_COLUMNS + 1) ** 2
  const [firstX, lastX] = [Math.max(0, x - GLOW_COLUMNS), Math.min(size.x - 1, x + GLOW_COLUMNS)]
  const [firstZ, lastZ] = [Math.max(0, z - GLOW_COLUMNS), Math.min(size.z - 1, z + GLOW_COLUMNS)]
  for (let row = Math.floor(firstZ / LAMP_SQUARE); row * LAMP_SQUARE <= lastZ; row += 1)
    for (let aside = Math.floor(firstX / LAMP_SQUARE); aside * LAMP_SQUARE <= lastX; aside += 1) {
      if (lamps[row * squares + aside] === 0) continue
      const [toX, toZ] = [(aside + 1) * LAMP_SQUARE - 1, (row + 1) * LAMP_SQUARE - 1]
      for (let atZ = Math.max(firstZ, row * LAMP_SQUARE); atZ <= Math.min(lastZ, toZ); atZ += 1)
        for (let atX = Math.max(firstX, aside * LAMP_SQUARE); atX <= Math.min(lastX, toX); atX += 1) {
          const far = (atX - x) ** 2 + (atZ - z) ** 2
          if (far < nearest && isLamp(above, paints, atZ * size.x + atX)) nearest = far
        }
    }
  const near = 1 - Math.sqrt(nearest) / (GLOW_COLUMNS + 1)
  return near > 0 ? near * near * (3 - 2 * near) : 0
}

const isLamp = ({ heights, states }: Above, paints: Paints, column: number): boolean =>
  (heights[column] as number) >= 0 && paints.of(states[column] as number).shines

/** As chance would have it, and always the same at one place: from -most to most. */
function grainAt(x: number, z: number, most: number): number {
  const mixed = Math.imul(Math.imul(x, 0x9e37_79b1) ^ Math.imul(z, 0x85eb_ca6b), 0xc2b2_ae35) >>> 24
  return Math.round(((mixed - 127.5) / 127.5) * most)
}
