// `npm run backup -- <folder or new file>`: the whole school in one file, also while the program runs.
import { mkdir, stat } from 'node:fs/promises'
import { dirname, extname, join } from 'node:path'
import { backUp } from '../store/backup.ts'
import { isInUse } from '../store/snapshot.ts'
import { byHand, pathOf, placeOf, withDatabase } from './by-hand.ts'

const ENDING = '.jagten'

await byHand(async (config, [target]) => {
  if (target === undefined) return { ok: false, words: 'terminal.backup-how' }
  const now = new Date()
  const named = pathOf(target)
  const file = extname(named) === ENDING ? named : join(named, nameFor(now))
  const isThere = await stat(file).then(
    () => true,
    () => false,
  )
  if (isThere) return { ok: false, words: 'terminal.backup-there', params: { file } }
  return withDatabase(config, async ({ database }) => {
    // a wrong DATA_DIR is empty, too
    if (!(await isInUse(database))) {
      return { ok: false, words: 'terminal.nothing-there', params: { where: placeOf(config) } }
    }
    await mkdir(dirname(file), { recursive: true, mode: 0o700 })
    const classes = await backUp(database, config.dataDir, file, now.getTime())
    return { ok: true, words: 'terminal.backup-done', params: { file, classes } }
  })
})

/** Sorted by name they are sorted by time (UTC). */
function nameFor(now: Date): string {
  return `jagten-${now.toISOString().slice(0, 19).replaceAll(':', '-')}${ENDING}`
}
