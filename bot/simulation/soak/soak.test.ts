import { expect, test } from 'vitest'
import { soak } from './soak.ts'
import { KILLS } from './trouble.ts'
import type { Trouble } from './trouble.ts'

/** The database is killed in the tests of the server, beside the database. */
const THREE_OF_EACH: readonly Trouble[] = [0, 1, 2].flatMap(() => KILLS.filter((kill) => kill !== 'database'))

test('three kills each of server, world, Lykke and launcher lose, double or move no vote and no block', async () => {
  const report = await soak({
    players: 6,
    pages: 4,
    builders: 2,
    next(round) {
      const kill = THREE_OF_EACH[round]
      return kill === undefined ? null : [kill]
    },
    lot: (most) => Math.floor(Math.random() * most),
    roundMs: 0,
    database: null,
    tell: () => {},
  })
  expect(report).toMatchObject({ rounds: 12, votes: 120, wrong: [], gaps: 0 })
  expect(report.blocks).toBeGreaterThan(0)
}, 600_000)
