import { expect, test } from 'vitest'
import * as record from '#tests/dataset-fixture.ts'
import { documentsOf } from './documents-of.ts'

const dataset = record.datasetOf([
  record.party('north', { name: 'North', aliases: ['Норд'] }),
  record.issue('border', ['open'], { title: 'Border', keywords: ['frontier'] }),
  record.source('memo', { title: 'A memorandum', publisher: 'The Gazette' }),
  record.position('border/2025-06-02-north', {
    condition: 'North asked for an open border.',
    quote: { text: 'Мы за открытую границу', lang: 'ru' },
    translation: { text: 'We are for an open border', lang: 'en', by: 'ours' },
    speaker: { name: 'A. Speaker', role: 'envoy' },
    source: 'memo',
    stances: { open: 'supports' },
    body: 'Said *in passing*.',
  }),
])

test('a position is found by its own words and by all that belongs to it', () => {
  const [document] = documentsOf(dataset, { plainText: (markdown) => markdown.replaceAll('*', '') })
  expect(document).toMatchObject({
    id: 'talks/positions/border/2025-06-02-north',
    title: 'North asked for an open border.',
    texts: ['Мы за открытую границу', 'We are for an open border', 'Said in passing.'],
    shared: {
      party: [{ key: 'north', words: 'North Норд' }],
      issue: [{ key: 'border', words: 'Border frontier' }],
      speaker: [{ words: 'A. Speaker' }],
      role: [{ words: 'envoy' }],
      date: [{ key: '2025-06-02', words: '2 June 2025' }],
      source: [{ words: 'A memorandum The Gazette report' }],
      option: [{ words: 'open' }],
      stance: [{ key: 'supports' }],
      type: [{ key: 'position' }],
      language: [{ key: 'ru' }],
      standing: [{ key: 'standing' }],
    },
  })
})

test('a position that another replaces is not standing', () => {
  const later = record.position('border/2025-07-01-north', { supersedes: ['border/2025-06-02-north'] })
  const documents = documentsOf(record.datasetOf([...dataset.parties, ...dataset.issues, ...dataset.positions, later]))
  expect(documents.map(({ shared }) => shared.standing?.[0]?.key)).toEqual(['superseded', 'standing'])
})

const NO_MARKDOWN = { plainText: (markdown: string) => markdown.replaceAll('*', '') }

test('a claim is found with its answers and findings, by whom it is of, and by what became of it', () => {
  const claim = record.claim('bridge', {
    ...{ title: 'That the bridge was hit', summary: 'North says that it was hit.', by: 'north', about: 'Ada Lee' },
    ...{ said: '2025-03', speaker: { name: 'Bo Li', role: 'envoy' }, source: 'memo', body: 'Told *twice*.' },
    ...{ quote: { text: 'Мост разбит', lang: 'ru' }, corrections: [{ on: '2025-08-02', note: 'The day was wrong.' }] },
    responses: [
      { by: 'south', kind: 'denial', summary: 'South says that it was not.', source: 'memo' },
      { by: 'Ada Lee', kind: 'partial-denial', summary: 'She says that it was a ship.', source: 'memo' },
      { by: 'south', kind: 'denial', summary: 'South says so again.', source: 'memo' },
    ],
    independent: [{ body: 'A court', finding: 'That the bridge fell.', source: 'memo' }],
  })
  const [document] = documentsOf(record.datasetOf([...dataset.parties, ...dataset.sources, claim]), NO_MARKDOWN)
  expect(document).toEqual({
    id: 'talks/claims/bridge',
    title: 'That the bridge was hit',
    texts: [
      ...['North says that it was hit.', 'Мост разбит'],
      ...['South says that it was not.', 'She says that it was a ship.', 'South says so again.'],
      ...['A court', 'That the bridge fell.', 'Told twice.'],
    ],
    shared: {
      party: [
        { key: 'north', words: 'North Норд' },
        { key: 'Ada Lee', words: 'Ada Lee' },
        { key: 'south', words: 'south' },
      ],
      speaker: [{ key: '', words: 'Bo Li' }],
      role: [{ key: '', words: 'envoy' }],
      date: [{ key: '2025-03', words: 'March 2025' }],
      source: [{ key: '', words: 'A memorandum The Gazette report' }],
      answer: [
        { key: 'denial', words: 'denial denied' },
        { key: 'partial-denial', words: 'partial denial partly denied' },
      ],
      comparison: [{ key: 'talks', words: 'Talks' }],
      type: [{ key: 'claim', words: 'claim' }],
      standing: [{ key: 'corrected', words: 'corrected' }],
    },
  })
})

test('a round is found by who met, on what, and by what came of it', () => {
  const round = record.round('2025-spring', {
    ...{
      title: 'A meeting in spring',
      start: '2025-04-02',
      place: 'Oslo',
      host: 'Norway',
      body: 'Behind *closed* doors.',
    },
    participants: [{ party: 'north', head: 'Bo Li' }, { party: 'south' }, { party: 'north', head: 'Cy Vo' }],
    outcomes: [
      { text: 'The border opens.', issue: 'border', status: 'agreed', announced_by: [] },
      { text: 'So do the ports.', issue: 'border', status: 'agreed', announced_by: [] },
      { text: 'More talks.', status: 'not-carried-out', announced_by: ['north'] },
    ],
  })
  const [document] = documentsOf(record.datasetOf([...dataset.parties, ...dataset.issues, round]), NO_MARKDOWN)
  expect(document).toEqual({
    id: 'talks/rounds/2025-spring',
    title: 'A meeting in spring',
    texts: [
      'Oslo',
      'Norway',
      'Bo Li',
      'Cy Vo',
      'The border opens.',
      'So do the ports.',
      'More talks.',
      'Behind closed doors.',
    ],
    shared: {
      party: [
        { key: 'north', words: 'North Норд' },
        { key: 'south', words: 'south' },
      ],
      issue: [{ key: 'border', words: 'Border frontier' }],
      date: [{ key: '2025-04-02', words: '2 April 2025' }],
      outcome: [
        { key: 'agreed', words: 'agreed' },
        { key: 'not-carried-out', words: 'not carried out' },
      ],
      comparison: [{ key: 'talks', words: 'Talks' }],
      type: [{ key: 'round', words: 'round' }],
      standing: [],
    },
  })
})

