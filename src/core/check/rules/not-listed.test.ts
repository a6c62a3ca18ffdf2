import { expect, test } from 'vitest'
import { findings } from '../../../tests/rule-example.ts'
import { notListed } from './not-listed.ts'

test('finds parties and issues without a place', () => {
  expect(findings(notListed, '# parties/west.md\n# issues/air.md')).toEqual([
    'west: found the party "west", which comparison.md does not list under "parties"',
    'air: found the issue "air", which comparison.md does not list under "issues"',
  ])
})

test('an issue in a group has its place', () => {
  expect(findings(notListed, '# comparison.md\nissues: [{ title: All, issues: [water, border] }]')).toEqual([])
})
