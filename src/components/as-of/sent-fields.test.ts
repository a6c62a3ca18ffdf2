import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { turningPoints } from '#core/compare/turning-points.ts'
import { buildDatasets, type Dataset } from '#core/model/dataset.ts'
import { readContent } from '#disk/read-content.ts'
import { asOfDocument, type SentAsOf } from '#site/as-of-records.ts'
import { regionsAt, type Region } from './region.ts'

/** Made-up content: that of a site is its publisher's, and may be as small as they like. */
const FIXTURES = ['every-field', 'where-they-meet', 'what-came-of-it']
const read = await Promise.all(
  FIXTURES.map((name) => readContent(fileURLToPath(new URL(`../../tests/fixtures/${name}`, import.meta.url)))),
)
const cases = read
  .flatMap(({ catalogue }) => catalogue?.datasets ?? [])
  .filter((dataset) => turningPoints(dataset).length > 0)
  .map((dataset) => [dataset.comparison.title, dataset] as const)

/** Every part of every page of a comparison that depends on the day. */
function regions({ issues, parties }: Dataset): Region[] {
  return issues.flatMap(({ id: issue, options }) => [
    { asOf: 'last-moves', issue },
    { asOf: 'brief-meeting', issue },
    ...options.map(({ id: option }) => ({ asOf: 'full-meeting', issue, option })),
    ...parties.flatMap(({ id: party }) => ['brief', 'full'].map((asOf) => ({ asOf, issue, party }))),
  ])
}

test.each(cases)('what browsers get of %s is enough to show it as of another day, as a build does', (_, dataset) => {
  const { records, evidence } = JSON.parse([...asOfDocument(dataset)].join('')) as SentAsOf
  const sent = buildDatasets(records, { evidence })[0]!
  const days = turningPoints(dataset).map(({ day }) => day)
  const parties = dataset.parties.map(({ id }) => id)
  for (const day of [days.at(0)!, days.at(Math.floor(days.length / 2))!, days.at(-1)!]) {
    const [built, shown] = [regionsAt(dataset, day, parties), regionsAt(sent, day, parties)]
    for (const region of regions(dataset)) expect([region, shown(region)]).toEqual([region, built(region)])
  }
})