test('a text on the table is found clause by clause, each by its heading, its parties and what it says', () => {
  const draft = record.draft('first', {
    ...{ title: 'A first draft', by: ['north'], said: '2025-05', body: 'Leaked.', not_seen: ['The annex'] },
    clauses: [
      record.clause('border', { heading: 'On the border', issue: 'border', summary: 'It opens.', by: ['south'] }),
      record.clause('ports', { heading: 'On the ports', text: 'The ports open.', note: 'The page is torn.' }),
    ],
  })
  const shared = {
    date: [{ key: '2025-05', words: 'May 2025' }],
    source: [{ key: '', words: 'A first draft' }],
    comparison: [{ key: 'talks', words: 'Talks' }],
    type: [{ key: 'draft', words: 'draft' }],
  }
  const north = { key: 'north', words: 'North Норд' }
  const documents = documentsOf(record.datasetOf([...dataset.parties, ...dataset.issues, draft]))
  expect(documents).toEqual([
    {
      ...{ id: 'talks/drafts/first#border', title: 'On the border', texts: ['On the border', 'It opens.'] },
      shared: {
        party: [north, { key: 'south', words: 'south' }],
        issue: [{ key: 'border', words: 'Border frontier' }],
        ...shared,
      },
    },
    {
      ...{ id: 'talks/drafts/first#ports', title: 'On the ports' },
      texts: ['On the ports', 'The ports open.', 'The page is torn.'],
      shared: { party: [north], issue: [], ...shared },
    },
  ])
})

/** What a position is found by, by what it says of itself. */
function sharedOf(fields: Parameters<typeof record.position>[1], others: Parameters<typeof record.datasetOf>[0] = []) {
  const position = record.position('border/2025-06-02-north', { source: 'memo', ...fields })
  const all = [...dataset.parties, ...dataset.issues, ...dataset.sources, ...others, position]
  return documentsOf(record.datasetOf(all)).find(({ id }) => id.endsWith(position.id))!.shared
}

test('a joint position is that of all who said it, and its day is the last on which it may have been said', () => {
  const { party, date } = sharedOf({ with: ['south'], said: undefined, said_between: ['2025-05', '2025-06-02'] })
  expect(party?.map(({ key }) => key)).toEqual(['north', 'south'])
  expect(date).toEqual([{ key: '2025-06-02', words: '2 June 2025' }])
  expect(sharedOf({ said: undefined }).date).toEqual([])
})

test('a position without its own words is in the language of its source, and without a speaker nobody speaks', () => {
  const source = record.source('paper', { lang: ['de', 'en'] })
  const { language, speaker, role } = sharedOf({ quote: undefined, source: 'paper', speaker: undefined }, [source])
  expect(language).toEqual([{ key: 'de', words: '' }])
  expect([speaker, role]).toEqual([[], []])
  expect(sharedOf({ quote: undefined, source: 'lost' })).toMatchObject({
    language: [],
    source: [{ key: '', words: '' }],
  })
})

test('where a position stands in its source is searched too, a clause by what it is called', () => {
  const draft = record.draft('first', {
    title: 'A first draft',
    clauses: [record.clause('ports', { number: 'Art. 4' })],
  })
  expect(sharedOf({ locator: 'page 7' }).locator).toEqual([{ key: '', words: 'page 7' }])
  expect(sharedOf({ locator: 'first#ports' }, [draft]).locator).toEqual([{ key: '', words: 'A first draft, Art. 4' }])
  expect(sharedOf({}).locator).toEqual([])
})

test('a position is found by the options that it takes a stance on, each stance once', () => {
  const issue = record.issue('border', ['open', 'closed', 'watched'])
  const { option, stance } = sharedOf({ stances: { open: 'supports', watched: 'supports' } }, [issue])
  expect(option).toEqual([
    { key: '', words: 'open' },
    { key: '', words: 'watched' },
  ])
  expect(stance).toEqual([{ key: 'supports', words: 'supports' }])
})

test('how a position stands is told: retracted before all else, withdrawn as what was replaced, corrected beside it', () => {
  const standing = (fields: Parameters<typeof record.position>[1]) => sharedOf(fields).standing?.map(({ key }) => key)
  const withdrawn = { on: '2025-07-01' } as const
  const retracted = { on: '2025-08-01', by: 'publisher', note: 'Denied.' } as const
  expect(standing({})).toEqual(['standing'])
  expect(standing({ withdrawn })).toEqual(['superseded'])
  expect(standing({ withdrawn, retracted })).toEqual(['retracted'])
  expect(standing({ corrections: [{ on: '2025-08-02', note: 'The day.' }] })).toEqual(['standing', 'corrected'])
})

test('a position is told apart by its comparison, its kind, its authority, its language and how it stands', () => {
  const { comparison, type, authority, language, standing } = sharedOf({ quote: { text: 'Мир', lang: 'ru' } })
  expect({ comparison, type, authority, language, standing }).toEqual({
    comparison: [{ key: 'talks', words: 'Talks' }],
    type: [{ key: 'position', words: 'position' }],
    authority: [{ key: 'principal', words: 'principal' }],
    language: [{ key: 'ru', words: '' }],
    standing: [{ key: 'standing', words: 'standing' }],
  })
})
