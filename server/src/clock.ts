/** No look at the clocks is further from the last: what is longer was a machine asleep, or a program that stood still. */
const LOOK_MS = 1_000
/** So much more than expected (milliseconds) is no accident of a busy machine. */
const GAP_MS = 3_000

/** What a machine has to tell the time by; both in milliseconds. */
export type Sources = {
  /** The date, which people and networks set: Unix milliseconds. */
  readonly wall: () => number
  /** What only goes forward, and on some systems stands while the machine sleeps. */
  readonly stopwatch: () => number
}

export type Clock = {
  /**
   * Unix milliseconds that only go forward: at the pace of a stopwatch, so that a date which is set right in the middle of a
   * lesson moves no bell and ends no poll; after a gap it is the date again.
   */
  now(): number
  /**
   * Told how many milliseconds went by in which nobody could do anything, whenever that is found out, and before anybody
   * hears the time behind them; returns the undo.
   */
  onLost(listener: (lostMs: number) => void): () => void
  stop(): void
}

const MACHINE: Sources = { wall: () => Date.now(), stopwatch: () => performance.now() }

/** @param notBefore - The newest time already written down: a clock that was set back meanwhile goes on from there. */
export function startClock(notBefore: number, { wall, stopwatch }: Sources = MACHINE): Clock {
  let seen = { wall: wall(), stopwatch: stopwatch() }
  let at = Math.max(seen.wall, notBefore)
  const listeners = new Set<(lostMs: number) => void>()

  function look(): void {
    const before = seen
    seen = { wall: wall(), stopwatch: stopwatch() }
    const ran = seen.stopwatch - before.stopwatch
    at += ran
    // a stopwatch that ran on while nobody looked, or one that stood while the date went on
    const stood = ran > GAP_MS ? ran : 0
    const jumped = seen.wall - before.wall - ran > GAP_MS ? Math.max(0, seen.wall - at) : 0
    at += jumped
    if (stood + jumped > 0) for (const listener of listeners) listener(Math.round(stood + jumped))
  }
  const looking = setInterval(look, LOOK_MS).unref()

  return {
    now() {
      look()
      return Math.floor(at)
    },
    onLost(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    stop: () => clearInterval(looking),
  }
}
