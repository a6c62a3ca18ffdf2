import { expect, test } from 'vitest'
import { ATOMS, crowdedFiles, filesFullOf, HOLDING_UP } from '../../tests/hostile-files.ts'
import { MOST_PROBLEMS } from './mark.ts'
import { parseRecord } from './parse-record.ts'

/**
 * What a file full of a sign that a parser may have to go back for comes to: few problems, in few words. How long it takes
 * is measured by `npm run test:cost`; here nothing but the time limit of a test holds it, which a slow machine keeps.
 */
function hold(path: string, text: string): void {
  const result = parseRecord(path, text)
  expect(result.ok).toBe(false)
  if (result.ok) return
  expect(result.problems.length).toBeLessThanOrEqual(MOST_PROBLEMS + 1)
  for (const { message } of result.problems) expect(message.length).toBeLessThan(1_000)
}

test.each(ATOMS)('a file full of %j comes to an end, in a few short problems', (atom) => {
  for (const text of filesFullOf(atom)) hold('talks/gaps/x.md', text)
})

test('thousands of different keys, and an entity that doubles and doubles, come to an end', () => {
  for (const text of crowdedFiles()) hold('talks/gaps/x.md', text)
})

test('a path and an address made to hold up a search come to an end', () => {
  for (const [path, text] of HOLDING_UP) hold(path, text)
})
