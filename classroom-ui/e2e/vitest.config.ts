import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['*.test.ts'],
    testTimeout: 180_000,
    hookTimeout: 120_000,
    // whole programs with browsers: one at a time on two cores
    maxWorkers: 1,
    fileParallelism: false,
  },
})
