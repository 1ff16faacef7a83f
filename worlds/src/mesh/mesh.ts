import type { Voxels } from '../voxels/index.ts'
import type { Looks } from './looks.ts'
import type { Box16 } from './shapes.ts'

/** How wide a part of the town is that is meshed in one go, in blocks along x and z; as high as the voxels. */
export const PART_BLOCKS = 16

/**
 * Quads, four corners each, counter-clockwise as seen from outside; their triangles are 0 1 2 and 0 2 3.
 *
 * - `places`: four numbers a corner: x, y, z in sixteenths of a block from the corner of the part, and the side it looks to
 *   (0 east, 1 west, 2 up, 3 down, 4 south, 5 north) plus eight times how open the corner is (0 in a nook to 3).
 * - `paints`: red, green, blue, pattern.
 */
export type Quads = {
  readonly count: number
  readonly places: Int16Array<ArrayBuffer>
  readonly paints: Uint8Array<ArrayBuffer>
}
/** What is seen of a part of the town: what hides what lies behind it, and glass and water. */
export type PartMesh = { readonly solid: Quads; readonly clear: Quads }

/** In which parts a change of some cells is seen, as `z × parts along x + x`: each reaches one cell farther than it is. */
export function partsReached({ size }: Pick<Voxels, 'size'>, cells: readonly number[]): readonly number[] {
  const [along, deep] = [Math.ceil(size.x / PART_BLOCKS), Math.ceil(size.z / PART_BLOCKS)]
  const reached = new Set<number>()
  for (const cell of cells) {
    const column = cell % (size.x * size.z)
    const [x, z] = [column % size.x, Math.floor(column / size.x)]
    for (const nearZ of [z - 1, z, z + 1])
      for (const nearX of [x - 1, x, x + 1]) {
        const [partX, partZ] = [Math.floor(nearX / PART_BLOCKS), Math.floor(nearZ / PART_BLOCKS)]
        if (partX >= 0 && partZ >= 0 && partX < along && partZ < deep) reached.add(partZ * along + partX)
      }
  }
  return [...reached]
}

/** How many parts there are. */
export const partsOf = ({ x, z }: Voxels['size']): number => Math.ceil(x / PART_BLOCKS) * Math.ceil(z / PART_BLOCKS)

/** Where the first block of a part lies in the voxels. */
export function partCorner({ x }: Voxels['size'], part: number): { readonly x: number; readonly z: number } {
  const along = Math.ceil(x / PART_BLOCKS)
  return { x: (part % along) * PART_BLOCKS, z: Math.floor(part / along) * PART_BLOCKS }
}

/** A part with a rim of one cell around it, which is air where the voxels end. */
type Padded = {
  readonly size: readonly [number, number, number]
  readonly states: Int32Array
  readonly covers: Uint8Array
}

/** Nothing is there. */
const NOWHERE = -1

function pad({ size, cells }: Voxels, { covers }: Looks, corner: { readonly x: number; readonly z: number }): Padded {
  const [wide, deep] = [Math.min(PART_BLOCKS, size.x - corner.x), Math.min(PART_BLOCKS, size.z - corner.z)]
  const [rowLength, layerLength] = [wide + 2, (wide + 2) * (deep + 2)]
  const states = new Int32Array(layerLength * (size.y + 2)).fill(NOWHERE)
  const covered = new Uint8Array(states.length)
  for (let y = 0; y < size.y; y += 1)
    for (let z = -1; z <= deep; z += 1) {
      const atZ = corner.z + z
      if (atZ < 0 || atZ >= size.z) continue
      for (let x = -1; x <= wide; x += 1) {
        const atX = corner.x + x
        if (atX < 0 || atX >= size.x) continue
        const state = cells[(y * size.z + atZ) * size.x + atX] as number
        const at = (y + 1) * layerLength + (z + 1) * rowLength + x + 1
        states[at] = state
        covered[at] = covers[state] as number
      }
    }
  return { size: [wide, size.y, deep], states, covers: covered }
}

