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

test('a person is one entry, named with a role or without, and is found by every role', () => {
  const [about, by, other] = ['Ada Lee, envoy until 2024', 'Ada Lee', 'Ministry of Peace, North'] as const
  const denial = { kind: 'denial', summary: 'It was not so.', source: 'news' } as const
  const claims = [
    record.claim('one', { about, responses: [{ ...denial, by }] }),
    record.claim('two', { about: other, responses: [] }),
  ]
  const [one, two] = documentsOf(record.datasetOf([record.party('north'), ...claims]))
  expect(one?.shared.party).toEqual([
    expect.objectContaining({ key: 'north' }),
    { key: by, words: about.replace(',', '') },
  ])
  expect(two?.shared.party?.at(-1)).toEqual({ key: other, words: other })
})
