/**
 * Mutation testing: each mutant is a fault put into the code on purpose, and the unit tests should notice it. Run by hand,
 * `npm run test:mutation -- <folder>`: it takes minutes for a folder. What it writes stands below `.stryker/`, which git ignores.
 */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: '.config/vitest.mutation.config.ts' },
  coverageAnalysis: 'perTest',
  // Tables of words and patterns are data: what of them counts is shown by the tests that use them.
  ignoreStatic: true,
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: '.stryker/mutation.json' },
  tempDirName: '.stryker/sandbox',
  ignorePatterns: ['dist', '.astro', '.stryker', '.git'],
  // What was found is kept, so that a folder can be gone through in several runs.
  incremental: true,
  incrementalFile: '.stryker/incremental.json',
  // Property tests of a mutant that loops for ever end here.
  timeoutMS: 20_000,
}
