import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findChromium, isChromiumAtHand } from './chromium.ts'
import { HOW_TO_GET_IT, findPostgres } from './postgresql.ts'

const INSTALL_WITHIN_MS = 180_000

/**
 * Makes sure that this machine has what the tests need beside the packages; on Debian, as root, it is installed.
 *
 * @throws Error with what a person can do, where there is no Chromium.
 */
export function prepareMachine(): void {
  if (!isChromiumAtHand()) install('Chromium for the browser tests', ['chromium-headless-shell'])
  if (findChromium() === null) {
    throw new Error(
      'The browser tests need Chromium. On Debian: sudo apt-get install chromium-headless-shell; elsewhere set CHROMIUM=/path/to/it',
    )
  }
  if (findPostgres() === null) {
    install('PostgreSQL for the tests of the store', ['--no-install-recommends', 'postgresql'])
  }
  // SQLite is what everybody has: without PostgreSQL the rest is still worth testing, and its suite says that it was left out
  if (findPostgres() === null) process.stderr.write(`PostgreSQL will NOT be tested. On Debian: ${HOW_TO_GET_IT}\n`)
}

/** Installs packages of Debian's, where we may. */
function install(what: string, packages: readonly string[]): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  process.stdout.write(`Installing ${what} …\n`)
  // what is there without it may do: a mirror that does not answer holds nobody up for long
  for (const order of [['update'], ['install', '-y', ...packages]])
    spawnSync('apt-get', ['-qq', ...order], { stdio: ['ignore', 'ignore', 'inherit'], timeout: INSTALL_WITHIN_MS })
}
