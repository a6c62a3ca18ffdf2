import { expect, test } from 'vitest'
import { recordsOf } from '#core/model/records-of.ts'
import { datasetOf, issue, party, position } from '#tests/dataset-fixture.ts'
import { formRecords } from './form-records.ts'

test('the form gets all records of a comparison in their order, without bodies', () => {
  const dataset = datasetOf([
    ...[party('north'), issue('border'), issue('border-crossing')],
    ...['border/2025-01-02-north', 'border-crossing/2025-01-01-north', 'border/2025-01-01-north'].map((id) =>
      position(id, { body: 'A body.' }),
    ),
  ])
  const records = JSON.parse([...formRecords(dataset)].join('')) as object[]
  expect(records).toEqual(
    recordsOf(dataset).map((record) => JSON.parse(JSON.stringify({ ...record, body: '' })) as object),
  )
})
