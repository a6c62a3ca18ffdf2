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

test('a translation stands once; two translators may put something alike, and differently', () => {
  const told = (translations: string) =>
    places(listedTwice, `# positions/border/2025-01-01-north.md\ntranslations: [${translations}]`)
  const one = (text: string, by: string, lang = 'en') => `{ text: ${text}, lang: ${lang}, by: ${by} }`
  expect(told([one('We ask', 'official'), one('We ask', 'official')].join())).toEqual([
    'border/2025-01-01-north: translations.1',
  ])
  expect(told([one('We ask', 'official'), one('We ask', 'publisher'), one('We demand', 'official')].join())).toEqual([])
  expect(
    places(
      listedTwice,
      `# positions/border/2025-01-01-north.md\ntranslation: ${one('We ask', 'ours')}\ntranslations: [${one('We ask', 'ours')}]`,
    ),
  ).toEqual(['border/2025-01-01-north: translations.0'])
})
