import { expect, test } from 'vitest'
import { comparison, issue, party } from '#tests/dataset-fixture.ts'
import { RECORD_TYPES } from '#core/model/kinds.ts'
import { composeRecord } from './compose-record.ts'
import { recordFile } from './record-name.ts'
import type { Values } from './values.ts'

const records = [
  comparison({
    parties: ['north'],
    issues: ['border'],
    loaded_terms: [{ term: 'wall of shame', lang: 'en', neutral: 'fence' }],
  }),
  party('north', { name: 'North' }),
  issue('border', ['fence']),
]
const placing = { type: 'position', comparison: 'talks', issue: 'border' } as const

const found = (values: Values, where: Parameters<typeof composeRecord>[0] = placing) =>
  composeRecord(where, values, '', records)
    .problems.filter(({ rule }) => rule !== 'missing-field')
    .map(({ rule, path }) => `${path.join('.')} ${rule}`)

const LONG =
  'We say again and again and again that there has to be a fence at the border, long and high and soon, as we have said for so many years.'

test('words that take sides and quotations that are too long are told while everything else is missing', () => {
  expect(found({ condition: 'North admitted that it asks for a wall of shame.' })).toEqual([
    'condition loaded-term',
    'condition judging-verb',
  ])
  expect(found({ quote: { text: LONG } })).toEqual(['quote.text quote-length'])
  expect(found({ quote: { text: 'A fence is nice.', lang: 'en' }, stances: { fence: 'requires' } })).toEqual([
    'stances.fence strong-stance',
  ])
})

test('they are told beside fields that are wrong, and only of what somebody wrote', () => {
  expect(found({ said: '2024-02-31', condition: 'North admitted it.' })).toEqual([
    'said field-value',
    'condition judging-verb',
  ])
  expect(found({})).toEqual([])
})

test('of every kind the words are read before it is whole', () => {
  expect(found({ question: 'Why does North still refuse a fence?' }, { type: 'issue', comparison: 'talks' })).toEqual([
    'question issue-question',
  ])
  expect(found({ summary: 'North admitted it.' }, { type: 'claim', comparison: 'talks' })).toEqual([
    'summary judging-verb',
  ])
  for (const type of RECORD_TYPES) {
    const where = { type, comparison: 'talks', issue: 'border', party: 'north' } as const
    expect(
      found({}, where).filter((one) => one !== ' duplicate-file'),
      recordFile(where, {}),
    ).toEqual([])
  }
})

test('once the record is whole each is told once', () => {
  const whole = {
    ...{
      party: 'north',
      said: '2025-06-02',
      speaker: { name: 'A. Speaker' },
      authority: 'minister',
      reported_by: 'self',
    },
    ...{ condition: 'North admitted that it asks for a fence.', source: 'memo' },
  }
  expect(found(whole).filter((one) => one.endsWith('judging-verb'))).toEqual(['condition judging-verb'])
})
