const FIRST_MS = 300
const LONGEST_MS = 5_000

/** Waits that grow while trying in vain; `reset` when it went well. */
export function createBackoff(): { next(): number; reset(): void } {
  let wait = FIRST_MS
  return {
    next() {
      const now = wait
      wait = Math.min(LONGEST_MS, wait * 2)
      return now
    },
    reset() {
      wait = FIRST_MS
    },
  }
}
