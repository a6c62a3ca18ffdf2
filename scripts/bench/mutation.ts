import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { defineCommand } from '#core/command/command.ts'
import { runCommand } from '../run-command.ts'

const MUTATION = defineCommand({
  name: 'test:mutation',
  about:
    'Puts faults into the code of a folder, one at a time, runs the unit tests against each, and lists those that no test notices. ' +
    'The sum of a folder takes from minutes to an hour.',
  options: {
    'all-tests': {
      kind: 'flag',
      about: 'holds each fault against the tests of all rooms of src, not of its own alone: many times as slow',
    },
    anew: {
      kind: 'flag',
      about:
        'tries again what an earlier run has found, as is needed after a change in what the tests rest on beside code and tests',
    },
    at: { kind: 'number', value: 'number', least: 1, most: 64, about: 'so many faults at a time; 1 if left out' },
  },
  operands: { usage: '[folder or file]', most: 1, about: 'what the faults are put into; src/core/compare if left out' },
  notes:
    'Not part of npm test, nor of any workflow: a survivor is a question, not a failure. The whole list stands in .stryker/mutation.json. ' +
    'What was found is kept in .stryker/incremental.json, also of a run that is stopped: the next one tries what is new alone.',
  examples: [
    'npm run test:mutation',
    'npm run test:mutation -- src/core/export',
    'npm run test:mutation -- src/core/compare/as-of.ts',
  ],
})

await runCommand(MUTATION, async ({ values, operands: [place = 'src/core/compare'] }) => {
  if (!existsSync(place)) return { refused: `There is no file or folder ${place}.` }
  const files = place.endsWith('.ts') ? place : `${place.replace(/\/+$/, '')}/**/*.ts,!**/*.test.ts`
  const args = ['run', '.config/stryker.config.mjs', '--mutate', files, '--concurrency', String(values.at ?? 1)]
  const tests = roomOf(place) ?? (place.endsWith('.ts') ? dirname(place) : place.replace(/\/+$/, ''))
  const env = { ...process.env, ...(values['all-tests'] ? {} : { PARLEY_MUTATION_TESTS: tests }) }
  const run = spawn('node_modules/.bin/stryker', values.anew ? [...args, '--force'] : args, { stdio: 'inherit', env })
  // Who stops this stops that: it then writes down what it has found. From the keyboard it hears so itself.
  process.on('SIGTERM', () => run.kill('SIGTERM')).on('SIGINT', () => undefined)
  const status = await new Promise((end) => run.once('close', end).once('error', end))
  return status === 0 ? 'fine' : 'problems'
})

/** The room in which a file lies: what looks at a rule of `src/core/check/rules` stands in `src/core/check` too. */
function roomOf(place: string): string | undefined {
  return /^src\/(?:core\/[^/.]+|(?!core\/)[^/.]+)(?![^/])/.exec(place)?.[0]
}
