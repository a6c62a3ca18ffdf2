import { expect, test } from 'vitest'
import * as record from '../../tests/dataset-fixture.ts'
import { summariseRecord } from './record-summary.ts'

test('a position is summed up by who said what when, its stances, its source, what it replaces and its words', () => {
  const one = record.position('border/2025-02-01-north', {
    stances: { open: 'supports' },
    supersedes: ['border/2025-01-01-north'],
  })
  expect(summariseRecord(one)).toEqual([
    'north, 2025-02-01, principal: It asks for something.',
    'open: supports',
    'source: news',
    'takes the place of border/2025-01-01-north',
    '“We ask for it”',
  ])
})

test('a span of dates is told whole', () => {
  const one = record.position('border/2025-02-01-north', { said: undefined, said_between: ['2025-01', '2025-02'] })
  expect(summariseRecord(one)[0]).toContain('north, 2025-01 to 2025-02, principal')
})

test('a claim is summed up with every answer to it', () => {
  expect(summariseRecord(record.claim('c'))).toEqual([
    'That something happened',
    'north about south, 2025-01-01: North says that it happened.',
    'answer of south: denial',
  ])
})

test('a gap is summed up by when and where one looked', () => {
  expect(summariseRecord(record.gap('border-north'))).toEqual(['looked for on 2025-12-01: Everywhere'])
})

test('a source is summed up with every address that it leads to', () => {
  const one = record.source('news', { archive_url: 'https://archive.example.org/news' })
  expect(summariseRecord(one)).toEqual(['news', 'https://example.org/news', 'https://archive.example.org/news'])
})

test('of a comparison, a party, an issue and a round what they are about is told', () => {
  const outcomes = [{ text: 'A list.', status: 'disputed' as const, announced_by: [] }]
  expect(summariseRecord(record.comparison({ parties: ['north'] }))).toEqual([
    'Talks',
    'Public words.',
    'parties: north',
  ])
  expect(summariseRecord(record.party('north'))).toEqual(['north: state, principal'])
  expect(summariseRecord(record.issue('border', ['open']))).toEqual(['border', 'What of border?', 'open: open'])
  expect(summariseRecord(record.round('spring', { outcomes }))).toEqual(['spring', 'disputed: A list.'])
})
