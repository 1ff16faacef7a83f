import type { ChildProcess } from 'node:child_process'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import type { WorldStart } from '../src/channel.ts'

const WAIT_MS = 20_000

/** A world in a process of its own, and what it said. */
export type WorldProcess = {
  readonly child: ChildProcess
  /** Lines it wrote to stderr and stdout. */
  readonly lines: string[]
  /** The next message that is of this type. @throws Error after twenty seconds, or when the process ends. */
  next<Message extends { type: string }>(type: Message['type']): Promise<Message>
  /** Resolves with its exit code, or the signal that ended it. */
  readonly ended: Promise<number | string | null>
  /** Ends it if it is still there. */
  remove(): Promise<void>
}

/** Forks a module as the launcher does and sends it the start message. */
export function forkWorld(module: URL, start: WorldStart): WorldProcess {
  const child = fork(module, { execArgv: [], stdio: ['ignore', 'pipe', 'pipe', 'ipc'] })
  const lines: string[] = []
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => lines.push(...chunk.toString().split('\n').filter(Boolean)))
  const ended = once(child, 'exit').then(([code, signal]) => (code ?? signal) as number | string | null)
  const said: { type: string }[] = []
  child.on('message', (message: { type: string }) => said.push(message))
  child.send(start)
  return {
    child,
    lines,
    ended,
    async next<Message extends { type: string }>(type: Message['type']): Promise<Message> {
      const until = Date.now() + WAIT_MS
      for (;;) {
        const index = said.findIndex((message) => message.type === type)
        if (index >= 0) return said.splice(index, 1)[0] as Message
        if (Date.now() > until || (child.exitCode !== null && said.length === 0))
          throw new Error(`no "${type}" from the world: ${lines.join(' | ')}`)
        await new Promise((resolve) => setTimeout(resolve, 10))
      }
    },
    async remove() {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL')
      await ended
    },
  }
}
