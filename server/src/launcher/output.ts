import type { ChildProcess } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'

/** Adds what a process writes to the end of a file; a disk that is full costs its lines and nothing else. */
export function keepOutput({ stdout, stderr }: ChildProcess, file: string): void {
  const log = createWriteStream(file, { flags: 'a' })
  log.on('error', () => {})
  const streams = [stdout, stderr].filter((stream) => stream !== null)
  for (const stream of streams) stream.pipe(log, { end: false })
  // when both have said their last: the cause of an end is often the very last line
  void Promise.allSettled(streams.map((stream) => finished(stream))).then(() => log.end())
}
