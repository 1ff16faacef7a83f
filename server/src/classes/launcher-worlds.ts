import { z } from 'zod'
import { ClassId } from '../../domain/base/ids.ts'
import type { WorldStatus, Worlds } from './worlds-port.ts'

/** How long a world may take to save and end. */
const CLOSE_MS = 20_000

/** Launcher → server. */
const Told = z.object({
  type: z.literal('world'),
  class: ClassId,
  status: z.discriminatedUnion('state', [
    z.object({ state: z.literal('starting') }),
    z.object({ state: z.literal('up'), host: z.string().nullable(), port: z.number() }),
    z.object({ state: z.literal('lost'), trouble: z.string().nullable() }),
    z.object({ state: z.literal('closed') }),
  ]),
})

/** Worlds as the launcher runs them; spoken to over the IPC channel it started this process with. */
export function launcherWorlds(
  send: (message: object) => void,
  onMessage: (listener: (message: unknown) => void) => () => void,
): Worlds {
  const listeners = new Set<(klass: ClassId, status: WorldStatus) => void>()
  const open = new Set<ClassId>()
  onMessage((raw) => {
    const told = Told.safeParse(raw)
    if (!told.success) return
    for (const listener of listeners) listener(told.data.class, told.data.status)
  })
  return {
    open(order) {
      open.add(order.class)
      send({ type: 'open', order })
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
        send({ type: 'close', class: klass })
      })
    },
    onStatus(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
