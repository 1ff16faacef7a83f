// `npm run mutate`: which broken rules no test notices, subject by subject. What is done is kept, so that it can be stopped and
// gone on with; `-- notes signs`: these alone, anew; `-- --shard 1/4`: a share of them.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bin, ROOT, run } from './run.ts'
import { countsOf, getsPast, isOpen, mend, shareOf } from './mutants.ts'
import type { Mutant } from './mutants.ts'

const RULES = 'server/domain'
/** What rules stand on: they are tried anew when any of it changes. */
const GROUND = [RULES, 'lesson-plans/src/schema', 'worlds/src/geometry']
const KEPT = join(ROOT, '.tmp/mutation')
const REPORT = join(KEPT, 'report.json')

type Kept = { readonly of: string; readonly mutants: readonly Mutant[] }

const asked = process.argv.slice(2)
const shard = /^(\d+)\/(\d+)$/.exec(asked[asked.indexOf('--shard') + 1] ?? '')
const isSharded = asked.includes('--shard')
if (isSharded && !shard) throw new Error('--shard takes which of how many: --shard 1/4')
const named = isSharded ? [] : asked
const weights = Object.fromEntries(
  readdirSync(join(ROOT, RULES))
    .filter((name) => rulesOf(name).length > 0)
    .map((name) => [name, rulesOf(name).reduce((sum, file) => sum + readFileSync(join(ROOT, file)).length, 0)]),
)
const unknown = named.filter((name) => weights[name] === undefined)
if (unknown.length > 0) throw new Error(`no subject of ${RULES}: ${unknown.join(', ')}`)

mkdirSync(KEPT, { recursive: true })
const of = fingerprint()
const subjects = shard ? shareOf(weights, Number(shard[1]), Number(shard[2])) : Object.keys(weights)
const isOk = await tryAll(named.length > 0 ? named : subjects.filter((subject) => keptOf(subject) === null))
tell()
process.exit(isOk ? 0 : 1)

/** Tries these one after another; false as soon as one cannot be tried. */
async function tryAll(some: readonly string[]): Promise<boolean> {
  for (const subject of some) {
    // the subject's own tests notice most, and quickly; only what they let pass meets every test
    const quick = await mutants(subject, [`${RULES}/${subject}/**/*.ts`], `${RULES}/${subject}`)
    if (quick === null) return false
    const passed = quick.filter(isOpen)
    const slow = passed.length === 0 ? [] : await mutants(`${subject}, all tests`, passed.map(rangeOf), RULES)
    if (slow === null) return false
    const kept: Kept = { of, mutants: mend(quick, slow) }
    writeFileSync(fileOf(subject), JSON.stringify(kept))
  }
  return true
}

/** Lets Stryker break what the patterns name, and run the tests of a folder; null when it could not. */
async function mutants(name: string, patterns: readonly string[], tests: string): Promise<Mutant[] | null> {
  rmSync(REPORT, { force: true })
  const config = join(KEPT, 'stryker.json')
  const usual = JSON.parse(readFileSync(join(ROOT, 'stryker.config.json'), 'utf8')) as object
  const mutate = [...patterns, `!${RULES}/**/*.test.ts`, `!${RULES}/test/**`]
  writeFileSync(config, JSON.stringify({ ...usual, mutate, reporters: ['json'], jsonReporter: { fileName: REPORT } }))
  process.env.MUTATE_TESTS = tests
  const { ok } = await run(name, bin('stryker'), ['run', config])
  if (!ok || !existsSync(REPORT)) return null
  const { files } = JSON.parse(readFileSync(REPORT, 'utf8')) as { files: Record<string, { mutants: Mutant[] }> }
  return Object.entries(files).flatMap(([file, found]) => found.mutants.map((mutant) => ({ ...mutant, file })))
}

/** Where a mutant is, as Stryker is asked for it: its columns count from nought there, and from one in its report. */
function rangeOf({ file, location: { start, end } }: Mutant): string {
  return `${file}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`
}

/** What of all rules has been tried as they are now, what nobody noticed, and what is still to be tried. */
function tell(): void {
  const done = Object.keys(weights).map((subject) => ({ subject, kept: keptOf(subject) }))
  const all = done.flatMap(({ kept }) => kept?.mutants ?? [])
  for (const { file, location, mutatorName, replacement } of all.filter(getsPast))
    process.stdout.write(`${file}:${location.start.line} ${mutatorName}: ${replacement ?? ''}\n`)
  for (const { subject, kept } of done)
    process.stdout.write(`${subject.padEnd(12)} ${kept ? countsOf(kept.mutants) : 'not tried as it is now'}\n`)
  const isWhole = done.every(({ kept }) => kept !== null)
  process.stdout.write(`${isWhole ? 'all rules' : 'so far'}: ${countsOf(all)}\n`)
}

function keptOf(subject: string): Kept | null {
  if (!existsSync(fileOf(subject))) return null
  const kept = JSON.parse(readFileSync(fileOf(subject), 'utf8')) as Kept
  return kept.of === of ? kept : null
}

function fileOf(subject: string): string {
  return join(KEPT, `${subject}.json`)
}

/** The files of a subject that hold rules. */
function rulesOf(subject: string): string[] {
  return subject === 'test' ? [] : filesIn(`${RULES}/${subject}`).filter((file) => !file.endsWith('.test.ts'))
}

function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort()
}

function fingerprint(): string {
  const hash = createHash('sha256')
  for (const file of GROUND.flatMap(filesIn))
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(ROOT, file)))
  return hash.digest('hex')
}
