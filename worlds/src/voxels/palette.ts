/** Most states one palette can have: cells are sixteen bits. */
const MOST = 0x1_0000

/** A palette that grows by the states that are asked for, each of them in it once. */
export function createPaletteOf(known: readonly string[] = []) {
  const states: string[] = []
  const indexes = new Map<string, number>()

  /** @throws RangeError when there are more states than a cell can name. */
  function indexOf(state: string): number {
    const found = indexes.get(state)
    if (found !== undefined) return found
    if (states.length === MOST) throw new RangeError(`more than ${MOST} block states`)
    indexes.set(state, states.length)
    states.push(state)
    return states.length - 1
  }
  // known states keep their numbers, also where one stands there twice
  for (const state of known) {
    if (!indexes.has(state)) indexes.set(state, states.length)
    states.push(state)
  }

  return {
    states: states as readonly string[],
    indexOf,
    /** For each state of another palette its number in this one, which takes them all. */
    numbersOf: (other: readonly string[]): Uint16Array => Uint16Array.from(other, (state) => indexOf(state)),
  }
}

/** Numbers of another palette to those of a new one that takes only what is asked for, in that order. */
export function createUsedPalette(all: readonly string[]) {
  const numbers = new Int32Array(all.length).fill(-1)
  const palette = createPaletteOf()
  return {
    states: palette.states,
    numberOf(index: number): number {
      const found = numbers[index]
      if (found !== undefined && found >= 0) return found
      const state = all[index]
      if (state === undefined) throw new RangeError('a cell points beyond the palette')
      const number = palette.indexOf(state)
      numbers[index] = number
      return number
    },
  }
}
