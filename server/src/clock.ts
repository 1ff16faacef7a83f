/**
 * Unix milliseconds that only go forward, at the pace of a stopwatch: a machine's clock that is set right in the middle
 * of a lesson moves no bell and ends no poll, and a lid that was closed costs the class no time.
 *
 * @param notBefore - The newest time already written down: a clock that was set back meanwhile goes on from there.
 */
export function steadyClock(
  notBefore: number,
  wall: () => number = Date.now,
  stopwatch: () => number = () => performance.now(),
): () => number {
  const startsAt = Math.max(wall(), notBefore)
  const from = stopwatch()
  return () => startsAt + Math.floor(stopwatch() - from)
}
