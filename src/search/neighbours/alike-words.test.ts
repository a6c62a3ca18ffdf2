import { expect, test } from 'vitest'
import { SMALL_WORDNET } from '#tests/small-wordnet.ts'
import { findNeighbours } from './find-neighbours.ts'
import { parseWordnet, type Meaning, type Wordnet } from './parse-wordnet.ts'
import { normalise, type WordVectors } from './word-vectors.ts'

const WORDNET = parseWordnet(SMALL_WORDNET)

const vectorsOf = (rows: Readonly<Record<string, readonly number[]>>): WordVectors =>
  new Map(Object.entries(rows).map(([word, row]) => [word, normalise(Float32Array.from(row))]))

/** War and peace point one way, money another; `strike` is met beside neither. */
const VECTORS = vectorsOf({
  ...{ war: [9, 1, 0, 1], peace: [8, 0, 1, 2], fighting: [9, 2, 0, 0], truce: [7, 0, 2, 3], ceasefire: [7, 0, 1, 3] },
  ...{ pay: [0, 9, 1, 0], wages: [0, 8, 0, 1], salary: [1, 8, 0, 1], salaries: [1, 8, 1, 1], bonus: [0, 7, 3, 0] },
  ...{ strike: [0, 0, 9, -3], strikes: [-9, 0, 0, 9], germany: [5, 5, 0, 0], pays: [0, 8, 2, 0] },
})

const NONE: WordVectors = new Map()
const near = (word: string, site: string, vectors: WordVectors, never = '') =>
  findNeighbours(WORDNET, vectors, site.split(' '), never.split(' '))
    .get(word)
    ?.map((one) => `${one.word} ${one.likeness.toFixed(2)}`)

/** What a dictionary alone tells, and what it tells with the words that are met beside each other. */
test.each([
  ['armistice', 'truce ceasefire peace war pay', NONE, ['ceasefire 0.70']],
  ['wage', 'pay salary money truce', NONE, ['pay 0.69']],
  ['stop', 'ceasefire truce war', NONE, ['ceasefire 0.63']],
  ['war', 'peace conflict armed pay', NONE, ['conflict 0.33']],
  ['ceasefire', 'truce war pay', NONE, undefined],
  ['truce', 'ceasefire war conflict money', VECTORS, ['ceasefire 1.00', 'war 0.76']],
  ['fighting', 'war peace pay', VECTORS, ['war 0.79', 'peace 0.74']],
  ['bonus', 'pay wages salary war strike', VECTORS, ['pay 0.99', 'salary 0.89', 'wages 0.71']],
])('%s has these neighbours among %s', (word, site, vectors, found) => {
  expect(near(word, site, vectors)).toEqual(found)
})

test('a word that is like none of the site is told all the same, so that it counts as no slip; so is a name', () => {
  expect(near('strike', 'war pay', VECTORS)).toEqual([])
  expect(near('french', 'war pay', NONE)).toEqual([])
  // What nobody uses and what is like nothing is left out, and so is a form that means what another means.
  expect(near('quinoa', 'war money', NONE)).toBeUndefined()
  expect(near('salaries', 'pay bonus', VECTORS)).toBeUndefined()
  // A form that means something else has its own.
  expect(near('strikes', 'war pay', VECTORS)).toEqual([])
})

test('no name is a neighbour, nor a word that never may be, nor a form of the word itself', () => {
  for (const word of ['war', 'peace', 'state', 'germany', 'china']) {
    expect(near(word, 'france germany french', VECTORS) ?? []).toEqual([])
  }
  expect(near('fighting', 'war peace pay', VECTORS, 'war wars')).toEqual(['peace 0.74'])
  expect(near('war', 'wars war', VECTORS)).toBeUndefined()
})

test('of each word of the site its forms are one, told by the first; what is no English word is no neighbour', () => {
  expect(near('bonus', 'wages wage war', VECTORS)).toEqual(['wages 0.97'])
  expect(near('bonus', 'wage wages war', VECTORS)).toEqual(['wage 0.97'])
  expect(near('bonus', 'wages1 pay2 Pay п ay', VECTORS)).toEqual([])
})

