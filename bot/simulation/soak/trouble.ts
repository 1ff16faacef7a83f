import { execFileSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Program } from '../program.ts'
import type { Proxy } from './proxy.ts'

/** Debian's libfaketime: gives processes a clock that can be set while they run. */
const FAKETIME = '/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1'
/** Less than any file of the program is long: nothing more can be written. */
const FULL_BYTES = 512
const FULL_MS = 4_000
const SLOW_MS = 400
const LONG_MS = 5_000
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** The three networks of a class: browsers to server, Lykke to server, players to world. */
export type Networks = { readonly browsers: Proxy; readonly lykke: Proxy; readonly players: Proxy }

export type Where = {
  readonly program: Program
  readonly networks: Networks
  /** File libfaketime reads how far the clock is ahead from; null when the clock cannot be set here. */
  readonly clock: string | null
  readonly database: { kill(): Promise<void> } | null
}

export const KILLS = ['server', 'world', 'bot', 'launcher', 'database'] as const
export const WEATHER = ['disk-full', 'clock-ahead', 'clock-back', 'drop', 'slow', 'cut', 'frozen'] as const
export type Trouble = (typeof KILLS)[number] | (typeof WEATHER)[number]

/** Whether this trouble ends the world or who keeps its history: blocks are looked for afterwards. */
export const hitsBuilding = (trouble: Trouble): boolean =>
  trouble === 'world' || trouble === 'launcher' || trouble === 'server' || trouble === 'database'

/** Which troubles can be made on this machine, with this database. */
export function possible({ clock, database }: Pick<Where, 'clock' | 'database'>): Trouble[] {
  const all: Trouble[] = [...KILLS, ...WEATHER]
  return all.filter((one) => {
    if (one === 'database') return database !== null
    if (one === 'clock-ahead' || one === 'clock-back') return clock !== null
    if (one === 'disk-full') return process.platform === 'linux'
    return true
  })
}

/** What the program has to be started with so that its clock can be set; null where libfaketime is not. */
export function movableClock(folder: string): { readonly file: string; readonly env: Record<string, string> } | null {
  if (!existsSync(FAKETIME)) return null
  const file = join(folder, 'clock')
  writeFileSync(file, '+0')
  return {
    file,
    env: {
      LD_PRELOAD: FAKETIME,
      FAKETIME_TIMESTAMP_FILE: file,
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
      FAKETIME_CACHE_DURATION: '1',
    },
  }
}

/** Makes the trouble; resolves when it is over (what was killed is then not back yet). */
export async function make(trouble: Trouble, { program, networks, clock, database }: Where): Promise<void> {
  const all = Object.values(networks)
  switch (trouble) {
    case 'server':
    case 'world':
    case 'bot':
      return program.kill(trouble)
    case 'launcher':
      return program.powerCut()
    case 'database':
      return database?.kill()
    case 'disk-full':
      limitFiles(program, String(FULL_BYTES))
      await pause(FULL_MS)
      return limitFiles(program, 'unlimited')
    case 'clock-ahead':
    case 'clock-back':
      if (clock !== null) writeFileSync(clock, trouble === 'clock-ahead' ? '+7200' : '-7200')
      return pause(LONG_MS)
    case 'drop':
      for (const network of all) network.drop()
      return
    case 'slow':
      for (const network of all) network.delay(SLOW_MS)
      await pause(LONG_MS)
      for (const network of all) network.delay(0)
      return
    case 'cut':
      for (const network of all) network.cut(true)
      await pause(LONG_MS)
      for (const network of all) network.cut(false)
      return
    case 'frozen':
      return program.freeze(LONG_MS)
    default:
      return trouble satisfies never
  }
}

/** Lets server and world write no more, as on a full disk, or lets them again. */
function limitFiles(program: Program, bytes: string): void {
  const { server, world } = program.pids()
  for (const pid of [server, world]) {
    if (pid === null) continue
    try {
      execFileSync('prlimit', ['--pid', String(pid), `--fsize=${bytes}:unlimited`], { stdio: 'ignore' })
    } catch {
      // it ended meanwhile: the next one has no limit
    }
  }
}
