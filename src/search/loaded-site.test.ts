import { expect, test } from 'vitest'
import { buildIndex } from './build-index.ts'
import { languagesOfLabels, joinLabels, loadSite } from './loaded-site.ts'
import { loadIndex } from './load-index.ts'
import type { SearchDocument } from './search-document.ts'
import { search } from './search.ts'

const document = (id: string, title: string, shared: SearchDocument['shared'] = {}, texts: string[] = []) => ({
  ...{ id, title, texts, shared },
})

const value = (key: string, words = key) => ({ key, words })

test('what two comparisons call by one id is told by both names, once where they agree; a hit by its own', () => {
  const shards = [
    ['a', 'North'],
    ['b', 'North Quay'],
    ['c', 'North'],
  ].map(([id, name]) => ({
    shard: {
      index: buildIndex([document(`${id}/1`, 'Border', { party: [value('north')] })]),
      labels: { party: { north: name!, south: 'South' } },
    },
    documents: [{ title: 'Border', texts: [{ text: `Of ${id}` }] }],
  }))
  const site = loadSite(shards)
  expect(site.labelOf('party', 'north')).toBe('North / North Quay')
  expect(site.labelOf('party', 'south')).toBe('South')
  expect([0, 1, 2].map((at) => site.labelOf('party', 'north', at))).toEqual(['North', 'North Quay', 'North'])
  expect([site.labelOf('party', 'west'), site.labelOf('issue', 'x', 0), site.labelOf('party', 'x', 9)]).toEqual([
    'west',
    'x',
    'x',
  ])
  expect([site.textsOf(1), site.textsOf(1) === site.textsOf(1)]).toEqual([['Border', 'Of b'], true])
  expect(site.textsOf(9)).toEqual([''])
  expect(site.keysOf('party', 0)).toEqual(['north'])
  expect(site.keysOf('issue', 0)).toEqual([])
})

test('names are joined whole: North is not taken for part of North Quay', () => {
  const joined = joinLabels([
    { labels: { party: { n: 'North Quay' } } },
    { labels: { party: { n: 'North' } } },
    { labels: {} },
  ])
  expect(joined.get('party')?.get('n')).toBe('North Quay / North')
})

test('a name in another language than the pages is told with its language', () => {
  const languages = languagesOfLabels([
    { foreign: { lang: 'uk', labels: ['Річка', 'Порт'] } },
    {},
    { foreign: { lang: 'de', labels: ['Hafen'] } },
  ])
  expect([...languages]).toEqual([
    ['Річка', 'uk'],
    ['Порт', 'uk'],
    ['Hafen', 'de'],
  ])
})

const found = (query: string, ...shards: SearchDocument[][]) =>
  search(loadIndex(shards.map((one) => buildIndex(one, { languages: ['en', 'de'] }))), `${query} `).hits.map(
    ({ id }) => id,
  )

test('a stance, an answer, an outcome and a date are found as they are called, a day alone is not', () => {
  const said = document('a', 'Border', {
    ...{ date: [value('2025-06-24')], stance: [value('rules-out')], answer: [value('partial-denial')] },
    ...{ outcome: [value('not-carried-out')], language: [value('de')], type: [value('position')] },
  })
  for (const query of ['24 June 2025', 'june 2025', 'rules out', 'partly denied', 'carried out', 'position']) {
    expect(found(query, [said]), query).toEqual(['a'])
  }
  for (const query of ['24', 'de']) expect(found(query, [said]), query).toEqual([])
  expect(found('2025', [said, document('b', 'Wages', { date: [value('2025')] })]).sort()).toEqual(['a', 'b'])
})

test('what names a party is no small word, but for words that name nothing', () => {
  const us = document('a', 'Talks', { party: [value('us', 'United States of America us')] })
  const other = document('b', 'Give it to us of all')
  expect(found('us talks', [us, other])).toEqual(['a'])
  expect(found('of talks', [us, other])).toEqual(['a'])
  // What lacks a name holds a part only; what lacks a small word holds all.
  const hits = (...documents: SearchDocument[]) =>
    search(loadIndex([buildIndex(documents, { languages: ['en'] })]), 'us talks ')
  expect(hits(us, other, document('c', 'Talks')).some?.lacking).toEqual(['us'])
  expect(hits(other, document('c', 'Talks')).some).toBeUndefined()
  expect(found('us talks', [other, document('c', 'Talks')])).toEqual(['c'])
})

test('words that are made with others are known in each comparison that writes so', () => {
  const german = document('a', 'Das Mindestlohngesetz ist nicht gut')
  const plain = document('b', 'The Mindestlohngesetz of Germany')
  expect(found('lohn', [german], [plain]).sort()).toEqual(['a', 'b'])
  expect(found('lohn', [plain])).toEqual([])
})

test('a word in a longer text counts a little less than in a short one, in the title more, in a rarer field by its weight', () => {
  const filler = 'one two three four five six seven eight nine ten'
  expect(
    found('border', [document('a', 'x', {}, [`border ${filler}`]), document('b', 'x', {}, ['border one'])]),
  ).toEqual(['b', 'a'])
  expect(found('border', [document('a', 'x', {}, ['border']), document('b', 'border', {}, ['x'])])).toEqual(['b', 'a'])
  const by = (field: 'party' | 'source' | 'issue', ...words: string[]) => ({ [field]: words.map((one) => value(one)) })
  expect(
    found('border', [document('a', 'x', by('source', 'border')), document('b', 'x', by('party', 'border'))]),
  ).toEqual(['b', 'a'])
  // A round on five issues is on none of them in particular.
  const many = by('issue', 'border', 'aid', 'pay', 'sea', 'air')
  expect(found('border', [document('a', 'x', many), document('b', 'x', by('issue', 'border'))])).toEqual(['b', 'a'])
})
