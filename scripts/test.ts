// `npm test`: everything that must be green; `--check`: the fast checks alone.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { check } from './checks.ts'
import { prepareMachine } from './machine.ts'
import { ROOT, bin, run } from './run.ts'

// a hundred processes start in the suites: each takes what the ones before have compiled
process.env.NODE_COMPILE_CACHE ??= join(ROOT, 'node_modules/.cache/compiled')
const isCheck = process.argv.includes('--check')
if (!isCheck) prepareMachine()
const results = await check()
const counted = { passed: 0, failed: 0 }
if (!isCheck && results.every((result) => result.ok)) {
  results.push(await run('page', process.execPath, [join(ROOT, 'scripts/build-page.ts')]))
  await suites()
}

const passed = counted.passed + results.filter((result) => result.ok).length
const failed = counted.failed + results.filter((result) => !result.ok).length
for (const result of results.filter((one) => !one.ok)) process.stdout.write(`FAILED: ${result.name}\n`)
process.stdout.write(`${passed} passed, ${failed} failed\n`)
process.exit(failed === 0 ? 0 : 1)

/** Runs every suite, and counts what passed and failed. */
async function suites(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'jagten-tests-'))
  const report = join(folder, 'vitest.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  results.push(await run('suites', bin('vitest'), ['run', ...reporters], { isLoud: true }))
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'))
    counted.passed += numPassedTests
    counted.failed += numFailedTests
  } catch {
    counted.failed += 1
  }
  rmSync(folder, { recursive: true, force: true })
}
