import { expect, test } from 'vitest'
import { marksOf, quotation } from './quotation-marks.ts'

test.each([
  ['en', '“a”'],
  ['en-GB', '“a”'],
  ['de-AT', '„a“'],
  ['pl', '„a”'],
  ['ru', '«a»'],
  ['uk', '«a»'],
  ['fr', '«\u202fa\u202f»'],
  ['fr-CH', '«a»'],
  ['pt-BR', '“a”'],
  ['pt-PT', '«a»'],
  ['ja', '「a」'],
  ['zh-Hant-HK', '「a」'],
  ['zh', '“a”'],
  ['ar', '”a“'],
])('words in %s stand between the marks of that language', (language, expected) => {
  expect(quotation('a', language)).toBe(expected)
})

test('a language that nobody listed, and what is no language, has the English marks', () => {
  for (const language of ['sw', 'x-private', '', '-']) expect(marksOf(language)).toEqual(['“', '”'])
})

test('the words themselves stay as they are, with the marks that stand within them', () => {
  expect(quotation(' „so“ ', 'ru')).toBe('« „so“ »')
})
