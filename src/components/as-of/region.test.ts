import { expect, test } from 'vitest'
import { cellAt } from '#core/compare/cell.ts'
import { staticDaysOf } from '#core/compare/static-days.ts'
import { buildDatasets } from '#core/model/dataset.ts'
import { readEveryField } from '#tests/every-field.ts'
import { regionsAt } from './region.ts'
import { asOfDocument, type SentAsOf } from '#site/as-of-records.ts'

const { catalogue } = await readEveryField()

test.each(catalogue.datasets)(
  'with what the browser gets of $comparison.id, each cell reads on each day as with the whole records',
  (dataset) => {
    const { records, evidence } = JSON.parse([...asOfDocument(dataset)].join('')) as SentAsOf
    const [sent] = buildDatasets(records, { evidence })
    const { parties, issues, comparison } = dataset
    const ids = parties.map(({ id }) => id)
    for (const day of [...staticDaysOf(dataset).map((point) => point.day), comparison.covers_until]) {
      const [whole, slim] = [regionsAt(dataset, day, ids), regionsAt(sent!, day, ids)]
      for (const { id: issue, options } of issues) {
        for (const asOf of ['last-moves', 'brief-meeting'])
          expect(slim({ asOf, issue })).toEqual(whole({ asOf, issue }))
        for (const { id: option } of options) {
          const region = { asOf: 'full-meeting', issue, option }
          expect(slim(region)).toEqual(whole(region))
        }
        for (const party of ids) {
          for (const asOf of ['brief', 'full']) {
            const region = { asOf, issue, party }
            expect(slim(region), `${issue} ${party} ${day}`).toEqual(whole(region))
          }
          expect(cellAt(sent!, issue, party, day).state).toBe(cellAt(dataset, issue, party, day).state)
        }
      }
    }
  },
)

test('a claim never reaches the browser without its answers: none is sent at all, and no body is', () => {
  for (const record of catalogue.datasets.flatMap(
    (dataset) => (JSON.parse([...asOfDocument(dataset)].join('')) as SentAsOf).records,
  )) {
    expect(record.type).not.toBe('claim')
    expect(record).toMatchObject({ body: '', file: '', accept: [] })
  }
})

test('a part of a page that nobody knows is left as it is', () => {
  const region = regionsAt(catalogue.datasets[0]!, '2024-12-31', [])
  expect(region({ asOf: 'unheard-of', issue: 'fares' })).toBeNull()
  expect(region({ asOf: 'brief-meeting', issue: 'nowhere' })).toBeNull()
})
