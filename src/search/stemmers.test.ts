import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from './fold.ts'
import { STEMMED_LANGUAGES } from './stemmer-loaders.ts'
import { DEFAULT_STEMMERS, formKeys, loadStemmers } from './stemmers.ts'

const stemmers = await loadStemmers(STEMMED_LANGUAGES)

test('no word is too much for any stemmer', () => {
  const letters = fc.constantFrom(
    ...'abcdefghijklmnopqrstuvwxyzабвгдежзийклмнопрстуфхцчшщъыьэюяіїєαβγδεזחטاويهلم정부는',
  )
  const word = fc.oneof(
    fc.array(letters, { maxLength: 30 }).map((all) => all.join('')),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
  )
  fc.assert(fc.property(word, (written) => void formKeys(fold(written), stemmers)))
})

test.each([
  ['asked', 'asks'],
  ['banned', 'ban'],
  ['ratification', 'ratify'],
  ['labour', 'labor'],
  ['organisations', 'organization'],
  ['Löhne', 'Lohn'],
  ['санкции', 'санкций'],
  ['demandes', 'demande'],
  ['بالضمانات', 'ضمانات'],
  ['미국은', '미국'],
  ['employee', 'employ'],
])('%s and %s are forms of one word', (one, other) => {
  const keys = formKeys(fold(one), stemmers)
  expect(formKeys(fold(other), stemmers).some((key) => keys.includes(key))).toBe(true)
})

test.each([
  ['swapped', 'stopped'],
  ['four', 'for'],
  ['nation', 'native'],
  ['city', 'cited'],
])('%s and %s are not', (one, other) => {
  const english = stemmers.filter(({ language }) => language === 'en')
  const keys = formKeys(fold(one), english)
  expect(formKeys(fold(other), english).some((key) => keys.includes(key))).toBe(false)
})

test('a word is asked of the stemmers of its script alone, and British spelling is plain in English alone', () => {
  const languages = (word: string) => [...new Set(formKeys(word, stemmers).map((key) => key.split(':')[0]))]
  expect(languages('санкции').sort()).toEqual(['ru', 'uk'])
  expect(languages('ειρηνη')).toEqual(['el'])
  expect(languages('labour')).not.toContain('ru')
  expect(languages('labour')).toEqual(expect.arrayContaining(['en', 'de', 'fr']))
  const own = formKeys('centre', stemmers)
  expect(own.find((key) => key.startsWith('en:'))).toBe(formKeys('center', DEFAULT_STEMMERS)[0])
  expect(own.find((key) => key.startsWith('fr:'))).toBe('fr:centr')
})

test('figures and words of two letters have no forms', () => {
  for (const word of ['600', 'g77', 'eu', 'мы', '']) expect(formKeys(word, stemmers), word).toEqual([])
})

test('of the languages that are asked for each is there once, English always, and one without a stemmer never', async () => {
  const loaded = async (...languages: string[]) => (await loadStemmers(languages)).map(({ language }) => language)
  expect(await loaded('uk', 'de-AT', 'xx', 'en', 'de')).toEqual(['en', 'de', 'uk'])
  expect(await loaded('constructor', 'ja')).toEqual(['en'])
  expect(await loaded('en-GB')).toEqual(['en'])
  expect(await loadStemmers([])).toBe(DEFAULT_STEMMERS)
  expect(await loadStemmers(['en', 'en-US'])).toBe(DEFAULT_STEMMERS)
})
