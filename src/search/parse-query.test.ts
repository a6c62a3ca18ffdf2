import { expect, test } from 'vitest'
import { LONGEST_QUERY, parseQuery } from './parse-query.ts'

test('the word at the very end may still be growing', () => {
  expect(parseQuery('Frozen ass')).toMatchObject({ words: ['frozen', 'ass'], growing: 'ass' })
  expect(parseQuery('frozen assets ')).toMatchObject({ growing: '' })
  expect(parseQuery('frozen "assets"')).toMatchObject({ growing: '' })
  expect(parseQuery('frozen -ass')).toMatchObject({ growing: '' })
})

test('words in any quotation marks are a phrase', () => {
  expect(parseQuery('“final stage” talks')).toMatchObject({ phrases: [['final', 'stage']], words: ['talks'] })
  expect(parseQuery('«final stage»')).toMatchObject({ phrases: [['final', 'stage']], words: [] })
})

test('a quotation mark that is not closed yet is no phrase yet', () => {
  expect(parseQuery('"final sta')).toMatchObject({ phrases: [], words: ['final', 'sta'], growing: 'sta' })
})

test('a minus before a word or a phrase excludes it; a hyphen within a word does not', () => {
  expect(parseQuery('ceasefire -nato -"prisoners of war"')).toMatchObject({
    words: ['ceasefire'],
    excluded: [['nato'], ['prisoners', 'of', 'war']],
  })
  expect(parseQuery('30-day')).toMatchObject({ words: ['30', 'day'], excluded: [] })
})

test('a long number is read in the groups in which it is written', () => {
  expect(parseQuery('600000 soldiers in 2025').words).toEqual(['600', '000', 'soldiers', 'in', '2025'])
})

test('what is too long is cut, and nothing is an error', () => {
  expect(parseQuery('x'.repeat(10_000)).words).toEqual(['x'.repeat(LONGEST_QUERY)])
  expect(parseQuery('a b c d e f g h i j k l m n o p q r s t').words).toHaveLength(16)
  for (const hostile of ['', ' ', '-', '--', '"', '""', '-"', '-""', '\0\u202e', '(*|^$!=', '\ud800', '-"a']) {
    expect(() => parseQuery(hostile)).not.toThrow()
  }
})
