import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { WhileTheSiteIsBuilt } from './test-order.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

// Where tests run must not change what they see: neither the remote of a clone nor the variables of a workflow.
process.env['PARLEY_HOST'] = 'none'
/** What builds sites again and again: stopped builds, builds that have to be alike, other content, other addresses. */
const BUILDS = [
  'safe-build',
  'build',
  'kept-pages',
  'base-path',
  'languages',
  'pseudo-language',
  'several-languages',
  'dev-server',
  'package',
].map((name) => `src/tests/${name}.browser.test.ts`)

// Commands are started some two hundred times: what Node made of their modules is kept, as it does for any program that asks.
process.env['NODE_COMPILE_CACHE'] ??= join(root, 'node_modules/.cache/parley-commands')

/** Rooms whose tests leave a process as they found it, so that their modules are read once and not once a file. */
const PURE = ['core', 'search', 'compose', 'markdown', 'components'].map((room) => `src/${room}/**/*.test.ts`)
const NOT_UNIT = ['browser', 'browsers', 'cost', 'engine'].map((kind) => `**/*.${kind}.test.ts`)

/** What needs the built site. */
const OF_THE_SITE = { globalSetup: ['src/tests/build-once.ts'], setupFiles: ['src/tests/await-site.ts'] }

const SEEDED = ['src/tests/seeded-properties.ts']

/**
 * Eight projects: `unit` and `unit-pure` need nothing but Node; `chance` tries the same with other values each time; `browser` builds the site and opens it in a browser; `builds` takes minutes more; `cost` holds what is
 * measured on the clock, which a busy machine fails without a fault, and so is run by itself; `engine` loads the records into
 * a search engine that has to be installed; `other-browsers` walks the site in Firefox ESR and WebKitGTK where they are.
 */
export default defineConfig({
  root,
  test: {
    // Vitest leaves one core free, which of two is half of them.
    maxWorkers: '100%',
    sequence: { sequencer: WhileTheSiteIsBuilt },
    projects: [
      {
        root,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: [...NOT_UNIT, ...PURE],
          setupFiles: SEEDED,
          testTimeout: 60_000,
        },
      },
      {
        root,
        test: {
          name: 'unit-pure',
          include: PURE,
          exclude: NOT_UNIT,
          isolate: false,
          setupFiles: SEEDED,
          testTimeout: 60_000,
        },
      },
      {
        root,
        test: {
          name: 'chance',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: NOT_UNIT,
          setupFiles: SEEDED,
          env: { PARLEY_PROPERTY_SEED: 'chance' },
          testTimeout: 120_000,
        },
      },
      {
        root,
        test: {
          name: 'browser',
          include: ['src/**/*.browser.test.ts'],
          exclude: BUILDS,
          ...OF_THE_SITE,
          testTimeout: 300_000,
          hookTimeout: 600_000,
        },
      },
      {
        root,
        test: {
          name: 'builds',
          include: BUILDS,
          ...OF_THE_SITE,
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
          name: 'other-browsers',
          include: ['src/**/*.browsers.test.ts'],
          ...OF_THE_SITE,
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 600_000,
        },
      },
      {
        root,
        test: {
          name: 'cost',
          include: ['src/**/*.cost.test.ts'],
          ...OF_THE_SITE,
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
})
