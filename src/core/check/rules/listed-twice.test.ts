import { expect, test } from 'vitest'
import { exampleDataset, places } from '../../../tests/rule-example.ts'
import { listedTwice } from './listed-twice.ts'

test('points at the second place and tells the first', () => {
  expect(listedTwice.check(exampleDataset(listedTwice.example.wrong))).toMatchObject([
    { path: ['parties', 3], related: [{ path: ['parties', 0] }] },
  ])
})

test('looks at issues within and across groups, options, alternatives and what is replaced', () => {
  const example = `# comparison.md
issues: [border, { title: More, issues: [water, border] }]
# issues/border.md
options: [{ id: fence, text: A fence }, { id: fence, text: Another }]
# sources/treaty-draft.md
package: [{ id: option-1, title: One }, { id: option-1, title: Two }]
# positions/border/2025-01-01-north.md
supersedes: [border/2024-north, border/2024-north]`
  expect(places(listedTwice, example)).toEqual([
    'talks: issues.1.issues.1',
    'border: options.1.id',
    'treaty-draft: package.1.id',
    'border/2025-01-01-north: supersedes.1',
  ])
})
