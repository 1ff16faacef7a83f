// `npm run restore -- <file>`: a school from a backup, into a database and DATA_DIR without classes.
import { stat } from 'node:fs/promises'
import { restore } from '../store/restore.ts'
import type { Restored } from '../store/restore.ts'
import { byHand, pathOf, placeOf, whileStopped, withDatabase } from './by-hand.ts'
import type { Told } from './by-hand.ts'

await byHand(async (config, [named]) => {
  if (named === undefined) return { ok: false, words: 'terminal.restore-how' }
  const file = pathOf(named)
  const isThere = await stat(file).then(
    (found) => found.isFile(),
    () => false,
  )
  if (!isThere) return { ok: false, words: 'terminal.restore-no-file', params: { file } }
  return whileStopped(config.dataDir, () =>
    withDatabase(config, async ({ database }) =>
      tell(await restore(database, config.dataDir, file), file, placeOf(config)),
    ),
  )
})

function tell(restored: Restored, file: string, where: string): Told {
  if ('classes' in restored) return { ok: true, words: 'terminal.restore-done', params: { classes: restored.classes } }
  switch (restored.refused) {
    case 'damaged':
      return { ok: false, words: 'terminal.restore-damaged', params: { file } }
    case 'not-empty':
      return { ok: false, words: 'terminal.not-empty', params: { where } }
    case 'world-there':
      return { ok: false, words: 'terminal.restore-world-there', params: { folder: restored.folder } }
    default:
      return restored satisfies never
  }
}
