import { expect, test } from 'vitest'
import { termsOf, wordPlaces, wordsOf } from './words-of.ts'

test('words end at anything but letters, digits and their marks', () => {
  expect(wordsOf('A 30-day ceasefire, “full” & unconditional (1,200 POWs)')).toEqual([
    'a',
    '30',
    'day',
    'ceasefire',
    'full',
    'unconditional',
    '1200',
    'pows',
  ])
  expect(wordsOf('the people’s words, об’єкт')).toEqual(['the', 'people', 'words', 'обєкт'])
})

test('Chinese, Japanese and Thai are taken apart without blanks', () => {
  expect(wordsOf('停火协议 NATO')).toEqual(['停', '火', '协', '议', 'nato'])
  expect(termsOf('停火协议')).toEqual(['停', '火', '协', '议', '停火', '火协', '协议'])
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

test.each([
  ['cease-fire', 'ceasefire'],
  ['re-establish', 'reestablish'],
  ['U.S. troops', 'us'],
  ['the E.U.', 'eu'],
  ["l'accord", 'laccord'],
  ['$1.3tn', '#1300000000000'],
  ['1,3 Billionen Euro', '#1300000000000'],
  ['US$300bn', '#300000000000'],
  ['between 30 and 50 billion', '#30000000000'],
  ['three per cent', '#3%'],
  ['3,5 %', '#3.5%'],
  ['1,00,000', '100000'],
  ['100’000', '100000'],
  ['24 Nov 2024', '@2024-11-24'],
  ['Nov. 24, 2024', '@2024-11-24'],
  ['24th of November 2024', '@2024-11-24'],
  ['24.11.2024', '@2024-11-24'],
  ['2024-11-24', '@2024-11-24'],
  ['24 ноября 2024', '@2024-11-24'],
  ['24. November 2024', '@2024-11-24'],
  ['24 de noviembre de 2024', '@2024-11-24'],
  ['2024年11月24日', '@2024-11-24'],
  ['Nov 2024', '@2024-11'],
])('%s is found as %s', (text, term) => {
  expect(termsOf(text)).toContain(term)
})

test.each([
  ['24.11', '@'],
  ['in 2024', '@'],
  ['2024/25', '@2024-25'],
  ['she may 24 times', '@24'],
  ['300 times', '#'],
])('%s holds no term that begins with %s', (text, term) => {
  expect(termsOf(text).filter((one) => one.startsWith(term))).toEqual([])
})
