import { expect, test } from 'vitest'
import { places } from '../../../tests/rule-example.ts'
import { marksAroundText } from './marks-around-text.ts'

const quoting = (text: string) =>
  places(marksAroundText, `# positions/border/2025-06-02-north.md\nquote: { text: ${JSON.stringify(text)}, lang: en }`)

test.each(['“A fence”', '«Забор»', '„Ein Zaun“', '‘A fence’.'])('warns of %s', (text) => {
  expect(quoting(text)).toEqual(['border/2025-06-02-north: quote.text'])
})

test.each(['A “fence”', '“A fence”, it said, “or none”', 'A fence', '“A fence” now'])('leaves alone %s', (text) => {
  expect(quoting(text)).toEqual([])
})

test('looks at conditions and titles too', () => {
  expect(places(marksAroundText, '# issues/border.md\ntitle: “The border”')).toEqual(['border: title'])
})