/** Quads that are being gathered. */
function createQuads() {
  let [places, paints, count] = [new Int16Array(1024), new Uint8Array(1024), 0]
  return {
    /** @param corners - Four times x, y, z, side and openness. */
    add(corners: readonly number[], colour: number, pattern: number): void {
      if ((count + 1) * 16 > places.length) {
        const more = new Int16Array(places.length * 2)
        more.set(places)
        places = more
        const morePaints = new Uint8Array(paints.length * 2)
        morePaints.set(paints)
        paints = morePaints
      }
      places.set(corners, count * 16)
      for (let corner = 0; corner < 4; corner += 1) {
        const at = count * 16 + corner * 4
        paints[at] = colour >> 16
        paints[at + 1] = (colour >> 8) & 0xff
        paints[at + 2] = colour & 0xff
        paints[at + 3] = pattern
      }
      count += 1
    },
    done: (): Quads => ({ count, places: places.slice(0, count * 16), paints: paints.slice(0, count * 16) }),
  }
}
type Gathered = ReturnType<typeof createQuads>

/** Sides as `Quads` numbers them: their axis, and 1 where it grows. */
const SIDES: readonly { readonly axis: 0 | 1 | 2; readonly forth: 0 | 1 }[] = [
  { axis: 0, forth: 1 },
  { axis: 0, forth: 0 },
  { axis: 1, forth: 1 },
  { axis: 1, forth: 0 },
  { axis: 2, forth: 1 },
  { axis: 2, forth: 0 },
]

/** What is seen of a part of the town. */
export function meshPart(voxels: Voxels, looks: Looks, part: number): PartMesh {
  const padded = pad(voxels, looks, partCorner(voxels.size, part))
  const [solid, clear] = [createQuads(), createQuads()]
  for (const side of SIDES.keys()) meshCubes(padded, looks, side, solid)
  meshShapes(padded, looks, solid, clear)
  return { solid: solid.done(), clear: clear.done() }
}

/** Faces of one side of all cubes, merged where colour, pattern and openness are the same. */
function meshCubes({ size, states, covers }: Padded, looks: Looks, side: number, into: Gathered): void {
  const { axis, forth } = SIDES[side] as (typeof SIDES)[number]
  const [u, v] = [((axis + 1) % 3) as 0 | 1 | 2, ((axis + 2) % 3) as 0 | 1 | 2]
  const strides = [1, (size[0] + 2) * (size[2] + 2), size[0] + 2] as const
  const [du, dv, dn] = [strides[u], strides[v], strides[axis] * (forth === 1 ? 1 : -1)]
  const [wide, high] = [size[u], size[v]]
  const keys = new Int32Array(wide * high)
  const start = strides[0] + strides[1] + strides[2]

  for (let slice = 0; slice < size[axis]; slice += 1) {
    // nobody looks at the town from below
    if (side === 3 && slice === 0) continue
    let found = false
    for (let atV = 0; atV < high; atV += 1)
      for (let atU = 0; atU < wide; atU += 1) {
        const cell = start + slice * strides[axis] + atU * du + atV * dv
        const before = cell + dn
        if (covers[cell] === 0 || covers[before] === 1) {
          keys[atV * wide + atU] = 0
          continue
        }
        found = true
        const [west, east] = [covers[before - du] as number, covers[before + du] as number]
        const [south, north] = [covers[before - dv] as number, covers[before + dv] as number]
        const open =
          openness(west, south, covers[before - du - dv] as number) |
          (openness(east, south, covers[before + du - dv] as number) << 2) |
          (openness(east, north, covers[before + du + dv] as number) << 4) |
          (openness(west, north, covers[before - du + dv] as number) << 6)
        keys[atV * wide + atU] = (((states[cell] as number) << 8) | open) + 1
      }
    if (found)
      merge(keys, wide, high, (key, atU, atV, width, height) => {
        const corner: [number, number, number] = [0, 0, 0]
        corner[axis] = (slice + forth) * 16
        const { colour, pattern } = looks.material((key - 1) >> 8)
        quad(
          into,
          side,
          corner,
          u,
          v,
          [atU * 16, atV * 16, (atU + width) * 16, (atV + height) * 16],
          (key - 1) & 0xff,
          colour,
          pattern,
        )
      })
  }
}

