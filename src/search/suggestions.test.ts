import { expect, test } from 'vitest'
import { searchedTalks } from '#tests/searched-talks.ts'
import { answerQuestion, type AnswerTools } from './answer-question.ts'
import { arrange } from './arrange.ts'
import { loadSite } from './loaded-site.ts'
import { LONGEST_QUERY } from './parse-query.ts'
import * as whenLittleIsFound from './when-little-is-found.ts'

const site = loadSite(searchedTalks())

function suggested(query: string, tools: AnswerTools = whenLittleIsFound) {
  const { answer, wants } = answerQuestion(site, { kind: 'suggest', id: 1, query, count: 3 }, tools)
  return { ...answer, wants, ids: answer.hits.map(({ id }) => id) }
}

test('of what is suggested so many are shown as are wanted, with how many there are, and nothing to narrow them by', () => {
  const { ids, total, facets, recognised, unheld, isLocal, wants } = suggested('ceasefire')
  expect([ids.length, total]).toEqual([3, 6])
  expect({ facets, recognised, unheld, isLocal }).toEqual({ facets: [], recognised: [], unheld: [], isLocal: false })
  expect(wants).toEqual({ nearWords: false, neighbours: [], order: false, waysOn: false })
})

test('the search gives the same as the suggestions, until what arranges them is there', () => {
  const asked = { kind: 'search', id: 1, query: 'pay', chosen: {}, order: 'relevance', count: 50 } as const
  expect(answerQuestion(site, asked, whenLittleIsFound).answer).toMatchObject({
    total: 4,
    facets: [],
    unheld: [],
    recognised: [],
  })
  expect(answerQuestion(site, asked, { ...whenLittleIsFound, arrange }).answer.facets).not.toEqual([])
})

test('what would find something is wanted where nothing is found, and not where nothing was typed', () => {
  for (const nothing of ['', '  ', '\n']) {
    expect(suggested(nothing, {})).toMatchObject({ total: 0, nearest: [], wants: { waysOn: false } })
    expect(suggested(nothing)).toMatchObject({ total: 0, nearest: [], wants: { waysOn: false } })
  }
  expect(suggested('xylophone bridge', {})).toMatchObject({ nearest: [], wants: { waysOn: true } })
  expect(suggested('xylophone bridge')).toMatchObject({
    nearest: [{ query: 'bridge', count: 2 }],
    wants: { waysOn: false },
  })
  expect(suggested('bridge', {})).toMatchObject({ total: 2, nearest: [], wants: { waysOn: false } })
})

test('what is wanted of the order of words and of mistyped ones is told beside the answer', () => {
  expect(suggested('pay rise', {}).wants).toEqual({ nearWords: true, neighbours: [], order: true, waysOn: false })
  expect(suggested('ceasefire', {}).wants).toEqual({ nearWords: false, neighbours: [], order: false, waysOn: false })
  expect(suggested('monitros', {}).wants).toMatchObject({ nearWords: true, order: false })
  const isWord = (word: string) => (word === 'xylophone' ? true : undefined)
  expect(suggested('xylophone ', { ...whenLittleIsFound, isWord }).wants.neighbours).toEqual([])
  expect(suggested('monitros ', { ...whenLittleIsFound, isWord }).wants.neighbours).toContain('monitros')
})

test('a word of the dictionary is not taken for another that looks like it, a slip of the hand is', () => {
  const known = {
    ...whenLittleIsFound,
    isWord: (word: string) => word === 'convoy' || word === 'monitor' || word === 'prism',
  }
  expect(suggested('cashfire ', { ...known, isWord: () => false }).total).toBeGreaterThan(0)
  expect(suggested('cashfire ', { ...known, isWord: () => true }).total).toBe(0)
  // Its forms are found all the same.
  expect(suggested('convoy ', known).total).toBe(2)
})

test('each hit is told how it was found, and only what was found by like meaning has reasons', () => {
  const neighboursOf = (word: string) => (word === 'soldiers' ? [{ word: 'troops', likeness: 0.5 }] : [])
  const { hits } = answerQuestion(
    site,
    { kind: 'suggest', id: 1, query: 'soldiers withdraw zone', count: 9 },
    { ...whenLittleIsFound, neighboursOf },
  ).answer
  expect(hits.map(({ id, tier, reasons }) => [id, tier, reasons])).toEqual([
    ['border/drafts/first#line', 'some', []],
    ['border/positions/2', 'meaning', [{ typed: 'soldiers', found: ['troops'] }]],
  ])
})

test('of an endless query the first words are read', () => {
  const long = `bridge ${'x '.repeat(LONGEST_QUERY)}`
  const { answer } = answerQuestion(
    site,
    { kind: 'search', id: 1, query: `${long}bridge`, chosen: {}, order: 'relevance', count: 5 },
    { ...whenLittleIsFound, arrange },
  )
  expect(answer.unheld).toEqual(['x'])
  const after = `${' '.repeat(LONGEST_QUERY)}bridge`
  expect(answerQuestion(site, { kind: 'suggest', id: 1, query: after, count: 5 }).answer.total).toBe(0)
})
