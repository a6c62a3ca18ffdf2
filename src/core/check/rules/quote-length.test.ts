import { expect, test } from 'vitest'
import { findings, places } from '../../../tests/rule-example.ts'
import { quoteLength } from './quote-length.ts'

const words = (count: number) => Array.from({ length: count }, (_, n) => `word${n}`).join(' ')

test('counts 25 words as few enough and 26 as too many', () => {
  const quoting = (count: number) =>
    `# positions/border/2025-01-01-north.md\nquote: { text: ${words(count)}, lang: en }`
  expect(findings(quoteLength, quoting(25))).toEqual([])
  expect(findings(quoteLength, quoting(26))).toEqual(['border/2025-01-01-north: found 26 words, expected at most 25'])
})

test('does not count dashes and ellipses', () => {
  const example = `# positions/border/2025-01-01-north.md\nquote: { text: "… ${words(25)} – …", lang: en }`
  expect(findings(quoteLength, example)).toEqual([])
})

test('looks at translations, claims and responses too', () => {
  const long = `{ text: ${words(30)}, lang: en, by: ours }`
  const quote = `{ text: ${words(30)}, lang: en }`
  const example = `# positions/border/2025-01-01-north.md
translation: ${long}
# claims/a.md
quote: ${quote}
translation: ${long}
responses: [{ by: south, kind: denial, summary: No., source: treaty-draft, quote: ${quote} }]`
  expect(places(quoteLength, example)).toEqual([
    'border/2025-01-01-north: translation.text',
    'a: quote.text',
    'a: translation.text',
    'a: responses.0.quote.text',
  ])
})

test('looks at further translations and at clauses, and not at an answer that nobody found', () => {
  const long = `{ text: ${words(30)}, lang: de, by: ours }`
  const example = `# positions/border/2025-01-01-north.md
translations: [{ text: A fence, lang: fr, by: ours }, ${long}]
# claims/a.md
responses: [{ by: south, kind: none-found, searched: 2025-02-01 }]
# drafts/first.md
clauses: [{id: fence, heading: The fence, state: proposed, summary: A fence., seen: whole, translation: ${long}}]`
  expect(places(quoteLength, example)).toEqual([
    'border/2025-01-01-north: translations.1.text',
    'first: clauses.0.translation.text',
  ])
})
