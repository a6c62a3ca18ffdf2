import { expect, test } from 'vitest'
import { DEFAULT_STEMMERS } from '../stemmers.ts'
import { cutSite, type SearchedComparison } from './cut-site.ts'
import { openSite } from './open-site.ts'
import type { PieceName } from './piece.ts'

/** Twenty documents, each text in a piece of its own, and each word in one of its own. */
function opened() {
  const comparison = (id: string, from: number, count: number, north: string): SearchedComparison => ({
    ...{ id, languages: ['en'], labels: { party: { north } } },
    searched: Array.from({ length: count }, (_, at) => {
      const title = `word${'abcdefghijklmnopqrst'[from + at]} border wall`
      const shared = { party: [{ key: 'north', words: north }], date: [{ key: `20${10 + at}-05`, words: '' }] }
      return {
        document: { id: `${id}/${10 + at}`, title, texts: [], shared },
        shown: { title, texts: [{ text: `Text of ${from + at}` }] },
      }
    }),
  })
  const { frame, pieces } = cutSite([comparison('a', 0, 12, 'North'), comparison('b', 12, 8, 'North Quay')], {
    ...{ words: 1, pairs: 1, texts: 1 },
  })
  const { site, ...rest } = openSite(frame, DEFAULT_STEMMERS)
  const put = (...names: PieceName[]) => names.forEach((name) => rest.put(name, pieces.get(name)!))
  return { site, ...rest, put, pieces }
}

const ALL = Array.from({ length: 20 }, (_, at) => at)

test('what is asked of a piece that is not there is missing, once, until it is taken; then it is as if nowhere', () => {
  const { site, isWaiting, takeMissing, put } = opened()
  expect([isWaiting(), takeMissing()]).toEqual([false, []])
  expect([site.textsOf(3), site.textsOf(3), isWaiting()]).toEqual([undefined, undefined, true])
  expect(takeMissing()).toEqual(['texts-3'])
  expect([isWaiting(), takeMissing()]).toEqual([false, []])
  put('texts-3')
  expect([site.textsOf(3), isWaiting()]).toEqual([['wordd border wall', 'Text of 3'], false])
  expect([site.index.ids[3], site.index.ids[4]]).toEqual(['a/13', ''])
  expect(site.documents[3]?.title).toBe('wordd border wall')
})

test('a word that stands nowhere needs no piece, and one that stands somewhere needs its own', () => {
  const { site, takeMissing, put } = opened()
  const { postings } = site.index
  expect([postings.has('xylophone'), postings.get('xylophone'), takeMissing()]).toEqual([false, undefined, []])
  expect([postings.has('wordd'), postings.get('wordd')]).toEqual([true, undefined])
  const [name] = takeMissing()
  put(name!)
  expect(postings.get('wordd')?.map(({ documents }) => documents)).toEqual([[3]])
  expect(takeMissing()).toEqual([])
})

test('of the first hits four texts are fetched, none before all that was asked for is there', () => {
  const { site, takeMissing, put } = opened()
  expect(site.reach?.(ALL, 20)).toEqual([])
  expect(takeMissing()).toEqual(['texts-0', 'texts-1', 'texts-2', 'texts-3'])
  put('texts-0', 'texts-1', 'texts-3')
  expect(site.reach?.(ALL, 20)).toEqual([0, 1])
  expect(takeMissing()).toEqual(['texts-2'])
  put('texts-2')
  expect(site.reach?.(ALL, 20)).toEqual([0, 1, 2, 3])
  expect(site.reach?.([1, 2], 20)).toEqual([1, 2])
  expect(takeMissing()).toEqual([])
  site.textsOf(9)
  expect(site.reach?.(ALL, 20)).toEqual([])
})

test('who asks for more hits gets fifteen texts, and a question of many words fewer for its first', () => {
  const { site, takeMissing } = opened()
  site.reach?.(ALL, 51)
  expect(takeMissing()).toHaveLength(15)
  site.reach?.(ALL, 50)
  expect(takeMissing()).toHaveLength(4)
  const asking = (words: number) => {
    const other = opened()
    for (const letter of 'abcdefghij'.slice(0, words)) other.site.index.postings.get(`word${letter}`)
    other.put(...[...other.pieces.keys()].filter((name) => name.startsWith('words')))
    const { site: own } = other
    for (const letter of 'abcdefghij'.slice(0, words)) own.index.postings.get(`word${letter}`)
    other.takeMissing()
    for (const letter of 'abcdefghij'.slice(0, words)) own.index.postings.get(`word${letter}`)
    own.reach?.(ALL, 20)
    return other.takeMissing().length
  }
  expect([asking(1), asking(3), asking(4), asking(5), asking(9)]).toEqual([4, 4, 3, 2, 2])
})

test('a document is told by the labels of its own comparison, a facet by those of all', () => {
  const { site } = opened()
  expect([site.labelOf('party', 'north', 11), site.labelOf('party', 'north', 12)]).toEqual(['North', 'North Quay'])
  expect([site.labelOf('party', 'north'), site.labelOf('party', 'x'), site.labelOf('issue', 'y', 3)]).toEqual([
    ...['North / North Quay', 'x', 'y'],
  ])
  expect([site.keysOf('party', 19), site.keysOf('date', 13), site.keysOf('issue', 0)]).toEqual([
    ['north'],
    ['2011-05'],
    [],
  ])
  expect(site.facets.get('year')?.keys.slice().sort()).toEqual(Array.from({ length: 12 }, (_, at) => `20${10 + at}`))
  expect(site.facets.get('stance')?.keys).toEqual([])
  expect(site.index.lengths).toHaveLength(20)
})

test('two words are told where they stand together, and a phrase by each two of its words and then its text', () => {
  const { site, takeMissing, put, pieces } = opened()
  const { together, holds } = site.index.inPieces!
  expect([together(['border', 'wall']), together(['border', 'xylophone'])]).toEqual([undefined, undefined])
  put(...takeMissing())
  expect(together(['border', 'wall'])?.posting.documents).toEqual(ALL)
  put(...[...pieces.keys()].filter((name) => name.startsWith('pairs')))
  expect(together(['wall', 'border'])).toBeUndefined()
  expect([holds(3, ['border', 'wall']), holds(3, ['wall', 'border'])]).toEqual([true, false])
  expect(holds(3, ['wordd', 'border', 'wall'])).toBeUndefined()
  expect(takeMissing()).toEqual(['texts-3'])
  put('texts-3')
  expect([holds(3, ['wordd', 'border', 'wall']), holds(4, ['wordd', 'border', 'wall'])]).toEqual([true, false])
})
