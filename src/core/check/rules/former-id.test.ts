import { expect, test } from 'vitest'
import { exampleDataset, findings, places } from '../../../tests/rule-example.ts'
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

test('of three that claim one id, each is led to the first', () => {
  const example = ['north', 'south', 'east'].map((id) => `# parties/${id}.md\nformer_ids: [side]`).join('\n')
  const related = formerId.check(exampleDataset(example), 'en').map((finding) => finding.related?.[0]?.record.id)
  expect(new Set(related).size).toBe(1)
  expect(related).toHaveLength(2)
})

test('finds one of which a note says that it was removed', () => {
  const removals = (kind: 'party' | 'issue', id: string) => ({
    ...exampleDataset('# parties/north.md\nformer_ids: [side]'),
    removals: [{ kind, id }],
  })
  const found = (kind: 'party' | 'issue', id: string) =>
    formerId.check(removals(kind, id) as unknown as Parameters<typeof formerId.check>[0], 'en')
  expect(found('party', 'side')).toMatchObject([
    {
      path: ['former_ids', 0],
      message: 'found "side", of which a note says that it was removed; expected one of the two',
      fix: 'Remove the note, or the id here. A note can name this record under see.',
    },
  ])
  expect(found('issue', 'side')).toEqual([])
  expect(found('party', 'other')).toEqual([])
})

test('takes a former id of a comparison', () => {
  expect(findings(formerId, '# comparison.md\nformer_ids: [border-talks]')).toEqual([])
})
