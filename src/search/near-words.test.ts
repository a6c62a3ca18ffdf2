import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nearWords } from './near-words.ts'

const VOCABULARY = [
  'assets',
  'ceasefire',
  'france',
  'finance',
  'peace',
  'residual',
  'residuals',
  'zelensky',
  'нейтральный',
]

test.each([
  ['cesefire', 'ceasefire'],
  ['ceasfire', 'ceasefire'],
  ['frnace', 'france'],
  ['asets', 'assets'],
  ['resdiuals', 'residuals'],
  ['zelenskii', 'zelensky'],
  ['нейтралный', 'нейтральный'],
])('%s is read as %s', (typed, meant) => {
  expect(nearWords(typed, VOCABULARY)[0]?.word).toBe(meant)
})

test.each(['bucha because', 'hamas has', 'gaza magazine', 'quebec sequence', 'tariff staff'])(
  'of "%s" the first is not read as the second: too much differs',
  (pair) => {
    const [typed = '', other = ''] = pair.split(' ')
    for (const growing of [false, true]) expect(nearWords(typed, [other], { growing })).toEqual([])
  },
)

test('a word still growing is compared with the beginnings of words', () => {
  expect(nearWords('ceesef', VOCABULARY, { growing: true })[0]?.word).toBe('ceasefire')
})

test('short words have no neighbours: any error makes another word of them', () => {
  expect(nearWords('eu', ['ee', 'uk', 'eur'])).toEqual([])
})

test('one letter wrong in a word of five or more is always forgiven', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), minLength: 5, maxLength: 20 })
  fc.assert(
    fc.property(word, fc.nat(), (meant, nth) => {
      const at = nth % meant.length
      const typed = meant.slice(0, at) + meant.slice(at + 1)
      expect(nearWords(typed, [meant]).length).toBe(typed.length < 4 ? 0 : 1)
    }),
  )
})

const near = (word: string, vocabulary: readonly string[], options = {}) =>
  nearWords(word, vocabulary, options).map((found) => found.word)

test.each([
  ['of three letters', 'cat', 'car', 0],
  ['of four letters, one wrong', 'wall', 'wail', 1],
  ['of five letters, one wrong', 'fence', 'fente', 1],
  ['of five letters, two wrong', 'fence', 'fonte', 0],
  ['of six letters, two wrong', 'border', 'bardar', 1],
  ['of six letters, three wrong', 'border', 'bardat', 0],
  ['with a letter too many', 'borrder', 'border', 1],
  ['with two letters too few', 'brdr', 'border', 0],
  ['with two letters swapped', 'fenec', 'fence', 1],
])('a word %s is so often read as another', (_, typed, meant, count) => {
  expect(near(typed, [meant])).toHaveLength(count)
})

test('who looks further forgives one letter more', () => {
  expect(near('fence', ['fonte'], { lax: true })).toEqual(['fonte'])
  expect(near('cat', ['car'], { lax: true })).toEqual(['car'])
})

test('a whole word is not read as the beginning of a longer one, a growing one is', () => {
  expect(near('ceesef', ['ceasefire'])).toEqual([])
  expect(near('resdual', ['residuality'], { growing: true })).toEqual(['residuality'])
  expect(near('resdual', ['residuality'])).toEqual([])
})

test('the word that was most likely meant comes first', () => {
  expect(near('bordr', ['broader', 'border'])[0]).toBe('border')
  // Few mistype the first letter, and a swap is one slip.
  expect(near('mander', ['gander', 'manner'])[0]).toBe('manner')
  expect(near('bordre', ['bordes', 'border'])[0]).toBe('border')
})

test('an endless word is read as none', () => {
  expect(near('a'.repeat(200), ['a'.repeat(199)])).toEqual([])
})

test('what is clearly further off than the nearest word is not meant', () => {
  expect(near('ceasfire', ['ceasefire', 'seafire'])).toEqual(['ceasefire'])
  expect(near('border', ['bordes', 'barder', 'bardes'])).toEqual(['bordes', 'barder'])
})

test('a word of 32 letters may be mistyped, a longer one is read as it is', () => {
  const long = 'abcdefghijklmnopqrstuvwxyzabcdef'
  expect(near(long, [`${long.slice(0, 20)}x${long.slice(21)}`])).toHaveLength(1)
  expect(near(`${long}g`, [`${long}h`])).toEqual([])
})

test('a growing word is compared with a beginning a letter shorter, as long, or a letter longer', () => {
  expect(near('bordre', ['borderline'], { growing: true })).toEqual(['borderline'])
  expect(near('bordxer', ['borderline'], { growing: true })).toEqual(['borderline'])
  expect(near('brder', ['borderline'], { growing: true })).toEqual(['borderline'])
  expect(near('brdr', ['borderline'], { growing: true })).toEqual([])
})

test('of words as far off the one of the same length comes first, and letters swapped need the same letters', () => {
  expect(near('bordar', ['bordaren', 'bordaru'])[0]).toBe('bordaru')
  expect(near('nroth', ['north', 'froth'])[0]).toBe('north')
  expect(near('fecne', ['fence'])).toEqual(['fence'])
  expect(near('feecn', ['fenceee'])).toEqual([])
})
