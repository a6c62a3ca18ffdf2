import { expect, test } from 'vitest'
import { findings, places } from '../../../tests/rule-example.ts'
import { saidAfterPublished } from './said-after-published.ts'

test('finds positions, claims and responses that are younger than their source', () => {
  const example = `# sources/treaty-draft.md
published: 2025-06
# positions/border/2025-07-02-north.md
# claims/a.md
said: 2025-07-02
responses: [{ by: south, kind: denial, said: 2026, summary: No., source: treaty-draft }]`
  expect(places(saidAfterPublished, example)).toEqual([
    'border/2025-07-02-north: said',
    'a: said',
    'a: responses.0.said',
  ])
})

test('lets pass what may have been said before the source came out', () => {
  const published = (published: string, said: string) =>
    findings(
      saidAfterPublished,
      `# sources/treaty-draft.md\npublished: ${published}\n# positions/border/${said}-north.md`,
    )
  expect(published('2025-06-10', '2025-06')).toEqual([])
  // What was said in the evening in one place was printed on the day before in another.
  expect(published('2025-06-10', '2025-06-11')).toEqual([])
  expect(published('2025-06', '2025-06-10')).toEqual([])
})
