// `npm test`: everything that must be green, one after the other; `--check`: the fast checks alone.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const isCheck = process.argv.includes('--check')
const bin = (name) => join(root, 'node_modules/.bin', process.platform === 'win32' ? `${name}.cmd` : name)

const checks = [
  ['types', bin('tsc'), ['-p', 'tsconfig.json']],
  ['types of the pure rooms', bin('tsc'), ['-p', 'tsconfig.pure.json']],
  ['lint', bin('oxlint'), ['--max-warnings', '0']],
  ['format', bin('prettier'), ['--check', '--log-level', 'warn', '.']],
  ['dead code', bin('knip'), []],
]

const results = []
const startedAt = Date.now()
// two at a time: two cores
const waiting = [...checks]
await Promise.all(
  [1, 2].map(async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results.push(await run(...next))
  }),
)
process.stdout.write(`checks: ${((Date.now() - startedAt) / 1000).toFixed(1)} s\n`)

let counted = { passed: 0, failed: 0 }
if (!isCheck && results.every((result) => result.ok)) {
  const folder = mkdtempSync(join(tmpdir(), 'jagten-tests-'))
  const report = join(folder, 'vitest.json')
  try {
    results.push(await run('page', process.execPath, [join(root, 'server/src/start/build-page.mjs')]))
    for (const [name, args] of [
      ['unit, contract, world', ['run']],
      ['browser', ['run', '--config', 'classroom-ui/e2e/vitest.config.ts']],
    ]) {
      rmSync(report, { force: true })
      results.push(
        await run(
          name,
          bin('vitest'),
          [...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
          true,
        ),
      )
      counted = add(counted, report)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const passed = counted.passed + results.filter((result) => result.ok).length
const failed = counted.failed + results.filter((result) => !result.ok).length
for (const result of results.filter((one) => !one.ok)) process.stdout.write(`FAILED: ${result.name}\n`)
process.stdout.write(`${passed} passed, ${failed} failed\n`)
process.exit(failed === 0 ? 0 : 1)

function add(sum, file) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'))
    return { passed: sum.passed + numPassedTests, failed: sum.failed + numFailedTests }
  } catch {
    return { ...sum, failed: sum.failed + 1 }
  }
}

/** Runs one; its output is shown when it fails, or as it comes when `isLoud`. */
function run(name, command, args, isLoud = false) {
  const startedAt = Date.now()
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: isLoud ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    })
    let output = ''
    const keep = (chunk) => {
      output += chunk
    }
    child.stdout?.on('data', keep)
    child.stderr?.on('data', keep)
    child.once('error', (error) => keep(`${error.message}\n`))
    child.once('close', (code) => {
      const ok = code === 0
      process.stdout.write(`${ok ? 'ok  ' : 'FAIL'} ${name} (${((Date.now() - startedAt) / 1000).toFixed(1)} s)\n`)
      if (!ok) process.stdout.write(output)
      resolve({ name, ok })
    })
  })
}
