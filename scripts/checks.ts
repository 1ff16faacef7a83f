import { bin, run, runAll } from './run.ts'
import type { Result } from './run.ts'

const CHECKS: readonly (readonly [name: string, program: string, args: readonly string[]])[] = [
  ['types', 'tsc', ['-p', 'tsconfig.json']],
  ['types of the pure rooms', 'tsc', ['-p', 'tsconfig.pure.json']],
  ['lint', 'oxlint', ['--max-warnings', '0']],
  ['format', 'prettier', ['--check', '--log-level', 'warn', '.']],
  ['dead code', 'knip', []],
]

/** What is looked at without running anything: types, lint, format, dead code. */
export async function check(): Promise<Result[]> {
  const startedAt = Date.now()
  const results = await runAll(
    CHECKS.map(
      ([name, program, args]) =>
        () =>
          run(name, bin(program), args),
    ),
  )
  process.stdout.write(`checks: ${((Date.now() - startedAt) / 1000).toFixed(1)} s\n`)
  return results
}
