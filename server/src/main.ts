import { speaker } from '../contract/words/index.ts'
import { lanAddresses, pageAddress } from './classes/addresses.ts'
import { launcherWorlds } from './classes/launcher-worlds.ts'
import { noWorlds } from './classes/worlds-port.ts'
import { ConfigError, readConfig } from './config.ts'
import type { Config } from './config.ts'
import { openLog } from './log.ts'
import { startServer } from './server.ts'

/** What the launcher understands as "do not start me again": somebody has to do something first. */
const GIVE_UP = 78

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

const worlds = process.send
  ? launcherWorlds(
      (message) => void process.send?.(message),
      (listener) => {
        process.on('message', listener)
        return () => process.off('message', listener)
      },
    )
  : noWorlds

process.on('unhandledRejection', (error) => {
  log.fatal(
    {
      type: error instanceof Error ? error.name : typeof error,
      stack: error instanceof Error ? error.stack : undefined,
    },
    'unhandled',
  )
  log.flush(() => process.exit(1))
})

const running = await startServer(config, log, worlds, process.argv.includes('--new-password')).catch(
  (error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE') print(say('terminal.port-taken', { port: config.port }))
    else if (error.code === 'EACCES') print(say('terminal.port-forbidden', { port: config.port }))
    else print(`${error.stack ?? error.message}`)
    return process.exit(error.code === 'EADDRINUSE' || error.code === 'EACCES' ? GIVE_UP : 1)
  },
)

if (isRestart) print(say('terminal.back'))
else printWelcome()
process.send?.({ type: 'ready', port: running.port })

function printWelcome(): void {
  const hosts = config.host === undefined ? lanAddresses() : [config.host]
  print('')
  print(say('terminal.title'))
  print('')
  print(`  ${say('terminal.teacher')}`)
  print(`    http://localhost:${running.port}/laerer`)
  if (running.newPassword !== null) print(`    ${say('terminal.password', { password: running.newPassword })}`)
  print('')
  print(`  ${say('terminal.students')}`)
  for (const host of hosts.length > 0 ? hosts : ['localhost']) print(`    ${pageAddress(host, running.port)}`)
  print('')
  print(`  ${say('terminal.minecraft')}`)
  print(`  ${say('terminal.stop')}`)
  print('')
}

let isStopping = false
/** Puts everything away; a second signal does not wait. */
function stop(): void {
  if (isStopping) return
  isStopping = true
  const late = setTimeout(() => process.exit(1), 10_000)
  late.unref()
  running.stop().then(
    () => log.flush(() => process.exit(0)),
    () => process.exit(1),
  )
}
process.on('SIGTERM', stop)
process.on('SIGINT', stop)
process.on('disconnect', stop)
