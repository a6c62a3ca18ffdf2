import { expect, test } from 'vitest'
import { buildIndex } from './build-index.ts'
import { loadIndex } from './load-index.ts'
import type { EqualWords } from './pack-index.ts'
import { search } from './search.ts'

type Comparison = EqualWords & { readonly texts: readonly string[] }

/** What a query finds in some comparisons, each with what its publisher says is the same: `a0` is the first text of the first. */
function found(query: string, ...comparisons: Comparison[]): string[] {
  const idOf = (nth: number, at: number) => `${'abc'[nth]}${at}`
  const index = loadIndex(
    comparisons.map(({ texts, ...equal }, nth) =>
      buildIndex(
        texts.map((title, at) => ({ id: idOf(nth, at), title, texts: [], shared: {} })),
        { ...equal, languages: ['en'] },
      ),
    ),
  )
  const byId = new Map(
    comparisons.flatMap(({ texts }, nth) => texts.map((text, at) => [idOf(nth, at), [text]] as const)),
  )
  return search(index, `${query} `, (at) => byId.get(index.ids[at]!))
    .hits.map(({ id }) => id)
    .sort()
}

const BORDER: Comparison = {
  synonyms: [['checkpoint', 'border post', 'crossing']],
  leads: [
    ['puppet regime', 'government'],
    ['tax raid', 'levy on land'],
  ],
  texts: [
    'A checkpoint',
    'Border posts',
    'Two crossings',
    'A border and a post',
    'The government',
    'A puppet',
    'Levies on land',
  ],
}

test.each([
  ['checkpoint', ['a0', 'a1', 'a2']],
  ['checkpoints', ['a0', 'a1', 'a2']],
  ['border post', ['a0', 'a1', 'a2', 'a3']],
  ['crossed', ['a0', 'a1', 'a2']],
  ['post', ['a1', 'a3']],
  ['puppet regime', ['a4', 'a5']],
  ['puppet', ['a5']],
  ['government', ['a4']],
  ['tax raid', []],
  ['checkpoint government', ['a4']],
])('who looks for %s finds all that is said to be the same, and no more', (query, ids) => {
  const texts = BORDER.texts.map((text) => text.replace('posts', 'post'))
  expect(found(query, { ...BORDER, texts })).toEqual(ids)
})

test('what one comparison says is the same is so in its own documents alone, whatever stands before and behind it', () => {
  const plain: Comparison = { texts: ['A checkpoint', 'A crossing', 'The government'] }
  expect(found('checkpoint', plain, BORDER, plain)).toEqual(['a0', 'b0', 'b2', 'c0'])
  expect(found('puppet regime', plain, BORDER, plain)).toEqual(['b4', 'b5'])
})

test('two groups that share a word are two groups, and a group without a word is none', () => {
  const two: Comparison = {
    synonyms: [['truce', 'ceasefire'], ['ceasefire', 'armistice'], ['', '!'], []],
    texts: ['A truce', 'A ceasefire', 'An armistice'],
  }
  expect(found('truce', two)).toEqual(['a0', 'a1'])
  expect(found('ceasefire', two)).toEqual(['a0', 'a1', 'a2'])
})

test('where the words that were typed and those that are the same stand in one document, it is found once and before others', () => {
  const index = loadIndex([
    buildIndex(
      ['A truce', 'A truce, that is a ceasefire', 'A ceasefire'].map((title, at) => ({
        id: String(at),
        title,
        texts: [],
        shared: {},
      })),
      { synonyms: [['truce', 'ceasefire']] },
    ),
  ])
  const ids = search(index, 'truce ').hits.map(({ id }) => id)
  expect([ids[0], ids.length]).toEqual(['1', 3])
})

test('what is the same in one comparison is marked only where it stands in it', () => {
  const [one, other] = [['A truce'], ['An armistice']].map((texts, nth) =>
    buildIndex(
      texts.map((title) => ({ id: String(nth), title, texts: [], shared: {} })),
      { synonyms: nth === 0 ? [['truce', 'armistice', 'peace talks']] : [] },
    ),
  )
  expect(search(loadIndex([one!, other!]), 'truce ').marks.phrases).toEqual([])
  const both = buildIndex(
    ['A truce', 'An armistice', 'Peace talks'].map((title) => ({ id: title, title, texts: [], shared: {} })),
    { synonyms: [['truce', 'armistice', 'peace talks']] },
  )
  expect(search(loadIndex([both]), 'truce ').marks.phrases).toEqual([['armistice'], ['peace', 'talks']])
})
