import { expect, test } from 'vitest'
import { LONGEST_QUERY, parseQuery } from './parse-query.ts'

function read(typed: string) {
  const { units, phrases, excluded } = parseQuery(typed)
  const growing = units.flatMap((unit) => (unit.kind === 'word' && unit.growing ? [unit.text] : []))
  return { words: units.map(({ text }) => text), growing: growing.join(), phrases, excluded }
}

test('the word at the very end may still be growing', () => {
  expect(read('Frozen ass')).toMatchObject({ words: ['frozen', 'ass'], growing: 'ass' })
  expect(read('frozen assets ')).toMatchObject({ growing: '' })
  expect(read('frozen "assets"')).toMatchObject({ growing: '' })
  expect(read('frozen -ass')).toMatchObject({ growing: '' })
})

test('words in any quotation marks are a phrase', () => {
  expect(read('“final stage” talks')).toMatchObject({ phrases: [['final', 'stage']], words: ['talks'] })
  expect(read('«final stage»')).toMatchObject({ phrases: [['final', 'stage']], words: [] })
})

test('a quotation mark that is not closed yet is no phrase yet', () => {
  expect(read('"final sta')).toMatchObject({ phrases: [], words: ['final', 'sta'], growing: 'sta' })
})

test('a minus before a word or a phrase excludes it; a hyphen within a word does not', () => {
  expect(read('ceasefire -nato -"prisoners of war"')).toMatchObject({
    words: ['ceasefire'],
    excluded: [['nato'], ['prisoners', 'of', 'war']],
  })
  expect(read('30-day')).toMatchObject({ words: ['30', 'day'], excluded: [] })
})

test.each([
  ['600000 soldiers in 2025', ['600000', 'soldiers', 'in', '2025']],
  ['600,000 soldiers', ['600000', 'soldiers']],
  ['$1.3tn a year', ['1.3tn', 'a', 'year']],
  ['US$ 300 billion', ['us$ 300 billion']],
  ['lavrov 24th November 2024 nato', ['lavrov', '24th november 2024', 'nato']],
  ['Nov 2024', ['nov 2024']],
  ['3,5 %', ['3,5']],
  ['双方同意', ['双方', '方同', '同意']],
])('in %s, dates, amounts and pairs of characters count as one each', (typed, texts) => {
  expect(parseQuery(typed).units.map(({ text }) => text)).toEqual(texts)
})

test('what is too long is cut, and nothing is an error', () => {
  expect(read('x'.repeat(10_000)).words).toEqual(['x'.repeat(LONGEST_QUERY)])
  expect(read(Array.from({ length: 60 }, (_, at) => `w${at}`).join(' ')).words).toHaveLength(40)
  for (const hostile of ['', ' ', '-', '--', '"', '""', '-"', '-""', '\0\u202e', '(*|^$!=', '\ud800', '-"a']) {
    expect(() => parseQuery(hostile)).not.toThrow()
  }
})
