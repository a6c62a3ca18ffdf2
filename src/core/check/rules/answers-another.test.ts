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
