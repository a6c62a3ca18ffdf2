import { expect, test } from 'vitest'
import { buildIndex } from './build-index.ts'
import { loadIndex } from './load-index.ts'
import { search } from './search.ts'
import type { Tools } from './search-with.ts'

const OTHERS = ['poplar', 'willow', 'larch', 'hazel', 'rowan', 'aspen']

/** What a query finds; the texts at the places that `away` names are not at hand. */
function ask(
  query: string,
  texts: readonly string[],
  { away = [], tools = {} }: { away?: number[]; tools?: Tools } = {},
) {
  const index = loadIndex([
    buildIndex(
      texts.map((text, at) => ({ id: String(100 + at), title: 'x', texts: [text], shared: {} })),
      { languages: ['en'] },
    ),
  ])
  const result = search(index, `${query} `, (at) => (away.includes(at) ? undefined : ['x', texts[at]!]), tools)
  return { ...result, places: result.hits.map(({ document }) => document), marked: [...result.marks.words].sort() }
}

test('with five that hold all words, be some of them still undecided, those that hold some are not shown', () => {
  const all = Array.from({ length: 5 }, () => 'alder birch')
  expect(ask('alder birch', [...all, 'alder', ...OTHERS]).places).toHaveLength(5)
  expect(ask('alder birch', [...all.slice(1), 'alder', ...OTHERS]).places).toHaveLength(5)
  const quoted = [...all.map((text) => `${text} the elm`), 'alder the elm', ...OTHERS]
  expect(ask('alder birch "the elm"', quoted, { away: [0] })).toMatchObject({ places: [1, 2, 3, 4], undecided: [0] })
  expect(ask('alder birch "the elm"', quoted.slice(1), { away: [0] }).places).toEqual([1, 2, 3, 4])
})

test('what is quoted is undecided where the text is not at hand, and told where it is', () => {
  const { places, undecided } = ask('"the elm"', ['the elm', 'elm the', 'the elm', ...OTHERS], { away: [2] })
  expect([places, undecided]).toEqual([[0], [2]])
  expect(ask('fire "at sea"', ['fire', 'fire at sea', ...OTHERS], { away: [1] })).toMatchObject({
    places: [],
    undecided: [1],
  })
  // Once, also where those are looked for that hold a part of the words.
  const part = ask('alder birch "the elm"', ['alder birch the elm', ...OTHERS], { away: [0] })
  expect(part).toMatchObject({ places: [], undecided: [0] })
})

test('where nothing holds the words as they are known, they are taken as mistyped or as the ending of others', () => {
  expect(ask('fire "at sea"', ['fire', 'ceasefire at sea', ...OTHERS]).places).toEqual([1])
  expect(ask('fire "at sea"', ['fire at sea', 'ceasefire at sea', ...OTHERS]).places).toEqual([0])
})

test('two words that are excluded together exclude what holds both, and each alone what holds it', () => {
  const texts = ['elm alder', 'elm birch', 'elm alder birch', 'elm', ...OTHERS]
  expect(ask('elm -"alder birch"', texts).places.sort()).toEqual([0, 1, 3])
  expect(ask('elm -alder -birch', texts).places).toEqual([3])
  expect(ask('elm -xylophone', texts).places).toHaveLength(4)
})

test('words of like meaning are marked where something is found by them, and only there', () => {
  const neighboursOf = (word: string) => (word === 'fir' ? [{ word: 'alder', likeness: 0.5 }] : [])
  const typed = ask('fir maple olive', ['maple olive', 'alder', ...OTHERS], { tools: { neighboursOf } })
  expect([typed.places, typed.byMeaning, typed.marked]).toEqual([[0], 0, ['maple', 'olive']])
  const alike = ask('fir', ['maple', 'alder', ...OTHERS], { tools: { neighboursOf } })
  expect([alike.places, alike.byMeaning, alike.marked]).toEqual([[1], 1, ['alder']])
  expect(alike.reasonsOf(1)).toEqual([{ typed: 'fir', found: ['alder'] }])
  expect(ask('maple', ['maple', 'alder', ...OTHERS]).reasonsOf(0)).toEqual([])
})

test('where all words are held by enough, no document has reasons', () => {
  const many = ask(
    'maple',
    Array.from({ length: 6 }, () => 'maple'),
  )
  expect([many.reasonsOf(0), many.byMeaning, many.some]).toEqual([[], 0, undefined])
})

test('a beginning is marked as such, and the words that it begins are not listed', () => {
  const index = loadIndex([buildIndex([{ id: 'a', title: 'Border bordered wall', texts: [], shared: {} }])])
  const { marks } = search(index, 'wall bord')
  expect({ ...marks, words: [...marks.words] }).toEqual({ words: ['wall'], beginnings: ['bord'], phrases: [] })
  expect([...search(index, '"wall" border ').marks.words].sort()).toEqual(['border', 'bordered'])
  expect(search(index, '"border wall" wall ').marks.phrases).toEqual([['border', 'wall']])
})
