import { defineConfig } from 'vitest/config'

/** The tests of the rules alone, or of the folder that is asked for: they are pure, and so quick that thousands of broken rules can be tried. */
const folder = process.env.MUTATE_TESTS ?? 'server/domain'

export default defineConfig({ test: { include: [`${folder}/**/*.test.ts`], isolate: false } })
