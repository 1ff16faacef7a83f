import { spawn, spawnSync } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const SERVER = fileURLToPath(new URL('../../server/src/main.ts', import.meta.url))
const LAUNCHER = fileURLToPath(new URL('../../server/src/launcher/main.ts', import.meta.url))
const START_MS = 60_000
const STOP_MS = 30_000

export const PASSWORD = 'simuleret-klasse'

/** The whole program as a user starts it, on free ports and a folder of its own. */
export type Program = Awaited<ReturnType<typeof startProgram>>

/**
 * @param env - Added to the environment.
 * @param printed - Told all that stands on its terminal so far, whenever there is more; it may be long before it answers.
 */
export async function startProgram(
  env: Readonly<Record<string, string>> = {},
  printed: (output: string) => void = () => {},
) {
  const dataDir = mkdtempSync(join(tmpdir(), 'jagten-'))
  const [port, worldPort] = [await freePort(), await freePort()]
  const url = `http://127.0.0.1:${port}`
  let output = ''

  const start = () => {
    const child = spawn(process.execPath, [LAUNCHER], {
      env: {
        ...process.env,
        PORT: String(port),
        WORLD_PORT: String(worldPort),
        HOST: '127.0.0.1',
        DATA_DIR: dataDir,
        TEACHER_PASSWORD: PASSWORD,
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const keep = (chunk: Buffer): void => {
      output = (output + chunk.toString()).slice(-20_000)
      printed(output)
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    return child
  }
  let launcher = start()

  const answers = (): Promise<void> =>
    isUp(url, () => launcher.exitCode === null && launcher.signalCode === null).catch((error: Error) => {
      throw new Error(`${error.message}:\n${output}`)
    })
  async function stop(): Promise<void> {
    if (launcher.exitCode === null && launcher.signalCode === null) {
      const gone = new Promise((resolve) => launcher.once('exit', resolve))
      launcher.kill('SIGTERM')
      const late = setTimeout(() => launcher.kill('SIGKILL'), STOP_MS)
      await gone
      clearTimeout(late)
    }
    rmSync(dataDir, { recursive: true, force: true })
  }
  await orElse(stop, answers())

  /** Process ids of what the launcher runs now, by what it is. */
  function pids(): { server: number | null; world: number | null; bot: number | null } {
    const ps = spawnSync('ps', ['-o', 'pid=,args=', '--ppid', String(launcher.pid)], { encoding: 'utf8' })
    // nothing is said when there is none
    const rows = ps.stdout.split('\n')
    const find = (part: string): number | null => {
      const row = rows.find((one) => one.includes(part))
      return row === undefined ? null : Number.parseInt(row, 10)
    }
    return {
      server: find('server/src/main.ts'),
      world: find('worlds/src/embedded/main.ts'),
      bot: find('bot/src/main.ts'),
    }
  }

  return {
    url,
    port,
    worldPort,
    dataDir,
    pids,
    output: () => output,
    answers,
    /** Ends one of its processes as a power cut would. */
    kill(what: 'server' | 'world' | 'bot'): void {
      const pid = pids()[what]
      // one that just died of something else is dead enough
      if (pid !== null) process.kill(pid, 'SIGKILL')
    },
    /** Ends the launcher as a power cut would, waits until what it ran is gone too, and starts it on the same folder. */
    async powerCut(): Promise<void> {
      const children = Object.values(pids()).filter((pid) => pid !== null)
      const gone = new Promise((resolve) => launcher.once('exit', resolve))
      launcher.kill('SIGKILL')
      await gone
      for (const late = Date.now() + STOP_MS; children.some(isAlive);) {
        if (Date.now() > late) throw new Error('a process outlived the launcher')
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
      launcher = start()
      await answers()
    },
    /** Holds server, world and Lykke for so long, as a laptop does that is put to sleep. */
    async freeze(ms: number): Promise<void> {
      const held = Object.values(pids())
      const tell = (signal: NodeJS.Signals): void => {
        for (const pid of held) {
          try {
            if (pid !== null) process.kill(pid, signal)
          } catch {
            // it ended meanwhile
          }
        }
      }
      tell('SIGSTOP')
      await new Promise((resolve) => setTimeout(resolve, ms))
      tell('SIGCONT')
    },
    stop,
  }
}

/** The server without worlds, for what many classes at once cost; `token` is what Lykke shows. */
export async function startServerAlone() {
  const dataDir = mkdtempSync(join(tmpdir(), 'jagten-'))
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const token = 'lykkes-token-0123456789'
  const env = { ...process.env, PORT: String(port), HOST: '127.0.0.1', DATA_DIR: dataDir }
  const start = (): ChildProcess =>
    spawn(process.execPath, [SERVER], {
      env: { ...env, TEACHER_PASSWORD: PASSWORD, JAGTEN_TOKEN: token, WORLDS: '0' },
      stdio: 'ignore',
    })
  let child = start()
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const gone = new Promise((resolve) => child.once('exit', resolve))
    child.kill(signal)
    await gone
  }
  async function stop(): Promise<void> {
    await end('SIGTERM')
    rmSync(dataDir, { recursive: true, force: true })
  }
  await orElse(
    stop,
    isUp(url, () => child.exitCode === null),
  )
  return {
    url,
    token,
    /** Ends it as a power cut would, starts it on the same folder and waits until it answers. */
    async restart(): Promise<void> {
      await end('SIGKILL')
      child = start()
      await isUp(url, () => child.exitCode === null)
    },
    stop,
  }
}

/** What does not come up is not left behind: nobody else knows of it. */
async function orElse(stop: () => Promise<void>, isThere: Promise<void>): Promise<void> {
  try {
    await isThere
  } catch (error) {
    await stop()
    throw error
  }
}

/** Waits until the server answers. @throws Error when it ended, or after a minute. */
async function isUp(url: string, isThere: () => boolean): Promise<void> {
  for (const late = Date.now() + START_MS; Date.now() < late && isThere();) {
    const answers = await fetch(`${url}/healthz`).then(
      (response) => response.ok,
      () => false,
    )
    if (answers) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error('the server did not start')
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** A TCP port that is free on loopback right now. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
}
