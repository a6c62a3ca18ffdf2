import { expect, test } from 'vitest'
import { places } from '../../../tests/rule-example.ts'
import { clauseRights } from './clause-rights.ts'

const text = (rights: string) =>
  places(
    clauseRights,
    `# drafts/first.md\nrights: ${rights}\nclauses: [{id: a, heading: A, text: A fence., lang: en, state: proposed, seen: whole}]`,
  )

test.each(['Short quotations only.', 'No licence; Summaries only'])('finds a text under %j', (rights) => {
  expect(text(rights)).toEqual(['first: clauses.0.text'])
})

test.each(['Public domain.', 'CC0', 'Whoever wants may print it, not only quotations of it.'])(
  'lets pass %j',
  (rights) => {
    expect(text(rights)).toEqual([])
  },
)
