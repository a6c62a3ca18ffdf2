import { expect, test } from 'vitest'
import { buildIndex } from './build-index.ts'
import { loadIndex } from './load-index.ts'
import type { SearchDocument } from './search-document.ts'
import { search } from './search.ts'

function site(documents: readonly (readonly [title: string, text: string, type?: string])[]) {
  const all = documents.map(([title, text, type], at): SearchDocument => ({
    ...{ id: String(100 + at), title, texts: [text] },
    shared: type === undefined ? {} : { type: [{ key: type, words: '' }] },
  }))
  const index = loadIndex([buildIndex(all, { languages: ['en'] })])
  const textsOf = (at: number) => [all[at]!.title, ...all[at]!.texts]
  return (query: string, brought = true) =>
    search(index, `${query} `, textsOf, brought ? {} : { bringForward: undefined }).hits
}

/** How many times as much a document that holds all words counts by how it holds them. */
function gain(query: string, title: string, text: string, type?: string): number {
  const hits = site([
    [title, text, type],
    ['wholly other', 'words'],
  ])
  return hits(query)[0]!.score / hits(query, false)[0]!.score
}

test.each([
  ['that it is one word', 'cap', 'cap', 'the cap', undefined, 1],
  ['words side by side, as they were typed', 'span cap', 'x', 'now span cap is', undefined, 1.8],
  ['the same in the title', 'span cap', 'span cap', 'x', undefined, 2.2],
  ['half of them in the title', 'span cap', 'cap', 'the span', undefined, 1.2],
  ['nothing, far apart', 'span cap', 'x', 'cap x x x x x x span', undefined, 1],
  ['another form of a word', 'spans cap', 'x', 'now span cap is', undefined, 1.8],
  ['a word that has the same beginning', 'reach cap', 'x', 'now reacht cap is', undefined, 1.8],
  [
    'three of five in their order',
    'alder birch cedar maple olive',
    'x',
    'alder birch cedar x x x x x x olive x x x x x x maple',
    undefined,
    1.45,
  ],
  [
    'two of five in their order, a matter of chance',
    'alder birch cedar maple olive',
    'x',
    'alder birch x x x x x x olive x x x x x x maple x x x x x x cedar',
    undefined,
    1.075,
  ],
  ['a round for who asks when something was', 'when was talks', 'x', 'talks was', 'round', 1 + 0.3],
  ['no other record for it', 'when was talks', 'x', 'talks was', 'position', 1],
  ['nothing for it where the kind is not known', 'when was talks', 'x', 'talks was', undefined, 1],
  ['no round for who asks nothing of the kind', 'these talks', 'x', 'talks these', 'round', 1],
  ['a figure for who asks how many', 'how many soldiers', 'x', 'soldiers: 500', undefined, 1.2],
  ['no figure, nothing more', 'how many soldiers', 'x', 'soldiers: lots', undefined, 1],
  ['a figure for nobody else', 'these soldiers', 'x', 'soldiers: 500', undefined, 1],
])('a document gains by %s', (_, query, title, text, type, times) => {
  expect(gain(query, title, text, type)).toBeCloseTo(times, 3)
})

test('only the forty best are read: which of many further down stands before which is seen by nobody', () => {
  const alike = Array.from({ length: 44 }, (_, at) => [at === 42 ? 'span' : 'x', 'the span cap'] as const)
  const [all, before] = [true, false].map(
    (brought) => new Map(site(alike)('span cap', brought).map((hit) => [hit.id, hit.score])),
  )
  const gained = [...all!].filter(([id, score]) => score > before!.get(id)!).map(([id]) => Number(id) - 100)
  expect(gained.sort((a, b) => a - b)).toEqual([...Array.from({ length: 39 }, (_, at) => at), 42])
})

test('where the texts are not at hand nothing is brought forward', () => {
  const index = loadIndex([buildIndex([{ id: 'a', title: 'span cap', texts: [], shared: {} }])])
  const scores = [{}, { bringForward: undefined }].map(
    (tools) => search(index, 'span cap ', () => undefined, tools).hits[0]!.score,
  )
  expect(scores[0]).toBe(scores[1])
})
