import { expect, test } from 'vitest'
import { buildIndex } from './build-index.ts'
import { loadIndex } from './load-index.ts'
import type { NeighboursOf } from './near-units.ts'
import { search } from './search.ts'

/** What a query finds among some texts: by the words that were typed, and by words of like meaning. */
function found(
  query: string,
  texts: readonly string[],
  like: Readonly<Record<string, readonly [string, number][]>> = {},
) {
  const documents = texts.map((text, at) => ({ id: String(100 + at), title: 'x', texts: [text], shared: {} }))
  const index = loadIndex([buildIndex(documents, { languages: ['en'] })])
  const neighboursOf: NeighboursOf = (word) => (like[word] ?? []).map(([one, likeness]) => ({ word: one, likeness }))
  const { hits, byMeaning, some } = search(index, `${query} `, (at) => ['x', texts[at]!], { neighboursOf })
  const places = hits.map(({ id }) => Number(id) - 100)
  return { typed: places.slice(0, hits.length - byMeaning), alike: places.slice(hits.length - byMeaning), some }
}

const OTHERS = ['maple', 'olive', 'poplar', 'willow', 'larch', 'hazel']

test.each([
  ['half of two words that tell alike', 'alder birch', ['alder', ...OTHERS, 'birch'], [0, 7]],
  ['a third of three', 'alder birch cedar', ['alder', 'birch', 'cedar', ...OTHERS], []],
  ['two of three', 'alder birch cedar', ['alder birch', 'cedar', ...OTHERS], [0]],
  [
    'the rare one of two, not the common one',
    'alder birch',
    ['alder', 'birch', 'birch', 'birch', 'birch', 'birch', 'birch', ...OTHERS],
    [0],
  ],
  ['one beside a word that stands nowhere', 'alder xylophone', ['alder', ...OTHERS], []],
  ['two beside a word that stands nowhere', 'alder birch xylophone', ['alder birch', ...OTHERS], [0]],
  ['one beside small words', 'what of the alder', ['alder', ...OTHERS], [0]],
])('%s is enough or not', (_, query, texts, places) => {
  expect(found(query, texts).typed).toEqual(places)
})

test('of those that hold a part, first what holds more of what tells, small words deciding between equals', () => {
  expect(found('alder birch cedar', ['alder birch', 'alder birch', 'birch cedar', ...OTHERS]).typed[0]).toBe(2)
  expect(found('alder of birch', ['alder', 'alder of', 'birch', ...OTHERS]).typed).toEqual([1, 2, 0])
  expect(found('alder of birch', ['alder of', 'alder', 'birch', ...OTHERS]).typed).toEqual([0, 2, 1])
})

test('what is in quotation marks has to be there, whatever else is not', () => {
  const texts = ['alder elm', 'alder birch', 'birch elm', 'alder birch ash', ...OTHERS]
  expect(found('alder birch cedar "elm"', texts).typed).toEqual([])
  expect(found('alder birch "elm"', texts).typed).toEqual([0, 2])
})

const SENTENCE = 'we shall not give up any of our land'

test.each([
  ['all but a word that tells most', 'we shall not give up any of our territory', true],
  ['its small words in another order', 'our of any up give not shall we territory', false],
  ['a part of it only', 'we shall not give these territory ships away', false],
])('a sentence remembered with a slip is found where it has %s', (_, query, isFound) => {
  const others = Array.from({ length: 12 }, (_, at) => `we shall give ${OTHERS[at % 6]}`)
  expect(found(query, [SENTENCE, ...others]).typed.includes(0)).toBe(isFound)
})

test('a few small words are no sentence', () => {
  const others = Array.from({ length: 12 }, (_, at) => `it is ${OTHERS[at % 6]}`)
  expect(found('it is not alder', ['it is not birch', ...others]).typed).not.toContain(0)
})

const LIKE: Readonly<Record<string, readonly [string, number][]>> = {
  fir: [['alder', 0.5]],
  yew: [['birch', 0.3]],
  elm: [['cedar', 0.2]],
}

test.each([
  ['for the only word', 'fir', ['alder', ...OTHERS], [0]],
  ['that is hardly like it', 'elm', ['cedar', ...OTHERS], []],
  ['that is a little like it', 'yew', ['birch', ...OTHERS], [0]],
  ['beside one that was typed', 'fir maple', ['alder', 'alder maple', ...OTHERS], [1]],
  ['hardly like it, beside one that was typed', 'elm maple', ['cedar', 'cedar maple', ...OTHERS], [1]],
  ['for each of two words', 'fir yew', ['alder', 'birch', 'alder birch', ...OTHERS], [2]],
  ['for one of three words', 'fir maple olive', ['alder', 'alder maple', ...OTHERS], [1]],
  ['that most documents hold', 'fir', Array.from({ length: 12 }, () => 'alder'), []],
])('a word of like meaning %s finds what it should', (_, query, texts, places) => {
  expect(found(query, texts, LIKE).alike).toEqual(places)
})

test('the nearer word finds more, and what was typed beside a word is no second evidence for it', () => {
  const like: typeof LIKE = {
    fir: [
      ['birch', 0.3],
      ['alder', 0.5],
    ],
    yew: [['maple', 0.5]],
  }
  expect(found('fir', ['birch', 'alder', ...OTHERS], like).alike).toEqual([1, 0])
  expect(found('yew maple', ['maple', ...OTHERS.slice(1)], like)).toMatchObject({ alike: [] })
})

test('words of like meaning are not looked for where something holds all that was typed', () => {
  expect(found('fir', ['fir', 'alder', ...OTHERS], LIKE)).toMatchObject({ typed: [0], alike: [] })
})
