import { spawn } from 'node:child_process'
import { createWriteStream, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const REHEARSAL = fileURLToPath(new URL('../../../bot/simulation/rehearsal/main.ts', import.meta.url))
const STOP_MS = 5_000

/**
 * Simulated classes that play a lesson through: a process for each, which ends by itself.
 *
 * @param {{dataDir: string, env: Record<string, string | undefined>, server: () => string | null, tell: (message: object) => void}} setup
 */
export function createRehearsals({ dataDir, env, server, tell }) {
  /** id of the copied class → its process */
  const running = new Map()

  return {
    start(order) {
      const url = server()
      if (running.has(order.class)) return
      let isDone = false
      // whoever waits for it hears of its end, however it came
      const ended = () => {
        running.delete(order.class)
        if (!isDone) tell({ type: 'rehearsal', class: order.class, says: { type: 'done', ok: false } })
        isDone = true
      }
      if (url === null) return ended()
      mkdirSync(join(dataDir, 'logs'), { recursive: true })
      const log = createWriteStream(join(dataDir, 'logs', 'rehearsal.log'), { flags: 'a' })
      log.on('error', () => {})
      const child = spawn(process.execPath, [REHEARSAL], { env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] })
      child.stdout.pipe(log, { end: false })
      child.stderr.pipe(log, { end: false })
      child.once('close', () => log.end())
      child.on('error', ended)
      running.set(order.class, child)
      child.on('message', (says) => {
        if (says?.type === 'done') isDone = true
        tell({ type: 'rehearsal', class: order.class, says })
      })
      child.once('exit', ended)
      child.send({ type: 'start', server: url, ...order }, () => {})
    },
    cancel(klass) {
      running.get(klass)?.kill('SIGTERM')
    },
    stop: () =>
      Promise.all(
        [...running.values()].map(
          (child) =>
            new Promise((resolve) => {
              const late = setTimeout(() => child.kill('SIGKILL'), STOP_MS)
              child.once('exit', () => {
                clearTimeout(late)
                resolve()
              })
              if (child.connected) child.disconnect()
              else child.kill('SIGTERM')
            }),
        ),
      ),
  }
}
