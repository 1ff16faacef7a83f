import { createServer } from 'node:net'
import type { ClassId } from '../../contract/index.ts'

const TRIED = 200

/** Where this machine itself reaches what is bound to `host`. */
export function nearHost(host: string | undefined): string {
  return !host || host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
}

/**
 * Ports for the worlds of classes: the same one for a class each time, where it is still free.
 *
 * @param isOpen - Whether a class still uses what it was given.
 */
export function createPorts(host: string | undefined, first: number, isOpen: (klass: ClassId) => boolean) {
  const given = new Map<ClassId, number>()
  const isTaken = (port: number, klass: ClassId): boolean =>
    [...given].some(([other, taken]) => other !== klass && taken === port && isOpen(other))

  return {
    /**
     * A free port, promised to this class before anybody else asks: its world listens only a moment later.
     *
     * @throws Error when none of two hundred is free.
     */
    async give(klass: ClassId): Promise<number> {
      const from = given.get(klass) ?? first
      for (let port = from; port < from + TRIED; port += 1) {
        if (isTaken(port, klass)) continue
        given.set(klass, port)
        if (await isFree(port, host)) return port
      }
      given.delete(klass)
      throw new Error(`no free port from ${from}`)
    },
  }
}

function isFree(port: number, host: string | undefined): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, host, () => probe.close(() => resolve(true)))
  })
}
