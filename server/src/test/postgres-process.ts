// A PostgreSQL server for the long runs: says its address in one line, and obeys `kill`, `start` and the end of its input.
import { createInterface } from 'node:readline'
import { startPostgres } from './postgres.ts'

const postgres = await startPostgres()
const tell = (line: string): void => void process.stdout.write(`${line}\n`)
tell(await postgres.makeDatabase())

const lines = createInterface({ input: process.stdin })
for await (const line of lines) {
  if (line === 'kill') await postgres.kill()
  if (line === 'start') await postgres.start()
  tell('done')
}
await postgres.stop()
process.exit(0)
