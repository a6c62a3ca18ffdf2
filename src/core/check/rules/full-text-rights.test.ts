import { expect, test } from 'vitest'
import { findings, places } from '../../../tests/rule-example.ts'
import { fullTextRights } from './full-text-rights.ts'

test('finds a text in full at its place', () => {
  const example = '# positions/border/2025-06-02-north.md\nfull_text: A fence.'
  expect(places(fullTextRights, example)).toEqual(['border/2025-06-02-north: full_text'])
  expect(findings(fullTextRights, example)).toEqual([
    'border/2025-06-02-north: found a text in full, but the source "treaty-draft" does not say under what terms it may stand here',
  ])
})
