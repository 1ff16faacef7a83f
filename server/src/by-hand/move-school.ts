// `npm run move-school -- to-postgres | to-sqlite`: copies the school between DATA_DIR and DATABASE_URL.
import { moveSchool } from '../store/move.ts'
import { byHand, placeOf, whileStopped, withDatabase } from './by-hand.ts'

await byHand(async ({ dataDir, databaseUrl }, [direction]) => {
  if (databaseUrl === undefined || (direction !== 'to-postgres' && direction !== 'to-sqlite')) {
    return { ok: false, words: 'terminal.move-how' }
  }
  const [sqlite, postgres] = [
    { dataDir, databaseUrl: undefined },
    { dataDir, databaseUrl },
  ]
  const [from, to] = direction === 'to-postgres' ? [sqlite, postgres] : [postgres, sqlite]
  return whileStopped(dataDir, () =>
    withDatabase(from, (source) =>
      withDatabase(to, async (target) => {
        const moved = await moveSchool(source, target)
        if (!('refused' in moved)) {
          return { ok: true, words: 'terminal.move-done', params: { ...moved, where: placeOf(to) } }
        }
        return moved.refused === 'not-empty'
          ? { ok: false, words: 'terminal.not-empty', params: { where: placeOf(to) } }
          : { ok: false, words: 'terminal.nothing-there', params: { where: placeOf(from) } }
      }),
    ),
  )
})
