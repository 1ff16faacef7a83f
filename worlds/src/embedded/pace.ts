/** A bucket of so many at once that fills up again by so many a second. */
export function createPace(burst: number, perSecond: number, now: () => number = () => performance.now()) {
  let left = burst
  let at = now()
  /** Takes one; false if there is none. */
  return (): boolean => {
    const then = now()
    left = Math.min(burst, left + ((then - at) / 1000) * perSecond)
    at = then
    if (left < 1) return false
    left -= 1
    return true
  }
}
