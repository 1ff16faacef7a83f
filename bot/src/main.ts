import { startLykke } from './lykke.ts'
import { BotStart } from '@jagten/server/contract/launcher'

/** The process of one Lykke. The launcher starts it, sends the start message, and ends it by closing the channel. */
const fault = (error: unknown): void => {
  const where = error instanceof Error ? `${error.name} ${error.stack?.split('\n')[1]?.trim() ?? ''}` : typeof error
  process.stderr.write(`fault: ${where}\n`)
}

let lykke: ReturnType<typeof startLykke> | null = null
let started = ''

process.on('message', (raw) => {
  const start = BotStart.safeParse(raw)
  if (!start.success) return fault(new Error('the start message is not one'))
  // said again when the server is back: only a change of place needs a new beginning
  if (JSON.stringify(start.data) === started) return
  started = JSON.stringify(start.data)
  lykke?.stop()
  lykke = startLykke(start.data, fault)
})

function end(): void {
  lykke?.stop()
  process.exit(0)
}
process.on('disconnect', end)
process.on('SIGTERM', end)
// Ctrl+C and a closed terminal reach the whole group: the launcher ends us after the world has heard the last word
for (const signal of ['SIGINT', 'SIGHUP'] as const) process.on(signal, () => {})
process.on('uncaughtException', (error) => {
  fault(error)
  process.exit(1)
})
