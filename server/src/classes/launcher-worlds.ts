import type { WorldStatus } from '../../contract/launcher.ts'
import type { ClassId } from '../../domain/base/ids.ts'
import type { LauncherLine } from '../launcher-line.ts'
import type { Worlds } from './worlds-port.ts'

/** How long a world may take to save and end. */
const CLOSE_MS = 20_000

/** Worlds as the launcher runs them. */
export function launcherWorlds(launcher: LauncherLine): Worlds {
  const listeners = new Set<(klass: ClassId, status: WorldStatus) => void>()
  const open = new Set<ClassId>()
  launcher.onTold((told) => {
    if (told.type !== 'world') return
    for (const listener of listeners) listener(told.class, told.status)
  })
  return {
    open(order) {
      open.add(order.class)
      launcher.say({ type: 'open', order })
    },
    close(klass) {
      if (!open.delete(klass)) return Promise.resolve()
      return new Promise((resolve) => {
        const done = (): void => {
          clearTimeout(timer)
          listeners.delete(listen)
          resolve()
        }
        const listen = (closed: ClassId, status: WorldStatus): void => {
          if (closed === klass && status.state === 'closed') done()
        }
        const timer = setTimeout(done, CLOSE_MS)
        listeners.add(listen)
        launcher.say({ type: 'close', class: klass })
      })
    },
    onStatus(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
