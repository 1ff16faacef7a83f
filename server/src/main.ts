import { setTimeout as sleep } from 'node:timers/promises'
import { GIVE_UP } from '../contract/launcher.ts'
import { speaker } from '../contract/words/index.ts'
import { hostsOf, isLoopback, pageAddress, worldAddress } from './classes/addresses.ts'
import { launcherRehearsals } from './classes/launcher-rehearsals.ts'
import { launcherWorlds } from './classes/launcher-worlds.ts'
import { noWorlds } from './classes/worlds-port.ts'
import { ConfigError, readConfig } from './config.ts'
import type { Config } from './config.ts'
import { openLauncherLine } from './launcher-line.ts'
import { openLog, withoutWords } from './log.ts'
import { startServer } from './server.ts'
import type { Running } from './server.ts'
import { DatabaseTrouble } from './store/postgres.ts'

/** How long a database that does not answer at the start is left in peace before it is asked again. */
const DATABASE_MS = 2_000

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

function readConfigOrStop(): Config {
  try {
    return readConfig(process.env)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    print(error.message)
    return process.exit(GIVE_UP)
  }
}

const config = readConfigOrStop()
const say = speaker(config.lang)
const log = openLog(config.dataDir, config.logLevel)
const isRestart = process.env.JAGTEN_RESTART === '1'

const launcher = openLauncherLine(() => log.error('the launcher said what is not in the contract'))
const worlds = launcher ? launcherWorlds(launcher) : noWorlds
const rehearser = launcher ? launcherRehearsals(launcher) : null

let isStopping = false
let running: Running | null = null

/** What nobody caught is a bug: told once, and the launcher starts us anew. */
function end(error: unknown): void {
  log.fatal(withoutWords(error), 'unhandled')
  setTimeout(() => process.exit(1), 1_000).unref()
  log.flush(() => process.exit(1))
}
process.on('unhandledRejection', end)
process.on('uncaughtException', end)
// before the start, so that who ends us in the middle of it is heard
process.on('SIGTERM', stop)
process.on('disconnect', stop)
// Ctrl+C reaches the whole group: with a launcher it is the launcher that ends us, after the worlds
// and a terminal that is closed takes leave of the whole group too
for (const signal of ['SIGINT', 'SIGHUP'] as const) process.on(signal, launcher ? () => {} : stop)
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})

running = await started()
if (isStopping) await running.stop().finally(() => process.exit(0))
if (isRestart) print(say('terminal.back'))
else printWelcome(running)
launcher?.say({ type: 'ready', port: running.port })

/**
 * The server, once its database answers. We wait here instead of being started anew by the launcher: the first start
 * is the one that makes the teacher's password and shows it.
 */
async function started(): Promise<Running> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await startServer(config, log, worlds, process.argv.includes('--new-password') && !isRestart, rehearser)
    } catch (error) {
      if (!(error instanceof DatabaseTrouble) || error.kind === 'refused') return giveUp(error)
      const { where, why } = error
      if (tries === 1) print(say('terminal.database-silent', { where, why }))
      log.warn({ where, why, tries }, 'the database does not answer')
    }
    await sleep(DATABASE_MS)
    if (isStopping) process.exit(0)
  }
}

function giveUp(error: unknown): never {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (error instanceof DatabaseTrouble) {
    print(say('terminal.database-refused', { where: error.where, why: error.why }))
  } else if (code === 'EADDRINUSE') print(say('terminal.port-taken', { port: config.port }))
  else if (code === 'EACCES') print(say('terminal.port-forbidden', { port: config.port }))
  else {
    print(error instanceof Error ? (error.stack ?? error.message) : String(error))
    return process.exit(1)
  }
  return process.exit(GIVE_UP)
}

function printWelcome({ port, newPassword }: Running): void {
  const hosts = hostsOf(config.host)
  print('')
  print(say('terminal.title'))
  print('')
  print(`  ${say('terminal.teacher')}`)
  print(`    http://localhost:${port}/laerer`)
  if (newPassword !== null) print(`    ${say('terminal.password', { password: newPassword })}`)
  print('')
  print(`  ${say('terminal.students')}`)
  for (const host of hosts) print(`    ${pageAddress(host, port)}`)
  if (hosts.every(isLoopback)) print(`    ${say('terminal.only-here')}`)
  print('')
  print(
    config.world.kind === 'java'
      ? `  ${say('terminal.own-server', { address: worldAddress(config.world.host, config.world.port) })}`
      : `  ${say('terminal.minecraft')}`,
  )
  print(`  ${say('terminal.stop')}`)
  print('')
}

/** Puts everything away. */
function stop(): void {
  if (isStopping) return
  isStopping = true
  setTimeout(() => process.exit(1), 10_000).unref()
  running?.stop().then(
    () => {
      setTimeout(() => process.exit(0), 1_000).unref()
      log.flush(() => process.exit(0))
    },
    () => process.exit(1),
  )
}
