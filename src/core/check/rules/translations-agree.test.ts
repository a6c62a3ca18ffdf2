import { expect, test } from 'vitest'
import { findings, places } from '../../../tests/rule-example.ts'
import { translationsAgree } from './translations-agree.ts'

const two = (one: string, other: string, lang = 'en') =>
  `# positions/border/2025-06-02-north.md
translations: [{ text: ${JSON.stringify(one)}, lang: en, by: official }, { text: ${JSON.stringify(other)}, lang: ${lang}, by: publisher }]`

test('tells which figure stands in one and which in the other', () => {
  expect(findings(translationsAgree, two('We ask for 30 towers', 'We ask for 300 towers'))).toEqual([
    'border/2025-06-02-north: found "300", where another translation of the words has "30"',
  ])
})

test.each([
  ['We ask for 1.3 billion', 'We ask for 1.3 million'],
  ['We ask for a fence', 'We ask for a fence of 40 km'],
  ['We ask for a fence of 40 km', 'We ask for a fence'],
  ['Within 30 days', 'Within 30 months'],
])('“%s” beside “%s” is told', (one, other) => {
  expect(places(translationsAgree, two(one, other))).toEqual(['border/2025-06-02-north: translations.1.text'])
})

test.each([
  ['We ask for 30 towers', 'We demand thirty towers'],
  ['We ask', 'We demand'],
  ['30 to 50 towers', 'between thirty and fifty towers'],
])('“%s” beside “%s” may stand', (one, other) => {
  expect(places(translationsAgree, two(one, other))).toEqual([])
})

test('what is in another language is held against nothing', () => {
  expect(places(translationsAgree, two('We ask for 30 towers', 'Wir bitten um 300 Türme', 'de'))).toEqual([])
})

test('a translation is held against those beside it', () => {
  const beside = `# positions/border/2025-06-02-north.md
translation: { text: We ask for 30 towers, lang: en, by: ours }
translations: [{ text: We ask for 3 towers, lang: en-GB, by: publisher }]`
  expect(places(translationsAgree, beside)).toEqual(['border/2025-06-02-north: translations.0.text'])
})
