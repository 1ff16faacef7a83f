import { closeSync, fsyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { percentile } from '../../src/rehearsal/percentile.ts'

/** A figure beside what it is to be compared with. */
export type Row = {
  readonly name: string
  readonly ours: number
  readonly peer: number | null
  readonly floor: number | null
  readonly unit: string
  /** How much better than the peer: larger is better. */
  readonly ratioToPeer: number | null
  /** How many times the least there can be. */
  readonly ratioToFloor: number | null
}

type More = { readonly unit?: string; readonly peer?: number; readonly floor?: number }

/** A row; milliseconds unless another unit is said. */
export const row = (name: string, ours: number, { unit = 'ms', peer, floor }: More = {}): Row => ({
  name,
  ours,
  peer: peer ?? null,
  floor: floor ?? null,
  unit,
  ratioToPeer: peer === undefined ? null : peer / ours,
  ratioToFloor: floor === undefined ? null : ours / floor,
})

/** Two rows, the middle and the 99th of a hundred. */
export const spread = (name: string, values: readonly number[], floors: readonly number[] = []): Row[] =>
  ([0.5, 0.99] as const).map((share) =>
    row(
      `${name}, p${share * 100}`,
      percentile(values, share),
      floors.length > 0 ? { floor: percentile(floors, share) } : {},
    ),
  )

/** The same clock in every process of this machine, in milliseconds with parts. */
export const clock = (): number => performance.timeOrigin + performance.now()

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** What the disk of this machine needs to keep one small thing for good; milliseconds. */
export function durableWrite(): number {
  const folder = mkdtempSync(join(tmpdir(), 'jagten-floor-'))
  const file = openSync(join(folder, 'floor'), 'w')
  const startedAt = clock()
  writeSync(file, Buffer.alloc(4096, 1))
  fsyncSync(file)
  const took = clock() - startedAt
  closeSync(file)
  rmSync(folder, { recursive: true, force: true })
  return took
}

const ROUNDS = 9

/** The middle of some times, in milliseconds, after some that only warm up. */
export function middle(work: () => unknown): number {
  for (let round = 0; round < 3; round += 1) work()
  return percentile(
    Array.from({ length: ROUNDS }, () => {
      const startedAt = clock()
      work()
      return clock() - startedAt
    }),
    0.5,
  )
}
