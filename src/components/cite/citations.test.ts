import { accessTo } from '#core/model/source-access.ts'
import { publishedDate } from '#core/model/published-on.ts'
import { expect, test } from 'vitest'
import { datasetItem, sourceItem } from '#core/export/cite/csl-item.ts'
import { STYLES } from '#core/export/cite/formats.ts'
import { linksOf } from '#site/open-data.ts'
import { datasetOf, issue, party, position, source, SITE } from '#tests/dataset-fixture.ts'
import { readEveryField } from '#tests/every-field.ts'
import { citationsOf, positionCitations } from './citations.ts'

const { catalogue } = await readEveryField()
const site = SITE
const RECORDS = [
  party('north', { name: 'North' }),
  issue('border', [], { title: 'Border' }),
  source('news', { title: 'Talks <b>go</b> on', publisher: 'daily.example', published: '2025-03' }),
]

function cite(...fields: Parameters<typeof position>) {
  const one = position(...fields)
  const citations = positionCitations(one, datasetOf([...RECORDS, one]), site)
  return Object.fromEntries(citations.map(({ id, text }) => [id, text])) as Record<string, string>
}

test('a citation says who said what and when, then the source, then where it was seen', () => {
  const { apa } = cite('border/2025-03-02-north', { locator: 'page 3' })
  expect(apa).toBe(
    'A speaker, 2 Mar 2025, page 3: “We ask for it”. Talks <b>go</b> on. (2025, March). daily.example. ' +
      'https://example.org/news Seen at: Parley, “North: Border”, ' +
      'https://example.org/talks/positions/border/2025-03-02-north/',
  )
})

test('words of the site are never given out as words of the party', () => {
  const { chicago } = cite('border/2025-03-02-north', { quote: undefined })
  expect(chicago).toContain('It asks for something. (condition in the words of Parley)')
  expect(chicago).not.toContain('“It asks')
})

test('a translation names its translator', () => {
  const { apa } = cite('border/2025-03-02-north', {
    quote: { text: 'Мы просим', lang: 'ru' },
    translation: { text: 'We ask', lang: 'en', by: 'ours' },
  })
  expect(apa).toMatch(/«Мы просим» “We ask” \([^)]*translat[^)]*\)\./i)
})

test.each([
  ['publisher', 'Retracted by its publisher on 5 Mar 2025: It was another speaker.'],
  ['speaker', 'Denied by the speaker on 5 Mar 2025: It was another speaker.'],
] as const)(
  'words that were taken back or denied by the %s are cited with that, in every style and code',
  (by, told) => {
    const cited = cite('border/2025-03-02-north', {
      quote: { text: 'We ask', lang: 'en' },
      retracted: { on: '2025-03-05', by, note: 'It was another speaker.' },
    })
    for (const [style, text] of Object.entries(cited)) expect(text.replace(/[{}\\]/g, ''), style).toContain(told)
  },
)

test('every source has a reference with its title, its address and its date in each style', () => {
  for (const dataset of catalogue.datasets) {
    for (const one of dataset.sources) {
      for (const format of Object.values(STYLES)) {
        const reference = format(sourceItem(one, dataset))
        expect(reference).toContain(accessTo(one).first ?? one.reference)
        expect(reference).toContain(publishedDate(one)?.slice(0, 4) ?? '')
        expect(reference).toContain(one.publisher)
      }
    }
  }
})

test('a comparison is cited as a data set up to a day', () => {
  const [apa] = citationsOf(datasetItem(datasetOf(RECORDS), site, linksOf(site)))
  expect(apa!.text).toBe('Parley. (2025). Talks (Version up to 2025-12-31) [Dataset]. https://example.org/talks/')
})
