import { expect, test } from 'vitest'
import { findings, places } from '../../../tests/rule-example.ts'
import { formerId } from './former-id.ts'

test('takes ids that nobody has any more', () => {
  const example =
    '# parties/north.md\nformer_ids: [north-side, northern-side]\n# issues/water.md\nformer_ids: [north-side]'
  expect(findings(formerId, example)).toEqual([])
})

test.each([
  ['in use', '# parties/north.md\nformer_ids: [east]', /under which talks\/parties\/east\.md is found/],
  ['its own', '# parties/north.md\nformer_ids: [north]', /which the record has now/],
  ['a circle', '# parties/north.md\nformer_ids: [south]\n# parties/south.md\nformer_ids: [north]', /leads in a circle/],
  ['of another kind', '# parties/north.md\nformer_ids: [border/2025-01-01-north]', /which a party cannot have had/],
  ['without its issue', '# positions/border/2025-01-01-north.md\nformer_ids: [2025-01-02-north]', /cannot have had/],
  ['of the site', '# comparison.md\nformer_ids: [search]', /cannot have had/],
])('finds one that is %s', (_, example, message) => {
  expect(findings(formerId, example)[0]).toMatch(message)
})

test('finds one that two records claim, at the second of them', () => {
  const example = '# parties/north.md\nformer_ids: [side]\n# parties/south.md\nformer_ids: [old, side]'
  expect(places(formerId, example)).toEqual(['south: former_ids.1'])
})
