/** Numbers in [0, 1) that look drawn by lot and are the same for the same seed (mulberry32). */
export function lots(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** The same things in an order drawn by lot (Fisher-Yates). */
export function shuffled<T>(things: readonly T[], lot: () => number): T[] {
  const left = [...things]
  const drawn: T[] = []
  while (left.length > 0) drawn.push(...left.splice(Math.floor(lot() * left.length), 1))
  return drawn
}
