import { setTimeout as wait } from 'node:timers/promises'

type Saver = {
  /** Ends the rhythm and saves what is left. @throws Error when that cannot be saved at last. */
  stop(): Promise<void>
}

/**
 * Saves every `everyMs`, one save at a time. One that fails is told to `fault` and tried again at the next beat: what it
 * could not write is still waiting.
 */
export function startSaver(save: () => Promise<void>, everyMs: number, fault: (error: unknown) => void): Saver {
  const stopped = new AbortController()
  const beat = async (): Promise<void> => {
    while (!stopped.signal.aborted) {
      await wait(everyMs, undefined, { signal: stopped.signal }).catch(() => undefined)
      if (!stopped.signal.aborted) await save().catch(fault)
    }
  }
  const ended = beat()
  return {
    async stop() {
      stopped.abort()
      await ended
      await save()
    },
  }
}