test('a word has six neighbours and no more, the nearest first, those alike in the order of the alphabet', () => {
  const alike = Object.fromEntries(
    ['money', 'bonus', 'plant', 'state', 'peace', 'stop', 'war', 'conflict'].map((word) => [word, [1, 0]]),
  )
  const found = near('china', Object.keys(alike).join(' '), vectorsOf({ ...alike, china: [1, 0] }))
  expect(found?.map((one) => one.split(' ')[0])).toEqual(['bonus', 'conflict', 'money', 'peace', 'plant', 'state'])
})

test('all words that are near something are told, and no others', () => {
  const all = (vectors: WordVectors) =>
    [...findNeighbours(WORDNET, vectors, 'truce war wages plant france germany'.split(' '))].map(
      ([word, list]) => `${word}: ${list.map((one) => `${one.word} ${one.likeness.toFixed(2)}`).join(', ')}`,
    )
  expect(all(NONE)).toEqual(['conflict: war 0.33', 'french: ', 'warfare: war 0.70'])
  expect(all(VECTORS)).toEqual([
    ...['war: truce 0.76', 'peace: truce 1.06, war 0.84', 'fighting: war 0.79, truce 0.67', 'truce: war 0.76'],
    ...['ceasefire: truce 1.00, war 0.77', 'pay: wages 0.79', 'salary: wages 0.79', 'bonus: wages 0.71'],
    ...['strike: ', 'strikes: ', 'conflict: war 0.33', 'french: ', 'warfare: war 0.70'],
  ])
})

test('of a word in several forms all of them count for what it is met beside', () => {
  const vectors = vectorsOf({ wage: [1, 0], wages: [0, 1], war: [1, 1] })
  expect(near('war', 'wage wages', vectors)).toEqual(['wage 0.80'])
  expect(near('war', 'wage', vectors)).toEqual(['wage 0.51'])
})

test('a word that is a name in one of its forms, or no word of the dictionary, is no neighbour', () => {
  const vectors = vectorsOf({ polish: [1, 0], polishes: [1, 0], zorp: [1, 0], money: [1, 0], war: [1, 0] })
  expect(near('money', 'polishes polish', vectors)).toEqual([])
  expect(near('money', 'zorp', vectors)).toEqual([])
  expect(near('money', 'zorp war', vectors)).toEqual(['war 0.80'])
})

test('a meaning that fits the words of the site counts for more, and so does one that the word is met in more often', () => {
  const meaning = (word: string, gloss: string): Meaning => ({ words: [word], gloss, links: [] })
  const [lender, shore] = [meaning('bank', 'lends coins and loans'), meaning('bank', 'slope of a stream')]
  const all = [
    lender,
    shore,
    meaning('money', 'coins, loans, lends'),
    meaning('river', 'stream, slope'),
    ...Array.from({ length: 60 }, (_, at) => meaning(`other${at}`, 'else')),
  ]
  const beside = vectorsOf({ bank: [1, 0], money: [0.8, 0.6], river: [0.8, -0.6] })
  const bank = (met: number, site: string) => {
    const wordnet: Wordnet = {
      words: new Map([
        [
          'bank',
          [
            { meaning: shore, met: 1 },
            { meaning: lender, met },
          ],
        ],
        ['money', [{ meaning: all[2]!, met: 1 }]],
        ['river', [{ meaning: all[3]!, met: 1 }]],
      ]),
      meanings: new Map(all.map((one, at) => [`n${at}`, one])),
      names: new Set(),
    }
    const found = findNeighbours(wordnet, beside, site.split(' ')).get('bank') ?? []
    return found.map(({ word, likeness }) => `${word} ${likeness.toFixed(2)}`)
  }
  expect(bank(1, 'money river coins loans')).toEqual(['money 0.83', 'river 0.65'])
  expect(bank(1, 'money river slope stream')).toEqual(['river 0.78', 'money 0.67'])
  expect(bank(30, 'money river')).toEqual(['money 0.86', 'river 0.63'])
  expect(bank(0, 'money river')).toEqual(['river 0.74', 'money 0.72'])
})
