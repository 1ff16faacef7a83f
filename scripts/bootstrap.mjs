// Runs before every script, on whatever Node the machine has: makes sure that the packages and Node 24 are in place.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))
const installed = `${root}node_modules/.package-lock.json`
const lockfile = `${root}package-lock.json`
const windows = process.platform === 'win32'

const [major] = process.versions.node.split('.').map(Number)
if (major < 20)
  stop(`Node ${process.versions.node} er for gammel. Installér Node 20 eller nyere fra nodejs.org, og prøv igen.`)

if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lockfile).mtimeMs) {
  process.stdout.write('Henter det, der mangler (første gang et par minutter) …\n')
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: windows,
  })
  if (status !== 0) stop('Det lykkedes ikke at hente pakkerne. Er der internet? Prøv: npm ci')
}

const wanted = JSON.parse(readFileSync(`${root}package.json`, 'utf8')).dependencies.node
const node = `${root}node_modules/.bin/node${windows ? '.cmd' : ''}`
const found = existsSync(node)
  ? spawnSync(node, ['--version'], { encoding: 'utf8', shell: windows }).stdout?.trim()
  : ''
if (found !== `v${wanted}`)
  stop(`Node ${wanted} mangler i node_modules (fundet: ${found || 'ingen'}). Kør: npm rebuild node`)

function stop(reason) {
  process.stderr.write(`${reason}\n`)
  process.exit(1)
}
