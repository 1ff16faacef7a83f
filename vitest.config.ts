import { defineConfig } from 'vitest/config'
import { LongestFirst } from './scripts/longest-first.ts'

const all = '**/*.test.{ts,tsx}'

/** Suites that only call functions: they leave nothing behind, so one worker runs them after each other. */
const PURE = [
  `lesson-plans/${all}`,
  `server/{domain,contract}/${all}`,
  `worlds/src/{geometry,voxels,mesh,blocks,build,prices,price-file}/${all}`,
  `bot/src/words/${all}`,
  'bot/simulation/soak/lot.test.ts',
  `classroom-ui/src/${all}`,
  `scripts/${all}`,
]
/** Suites of the guards, which open and close worlds of their own in their worker, and of files: all need the same large data of Minecraft. */
const GUARDS = [`worlds/src/{embedded,schematics}/${all}`]
/** Takes minutes: `npm run soak` plays them. */
const LONG = '**/long/**'
/** Whole programs with browsers. */
const BROWSER = ['classroom-ui/e2e/*.test.ts']

/** What a program comes to is waited for: machines that do much else take longer. */
const usual = { testTimeout: 60_000, hookTimeout: 60_000, expect: { poll: { timeout: 15_000 } } }

export default defineConfig({
  test: {
    // two cores, and suites that start real servers, worlds and browsers
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          ...usual,
          name: 'browser',
          include: BROWSER,
          testTimeout: 180_000,
          hookTimeout: 120_000,
          isolate: false,
        },
      },
      {
        test: {
          ...usual,
          name: 'programs',
          include: [`{server,bot,worlds}/${all}`],
          exclude: ['**/node_modules/**', ...PURE, ...GUARDS, LONG],
          // what they share, Minecraft's data above all, is loaded once a worker
          isolate: false,
        },
      },
      { test: { ...usual, name: 'guards', include: GUARDS, isolate: false } },
      { test: { ...usual, name: 'pure', include: PURE, isolate: false } },
    ],
  },
})
