import { expect, test } from 'vitest'
import { findings } from '../../../tests/rule-example.ts'
import { clauseLinks } from './clause-links.ts'

const clause = (id: string, more = '') =>
  `{id: ${id}, heading: A fence, summary: A fence., state: proposed, seen: whole${more}}`

test('finds a clause that parts into one of no other text', () => {
  const example = `# drafts/first.md\nclauses: [${clause('fence', ', split_into: [gates, walls]')}, ${clause('walls')}]
# drafts/second.md\nclauses: [${clause('gates')}]`
  expect(findings(clauseLinks, example)).toEqual(['first: found "walls", expected the id of a clause of another text'])
})

test('finds a text that a position cites and that is not there', () => {
  expect(findings(clauseLinks, '# positions/border/2025-06-02-north.md\nlocator: nowhere#fence')).toEqual([
    'border/2025-06-02-north: found the text "nowhere", which is not there',
  ])
})

test('leaves any other place in a source alone', () => {
  expect(findings(clauseLinks, '# positions/border/2025-06-02-north.md\nlocator: "part II, item #3"')).toEqual([])
})
