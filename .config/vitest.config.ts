import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))

// Where tests run must not change what they see: neither the remote of a clone nor the variables of a workflow.
process.env['PARLEY_HOST'] = 'none'
/** What builds sites again and again: stopped builds, builds that have to be alike, other content, other addresses. */
const BUILDS = ['safe-build', 'build', 'kept-pages', 'base-path', 'languages', 'dev-server'].map(
  (name) => `src/tests/${name}.browser.test.ts`,
)

/**
 * Five projects: `unit` needs nothing but Node; `browser` builds the site and opens it in a browser; `builds` takes minutes more; `cost` holds what is
 * measured on the clock, which a busy machine fails without a fault, and so is run by itself; `engine` loads the records into
 * a search engine that has to be installed.
 */
export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts', '**/*.cost.test.ts', '**/*.engine.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        root,
        test: {
          name: 'browser',
          include: ['src/**/*.browser.test.ts'],
          exclude: BUILDS,
          globalSetup: ['src/tests/build-once.ts'],
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 600_000,
        },
      },
      {
        root,
        test: {
          name: 'builds',
          include: BUILDS,
          globalSetup: ['src/tests/build-once.ts'],
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 600_000,
        },
      },
      {
        root,
        test: {
          name: 'engine',
          include: ['src/**/*.engine.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        root,
        test: {
          name: 'cost',
          include: ['src/**/*.cost.test.ts'],
          globalSetup: ['src/tests/build-once.ts'],
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
})
