import { expect, test } from 'vitest'
import { findings, places } from '../../../tests/rule-example.ts'
import { clauseOnce } from './clause-once.ts'

const clause = (id: string) => `{id: ${id}, heading: A fence, summary: A fence., state: proposed, seen: whole}`

test('finds the second of two clauses with one id', () => {
  const example = `# drafts/first.md\nclauses: [${clause('fence')}, ${clause('toll')}, ${clause('fence')}]`
  expect(places(clauseOnce, example)).toEqual(['first: clauses.2.id'])
})

test('the same id in two texts is the same matter', () => {
  const example = `# drafts/first.md\nclauses: [${clause('fence')}]\n# drafts/second.md\nclauses: [${clause('fence')}]`
  expect(findings(clauseOnce, example)).toEqual([])
})
