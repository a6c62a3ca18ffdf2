import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ENDLESS_TEXTS } from '#tests/hostile-queries.ts'
import { excerpt } from './excerpt.ts'
import { wordsOf } from './words-of.ts'

const marks = { words: new Set(['border']), beginnings: [], phrases: [] }
const cut = (text: string) => excerpt({ text }, marks)

test('the sentence with most of the words is shown, its words marked', () => {
  const { text, ranges, cutBefore, cutAfter } = cut('It rains. The border at the border is open. It snows.')
  expect(text).toBe('The border at the border is open.')
  expect(ranges.map(({ start, end }) => text.slice(start, end))).toEqual(['border', 'border'])
  expect([cutBefore, cutAfter]).toEqual([true, true])
})

test('an abbreviation or a number does not end a sentence', () => {
  expect(cut('They offered 1.3 trillion, e.g. at the border, in 2025.').text).toContain('1.3 trillion, e.g. at')
})

test('a long sentence is cut between words around the first match', () => {
  const { text, cutBefore, cutAfter } = cut(`${'word '.repeat(100)}border${' word'.repeat(100)}`)
  expect(text.length).toBeLessThanOrEqual(240)
  expect(text).toMatch(/^word .* border .* word$/)
  expect([cutBefore, cutAfter]).toEqual([true, true])
})

test('what is shown stands in the text, is short, and marks nothing but matches', () => {
  const part = fc.oneof(
    fc.constantFrom('border', '. ', '… ', '\n', '! ', 'É', '漢字', '😀', ' '),
    fc.string({ unit: 'binary' }),
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
      const whole = parts.join('')
      const { text, ranges } = cut(whole)
      expect(whole).toContain(text)
      expect(text.length).toBeLessThanOrEqual(242)
      for (const { start, end } of ranges) expect(wordsOf(text.slice(start, end))).toEqual(['border'])
    }),
  )
})

test.each(ENDLESS_TEXTS)('of a long text without an end little is shown', (hostile) => {
  expect(cut(hostile).text.length).toBeLessThanOrEqual(242)
})
