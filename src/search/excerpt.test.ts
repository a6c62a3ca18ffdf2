import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ENDLESS_TEXTS } from '#tests/hostile-queries.ts'
import { excerpt, markWhole } from './excerpt.ts'
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

test('a text as a whole has its matches marked and nothing cut', () => {
  const text = 'It rains. The border is open.'
  expect(markWhole({ text, lang: 'en' }, marks)).toEqual({
    ...{ text, lang: 'en', cutBefore: false, cutAfter: false },
    ranges: [{ start: 14, end: 20 }],
  })
})

test.each([
  ['of sentences with as many words the first', 'A border. One border. It.', 'A border.'],
  ['where no word stands the first', 'It rains. It snows.', 'It rains.'],
  ['up to closing marks', 'They said “no border.” It rains.', 'They said “no border.”'],
  ['up to brackets', 'It rains (at the border!) It snows.', 'It rains (at the border!)'],
  ['of a paragraph', 'It rains\nat the border\nnow', 'at the border'],
  ['of a heading without an end', 'The border\nIt rains.', 'The border'],
  ['before one that begins with a mark', 'It rains. “The border” is. It snows.', '“The border” is.'],
  [
    'with a number that no sentence begins with',
    'At the border are 3. 5 are away.',
    'At the border are 3. 5 are away.',
  ],
  ['with a question', 'It rains? At the border? Yes.', 'At the border?'],
  ['with an ellipsis', 'It… The border… It', 'The border…'],
])('shown is the sentence %s', (_, whole, shown) => {
  const { text, ranges } = cut(whole)
  expect(text).toBe(shown)
  expect(ranges.every(({ start, end }) => text.slice(start, end) === 'border')).toBe(true)
})

test('it is told on which side something was left out', () => {
  const sides = (text: string) => [cut(text).cutBefore, cut(text).cutAfter]
  expect(sides('The border.')).toEqual([false, false])
  expect(sides(' The border. ')).toEqual([false, false])
  expect(sides('The border. It rains.')).toEqual([false, true])
  expect(sides('It rains. The border.')).toEqual([true, false])
})

test('of a sentence with up to 240 letters all is shown, of a longer one the part with the word', () => {
  const exact = `border ${'x'.repeat(232)}.`
  expect(exact).toHaveLength(240)
  expect(cut(exact).text).toBe(exact)
  const early = `The border ${'word '.repeat(80)}`
  expect(cut(early).text.startsWith('The border word')).toBe(true)
  expect(cut(early)).toMatchObject({ cutBefore: false, cutAfter: true })
  const late = `${'word '.repeat(80)}at the border.`
  expect(cut(late).text.endsWith('at the border.')).toBe(true)
  expect(cut(late)).toMatchObject({ cutBefore: true, cutAfter: false })
  expect(cut(late).text.length).toBeGreaterThan(200)
})

test('what is shown of a long sentence begins and ends with a whole word, and a third of it stands before the match', () => {
  const { text } = cut(`${'abcdefghi '.repeat(40)}border${' abcdefghi'.repeat(40)}`)
  expect(text).toMatch(/^(?:abcdefghi )+border(?: abcdefghi)+$/)
  expect(text.indexOf('border')).toBeGreaterThan(60)
  expect(text.indexOf('border')).toBeLessThanOrEqual(80)
  expect(text.length).toBeGreaterThan(220)
})

test('a long word without blanks is cut within, and never within a character', () => {
  for (const before of ['', 'a']) {
    const { text } = cut(`${before}${'😀'.repeat(200)} border ${'😀'.repeat(200)}`)
    expect(text).toContain('border')
    expect(text).toMatch(/^[^\udc00-\udfff]/)
    expect(text.isWellFormed()).toBe(true)
  }
})

test('of a long sentence what stands around its own first match is shown, not around one before it', () => {
  const { text, cutBefore } = cut(`The border. And ${'words '.repeat(80)}border, border ${'words '.repeat(80)}.`)
  expect(text).toMatch(/^words .* border, border .* words$/)
  expect(cutBefore).toBe(true)
})

test('a text is never cut within a word where there are blanks, nor within a character where there are none', () => {
  expect(cut(`${'words '.repeat(100)}border${' words'.repeat(100)}`).text).toMatch(/^words .* border .* words$/)
  for (const before of ['', '-', '--']) {
    const { text } = cut(`${'😀'.repeat(200)}${before}border${before}${'😀'.repeat(200)}`)
    expect(text).toMatch(new RegExp(`^(?:😀)+${before}border${before}(?:😀)+$`, 'u'))
    expect(text.length).toBeGreaterThan(230)
  }
})
