import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import type { ZodType } from 'zod'
import { keepOutput } from './output.ts'

const FIRST_WAIT_MS = 300
const LONGEST_WAIT_MS = 5_000
/** Who ran that long had a good start: the next wait is short again. */
const GOOD_RUN_MS = 30_000
const STOP_MS = 12_000

export type Environment = Readonly<Record<string, string | undefined>>

/** A process to keep running; `Told` is what it is told over its IPC channel, and `Says` what it says. */
export type Work<Told extends object, Says> = {
  /** Absolute path. */
  readonly script: string
  readonly args?: readonly string[]
  readonly env: Environment
  /** Where its output goes; null: the terminal. */
  readonly logFile: string | null
  /** What it may say. Anything else is a fault of ours: a line on the terminal, and no more. */
  readonly says: ZodType<Says>
  readonly said: (message: Says) => void
  /** Called at every start, the first included. */
  readonly started?: (tell: (message: Told) => void) => void
  /** Called at every end; whether it is to be started again. `code` is null when a signal ended it. */
  readonly ended: (code: number | null) => boolean
}

export type Kept<Told extends object> = {
  /** Lost when it does not run right now. */
  tell(message: Told): void
  /** Asks it to end; `ended` says whether it is started anew. */
  interrupt(): void
  /** Lets it put everything away; ends it after twelve seconds. Resolves when it is gone, for good. */
  stop(): Promise<void>
}

type State = { at: 'running'; child: ChildProcess } | { at: 'waiting'; timer: NodeJS.Timeout } | { at: 'gone' }

/** Starts a process, and starts it again whenever it ends, after a wait that grows while it keeps failing. */
export function keepRunning<Told extends object, Says>(work: Work<Told, Says>): Kept<Told> {
  const { script, args = [], env, logFile, says, said, started, ended } = work
  let state: State = { at: 'gone' }
  let wait = FIRST_WAIT_MS
  let isRestart = false
  let whenStopped: (() => void) | null = null

  function start(): void {
    const startedAt = Date.now()
    const child = spawn(process.execPath, [script, ...args], {
      env: { ...env, JAGTEN_RESTART: isRestart ? '1' : '0' },
      stdio: ['ignore', logFile === null ? 'inherit' : 'pipe', logFile === null ? 'inherit' : 'pipe', 'ipc'],
    })
    isRestart = true
    state = { at: 'running', child }
    if (logFile !== null) keepOutput(child, logFile)
    child.on('message', (raw) => {
      const message = says.safeParse(raw)
      if (message.success) said(message.data)
      else process.stderr.write(`fault: ${script} said what is not in the contract\n`)
    })
    // also emitted for one that could not even be started, and then nothing else is
    child.on('error', () => {
      if (child.pid === undefined) gone(null)
    })
    // what it said last has been heard when its channel is closed too (Node's `close` never comes when we closed that)
    child.once('exit', (code) => {
      if (child.connected) child.once('disconnect', () => gone(code))
      else gone(code)
    })
    started?.(tell)

    function gone(code: number | null): void {
      if (state.at !== 'running' || state.child !== child) return
      state = { at: 'gone' }
      const isWanted = ended(code)
      if (whenStopped) return whenStopped()
      if (!isWanted) return
      wait = Date.now() - startedAt > GOOD_RUN_MS ? FIRST_WAIT_MS : Math.min(LONGEST_WAIT_MS, wait * 2)
      state = { at: 'waiting', timer: setTimeout(start, wait) }
    }
  }

  function tell(message: Told): void {
    if (state.at === 'running' && state.child.connected) state.child.send(message, () => {})
  }

  start()
  return {
    tell,
    interrupt() {
      if (state.at === 'running') state.child.kill('SIGTERM')
    },
    stop() {
      if (state.at === 'waiting') clearTimeout(state.timer)
      if (state.at !== 'running') {
        state = { at: 'gone' }
        return Promise.resolve()
      }
      const { child } = state
      return new Promise((resolve) => {
        const late = setTimeout(() => child.kill('SIGKILL'), STOP_MS)
        whenStopped = () => {
          clearTimeout(late)
          resolve()
        }
        if (child.connected) child.disconnect()
        else child.kill('SIGTERM')
      })
    },
  }
}
