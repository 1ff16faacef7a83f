import { defineConfig } from 'vitest/config'

/** Stories that take minutes: run by `npm run soak`, not by `npm test`. */
export default defineConfig({
  test: {
    include: ['classroom-ui/e2e/long/*.test.ts', 'bot/simulation/soak/soak.test.ts'],
    testTimeout: 900_000,
    hookTimeout: 120_000,
    maxWorkers: 1,
  },
})
