import { setImmediate } from 'node:timers/promises'

/** A Minecraft tick is 50 ms: whoever waits should not notice a file being opened. */
const TURN_MS = 5

/** Waits for everybody else, but only when the work has held the process for some milliseconds since it last did. */
export type Turns = () => Promise<void>

export function createTurns(): Turns {
  let since = performance.now()
  return async () => {
    if (performance.now() - since < TURN_MS) return
    await setImmediate()
    since = performance.now()
  }
}
