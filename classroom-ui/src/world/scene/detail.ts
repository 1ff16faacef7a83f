import type { Detail } from './park-view.ts'

/** From as fine as it gets to what a weak device can still draw. The last ones see as far as a street is long. */
const LEVELS: readonly Detail[] = [
  { sharpness: 1, sight: 1_400 },
  { sharpness: 0.8, sight: 400 },
  { sharpness: 0.7, sight: 220 },
  { sharpness: 0.6, sight: 140 },
  { sharpness: 0.5, sight: 96 },
  { sharpness: 0.4, sight: 64 },
]

/** Thirty pictures a second, and a little; twice as many. Milliseconds a picture. */
const [SLOW, FAST] = [36, 15]
/** After so many slow pictures running it is drawn coarser, after so many fast ones finer. */
const [SLOW_RUN, FAST_RUN] = [5, 90]
/** One this slow is as good as many. */
const HOPELESS = 250

/** Finds out how finely a device can draw while somebody moves: it gives way at once, and comes back slowly. */
export function createDetail() {
  let level = 0
  let [slow, fast] = [0, 0]
  return {
    now: (): Detail => LEVELS[level] as Detail,
    /** @param ms - From one picture to the next. @returns Whether the detail is another now. */
    took(ms: number): boolean {
      slow = ms > SLOW ? slow + (ms > HOPELESS ? SLOW_RUN : 1) : 0
      fast = ms < FAST ? fast + 1 : 0
      const step = slow >= SLOW_RUN ? 1 : fast >= FAST_RUN ? -1 : 0
      const next = Math.min(LEVELS.length - 1, Math.max(0, level + step))
      if (step !== 0) [slow, fast] = [0, 0]
      if (next === level) return false
      level = next
      return true
    },
  }
}
