export type Waits = { readonly firstMs: number; readonly longestMs: number }

/** Waits that grow while trying in vain; `reset` when it went well. */
export function createBackoff({ firstMs, longestMs }: Waits): { next(): number; reset(): void } {
  let wait = firstMs
  return {
    next() {
      const now = wait
      wait = Math.min(longestMs, wait * 2)
      return now
    },
    reset() {
      wait = firstMs
    },
  }
}
