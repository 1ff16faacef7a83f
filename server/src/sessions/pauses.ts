/** Pauses that grow with every further wrong guess, for each name (of a player, an address, a class) on its own. */
export interface Pauses {
  /**
   * Milliseconds until that name may guess again; 0 when it may now. The guess then counts as wrong until it is given back.
   *
   * @param free - How many wrong ones cost nothing, where that is not the usual number.
   */
  take(name: string, free?: number): number
  /** The guess that was last taken was not wrong. What was wrong before stays: a key of one's own does not buy more guesses. */
  giveBack(name: string): void
}

export type PausesSetup = {
  readonly free: number
  readonly firstMs: number
  readonly longestMs: number
}

/** Wrong guesses are forgotten when nobody has guessed under that name for so long. */
const FORGOTTEN_MS = 30 * 60_000
const MOST_NAMES = 10_000

/** @param now - Unix milliseconds. */
export function createPauses({ free, firstMs, longestMs }: PausesSetup, now: () => number): Pauses {
  const names = new Map<string, { readonly wrong: number; readonly at: number; readonly pauseMs: number }>()

  return {
    take(name, freeNow = free) {
      const known = names.get(name)
      const before = known && now() - known.at < FORGOTTEN_MS ? known : { wrong: 0, at: now(), pauseMs: 0 }
      const leftMs = before.at + before.pauseMs - now()
      if (leftMs > 0) return leftMs
      const wrong = before.wrong + 1
      const over = wrong - freeNow
      const pauseMs = over < 0 ? 0 : Math.min(longestMs, firstMs * 2 ** Math.min(over, 30))
      names.delete(name)
      names.set(name, { wrong, at: now(), pauseMs })
      const [oldest] = names.keys()
      if (names.size > MOST_NAMES && oldest !== undefined) names.delete(oldest)
      return 0
    },
    giveBack(name) {
      const known = names.get(name)
      if (known) names.set(name, { ...known, wrong: Math.max(0, known.wrong - 1), pauseMs: 0 })
    },
  }
}
