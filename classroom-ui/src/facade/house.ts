/** A window's place in the house: `floor` 0 is the ground floor, `column` counts from the left. */
export type Window = { readonly floor: number; readonly column: number }

/** A house with one window a vote, and a door in the middle of the ground floor. */
export type House = { readonly columns: number; readonly floors: number; readonly windows: readonly Window[] }

const WIDTHS = [3, 5, 7, 9, 11, 13]
/** A window with the wall around it, across and up: see the drawing. */
const ACROSS = 106
const UP = 134
/** Width to height of a house that looks at rest on a board. */
const AT_REST = 1.35

/** The house for that many votes, of the width that leaves the best ground floor and the best proportion. */
export function houseFor(votes: number): House {
  const plans = WIDTHS.map((columns) => planOf(votes, columns))
  const best = plans.reduce((one, other) => (flawOf(other) < flawOf(one) ? other : one))
  return { columns: best.columns, floors: best.floors, windows: windowsOf(votes, best) }
}

type Plan = { readonly columns: number; readonly floors: number; readonly onGround: number }

/** The door takes a place on the ground floor; what does not fit beside it goes up a floor. */
function planOf(votes: number, columns: number): Plan {
  const upper = Math.ceil(Math.max(0, votes - (columns - 1)) / columns)
  return { columns, floors: upper + 1, onGround: votes - upper * columns }
}

function flawOf({ columns, floors, onGround }: Plan): number {
  const proportion = (columns * ACROSS) / (floors * UP)
  const gaps = columns - 1 - Math.max(0, onGround)
  const isLopsided = onGround % 2 !== 0
  return 3 * Math.abs(Math.log(proportion / AT_REST)) + 0.35 * gaps + (isLopsided ? 0.6 : 0)
}

/** The upper floors full from the top; on the ground floor from the corners towards the door. */
function windowsOf(votes: number, { columns, floors }: Plan): Window[] {
  const windows: Window[] = []
  for (let floor = floors - 1; floor >= 1; floor -= 1) {
    for (let column = 0; column < columns && windows.length < votes; column += 1) windows.push({ floor, column })
  }
  return [...windows, ...groundPlaces(columns).slice(0, votes - windows.length)]
}

/** Places on the ground floor beside the door, those at the corners first. */
function groundPlaces(columns: number): Window[] {
  const door = (columns - 1) / 2
  return Array.from({ length: columns }, (_none, column) => ({ floor: 0, column }))
    .filter(({ column }) => column !== door)
    .toSorted((a, b) => Math.abs(b.column - door) - Math.abs(a.column - door) || a.column - b.column)
}

/** Places on the ground floor without a window: something green grows there. */
export function greenPlaces({ columns, windows }: House): number[] {
  const taken = new Set(windows.filter(({ floor }) => floor === 0).map(({ column }) => column))
  return groundPlaces(columns)
    .map(({ column }) => column)
    .filter((column) => !taken.has(column))
}

/**
 * The order in which windows light up: the same at every look and on every screen, and unconnected with who voted,
 * since it is decided by the poll's id before anybody has.
 */
export function lightingOrder(poll: string, windows: number): number[] {
  const next = chanceFrom(poll)
  const order = Array.from({ length: windows }, (_none, index) => index)
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(next() * (last + 1))
    const [a = 0, b = 0] = [order[last], order[other]]
    order[last] = b
    order[other] = a
  }
  return order
}

/** Numbers from 0 up to 1 that follow from a text alone (FNV-1a seeds mulberry32). */
function chanceFrom(text: string): () => number {
  let seed = 0x811c9dc5
  for (const sign of text) seed = Math.imul(seed ^ (sign.codePointAt(0) ?? 0), 0x01000193)
  return () => {
    seed = (seed + 0x6d2b79f5) | 0
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
