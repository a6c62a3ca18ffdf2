import { expect, test } from 'vitest'
import { hanVariants } from './han-variants.ts'
import { indexLanguage } from './index-language.ts'
import { languageOf, languageOfWords } from './language-of.ts'
import { smallWordsOf } from './small-words.ts'

const SMALL = new Map(['en', 'de', 'fr'].map((language) => [language, smallWordsOf(language)!] as const))

test.each([
  ['双方同意停火', 'zh'],
  ['停戦に同意する', 'ja'],
  ['トーキョー 東京', 'ja'],
  ['휴전에 동의한다', 'ko'],
  ['Мы за мир', 'ru'],
  ['Ми за мир і лад', 'uk'],
  ['السلام الآن', 'ar'],
  ['چرا گفتگو', 'fa'],
  ['שלום עכשיו', 'he'],
  ['Ειρήνη τώρα', 'el'],
  ['शांति अब', 'hi'],
  ['สันติภาพ', 'th'],
  ['សន្តិភាព', 'km'],
  ['We will not do it', 'en'],
  ['Wir werden das nicht tun', 'de'],
  ['Nous ne le ferons pas', 'fr'],
  ['Border', undefined],
  ['24.11.2025', undefined],
  ['', undefined],
  // What most of the letters are in decides; of two that are as many, the script does.
  ['Das Wort мир ist nicht deutsch', 'de'],
  ['Слово Frieden мы не знаем', 'ru'],
  ['мир the', 'ru'],
  ['1234567890 мир', 'ru'],
])('%s is in %s', (text, language) => {
  expect(languageOf(text, SMALL)).toBe(language)
})

test('of two languages with as many small words the first is told, and none without any', () => {
  expect(languageOfWords(['die', 'the'], SMALL)).toBe('en')
  expect(languageOfWords(['die', 'the'], new Map([...SMALL].reverse()))).toBe('de')
  expect(languageOfWords(['border'], SMALL)).toBeUndefined()
})

const document = (...texts: string[]) => ({
  id: texts.join(),
  title: texts[0] ?? '',
  texts: texts.slice(1),
  shared: {},
})
const ENGLISH = document('We will not do it', 'It is not for us to say')
const GERMAN = document('Wir werden den Mindestlohn nicht senken', 'Das ist nicht so', 'Es ist an der Zeit')
const FRENCH = document('Nous ne le ferons pas')

test('languages that are named come first, by what stands before the hyphen; others by how often they are met', () => {
  expect(indexLanguage([ENGLISH, GERMAN, FRENCH]).languages).toEqual(['de', 'en', 'fr'])
  expect(indexLanguage([FRENCH, GERMAN, ENGLISH]).languages).toEqual(['de', 'en', 'fr'])
  expect(indexLanguage([ENGLISH, FRENCH, document('Nous ne le ferons pas')]).languages).toEqual(['en', 'fr'])
  expect(indexLanguage([ENGLISH, GERMAN], ['fr-CA', 'en']).languages).toEqual(['fr', 'en'])
  expect(indexLanguage([document('Мы за мир')], ['en']).languages).toEqual(['en', 'ru'])
  expect(indexLanguage([document('Border')]).languages).toEqual([])
})

test('of each language its small words are told, sorted; of one without a list none', () => {
  const { small } = indexLanguage([ENGLISH], ['en', 'xx'])
  expect(Object.keys(small)).toEqual(['en'])
  const words = small['en']!.split(' ')
  expect(words).toEqual([...smallWordsOf('en')!].sort())
  expect(words).toContain('the')
})

test('words of languages that write several as one are told, and of no others', () => {
  const { compounded } = indexLanguage([ENGLISH, GERMAN, FRENCH])
  expect([
    compounded.has('mindestlohn'),
    compounded.has('zeit'),
    compounded.has('ferons'),
    compounded.has('will'),
  ]).toEqual([...[true, true, false, false]])
})

test('of Chinese and Japanese texts the ways to write a character are told, of others none', () => {
  expect(indexLanguage([document('双方同意停火')]).han).toContain('雙双')
  expect(indexLanguage([document('頭髪が長い')]).han).toContain('髪发')
  expect(indexLanguage([ENGLISH, document('Мы 雙 за мир')]).han).toBe('')
})

test('a character stands for each other way to write it, never for itself; where there is none nothing does', () => {
  const pairs = (text: string) => [...hanVariants([text]).matchAll(/(.)(.)/gu)].map(([pair]) => pair)
  expect(pairs('双')).toEqual(expect.arrayContaining(['雙双']))
  expect(pairs('雙')).toEqual(pairs('双'))
  expect(pairs('髪').sort()).toEqual(['発发', '發发', '髪发', '髮发'].sort())
  expect(hanVariants(['火', 'border', 'мир'])).toBe('')
  expect(hanVariants([])).toBe('')
  for (const pair of pairs('双發頭國議')) expect([...pair][0]).not.toBe([...pair][1])
  expect(new Set(pairs('双發頭國議')).size).toBe(pairs('双發頭國議').length)
  // The last of the block too.
  expect(hanVariants(['鿏'])).toBe('')
})
