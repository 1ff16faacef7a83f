import { execFileSync, spawn, spawnSync } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { findPostgres } from '../../../scripts/postgresql.ts'

const START_MS = 60_000
const STEP_MS = 50

/** A PostgreSQL server of our own, in a temporary folder and on loopback alone. */
export type TestPostgres = Awaited<ReturnType<typeof startPostgres>>

/**
 * Makes and starts one. PostgreSQL refuses to run as root, so root runs it as somebody else.
 *
 * @throws Error when the machine has none (see `findPostgres`), or it does not start.
 */
export async function startPostgres() {
  const bin = findPostgres()
  if (bin === null) throw new Error('this machine has no PostgreSQL')
  const owner = process.getuid?.() === 0 ? unprivileged() : null
  const folder = mkdtempSync(join(tmpdir(), 'jagten-postgres-'))
  if (owner) chownSync(folder, owner.uid, owner.gid)
  const data = join(folder, 'data')
  const password = randomBytes(12).toString('hex')
  const port = await freePort()
  makeCluster()

  const urlOf = (name: string): string => `postgres://jagten:${password}@127.0.0.1:${port}/${name}`
  let server = run()
  const killAtExit = (): void => void server.kill('SIGKILL')
  process.once('exit', killAtExit)
  await answers()

  function makeCluster(): void {
    const passwordFile = join(folder, 'password')
    writeFileSync(passwordFile, password)
    if (owner) chownSync(passwordFile, owner.uid, owner.gid)
    execFileSync(
      join(bin ?? '', 'initdb'),
      [
        '-D',
        data,
        '-U',
        'jagten',
        '--pwfile',
        passwordFile,
        '-A',
        'scram-sha-256',
        '-E',
        'UTF8',
        '--locale=C',
        '--no-sync',
      ],
      { ...owner, cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] },
    )
    rmSync(passwordFile)
  }

  function run(): ChildProcess {
    const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=50']
    return spawn(
      join(bin ?? '', 'postgres'),
      ['-D', data, '-p', String(port), ...settings.flatMap((one) => ['-c', one])],
      {
        ...owner,
        cwd: folder,
        stdio: 'ignore',
      },
    )
  }

  /** Waits until it answers; one that ended meanwhile is started again: what it left has to go first after a kill. */
  async function answers(): Promise<void> {
    for (const late = Date.now() + START_MS; Date.now() < late; await sleep(STEP_MS)) {
      if (server.exitCode !== null || server.signalCode !== null) server = run()
      const isUp = await ask('postgres', 'select 1').then(
        () => true,
        () => false,
      )
      if (isUp) return
    }
    throw new Error('PostgreSQL did not start')
  }

  async function ask(database: string, statement: string): Promise<void> {
    const client = new pg.Client({ connectionString: urlOf(database), connectionTimeoutMillis: 2_000 })
    client.on('error', () => {})
    try {
      await client.connect()
      await client.query(statement)
    } finally {
      await client.end().catch(() => {})
    }
  }

  async function end(signal: NodeJS.Signals): Promise<void> {
    if (server.exitCode !== null || server.signalCode !== null) return
    const gone = new Promise((resolve) => server.once('exit', resolve))
    const children = signal === 'SIGKILL' ? childrenOf(server) : []
    server.kill(signal)
    // those who serve a connection outlive it for a moment and would still commit: a power cut takes them too
    for (const child of children) killIfThere(child)
    await gone
  }

  return {
    /** Of the database `postgres`, which is always there. */
    url: urlOf('postgres'),
    password,
    port,
    /** Makes an empty database and gives its address. */
    async makeDatabase(): Promise<string> {
      const name = `jagten_${randomBytes(4).toString('hex')}`
      await ask('postgres', `create database ${name}`)
      return urlOf(name)
    },
    /** Ends it as a power cut would. It stays away until `start`. */
    kill: () => end('SIGKILL'),
    /** Starts it on the same data and waits until it answers. */
    async start(): Promise<void> {
      await answers()
    },
    /** Ends it for good and removes its folder. */
    async stop(): Promise<void> {
      process.off('exit', killAtExit)
      await end('SIGQUIT')
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
    },
  }
}

/** Debian's own user for it, or the one that owns nothing. */
function unprivileged(): { uid: number; gid: number } {
  for (const name of ['postgres', 'nobody']) {
    try {
      const id = (flag: string): number => Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: 'pipe' }))
      return { uid: id('-u'), gid: id('-g') }
    } catch {
      // no such user here: the next one
    }
  }
  throw new Error('there is no user to run PostgreSQL as')
}

function childrenOf({ pid }: ChildProcess): number[] {
  const ps = spawnSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' })
  return ps.stdout.split('\n').map(Number).filter(Boolean)
}

function killIfThere(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // it has gone by itself
  }
}

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
