import { expect, test } from 'vitest'
import { buildIndex } from './build-index.ts'
import { fold } from './fold.ts'
import { loadIndex } from './load-index.ts'
import { MOST_TOGETHER, phrasePosting, shortestPart, splitPosting } from './split-word.ts'

function indexOf(texts: readonly (string | readonly [title: string, text: string])[]) {
  const all = texts.map((one) => (typeof one === 'string' ? (['x', one] as const) : one))
  const index = loadIndex([
    buildIndex(all.map(([title, text], at) => ({ id: String(1000 + at), title, texts: [text], shared: {} }))),
  ])
  return { index, textsOf: (at: number) => all[at] }
}

const SITE = indexOf([
  'health care',
  'care for health',
  ['health care', 'x'],
  'G 77 and China',
  '20 km',
  '20 other km',
  'آتش بس',
  'ab cd ef',
  'a healthcare',
  'un conditional',
  'north health',
  'care',
  'COP 29',
  'a km 2 x',
])
const split = (word: string, textsOf: (at: number) => readonly string[] | undefined = SITE.textsOf) => {
  const found = splitPosting(SITE.index, fold(word), textsOf)
  return found && [found.phrase.join(' '), ...found.posting.documents]
}

test.each([
  ['healthcare', ['health care', 0, 2]],
  ['g77', ['g 77', 3]],
  ['20km', ['20 km', 4]],
  ['cop29', ['cop 29', 12]],
  ['آتشبس', [fold('آتش بس'), 6]],
  ['abcd', undefined],
  ['unconditional', undefined],
  ['healthier', undefined],
  ['carehealth', undefined],
  ['77china', undefined],
  ['km20', undefined],
  ['20km2', undefined],
  ['g77x', undefined],
  ['health', undefined],
  ['x', undefined],
])('%s stands as two words', (word, places) => {
  expect(split(word)).toEqual(places)
})

test('documents whose texts are not at hand are taken at their word where they hold both', () => {
  expect(split('healthcare', () => undefined)).toEqual(['health care', 0, 1, 2])
  expect(split('healthcare', (at) => (at === 2 ? undefined : SITE.textsOf(at)))).toEqual(['health care', 0, 2])
})

test('two words for one count almost as much as the one, in a title more than in a text', () => {
  const found = splitPosting(SITE.index, 'healthcare', SITE.textsOf)!
  expect(found.weight).toBe(0.95)
  expect(found.posting.weights[1]!).toBeGreaterThan(found.posting.weights[0]!)
  expect(found.posting.field).toBe('text')
})

test('three words stand together as two do, and words that stand nowhere never', () => {
  const { index, textsOf } = indexOf(['we are here', 'here we are', 'are we here', 'we are'])
  const at = (...phrase: string[]) => phrasePosting(index, phrase, textsOf)?.posting.documents
  expect([at('we', 'are'), at('we', 'are', 'here'), at('we', 'here', 'are')]).toEqual([[0, 1, 3], [0], undefined])
  expect(phrasePosting(index, ['we', 'are', 'here'], () => undefined)?.posting.documents).toEqual([0, 1, 2])
  expect([at('we', 'nowhere'), at('nowhere', 'we')]).toEqual([undefined, undefined])
})

test('words that only name parties or sources are none of the text', () => {
  const { index } = indexOf(['x'])
  const named = loadIndex([
    buildIndex([{ id: 'a', title: 'x', texts: ['y'], shared: { party: [{ key: 'p', words: 'health care' }] } }]),
  ])
  expect(splitPosting(named, 'healthcare', () => undefined)).toBeUndefined()
  expect(splitPosting(index, 'healthcare', () => undefined)).toBeUndefined()
})

test.each([
  [MOST_TOGETHER, true],
  [MOST_TOGETHER + 1, false],
])('of %i documents that hold both the two are one: %s', (count, isOne) => {
  const { index, textsOf } = indexOf(Array.from({ length: count }, () => 'health care'))
  expect(splitPosting(index, 'healthcare', textsOf) !== undefined).toBe(isOne)
})

test('a part of a word has three letters, in Arabic letters two', () => {
  expect([shortestPart('health'), shortestPart('آتشبس'), shortestPart('xآتشبس')]).toEqual([3, 2, 3])
})
