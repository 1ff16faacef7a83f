import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['*/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', '**/dist/**', 'classroom-ui/e2e/**'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // two cores, and suites that start real servers and worlds
    maxWorkers: 2,
  },
})
