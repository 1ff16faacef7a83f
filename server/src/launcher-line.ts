import { LauncherSays } from '../contract/launcher.ts'
import type { ServerSays } from '../contract/launcher.ts'

/** The server's end of the line to the launcher that started it. */
export interface LauncherLine {
  say(message: ServerSays): void
  /** Returns the undo. */
  onTold(listener: (told: LauncherSays) => void): () => void
}

/**
 * The line over the IPC channel of this process; null when nothing started it with one.
 *
 * @param broken - Called for a message that is none of the contract's.
 */
export function openLauncherLine(broken: () => void): LauncherLine | null {
  if (!process.send) return null
  const listeners = new Set<(told: LauncherSays) => void>()
  process.on('message', (raw) => {
    const told = LauncherSays.safeParse(raw)
    if (!told.success) return broken()
    for (const listener of listeners) listener(told.data)
  })
  return {
    say(message) {
      if (process.connected) process.send?.(message)
    },
    onTold(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
