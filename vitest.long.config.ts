import { defineConfig } from 'vitest/config'

/** Suites that take minutes, in folders called `long`: run by `npm run soak`, not by `npm test`. */
export default defineConfig({
  test: {
    include: ['{server,bot,worlds,classroom-ui}/**/long/**/*.test.ts'],
    testTimeout: 900_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 15_000 } },
    maxWorkers: 1,
  },
})
