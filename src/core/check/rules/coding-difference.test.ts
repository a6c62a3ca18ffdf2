import { expect, test } from 'vitest'
import { findings } from '../../../tests/rule-example.ts'
import { codingDifference } from './coding-difference.ts'

const POSITION = `# positions/border/2025-06-02-north.md
stances: { fence: requires, patrol: opposes }
coded_by: [pass-1, A. E.]
`
const fileOf = (coder: string, codes: string) =>
  `# coding/${coder}/border.yaml\npositions: { 2025-06-02-north: { ${codes} } }\n`

test('finds a stance that one of its coders reads otherwise, or not at all', () => {
  expect(findings(codingDifference, POSITION + fileOf('pass-1', 'fence: supports, patrol: no-stance'))).toEqual([
    'border/2025-06-02-north: found "requires" on "fence", where its coder pass-1 reads "supports"; expected what all of its coders read',
    'border/2025-06-02-north: found "opposes" on "patrol", where its coder pass-1 reads no stance; expected what all of its coders read',
  ])
})

test('takes what its coders read alike, what they have not coded yet, and what others read', () => {
  expect(findings(codingDifference, POSITION + fileOf('pass-1', 'fence: requires, patrol:'))).toEqual([])
  expect(findings(codingDifference, POSITION + fileOf('pass-9', 'fence: accepts, patrol: supports'))).toEqual([])
  expect(findings(codingDifference, POSITION)).toEqual([])
})
