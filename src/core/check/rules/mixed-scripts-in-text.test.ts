import { expect, test } from 'vitest'
import { findings, places } from '../../../tests/rule-example.ts'
import { mixedScriptsInText } from './mixed-scripts-in-text.ts'

const position = (fields: string) => `# positions/border/2025-06-02-north.md\n${fields}`

test('finds a Cyrillic letter in a Latin word of a quotation, and a Latin one in a Cyrillic word', () => {
  expect(places(mixedScriptsInText, position('quote: {text: A fеnce., lang: en}'))).toEqual([
    'border/2025-06-02-north: quote.text',
  ])
  expect(findings(mixedScriptsInText, position('quote: {text: Мы зa мир., lang: ru}'))).toEqual([
    'border/2025-06-02-north: found "зa", which mixes alphabets; expected one alphabet within a word',
  ])
})

test('looks in the publisher’s own text and in the text below the fields', () => {
  expect(places(mixedScriptsInText, position('condition: A fеnce.\n---\nA fеnce.'))).toEqual([
    'border/2025-06-02-north: condition',
    'border/2025-06-02-north: body',
  ])
})

test.each(['Россия and NATO', 'ВСУ-style', 'Ελλάδα (EU)', '5 µg', 'naïve café', 'می‌خواهیم'])(
  'says nothing of %s',
  (words) => {
    expect(findings(mixedScriptsInText, position(`quote: {text: "${words}", lang: en}`))).toEqual([])
  },
)
