/** Lets `burst` through at once and `perSecond` after that, for each key on its own. */
export interface Limiter {
  /** Milliseconds until the key may again; 0 when it may now, which then counts. */
  take(key: string): number
  /** Gives one back: what succeeded need not count. */
  giveBack(key: string): void
}

const MOST_KEYS = 10_000

/** @param now - Unix milliseconds. */
export function createLimiter(burst: number, perSecond: number, now: () => number): Limiter {
  const buckets = new Map<string, { left: number; at: number }>()

  const filled = (key: string): { left: number; at: number } => {
    const bucket = buckets.get(key) ?? { left: burst, at: now() }
    const left = Math.min(burst, bucket.left + (Math.max(0, now() - bucket.at) / 1000) * perSecond)
    return { left, at: now() }
  }

  return {
    take(key) {
      const bucket = filled(key)
      if (bucket.left < 1) return Math.ceil(((1 - bucket.left) / perSecond) * 1000)
      // the oldest keys make room: a full bucket forgotten is no loss
      if (buckets.size >= MOST_KEYS) buckets.delete(buckets.keys().next().value ?? '')
      buckets.delete(key)
      buckets.set(key, { ...bucket, left: bucket.left - 1 })
      return 0
    },
    giveBack(key) {
      const bucket = filled(key)
      buckets.set(key, { ...bucket, left: Math.min(burst, bucket.left + 1) })
    },
  }
}
