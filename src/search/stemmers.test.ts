import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from './fold.ts'
import { STEMMED_LANGUAGES } from './stemmer-loaders.ts'
import { formKeys, loadStemmers } from './stemmers.ts'

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
])('%s and %s are forms of one word', (one, other) => {
  const keys = formKeys(fold(one), stemmers)
  expect(formKeys(fold(other), stemmers).some((key) => keys.includes(key))).toBe(true)
})

test.each([
  ['swapped', 'stopped'],
  ['four', 'for'],
  ['nation', 'native'],
])('%s and %s are not', (one, other) => {
  const english = stemmers.filter(({ language }) => language === 'en')
  const keys = formKeys(fold(one), english)
  expect(formKeys(fold(other), english).some((key) => keys.includes(key))).toBe(false)
})
