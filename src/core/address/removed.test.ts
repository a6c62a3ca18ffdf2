import { expect, test } from 'vitest'
import type { Removal } from '../model/removal.ts'
import { buildDatasets } from '../model/dataset.ts'
import { recordsOf } from '../model/records-of.ts'
import { exampleDataset } from '../../tests/rule-example.ts'
import { checkRemovals } from './removed.ts'

function note(kind: Removal['kind'], id: string, see?: string): Removal {
  const file = `talks/removed/${kind}/${id}.md`
  return { kind, id, comparison: 'talks', file, on: '2025-06-01', reason: 'duplicate', ...(see ? { see } : {}) }
}

function problemsOf(...removals: Removal[]): string[] {
  const records = recordsOf(exampleDataset('# positions/border/2025-01-02-north.md\n# claims/ice.md'))
  const locate =
    ({ file }: Removal) =>
    () => ({ file, line: 1, column: 1 })
  return checkRemovals(buildDatasets(records, { removals }), locate).map(({ file, message }) => `${file}: ${message}`)
}

test('a note may lead to a record of its own kind by its id, and to one of another with its folder', () => {
  const notes = [note('claim', 'oil', 'ice'), note('party', 'west', 'claims/ice'), note('claim', 'ash')]
  expect(problemsOf(...notes, note('position', 'border/2025-01-03-north', 'border/2025-01-02-north'))).toEqual([])
})

test('a note on a record that is still there, a second one, and one that leads nowhere are told', () => {
  const second = { ...note('claim', 'oil'), file: 'talks/removed/claims/oil.md' }
  expect(problemsOf(note('claim', 'ice'), note('claim', 'oil', 'icy'), second)).toEqual([
    expect.stringContaining('"ice" was removed, but talks/claims/ice.md is still there'),
    expect.stringContaining('found "icy", expected the id of a record that is there to be read instead'),
    expect.stringContaining('found a second note that "oil" was removed'),
  ])
})
