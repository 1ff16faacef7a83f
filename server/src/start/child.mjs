import { spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'

const FIRST_WAIT_MS = 300
const LONGEST_WAIT_MS = 5_000
/** Who ran that long had a good start: the next wait is short again. */
const GOOD_RUN_MS = 30_000
const STOP_MS = 12_000

/**
 * A process that is kept running: started again whenever it ends, after a wait that grows while it keeps failing.
 *
 * @param {object} what
 * @param {string} what.script - Absolute path.
 * @param {Record<string, string | undefined>} what.env
 * @param {string | null} what.logFile - Where its output goes; null: the terminal.
 * @param {string[]} [what.args]
 * @param {(child: Child) => void} what.started - Called at every start, the first included.
 * @param {(message: any) => void} what.said
 * @param {(code: number | null) => boolean} what.ended - Whether to start it again.
 */
export function keepRunning({ script, args = [], env, logFile, started, said, ended }) {
  let child = null
  let timer = null
  let wait = FIRST_WAIT_MS
  let starts = 0
  let isStopping = false
  let whenStopped = () => {}

  function start() {
    timer = null
    const startedAt = Date.now()
    starts += 1
    child = spawn(process.execPath, [script, ...args], {
      env: { ...env, JAGTEN_RESTART: starts > 1 ? '1' : '0' },
      stdio: logFile === null ? ['ignore', 'inherit', 'inherit', 'ipc'] : ['ignore', 'pipe', 'pipe', 'ipc'],
    })
    if (logFile !== null) {
      const log = createWriteStream(logFile, { flags: 'a' })
      log.on('error', () => {})
      child.stdout.pipe(log, { end: false })
      child.stderr.pipe(log, { end: false })
      // when both have said their last: the cause of an end is often the very last line
      child.once('close', () => log.end())
    }
    const self = child
    child.on('message', (message) => {
      if (self === child) said(message)
    })
    child.on('error', () => {})
    child.once('exit', (code) => {
      child = null
      const again = ended(code)
      if (isStopping) return whenStopped()
      if (!again) return
      wait = Date.now() - startedAt > GOOD_RUN_MS ? FIRST_WAIT_MS : Math.min(LONGEST_WAIT_MS, wait * 2)
      timer = setTimeout(start, wait)
    })
    started({ send })
  }

  function send(message) {
    if (child?.connected) child.send(message, () => {})
  }

  start()
  return {
    send,
    /** Lets it put everything away; ends it after twelve seconds. Resolves when it is gone. */
    stop() {
      isStopping = true
      clearTimeout(timer)
      if (!child) return Promise.resolve()
      return new Promise((resolve) => {
        const late = setTimeout(() => child?.kill('SIGKILL'), STOP_MS)
        whenStopped = () => {
          clearTimeout(late)
          resolve()
        }
        if (child.connected) child.disconnect()
        else child.kill('SIGTERM')
      })
    },
    /** Ends it, so that it is started anew. */
    restart() {
      child?.kill('SIGTERM')
    },
  }
}
