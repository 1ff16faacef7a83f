/** Somebody who is in the world, in the order in which they came. */
export type Inside = {
  readonly name: string
  /** The machine the connection comes from. */
  readonly address: string
  /** Whether a key has been shown under that name. */
  readonly isKnown: boolean
}

/**
 * Who goes from a full world for somebody who comes from that address: of those who have shown no key, from the machine
 * that has the most of them, the one who came first. A machine that fills the world with names makes room for others, and
 * a child who looks for the key keeps its place. Null where everybody has shown a key.
 */
export function whoMakesRoom(inside: readonly Inside[], address: string): string | null {
  const keyless = inside.filter(({ isKnown }) => !isKnown)
  const many = (from: string): number =>
    keyless.filter((one) => one.address === from).length + (from === address ? 1 : 0)
  const [goes] = keyless.toSorted((one, other) => many(other.address) - many(one.address))
  return goes?.name ?? null
}
