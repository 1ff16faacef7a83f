import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ClassId } from '../../contract/index.ts'
import { RehearsalSays } from '../../contract/launcher.ts'
import type { LauncherSays, RehearsalOrder, RehearsalStart } from '../../contract/launcher.ts'
import { keepRunning } from './child.ts'
import type { Environment, Kept } from './child.ts'

const REHEARSAL = fileURLToPath(new URL('../../../bot/src/rehearsal/main.ts', import.meta.url))

export type RehearsalsSetup = {
  readonly dataDir: string
  readonly env: Environment
  /** Where the server answers; null before it does. */
  readonly server: () => string | null
  readonly tell: (message: LauncherSays) => void
}

/** Simulated classes that play a lesson through: a process for each, which ends by itself. */
export function createRehearsals({ dataDir, env, server, tell }: RehearsalsSetup) {
  /** By the copy of the class that is played with. */
  const running = new Map<ClassId, Kept<RehearsalStart>>()

  function start(order: RehearsalOrder): void {
    if (running.has(order.class)) return
    const hear = (says: RehearsalSays): void => tell({ type: 'rehearsal', class: order.class, says })
    const url = server()
    if (url === null) return hear({ type: 'done', ok: false })

    let isDone = false
    mkdirSync(join(dataDir, 'logs'), { recursive: true })
    const rehearsal = keepRunning<RehearsalStart, RehearsalSays>({
      script: REHEARSAL,
      env,
      logFile: join(dataDir, 'logs', 'rehearsal.log'),
      says: RehearsalSays,
      said(says) {
        if (says.type === 'done') isDone = true
        hear(says)
      },
      started: (send) => send({ type: 'start', server: url, ...order }),
      ended() {
        running.delete(order.class)
        // whoever waits for it hears of its end, however it came
        if (!isDone) hear({ type: 'done', ok: false })
        return false
      },
    })
    running.set(order.class, rehearsal)
  }

  return {
    start,
    cancel: (klass: ClassId): void => running.get(klass)?.interrupt(),
    stop: (): Promise<unknown> => Promise.all([...running.values()].map((rehearsal) => rehearsal.stop())),
  }
}
