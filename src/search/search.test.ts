import { expect, test } from 'vitest'
import { buildIndex } from './build-index.ts'
import { loadIndex } from './load-index.ts'
import type { SearchDocument } from './search-document.ts'
import { search } from './search.ts'

const DOCUMENTS = [
  document(
    'ceasefire',
    'A full and unconditional ceasefire',
    'Cessation of hostilities in the sky and at sea',
    'Norway',
  ),
  document('prisoners', 'An exchange of all prisoners', 'All for all, once hostilities end', 'Sweden'),
  document('neutral', 'Ukraine is to be neutral', 'Украина должна стать нейтральным государством', 'Sweden'),
  document('army', 'The army is limited to 600,000', 'Zelensky has spoken of 800,000 in peacetime', 'Norway'),
]
const index = loadIndex([buildIndex(DOCUMENTS)])

function document(id: string, title: string, text: string, party: string): SearchDocument {
  const shared = { party: [{ key: party, words: party }], comparison: [{ key: 'x', words: 'Talks of Sweden' }] }
  return { id, title, texts: [text], shared }
}

function found(query: string): string[] {
  const texts = new Map(DOCUMENTS.map(({ id, title, texts: own }) => [id, [title, ...own]]))
  return search(index, query, (at) => texts.get(index.ids[at]!)).hits.map(({ id }) => id)
}

test('all words count, in any order; what has them all comes first', () => {
  expect(found('hostilities ceasefire')[0]).toBe('ceasefire')
  expect(search(index, 'hostilities ceasefire').some).toBeUndefined()
})

test('where nothing has all words, what has most of what they tell is found, and it is said what it lacks', () => {
  expect(found('ceasefire at sea with monitors').slice(0, 1)).toEqual(['ceasefire'])
  expect(search(index, 'ceasefire at sea with monitors').some).toMatchObject({
    held: ['ceasefire', 'sea'],
    lacking: ['monitors'],
  })
  expect(found('monitors of the football final of hostilities')).toEqual([])
})

test('the last word may be a beginning, the others not', () => {
  expect(found('hostilities priso')[0]).toBe('prisoners')
  expect(search(index, 'hostilities priso').some).toBeUndefined()
  expect(search(index, 'priso hostilities').hits.map(({ id }) => id)).not.toContain('ceasefire')
})

test('a phrase in quotation marks is exact', () => {
  expect(found('"all for all"')).toEqual(['prisoners'])
  expect(found('"for all all"')).toEqual([])
  expect(found('"unconditionl"')).toEqual([])
})

test('a word with a minus excludes what has it in its texts or is by that party, not a whole comparison', () => {
  expect(found('hostilities -prisoners')).toEqual(['ceasefire'])
  expect(found('hostilities -sweden')).toEqual(['ceasefire'])
})

test('words that only hold a question together are not required', () => {
  expect(found('what about the prisoners')).toEqual(['prisoners'])
  expect(found('the')).not.toEqual([])
})

test('names are found in other spellings and scripts', () => {
  for (const name of ['Zelenskyy', 'zelenskiy', 'Зеленский', 'Зеленський']) expect(found(name)).toEqual(['army'])
})

test('other forms and misspellings are found', () => {
  expect(found('prisoner')).toEqual(['prisoners'])
  expect(found('нейтральный')).toEqual(['neutral'])
  expect(found('unconditonal ceasfire')).toEqual(['ceasefire'])
})

test('a number is found with and without its comma', () => {
  expect(found('600,000')).toEqual(['army'])
  expect(found('600000')).toEqual(['army'])
})

test('a phrase waits for texts that are not at hand', () => {
  const { hits, undecided } = search(index, '"all for all"')
  expect(hits).toEqual([])
  expect(undecided.map((at) => index.ids[at])).toEqual(['prisoners'])
})

test('several stored indexes are searched as one', () => {
  const shards = DOCUMENTS.map((one) => buildIndex([one]))
  expect(
    search(loadIndex(shards), 'hostilities')
      .hits.map(({ id }) => id)
      .sort(),
  ).toEqual(['ceasefire', 'prisoners'])
})

test('nothing typed finds nothing', () => {
  for (const empty of ['', '   ', '"', '-norway', '!?']) expect(found(empty)).toEqual([])
})
