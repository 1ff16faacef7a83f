import { defineConfig } from 'vitest/config'

/** The tests of the rules alone: they are pure, and so quick that thousands of broken rules can be tried. */
export default defineConfig({ test: { include: ['server/domain/**/*.test.ts'], isolate: false } })
