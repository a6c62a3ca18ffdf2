import { expect, test } from 'vitest'
import { exampleDataset } from '../../tests/rule-example.ts'
import { draftGroups } from '../compare/draft-groups.ts'
import { agreedOn } from './agreed-on.ts'
import { clauseTable } from './clause-table.ts'

const agreed = (status: string, state: string, outcome: string) => {
  const dataset = exampleDataset(`# rounds/spring.md
outcomes: [{text: A fence it is., issue: border, status: ${outcome}}]
# drafts/first.md
clauses: [{id: fence, issue: border, heading: A, summary: A., state: proposed, seen: whole}]
# drafts/second.md
said: 2025-02-01
answers: [first]
round: spring
status: ${status}
clauses: [{id: fence, issue: border, heading: A, summary: A., state: ${state}, seen: whole}]`)
  const [row] = clauseTable(draftGroups(dataset)[0]!).rows
  const { text, outcomes } = agreedOn(row!, dataset, '2025-12-31')
  return [text?.draft.id, text?.round?.id, outcomes.map((one) => one.outcome.text)]
}

test('what was agreed is what an agreed text settles, and what a round records as agreed on the issue', () => {
  expect(agreed('agreed', 'agreed', 'agreed')).toEqual(['second', 'spring', ['A fence it is.']])
})

test('texts that are alike are not agreed by that, nor is what one side announced', () => {
  expect(agreed('proposed', 'proposed', 'announced')).toEqual([undefined, undefined, []])
})

test('a clause that stands in brackets in an agreed text is not agreed', () => {
  expect(agreed('adopted', 'bracketed', 'disputed')).toEqual([undefined, undefined, []])
})
