import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packWords, unpackWords } from './pack-words.ts'

test('words come back as they were', () => {
  const words = fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1 }).filter((word) => !word.includes('\n')))
  fc.assert(fc.property(words, (list) => void expect(unpackWords(packWords(list.sort()))).toEqual(list.sort())))
})

test('what a word shares with the one before is written once', () => {
  expect(packWords(['cease', 'ceasefire']).rest).toBe('cease\nfire')
})
