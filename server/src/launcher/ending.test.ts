import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createConnection, createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, test } from 'vitest'

const LAUNCHER = fileURLToPath(new URL('main.ts', import.meta.url))
const WAIT = { timeout: 40_000, interval: 50 }

const undo: (() => unknown)[] = []
afterEach(async () => {
  for (const one of undo.splice(0).toReversed()) await one()
})

function freePort(): Promise<number> {
  const probe = createServer()
  return new Promise((resolve) =>
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    }),
  )
}

const isTaken = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = createConnection({ host: '127.0.0.1', port })
    const done = (taken: boolean) => (): void => {
      socket.destroy()
      resolve(taken)
    }
    socket.once('connect', done(true)).once('error', done(false))
  })

/** The whole program, started through these commands of a shell, `%` being what npm would run, until it answers. */
async function start(commands: string): Promise<{ shell: ChildProcess; port: number; launcher: number }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'jagten-'))
  const port = await freePort()
  const pidFile = join(dataDir, 'launcher.pid')
  const run = `${process.execPath} ${LAUNCHER}`
  const shell = spawn('sh', ['-c', commands.replaceAll('%', `${run} & echo $! > ${pidFile}; wait`)], {
    env: {
      ...process.env,
      npm_lifecycle_event: 'start',
      PORT: String(port),
      WORLDS: '0',
      HOST: '127.0.0.1',
      DATA_DIR: dataDir,
      TEACHER_PASSWORD: 'simuleret-klasse',
    },
    stdio: 'ignore',
  })
  undo.push(() => rm(dataDir, { recursive: true, force: true, maxRetries: 5 }))
  await expect.poll(() => isTaken(port), WAIT).toBe(true)
  const launcher = Number(await readFile(pidFile, 'utf8'))
  undo.push(() => {
    try {
      process.kill(launcher, 'SIGKILL')
    } catch {
      // it has ended, as it should
    }
  })
  return { shell, port, launcher }
}

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

test.skipIf(process.platform === 'win32').each(['SIGTERM', 'SIGHUP', 'SIGINT'] as const)(
  'told to end by %s, the program ends with all it runs and frees its port',
  async (signal) => {
    const { port, launcher } = await start('%')
    process.kill(launcher, signal)
    await expect.poll(() => isAlive(launcher), WAIT).toBe(false)
    expect(await isTaken(port)).toBe(false)
  },
)

// as npm does it: a signal kills the shell it runs a script in, and the script is not told
test.skipIf(process.platform === 'win32').each(['SIGTERM', 'SIGKILL'] as const)(
  'when the shell it was started in dies of %s, the program ends too and frees its port',
  async (signal) => {
    const { shell, port, launcher } = await start('%')
    shell.kill(signal)
    await expect.poll(() => isAlive(launcher), WAIT).toBe(false)
    expect(await isTaken(port)).toBe(false)
  },
)

// only Linux tells who started the shell
test.skipIf(process.platform !== 'linux')(
  'when npm itself is killed and its shell lives on, the program ends',
  async () => {
    const { shell, port, launcher } = await start("sh -c '%' ; true")
    shell.kill('SIGKILL')
    await expect.poll(() => isAlive(launcher), WAIT).toBe(false)
    expect(await isTaken(port)).toBe(false)
  },
)
