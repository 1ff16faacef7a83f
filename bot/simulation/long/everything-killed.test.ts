import { expect, test } from 'vitest'
import { seededLot } from '../soak/lot.ts'
import { soak } from '../soak/soak.ts'
import { KILLS } from '../soak/trouble.ts'
import type { Trouble } from '../soak/trouble.ts'

/** The database is killed in the tests of the server, beside the database. `npm run soak` kills each of them many times. */
const ONE_OF_EACH: readonly Trouble[] = KILLS.filter((kill) => kill !== 'database')

test('a kill each of server, world, Lykke and launcher loses, doubles or moves no vote and no block', async () => {
  const report = await soak({
    players: 6,
    pages: 4,
    builders: 2,
    next(round) {
      const kill = ONE_OF_EACH[round]
      return kill === undefined ? null : [kill]
    },
    lot: seededLot(1),
    roundMs: 0,
    database: null,
    tell: () => {},
  })
  expect(report).toMatchObject({ rounds: 4, votes: 40, wrong: [], gaps: 0 })
  expect(report.blocks).toBeGreaterThan(0)
}, 600_000)
