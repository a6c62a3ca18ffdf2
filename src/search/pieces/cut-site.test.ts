import { expect, test } from 'vitest'
import { searchWith } from '../search-with.ts'
import { loadStemmers } from '../stemmers.ts'
import { unpackWords } from '../pack-words.ts'
import { cutSite, type SearchedComparison } from './cut-site.ts'
import { openSite } from './open-site.ts'

type Titles = readonly (string | readonly [title: string, party: string])[]

function comparison(id: string, titles: Titles, more: Partial<SearchedComparison> = {}): SearchedComparison {
  const searched = titles.map((one, at) => {
    const [title, party] = typeof one === 'string' ? [one, undefined] : one
    const shared = party === undefined ? {} : { party: [{ key: party, words: party }] }
    return { document: { id: `${id}/${at}`, title, texts: [], shared }, shown: { title, texts: [] } }
  })
  return { id, searched, labels: {}, languages: ['en'], ...more }
}

const TALKS = comparison(
  'talks',
  [
    ...[
      'A truce at sea',
      'The end of hostilities',
      'Hostilities of the end',
      'An armistice',
      'health care',
      'care for health',
    ],
    ...['双方同意停火', ['The US talks', 'us'] as const],
  ],
  {
    languages: ['en', 'zh'],
    synonyms: [['truce', 'end of hostilities', 'armistice', 'line of contact on land']],
    leads: [['quiet', 'a truce at sea']],
    foreign: { lang: 'uk', labels: ['Річка'] },
  },
)
const WAGES = comparison(
  'wages',
  ['Das Mindestlohngesetz ist nicht gut', 'A truce of dockers', 'The end of hostilities in port'],
  {
    languages: ['de'],
  },
)

/** Cut small; all pieces at hand. */
async function opened(...all: SearchedComparison[]) {
  const { frame, pieces } = cutSite(all, { words: 40, pairs: 40, texts: 120 })
  const site = openSite(frame, await loadStemmers(frame.languages))
  for (const [name, piece] of pieces) site.put(name, piece)
  const found = (query: string) =>
    searchWith(site.site.index, `${query} `, site.site.textsOf, {})
      .hits.map(({ id }) => id)
      .sort()
  return { frame, pieces, site: site.site, found }
}

test('of each comparison is told what it is called, how many it has, and what its publisher says is the same', async () => {
  const { frame, site } = await opened(TALKS, WAGES)
  expect(frame.comparisons).toEqual([
    {
      ...{ id: 'talks', count: 8, labels: {}, foreign: { lang: 'uk', labels: ['Річка'] } },
      ...{ synonyms: TALKS.synonyms, leads: TALKS.leads },
    },
    { id: 'wages', count: 3, labels: {}, synonyms: [], leads: [] },
  ])
  expect('foreign' in frame.comparisons[1]!).toBe(false)
  expect(frame.languages).toEqual(['en', 'zh', 'de'])
  expect(Object.keys(frame.small).sort()).toEqual(['de', 'en', 'zh'])
  expect([site.languageOf('Річка'), site.languageOf('Border')]).toEqual(['uk', undefined])
})

test('what is the same as more than two words is found where these stand together, in the comparison that says so', async () => {
  const { found, frame } = await opened(TALKS, WAGES)
  expect(frame.phrases.map(({ phrase }) => phrase)).toEqual(['a truce at sea', 'end of hostilities'])
  expect(found('armistice')).toEqual(['talks/0', 'talks/1', 'talks/3'])
  expect(found('quiet')).toEqual(['talks/0'])
  expect(found('truce')).toEqual(['talks/0', 'talks/1', 'talks/3', 'wages/1'])
})

test('compounds, variants of characters and words written as one are found as in a whole index', async () => {
  const { found } = await opened(TALKS, WAGES)
  expect(found('lohn')).toEqual(['wages/0'])
  expect(found('雙方')).toEqual(['talks/6'])
  expect(found('healthcare')).toEqual(['talks/4'])
  expect(found('us talks')).toEqual(['talks/7'])
})

test('where no language writes words as one, none is told as such', () => {
  expect(cutSite([comparison('talks', ['A truce', 'The end of it'])]).frame.compounded).toBe('')
  expect(cutSite([WAGES]).frame.compounded).not.toBe('')
})

test('pieces begin where they say, pairs in the order of what they are as one, then of where it parts', async () => {
  const { frame, pieces } = await opened(comparison('talks', ['a bc', 'ab c', 'abc d', 'b a', 'ab cd']))
  const joined = [...pieces].flatMap(([name, piece]) =>
    name.startsWith('pairs') && 'joined' in piece ? [unpackWords(piece.joined)] : [],
  )
  expect(joined.flat()).toEqual(['abc', 'abc', 'abcd', 'abcd', 'ba'])
  expect(unpackWords(frame.starts.pairs)).toEqual(joined.map(([first]) => first))
})

test('the order in which documents and comparisons are given is kept for comparisons and does not show for documents', () => {
  const turned = { ...TALKS, searched: [...TALKS.searched].reverse() }
  const text = (...all: SearchedComparison[]) => JSON.stringify([cutSite(all).frame, ...cutSite(all).pieces])
  expect(text(turned, WAGES)).toBe(text(TALKS, WAGES))
  expect(cutSite([WAGES, TALKS]).frame.comparisons.map(({ id }) => id)).toEqual(['wages', 'talks'])
})
