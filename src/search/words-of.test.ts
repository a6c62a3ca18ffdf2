import { expect, test } from 'vitest'
import { wordPlaces, wordsOf } from './words-of.ts'

test('words end at anything but letters, digits and their marks', () => {
  expect(wordsOf('A 30-day ceasefire, “full” & unconditional (1,200 POWs)')).toEqual([
    'a',
    '30',
    'day',
    'ceasefire',
    'full',
    'unconditional',
    '1',
    '200',
    'pows',
  ])
  expect(wordsOf('the people’s words, об’єкт')).toEqual(['the', 'people', 's', 'words', 'об', 'єкт'])
})

test('Chinese, Japanese and Thai are taken apart without blanks', () => {
  expect(wordsOf('停火协议 NATO')).toEqual(['停火', '协议', 'nato'])
  expect(wordsOf('ข้อตกลง').join('')).toBe('ข้อตกลง')
})

test('the vowels of Hindi stay with their letters', () => {
  expect(wordsOf('शांति समझौता')).toEqual(['शांति', 'समझौता'])
})

test('places are those of the original, also where folding makes words longer or shorter', () => {
  const text = 'Straße, Café\u0301s и счёт'
  const marked = wordPlaces(text).map(({ start, end }) => text.slice(start, end))
  expect(marked).toEqual(['Straße', 'Café\u0301s', 'и', 'счёт'])
})
