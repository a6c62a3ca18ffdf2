import { expect, test } from 'vitest'
import { buildIndex } from './build-index.ts'
import { loadSite } from './loaded-site.ts'
import type { Chosen } from './protocol.ts'
import { recognise } from './recognise.ts'
import type { SearchDocument } from './search-document.ts'

const value = (key: string, words = key) => ({ key, words })
const said = (
  id: string,
  party: string[],
  issue: string,
  date: string,
  more: SearchDocument['shared'] = {},
): SearchDocument => ({
  ...{ id, title: 'Talks', texts: [] },
  shared: {
    party: party.map((key) =>
      value(key, key === 'north' ? 'North Republic' : key === 'south' ? 'South Republic' : key),
    ),
    issue: [value(issue, `${issue} of goods`)],
    date: [value(date)],
    type: [value('position')],
    ...more,
  },
})
const DOCUMENTS = [
  said('1', ['north'], 'border', '2024-05-01', { stance: [value('accepts')] }),
  said('2', ['north', 'south'], 'border', '2025-06', { stance: [value('rules-out')], authority: [value('principal')] }),
  said('3', ['south'], 'trade', '2025', { stance: [value('rules-out')] }),
  said('4', ['south'], 'trade', '2025-07-01', { type: [value('round')] }),
]
const site = loadSite([
  {
    shard: {
      index: buildIndex(DOCUMENTS, { languages: ['en'] }),
      labels: { party: { north: 'The North' } },
      foreign: { lang: 'uk', labels: ['The North'] },
    },
    documents: DOCUMENTS.map(({ title }) => ({ title, texts: [] })),
  },
])
const named = (query: string, documents = [0, 1, 2, 3], chosen: Chosen = {}) =>
  recognise(site, query, documents, chosen).map(({ facet, key, label, count }) => `${facet} ${key} ${label} ${count}`)

test.each([
  ['north', ['party north The North 2']],
  ['trade', ['issue trade trade 2']],
  ['round', ['type round round 1']],
  ['accepts', ['stance accepts accepts 1']],
  ['north trade', ['party north The North 2', 'issue trade trade 2']],
  ['north North NORTH', ['party north The North 2']],
  ['in 2024', ['year 2024 2024 1']],
  ['2025 talks', ['year 2025 2025 3']],
  ['june 2025', ['year 2025 2025 3']],
  ['2025-06', ['year 2025 2025 3']],
  ['24.11.2024', ['year 2024 2024 1']],
])('in "%s" these values are named, with how many have them', (query, values) => {
  expect(named(query)).toEqual(values)
})

test.each([
  ['republic', 'it is in the name of two'],
  ['goods', 'it is on two issues'],
  ['talks', 'it is in a title alone'],
  ['of', 'it holds a sentence together'],
  ['position', 'a value that nearly all have and a word of it'],
  ['xylophone', 'it stands nowhere'],
  ['principal', 'nobody narrows by it so'],
  ['1999', 'nothing is of that year'],
  ['12024', 'it is no year'],
  ['3024', 'nor is this'],
])('"%s" names no value: %s', (query) => {
  expect(named(query).filter((one) => !one.startsWith('type'))).toEqual([])
})

test('what all have, none has or is chosen already would narrow nothing', () => {
  expect(named('north', [0, 1])).toEqual([])
  expect(named('north', [2, 3])).toEqual([])
  expect(named('north', [0, 1, 2], { party: ['north'] })).toEqual([])
  expect(named('north 2024', [0, 1, 2], { party: ['south'], year: ['2024'] })).toEqual(['party north The North 2'])
  expect(named('2025', [1, 2])).toEqual([])
})

test('a name in another language than the pages is told with it', () => {
  expect(recognise(site, 'north', [0, 1, 2], {})[0]).toEqual({
    facet: 'party',
    key: 'north',
    label: 'The North',
    lang: 'uk',
    count: 2,
  })
  expect(recognise(site, '2024', [0, 1, 2], {})[0]).toEqual({
    facet: 'year',
    key: '2024',
    label: '2024',
    lang: undefined,
    count: 1,
  })
})

test('of two parties that no record has apart none is told by a word: it may be either', () => {
  const joint = said('1', [], 'border', '2024')
  const documents = [
    { ...joint, shared: { ...joint.shared, party: [value('east', 'East Joint'), value('west', 'West Joint')] } },
    said('2', ['north'], 'border', '2024'),
  ]
  const site = loadSite([
    {
      shard: { index: buildIndex(documents), labels: {} },
      documents: documents.map(({ title }) => ({ title, texts: [] })),
    },
  ])
  expect(recognise(site, 'joint', [0, 1], {})).toEqual([])
  expect(recognise(site, 'east', [0, 1], {})).toEqual([])
  expect(recognise(site, 'north', [0, 1], {}).map(({ key }) => key)).toEqual(['north'])
})
