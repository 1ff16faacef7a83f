// `npm run soak`: a class votes and builds for a long time while everything it runs on is killed; ends with what was lost.
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { startDatabase } from './database.ts'
import { drawAll, seededLot } from './lot.ts'
import { soak } from './soak.ts'
import { soakUndos } from './undos.ts'
import { KILLS, WEATHER, possible } from './trouble.ts'
import type { Trouble } from './trouble.ts'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const VITEST = fileURLToPath(import.meta.resolve('vitest/vitest.mjs'))
const JOINS = fileURLToPath(new URL('../../../worlds/test/joins.ts', import.meta.url))
/** About four kills a minute. */
const ROUND_MS = 15_000
/** One round in so many has bad weather on top of its kill. */
const WEATHER_EVERY = 3

const { values } = parseArgs({
  allowNegative: true,
  options: {
    minutes: { type: 'string', default: '20' },
    /** Ends after so many kills, when that is sooner. */
    kills: { type: 'string', default: '100000' },
    /** Seconds between two kills at least. */
    every: { type: 'string', default: String(ROUND_MS / 1000) },
    players: { type: 'string', default: '12' },
    pages: { type: 'string', default: '12' },
    /** sqlite or postgres. */
    database: { type: 'string', default: 'sqlite' },
    /** How many joins and leaves come first; 0 leaves them out. */
    joins: { type: 'string', default: '1000' },
    /** How many undos are compared with a plain model first; 0 leaves them out. */
    undos: { type: 'string', default: '100000' },
    /** The long suites first; `--no-stories` leaves them out. */
    stories: { type: 'boolean', default: true },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
})
const [minutes, kills, every, players, pages, joins, undos, seed] = [
  values.minutes,
  values.kills,
  values.every,
  values.players,
  values.pages,
  values.joins,
  values.undos,
  values.seed,
].map(Number) as [number, number, number, number, number, number, number, number]

const lot = seededLot(seed)

const wrongUndos = soakUndos(undos, lot, (line) => console.log(line))

// what is too slow for every time
if (values.stories)
  execFileSync(process.execPath, [VITEST, 'run', '--config', 'vitest.long.config.ts'], { cwd: ROOT, stdio: 'inherit' })

if (joins > 0) execFileSync(process.execPath, [JOINS, String(joins)], { stdio: 'inherit' })

const database = values.database === 'postgres' ? await startDatabase() : null
const until = Date.now() + minutes * 60_000
const here = possible({ clock: '', database })
const killable = KILLS.filter((one) => here.includes(one))
const weather = WEATHER.filter((one) => here.includes(one))
const nextKill = drawAll(killable, lot)
const startedAt = Date.now()
console.log(`seed ${seed}, ${minutes} minutes, ${values.database}, ${players} in the world, ${pages} on the page`)
const report = await soak({
  players,
  pages,
  builders: Math.min(4, players),
  next(round): readonly Trouble[] | null {
    if (round >= kills || Date.now() > until) return null
    const kill = nextKill() ?? 'server'
    const bad = weather[lot(weather.length)]
    return bad !== undefined && lot(WEATHER_EVERY) === 0 ? [kill, bad] : [kill]
  },
  lot,
  roundMs: every * 1000,
  database,
  tell: (line) => console.log(line),
})
await database?.stop()
console.log(`\n${((Date.now() - startedAt) / 60_000).toFixed(1)} minutes`)
console.log(JSON.stringify(report, null, 2))
process.exit(wrongUndos === 0 && report.wrong.length === 0 && report.gaps === 0 ? 0 : 1)
