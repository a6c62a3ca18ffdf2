import { expect, test } from 'vitest'
import type { SearchDocument } from '../search-document.ts'
import { MOST_TOGETHER } from '../split-word.ts'
import { commonTogether, gatherPairs } from './gather-pairs.ts'
import { documentTerms, gatherWords } from './gather-words.ts'
import { SLOTS } from './piece.ts'

const document = (title: string, ...texts: string[]): SearchDocument => ({ id: title, title, texts, shared: {} })

function pairsOf(documents: readonly SearchDocument[], phrases: readonly string[] = []) {
  const { pairs, longer } = gatherPairs(
    documents,
    documents.map(documentTerms),
    phrases.map((phrase) => phrase.split(' ')),
  )
  return { pairs: Object.fromEntries(pairs), longer: Object.fromEntries(longer) }
}

test('two words that stand together are told with the documents that have them so, each once, and whether the first is in the title', () => {
  const { pairs } = pairsOf([
    document('health care', 'of health care, of health'),
    document('x', 'health care and health care'),
    document('care', 'care of health'),
  ])
  expect(pairs).toEqual({
    'health care': [1, 2],
    'care of': [1, 5],
    'of health': [0, 4],
    'care and': [2],
    'and health': [2],
  })
})

test('nothing stands together over the end of a text, nor with a word that its text does not show', () => {
  expect(pairsOf([document('health', 'care', 'of it')]).pairs).toEqual({ 'of it': [0] })
})

test('of longer phrases those that are asked for are told where they stand whole', () => {
  const phrases = ['end of hostilities', 'end of talks', 'line of contact now']
  const { longer } = pairsOf(
    [
      document('x', 'the end of hostilities, and the end of it'),
      document('end of hostilities', 'hostilities of end'),
      document('x', 'end hostilities of the line', 'end of'),
      document('x', 'a line of contact now and a line of contact'),
    ],
    phrases,
  )
  expect(longer).toEqual({ 'end of hostilities': [0, 3], 'line of contact now': [6] })
})

test.each([
  [MOST_TOGETHER, MOST_TOGETHER, false],
  [MOST_TOGETHER + 1, MOST_TOGETHER + 1, true],
  [MOST_TOGETHER + 1, MOST_TOGETHER, false],
  [2 * MOST_TOGETHER, MOST_TOGETHER + 1, true],
])('of words in %i documents each that share %i whether they are common together: %s', (each, shared, isCommon) => {
  const size = 4 * MOST_TOGETHER
  const list = (from: number) => Array.from({ length: each }, (_, at) => 2 * (from + at) + (at % 2))
  const text = SLOTS.indexOf('text')
  const words = new Map([
    ['health', [{ slot: text, numbers: list(0) }]],
    ['care', [{ slot: text, numbers: list(each - shared) }]],
    ['rare', [{ slot: text, numbers: [0, 2] }]],
    ['party', [{ slot: SLOTS.indexOf('party'), numbers: list(0) }]],
  ])
  const isCommonTogether = commonTogether({ words }, size)
  expect(isCommonTogether(['health', 'care'])).toBe(isCommon)
  expect(isCommonTogether(['care', 'health'])).toBe(isCommon)
  expect([
    isCommonTogether(['health', 'rare']),
    isCommonTogether(['health', 'party']),
    isCommonTogether(['health', 'x']),
  ]).toEqual([...[false, false, false]])
})

test('words in the last of many documents are counted too', () => {
  const text = SLOTS.indexOf('text')
  const size = MOST_TOGETHER + 1
  const numbers = Array.from({ length: size }, (_, at) => 2 * at)
  const words = new Map(['health', 'care', 'of'].map((word) => [word, [{ slot: text, numbers }]]))
  expect(commonTogether({ words }, size)(['health', 'care'])).toBe(true)
  expect(
    commonTogether(
      { words: new Map([...words, ['of', [{ slot: text, numbers: numbers.slice(1) }]]]) },
      size,
    )(['health', 'care', 'of']),
  ).toBe(false)
})

test('a word is told by the fields it stands in: values that have keys by their number, others by the documents', () => {
  const value = (key: string, words = key) => ({ key, words })
  const documents: SearchDocument[] = [
    {
      ...{ id: 'a', title: 'Border', texts: ['aid'] },
      shared: {
        party: [value('north', 'North Border'), value('south', 'South')],
        source: [value('', 'Border Gazette')],
        option: [value('', 'Open'), value('', 'Shut')],
        date: [value('2025-06-24')],
        stance: [value('rules-out')],
      },
    },
    {
      id: 'b',
      title: 'Aid',
      texts: [],
      shared: { party: [value('south', 'South')], source: [value('', 'Border Gazette')] },
    },
  ]
  const { words, columns, several, lengths } = gatherWords(documents, documents.map(documentTerms))
  const placesOf = (word: string) => words.get(word)?.map(({ slot, numbers }) => `${SLOTS[slot]} ${numbers.join(' ')}`)
  expect(placesOf('border')).toEqual(['party 0', 'source 0 1', 'text 1'])
  expect(placesOf('aid')).toEqual(['text 0 3'])
  expect([placesOf('south'), placesOf('open'), placesOf('shut')]).toEqual([['party 1'], ['option 0'], ['option 0']])
  expect([placesOf('june'), placesOf('2025'), placesOf('24'), placesOf('out')]).toEqual([
    ['date 0'],
    ['date 0'],
    undefined,
    ['stance 0'],
  ])
  expect(columns.map(({ field }) => field).sort()).toEqual(['date', 'party', 'stance'])
  expect(Object.keys(several)).toEqual(['option'])
  expect(lengths).toHaveLength(2)
})
