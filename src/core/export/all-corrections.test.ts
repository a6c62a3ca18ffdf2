import { expect, test } from 'vitest'
import { comparison, datasetOf, issue, party, position } from '#tests/dataset-fixture.ts'
import { allCorrections } from './all-corrections.ts'

const corrected = (...on: string[]) => ({
  corrections: on.map((day, at) => ({ on: day, note: `Note ${at + 1}.` })) as never,
})
const told = (...records: Parameters<typeof datasetOf>[0]) =>
  allCorrections([datasetOf(records)]).map(({ on, kind, record, key }) => `${on} ${kind} ${record.id} ${key}`)

test('corrections of all records are told, the last first; those of one day by the file of their record', () => {
  expect(
    told(
      party('b', corrected('2025-01-01')),
      party('a', corrected('2025-01-01')),
      issue('c', [], corrected('2025-03-01', '2025-02-01')),
    ),
  ).toEqual([
    '2025-03-01 correction c corrected-2025-03-01',
    '2025-02-01 correction c corrected-2025-02-01',
    '2025-01-01 correction a corrected-2025-01-01',
    '2025-01-01 correction b corrected-2025-01-01',
  ])
})

test('each of several corrections of one day has an address of its own, which a later one does not change', () => {
  const one = corrected('2025-01-01', '2025-02-02', '2025-01-01', '2025-01-01')
  expect(told(party('a', one))).toEqual([
    '2025-02-02 correction a corrected-2025-02-02',
    '2025-01-01 correction a corrected-2025-01-01',
    '2025-01-01 correction a corrected-2025-01-01-2',
    '2025-01-01 correction a corrected-2025-01-01-3',
  ])
})

test('words that were taken out of the record of what was said are told with the day, or the last of its period', () => {
  const retracted = (on: string) => ({ retracted: { on, by: 'speaker', note: 'Not said.' } as never })
  expect(
    told(
      comparison({ covers_until: '2025-06-15', parties: ['north'], issues: ['border'] }),
      party('north'),
      issue('border'),
      position('border/2025-01-01-north', { ...retracted('2025-05-02'), ...corrected('2025-05-02') }),
      position('border/2025-02-01-north', retracted('2025-05')),
      position('border/2025-03-01-north'),
    ),
  ).toEqual([
    '2025-05-31 retraction border/2025-02-01-north retracted',
    '2025-05-02 correction border/2025-01-01-north corrected-2025-05-02',
    '2025-05-02 retraction border/2025-01-01-north retracted',
  ])
})
