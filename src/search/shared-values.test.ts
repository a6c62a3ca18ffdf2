import { expect, test } from 'vitest'
import * as record from '#tests/dataset-fixture.ts'
import { documentsOf } from './documents-of.ts'

const dataset = record.datasetOf([
  record.party('north', { name: 'North', aliases: ['Норд'] }),
  record.issue('border', ['open'], { title: 'Border', keywords: ['frontier'] }),
  record.source('memo', { title: 'A memorandum', publisher: 'The Gazette' }),
])

/** What a position is found by, by what it says of itself. */
function sharedOf(fields: Parameters<typeof record.position>[1], others: Parameters<typeof record.datasetOf>[0] = []) {
  const position = record.position('border/2025-06-02-north', { source: 'memo', ...fields })
  const all = [...dataset.parties, ...dataset.issues, ...dataset.sources, ...others, position]
  return documentsOf(record.datasetOf(all)).find(({ id }) => id.endsWith(position.id))!.shared
}

test('a party is found by each of its names, each once, and so is an issue and a source', () => {
  const south = record.party('south', { name: 'South', short: 'S', self_name: 'Süd', aliases: ['South', 'Sud'] })
  expect(sharedOf({ with: ['south'] }, [south]).party?.[1]).toEqual({ key: 'south', words: 'South S Süd Sud' })
  const source = record.source('call', { title: 'Call', publisher: 'A paper', kind: 'press-conference' })
  expect(sharedOf({ source: 'call' }, [source]).source).toEqual([{ key: '', words: 'Call A paper press conference' }])
  const lost = record.position('lost/2025-06-02-north')
  const [only] = documentsOf(record.datasetOf([lost]))
  expect(only?.shared.issue).toEqual([{ key: 'lost', words: 'lost' }])
})

test('who holds an office is found by it in every record; what speaks under the name of a party is no person', () => {
  const said = (at: number, name: string, role?: string) =>
    record.position(`border/2025-07-0${at}-north`, { speaker: { name, ...(role === undefined ? {} : { role }) } })
  const all = [
    ...[said(1, 'Bo Li', 'envoy'), said(2, 'Bo Li'), said(3, 'Bo Li', 'adviser'), said(4, 'North', 'a letter')],
    ...[said(5, 'North'), record.claim('bridge', { speaker: { name: 'Bo Li', role: 'minister' } })],
  ]
  const roles = documentsOf(record.datasetOf([...dataset.parties, ...all])).map(({ shared }) => shared.role)
  const words = roles.map((role) => role?.map((one) => one.words))
  expect(words).toEqual([
    ['envoy adviser minister'],
    ['adviser envoy minister'],
    ['adviser envoy minister'],
    ['a letter'],
    [],
    ['minister adviser envoy'],
  ])
})

test('persons whose names are followed by what they are not alone are told apart', () => {
  const of = (id: string, by: string, about: string) => record.claim(id, { by, about, responses: [] })
  const claims = [
    of('1', 'Ada Lee, envoy', 'Ada Lee, minister'),
    of('2', 'Bo Li, envoy', 'Bo Li'),
    record.claim('3', { by: 'Cy Vo, judge', about: 'north', responses: [], speaker: { name: 'Cy Vo' } }),
  ]
  const keys = documentsOf(record.datasetOf([...dataset.parties, ...claims])).map(({ shared }) => shared.party)
  expect(keys).toEqual([
    [
      { key: 'Ada Lee, envoy', words: 'Ada Lee, envoy' },
      { key: 'Ada Lee, minister', words: 'Ada Lee, minister' },
    ],
    [{ key: 'Bo Li', words: 'Bo Li envoy' }],
    [
      { key: 'Cy Vo', words: 'Cy Vo judge' },
      { key: 'north', words: 'North Норд' },
    ],
  ])
})

test('all that is said of what a person is counts, in one order, whatever record says it first', () => {
  const of = (id: string, by: string, about: string) => record.claim(id, { by, about, responses: [] })
  const claims = [of('1', 'Bo Li, minister', 'Bo Li, envoy'), of('2', 'Bo Li', 'north')]
  const [one, two] = documentsOf(record.datasetOf([...dataset.parties, ...claims]))
  expect(one?.shared.party).toEqual([{ key: 'Bo Li', words: 'Bo Li envoy minister' }])
  expect(two?.shared.party?.[0]).toEqual({ key: 'Bo Li', words: 'Bo Li envoy minister' })
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
