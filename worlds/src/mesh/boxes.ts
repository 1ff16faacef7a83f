import type { Looks } from './looks.ts'
import { NOWHERE } from './padded.ts'
import type { Padded } from './padded.ts'
import { OPEN, SIDES, quad } from './quads.ts'
import type { Gathered } from './quads.ts'
import type { Box16 } from './shapes.ts'

/** Everything that does not fill its cell; alike neighbours become one long box. */
export function meshShapes(padded: Padded, looks: Looks, solid: Gathered, clear: Gathered): void {
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
