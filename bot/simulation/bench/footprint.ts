import { readFileSync } from 'node:fs'
import type { Program } from '../program.ts'
import { pause, row } from './rows.ts'
import type { Row } from './rows.ts'

const WATCHED_MS = 8_000
/** Linux counts processor time in hundredths of a second. */
const TICKS_PER_SECOND = 100

/** Memory and share of one core of each process, over some seconds; nothing where there is no /proc. */
export async function footprint(program: Program, when: string): Promise<Row[]> {
  const pids = Object.entries(program.pids()).flatMap(([name, pid]) => (pid === null ? [] : [{ name, pid }]))
  try {
    const before = pids.map(({ pid }) => ticksOf(pid))
    await pause(WATCHED_MS)
    return pids.flatMap(({ name, pid }, at) => [
      row(`${name}, ${when}: memory`, megabytesOf(pid), { unit: 'MB' }),
      row(
        `${name}, ${when}: share of a core`,
        ((ticksOf(pid) - (before[at] ?? 0)) / TICKS_PER_SECOND / (WATCHED_MS / 1000)) * 100,
        { unit: '%' },
      ),
    ])
  } catch {
    return []
  }
}

/** Processor time used so far, in hundredths of a second. */
function ticksOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  // the name stands in brackets and may hold spaces: user and system time are the 12th and 13th behind it
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return Number(fields[11]) + Number(fields[12])
}

function megabytesOf(pid: number): number {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Number(kilobytes) / 1024
}
