/** Draws whole numbers below `most`: the same seed draws the same ones in the same order (mulberry32). */
export function seededLot(seed: number): (most: number) => number {
  let drawn = seed
  return (most) => {
    drawn = (drawn + 0x6d2b79f5) | 0
    let mixed = Math.imul(drawn ^ (drawn >>> 15), 1 | drawn)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % most
  }
}

/** Draws one thing after another, each of them once before any comes again: so many rounds hit every thing alike. */
export function drawAll<T>(things: readonly T[], lot: (most: number) => number): () => T | undefined {
  let left: T[] = []
  return () => {
    if (left.length === 0) left = [...things]
    return left.splice(lot(left.length), 1)[0]
  }
}
