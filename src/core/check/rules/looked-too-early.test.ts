import { expect, test } from 'vitest'
import { places } from '../../../tests/rule-example.ts'
import { lookedTooEarly } from './looked-too-early.ts'

test('looks at sources, positions and searches for a response', () => {
  const example = `# sources/treaty-draft.md
published: 2025-06-02
accessed: 2025-06-01
archived: 2025-06-01
# positions/border/2025-06-02-north.md
checked: 2025-06-01
# claims/a.md
said: 2025-06-02
responses: [{ by: south, kind: none-found, searched: 2025-06-01 }]`
  expect(places(lookedTooEarly, example)).toEqual([
    'treaty-draft: accessed',
    'treaty-draft: archived',
    'border/2025-06-02-north: checked',
    'a: responses.0.searched',
  ])
})

test('lets pass the same day, and dates that are not given', () => {
  const example =
    '# sources/treaty-draft.md\npublished: 2025-06\naccessed: 2025-06-01\n# positions/border/2025-north.md'
  expect(places(lookedTooEarly, example)).toEqual([])
})