/** How open a corner is between two sides and what stands across: 0 to 3. */
const openness = (one: number, other: number, across: number): number =>
  one === 1 && other === 1 ? 0 : 3 - one - other - across

/** Goes through the largest rectangles of equal keys, which are 0 afterwards. A nook that fades along the rectangle is not stretched. */
function merge(
  keys: Int32Array,
  wide: number,
  high: number,
  tell: (key: number, u: number, v: number, width: number, height: number) => void,
): void {
  for (let v = 0; v < high; v += 1)
    for (let u = 0; u < wide;) {
      const at = v * wide + u
      const key = keys[at] as number
      if (key === 0) {
        u += 1
        continue
      }
      const open = (key - 1) & 0xff
      const [a, b, c, d] = [open & 3, (open >> 2) & 3, (open >> 4) & 3, (open >> 6) & 3]
      let width = 1
      if (a === b && c === d) while (u + width < wide && keys[at + width] === key) width += 1
      let height = 1
      if (a === d && b === c) while (v + height < high && isRow(keys, at + height * wide, width, key)) height += 1
      for (let row = 0; row < height; row += 1) keys.fill(0, at + row * wide, at + row * wide + width)
      tell(key, u, v, width, height)
      u += width
    }
}

function isRow(keys: Int32Array, from: number, width: number, key: number): boolean {
  for (let at = from; at < from + width; at += 1) if (keys[at] !== key) return false
  return true
}

/** Everywhere open. */
const OPEN = 0xff

function quad(
  into: Gathered,
  side: number,
  corner: readonly [number, number, number],
  u: 0 | 1 | 2,
  v: 0 | 1 | 2,
  [lowU, lowV, highU, highV]: readonly [number, number, number, number],
  open: number,
  colour: number,
  pattern: number,
): void {
  const at = (atU: number, atV: number, openAt: number): [number, number, number, number] => {
    const place: [number, number, number, number] = [corner[0], corner[1], corner[2], side + 8 * openAt]
    place[u] = atU
    place[v] = atV
    return place
  }
  const [a, b, c, d] = [open & 3, (open >> 2) & 3, (open >> 4) & 3, (open >> 6) & 3]
  const around = [at(lowU, lowV, a), at(highU, lowV, b), at(highU, highV, c), at(lowU, highV, d)]
  // the crease goes from nook to nook, or light would cross it
  const turned = a + c < b + d ? [around[1], around[2], around[3], around[0]] : around
  const seen = side % 2 === 0 ? turned : [turned[0], turned[3], turned[2], turned[1]]
  into.add(seen.flat() as number[], colour, pattern)
}

/** Everything that does not fill its cell; alike neighbours become one long box. */
function meshShapes(padded: Padded, looks: Looks, solid: Gathered, clear: Gathered): void {
  const { size, states, covers } = padded
  const strides = [1, (size[0] + 2) * (size[2] + 2), size[0] + 2] as const
  const start = strides[0] + strides[1] + strides[2]
  const isDone = new Uint8Array(states.length)
  for (let y = 0; y < size[1]; y += 1)
    for (let z = 0; z < size[2]; z += 1)
      for (let x = 0; x < size[0]; x += 1) {
        const cell = start + x + y * strides[1] + z * strides[2]
        const state = states[cell] as number
        if (covers[cell] === 1 || isDone[cell] === 1) continue
        const shape = looks.shape(state)
        if (shape.kind === 'none') continue
        const { colour, pattern, isClear } = looks.material(state)
        const into = isClear ? clear : solid
        const put = (box: Box16, run: Run, own = colour): void =>
          boxFaces(padded, looks, into, [x, y, z], box, run, own, pattern, isClear ? state : NOWHERE)
        if (shape.kind === 'flower') {
          put([7, 0, 7, 9, shape.height - 5, 9], ALONE, STALK)
          put([6, shape.height - 5, 6, 10, shape.height - 1, 10], ALONE)
        } else if (shape.kind === 'tuft') for (const box of blades(x, z, shape.height)) put(box, ALONE)
        else {
          const drawn = shape.kind === 'cube' ? WHOLE : shape.boxes
          const run = runOf(drawn, cell, [x, y, z], size, strides, states, isDone)
          for (const box of drawn) put(box, run)
        }
      }
}

