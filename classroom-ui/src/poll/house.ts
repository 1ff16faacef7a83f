/** A window's place in the house: `floor` 0 is the ground floor, `column` counts from the left. */
export type Window = { readonly floor: number; readonly column: number }

/** A house with one window a vote, and a door in the middle of the ground floor. */
export type House = { readonly columns: number; readonly floors: number; readonly windows: readonly Window[] }

/** About twice as wide as high, an odd number of columns so that the door stands in the middle. */
export function houseFor(votes: number): House {
  const wide = Math.ceil(Math.sqrt((votes + 1) * 1.7))
  const columns = Math.max(3, wide % 2 === 0 ? wide + 1 : wide)
  const upper = Math.max(0, Math.floor((votes - 1) / columns))
  const onGround = votes - upper * columns
  // The door takes a place of its own: what does not fit beside it goes up a floor.
  const floors = 1 + upper + (onGround > columns - 1 ? 1 : 0)
  const windows: Window[] = []
  for (let floor = floors - 1; floor >= 1; floor -= 1) {
    for (let column = 0; column < columns && windows.length < votes; column += 1) windows.push({ floor, column })
  }
  const door = (columns - 1) / 2
  const nearDoor = Array.from({ length: columns }, (_none, column) => column)
    .filter((column) => column !== door)
    .toSorted((a, b) => Math.abs(b - door) - Math.abs(a - door) || a - b)
  for (const column of nearDoor.slice(0, votes - windows.length)) windows.push({ floor: 0, column })
  return { columns, floors, windows }
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
