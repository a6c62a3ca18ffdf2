import fc from 'fast-check'
import { expect, test } from 'vitest'
import { recordsOf } from '../../model/records-of.ts'
import { dataset } from '../../../tests/dataset-arbitrary.ts'
import { exampleDataset, findings, places } from '../../../tests/rule-example.ts'
import { ownTexts, withoutQuoted } from '../own-words.ts'
import { loadedTerm } from './loaded-term.ts'

const example = (condition: string) => `# comparison.md
loaded_terms: [{ term: Kiev, lang: en, neutral: Kyiv }, { term: война, lang: ru, neutral: x }]
# positions/border/2025-06-02-north.md
condition: ${JSON.stringify(condition)}
quote: { text: The Kiev regime, lang: en }`

test('names the term and what to write instead, from the list of the comparison and that of the language', () => {
  expect(findings(loadedTerm, example('North asked for talks in Kiev.'))).toEqual([
    'border/2025-06-02-north: found "Kiev", a word that belongs to one side; expected it in quotation marks only',
  ])
  expect(findings(loadedTerm, example('North asked the regime to leave.'))).toHaveLength(1)
})

test('leaves alone what is quoted, parts of words, plain uses and terms of other languages', () => {
  for (const condition of [
    'North asked the “Kiev regime” to leave.',
    "North asked the 'regime' to leave.",
    'North asked for a visa regime.',
    'North spoke of Kievan chronicles.',
    'North said война.',
  ]) {
    expect(findings(loadedTerm, example(condition))).toEqual([])
  }
})

test('looks at headings, bodies and file names, not at published titles or prompts', () => {
  const files = `# comparison.md
loaded_terms: [{ term: wall, lang: en, neutral: fence }]
# issues/wall.md
title: The wall
---
On the wall, as in [the text](https://example.org/wall).
> The wall must fall.
# sources/report.md
title: The wall
# positions/border/2025-06-02-north.md
prompt: What of the wall?`
  expect(places(loadedTerm, files)).toEqual(['wall: ', 'wall: title', 'wall: body'])
})

test('knows no words of a language that nobody has written down, but those that the comparison lists', () => {
  const dataset = exampleDataset('# comparison.md\ntitle: Reżim\nloaded_terms: [{ term: reżim, lang: pl, neutral: x }]')
  expect(loadedTerm.check(dataset, 'pl-PL')).toHaveLength(1)
  expect(loadedTerm.check(exampleDataset('# comparison.md\ntitle: Reżim'), 'pl')).toEqual([])
})

test('what the comparison says of a word of the language goes before what is known of it', () => {
  const said = (terms: string) =>
    loadedTerm
      .check(exampleDataset(`# comparison.md\ntitle: Террористы\nloaded_terms: [${terms}]`), 'ru')
      .map(({ fix }) => fix?.split('.')[0])
  expect(said('')).toEqual(['Use in its place: the name of the group, or the act'])
  expect(said('{ term: террористы, lang: ru, neutral: x }')).toEqual(['Use in its place: x'])
})

test('finds the same in every dataset as when each term is looked for in each text by itself', () => {
  const terms = ['treaty', 'a', 'border', 'North', 'of the']
  fc.assert(
    fc.property(dataset, (made) => {
      const loaded_terms = terms.map((term) => ({ term, lang: 'en', neutral: 'x' }))
      const own = { ...made, comparison: { ...made.comparison, loaded_terms } }
      const found = loadedTerm.check(own).map(({ record, path, fix }) => [record.file, path.join('.'), fix])
      const expected = terms.flatMap((term) => {
        const word = new RegExp(`(?<![\\p{L}\\p{N}])${term.replace(' ', '\\s+')}s?(?![\\p{L}\\p{N}])`, 'iu')
        return recordsOf(own).flatMap((record) =>
          ownTexts(record)
            .filter(({ path, text }) => word.test(withoutQuoted(text, path[0] === 'body')))
            .map(({ path }) => [record.file, path.join('.')]),
        )
      })
      expect(
        found.filter(([, , fix]) => fix?.includes('Use in its place: x.')).map(([file, path]) => [file, path]),
      ).toEqual(expected)
    }),
  )
})

test('a term that the comparison lists itself takes the place of ours', () => {
  const listed = exampleDataset(
    '# comparison.md\nloaded_terms: [{ term: terrorist, lang: en, neutral: fighter }, { term: x, lang: en, neutral: y }]\n# positions/border/2025-06-02-north.md\ncondition: North spoke of terrorists.',
  )
  expect(loadedTerm.check(listed, 'en').map(({ fix }) => fix)).toEqual([expect.stringContaining('fighter')])
})

test('a place is told once for a term, however often it stands there, and each place by itself', () => {
  const files = `# comparison.md
loaded_terms: [{ term: the  old wall, lang: en, neutral: fence }]
# issues/border.md
title: The old wall and the old  wall
---
The old
wall.
# issues/water.md
title: The old walls`
  expect(places(loadedTerm, files)).toEqual(['border: title', 'border: body', 'water: title'])
})
