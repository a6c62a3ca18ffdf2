import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Where tests are taken from: each fault is held against all that reach it, which takes a minute for what everything rests on. */
const tests = process.env['PARLEY_MUTATION_TESTS'] ?? 'src/{core,search,compose,markdown,components,site}'

/** The unit tests as one project, as the mutation runner wants them; without those that start commands or look at the repository. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: [`${tests}/**/*.test.ts`],
    exclude: ['**/*.browser.test.ts', '**/*.cost.test.ts', '**/*.engine.test.ts', '**/*.browsers.test.ts'],
    setupFiles: ['src/tests/seeded-properties.ts'],
    env: { PARLEY_PROPERTY_RUNS: '50' },
    testTimeout: 30_000,
  },
})