const STALK = 0x6f8c58
const WHOLE: readonly Box16[] = [[0, 0, 0, 16, 16, 16]]

/** A few blades, not the same on each lawn tile. */
function blades(x: number, z: number, height: number): readonly Box16[] {
  const chance = Math.imul(x * 31 + z, 0x9e37_79b1) >>> 8
  return [0, 1, 2, 3].map((blade): Box16 => {
    const [left, near] = [2 + ((chance >> (blade * 3)) % 11), 2 + ((chance >> (blade * 3 + 5)) % 11)]
    return [left, 0, near, left + 1, Math.round(height * (0.55 + 0.15 * blade)), near + 1]
  })
}

/** How many cells along one axis look the same and belong together. */
type Run = { readonly axis: 0 | 1 | 2; readonly length: number }
const ALONE: Run = { axis: 0, length: 1 }

/** Boxes that reach from side to side go on in the next cell, if the same block stands there. */
function runOf(
  drawn: readonly Box16[],
  cell: number,
  at: readonly [number, number, number],
  size: readonly [number, number, number],
  strides: readonly [number, number, number],
  states: Int32Array,
  isDone: Uint8Array,
): Run {
  for (const axis of [0, 2, 1] as const) {
    if (!drawn.every((box) => box[axis] === 0 && box[axis + 3] === 16)) continue
    let length = 1
    while (at[axis] + length < size[axis] && isSame(cell, length * strides[axis], states, isDone)) length += 1
    if (length === 1) continue
    for (let along = 1; along < length; along += 1) isDone[cell + along * strides[axis]] = 1
    return { axis, length }
  }
  return ALONE
}
const isSame = (cell: number, away: number, states: Int32Array, isDone: Uint8Array): boolean =>
  states[cell + away] === states[cell] && isDone[cell + away] === 0

/** @param clear - The state, if one sees through it: no face between two of the same. */
function boxFaces(
  { size, states, covers }: Padded,
  looks: Looks,
  into: Gathered,
  at: readonly [number, number, number],
  box: Box16,
  run: Run,
  colour: number,
  pattern: number,
  clear: number,
): void {
  const strides = [1, (size[0] + 2) * (size[2] + 2), size[0] + 2] as const
  const first = strides[0] + strides[1] + strides[2] + at[0] + at[1] * strides[1] + at[2] * strides[2]
  const last = first + (run.length - 1) * strides[run.axis]
  const low = [0, 1, 2].map((axis) => (at[axis] as number) * 16 + (box[axis] as number))
  const high = [0, 1, 2].map(
    (axis) => (at[axis] as number) * 16 + (box[axis + 3] as number) + (axis === run.axis ? (run.length - 1) * 16 : 0),
  )
  const isHidden = (cell: number): boolean =>
    covers[cell] === 1 || (clear !== NOWHERE && isAlike(states[cell] as number, clear, looks))

  for (const [side, { axis, forth }] of SIDES.entries()) {
    const edge = forth === 1 ? box[axis + 3] === 16 : box[axis] === 0
    const away = strides[axis] * (forth === 1 ? 1 : -1)
    if (edge) {
      const [from, to] = axis === run.axis ? (forth === 1 ? [last, last] : [first, first]) : [first, last]
      let hidden = true
      for (let cell = from; cell <= to && hidden; cell += strides[run.axis]) hidden = isHidden(cell + away)
      if (hidden) continue
    }
    const [u, v] = [((axis + 1) % 3) as 0 | 1 | 2, ((axis + 2) % 3) as 0 | 1 | 2]
    const corner: [number, number, number] = [0, 0, 0]
    corner[axis] = (forth === 1 ? high[axis] : low[axis]) as number
    quad(
      into,
      side,
      corner,
      u,
      v,
      [low[u], low[v], high[u], high[v]] as [number, number, number, number],
      OPEN,
      colour,
      pattern,
    )
  }
}

const isAlike = (state: number, clear: number, looks: Looks): boolean =>
  state !== NOWHERE && looks.material(state).isClear && looks.material(state).pattern === looks.material(clear).pattern
