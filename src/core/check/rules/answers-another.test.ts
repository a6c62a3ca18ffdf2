import { expect, test } from 'vitest'
import { findings } from '../../../tests/rule-example.ts'
import { answersAnother } from './answers-another.ts'

test('finds an issue that belongs with itself', () => {
  expect(findings(answersAnother, '# issues/border.md\nrelated: [border]')).toEqual([
    'border: found "border" itself, expected another issue',
  ])
})

test('finds a position that answers itself', () => {
  const id = 'border/2025-06-02-north'
  expect(findings(answersAnother, `# positions/${id}.md\nanswers: [${id}]`)).toEqual([
    `${id}: found "${id}", expected a position said no later than 2025-06-02, and not this one`,
  ])
})

test('lets pass an answer of the same day, and an issue that is related to another', () => {
  const sameDay =
    '# positions/border/2025-06-02-north.md\n# positions/border/2025-06-02-south.md\nanswers: [border/2025-06-02-north]'
  expect(findings(answersAnother, sameDay)).toEqual([])
  expect(findings(answersAnother, '# issues/border.md\nrelated: [water]')).toEqual([])
})
