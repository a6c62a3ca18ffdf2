import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
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
      about: 'holds each fault against the tests of all rooms, not of its own alone: many times as slow',
    },
    at: { kind: 'number', value: 'number', least: 1, most: 64, about: 'so many faults at a time; 1 if left out' },
  },
  operands: { usage: '[folder or file]', most: 1, about: 'what the faults are put into; src/core/compare if left out' },
  notes:
    'Not part of npm test, nor of any workflow: a survivor is a question, not a failure. The whole list stands in .stryker/mutation.json.',
  examples: [
    'npm run test:mutation',
    'npm run test:mutation -- src/core/export',
    'npm run test:mutation -- src/core/compare/as-of.ts',
  ],
})

/** A part of a room is held against the tests of the whole room, so that its figures are those it has in the sum. */
await runCommand(MUTATION, ({ values, operands: [place = 'src/core/compare'] }) => {
  if (!existsSync(place)) return Promise.resolve({ refused: `There is no file or folder ${place}.` })
  const files = place.endsWith('.ts') ? place : `${place.replace(/\/+$/, '')}/**/*.ts,!**/*.test.ts`
  const args = ['run', '.config/stryker.config.mjs', '--mutate', files, '--concurrency', String(values.at ?? 1)]
  const [room = place] = /^src\/(?:core\/)?[^/]+/.exec(place) ?? []
  const env = { ...process.env, ...(values['all-tests'] ? {} : { PARLEY_MUTATION_TESTS: room }) }
  const { status } = spawnSync('node_modules/.bin/stryker', args, { stdio: 'inherit', env })
  return Promise.resolve(status === 0 ? 'fine' : 'problems')
})
