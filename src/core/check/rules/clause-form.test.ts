import { expect, test } from 'vitest'
import { findings } from '../../../tests/rule-example.ts'
import { clauseForm } from './clause-form.ts'

const clause = (fields: string) =>
  findings(clauseForm, `# drafts/first.md\nclauses: [{id: fence, heading: The fence, state: proposed${fields}}]`)

test('finds a summary of which nobody says how the clause was seen', () => {
  expect(clause(', summary: There is a fence.')).toEqual(['first: found nothing on how the clause "fence" was seen'])
})

test('finds a text in no known language', () => {
  expect(clause(', text: A fence., seen: whole')).toEqual([
    'first: found no language of the text of the clause "fence"',
  ])
})

test('finds a clause that was seen and says nothing', () => {
  expect(clause(', seen: whole')).toHaveLength(1)
})

test('a clause that is known by its heading alone may stand', () => {
  expect(clause('')).toEqual([])
})
