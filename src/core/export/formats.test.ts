import { describe, expect, test } from 'vitest'
import { citationFile } from '#components/cite/citation-file.ts'
import { correctionsFeed } from '#components/correction/correction-entries.ts'
import { changesFeed } from '#components/feed/changes-feed.ts'
import { describeRound } from '#components/feed/round-description.ts'
import { linksOf, madeFrom } from '#site/open-data.ts'
import { sitePages } from '#site/site-pages.ts'
import { EVERY_FIELD_TIMES, readEveryField } from '#tests/every-field.ts'
import { goldenText } from '#tests/golden-text.ts'
import { citationsIn, linkedDataOf } from '#tests/parts-of-pages.ts'
import type { Dataset } from '../model/dataset.ts'
import { apiDocument } from './api-document.ts'
import { clausesCsv } from './clauses-csv.ts'
import { codingDocument, codingSchemaOf } from './coding-document.ts'
import { LISTS } from './entries.ts'
import { evidenceDocument, evidenceSchemaOf } from './evidence-document.ts'
import { exportFiles, FORMATS } from './export-files.ts'
import { jsonSchemaOf } from './json-schema.ts'
import { openApi } from './open-api.ts'
import { positionsCsv } from './positions-csv.ts'
import { relationsDocument, relationsSchema } from './relations-document.ts'
import { roundsCalendar } from './rounds-calendar.ts'
import { sitemap } from './sitemap.ts'

/**
 * Every format, made from content that holds every field, against the files that `src/tests/outputs.test.ts` keeps of the
 * site: there by the routes that serve them, here by the code that writes them, which takes a second instead of half a minute.
 */

const { catalogue, pages } = await readEveryField()
const { site, datasets } = catalogue
const links = linksOf(site)
const from = madeFrom(catalogue)
const json = (document: object) => JSON.stringify(document)

type Files = readonly (readonly [path: string, make: () => string])[]

describe('open data', () => {
  isWhatItWas([
    ...LISTS.flatMap((list): Files => [
      [`api/v1/${list}.json`, () => apiDocument(list, catalogue, links, from)],
      [`api/v1/${list}.schema.json`, () => json(jsonSchemaOf(list, links))],
    ]),
    ['api/v1/relations.json', () => relationsDocument(catalogue, from)],
    ['api/v1/relations.schema.json', () => json(relationsSchema(links))],
    ['api/v1/coding.json', () => codingDocument(catalogue, from)],
    ['api/v1/coding.schema.json', () => json(codingSchemaOf(links))],
    ['api/v1/evidence.json', () => evidenceDocument(catalogue, links, from)],
    ['api/v1/evidence.schema.json', () => json(evidenceSchemaOf(links))],
    ['api/v1/openapi.json', () => json(openApi(catalogue, links))],
  ])
})

describe('what the command exports', () => {
  const formats = FORMATS.filter((format) => format !== 'json' && format !== 'csv')
  isWhatItWas(
    formats.map((format) => [
      `export/${format}.txt`,
      () => [...exportFiles({ format }, catalogue, links, from)].map(([name, text]) => `# ${name}\n${text}`).join(''),
    ]),
  )
})

describe('files of a comparison', () => {
  isWhatItWas(
    datasets.flatMap((dataset): Files => {
      const { id } = dataset.comparison
      const calendar = () => roundsCalendar(dataset, links, EVERY_FIELD_TIMES, { describe: describeRound })
      return [
        [`${id}/positions.csv`, () => positionsCsv(dataset, links)],
        [`${id}/clauses.csv`, () => clausesCsv(dataset, links)],
        [`${id}/citations.bib`, () => [...citationFile(dataset, site, 'bibtex')].join('')],
        [`${id}/citations.ris`, () => [...citationFile(dataset, site, 'ris')].join('')],
        [`${id}/citations.txt`, () => citationsIn(dataset, site)],
        [`${id}/feed.xml`, () => changesFeed(catalogue, EVERY_FIELD_TIMES, dataset)],
        ...(dataset.rounds.length > 0 ? [[`${id}/rounds.ics`, calendar] as const] : []),
      ]
    }),
  )
})

describe('files of the site', () => {
  isWhatItWas([
    ['feed.xml', () => changesFeed(catalogue, EVERY_FIELD_TIMES)],
    ['corrections.xml', () => correctionsFeed(catalogue)],
    ['sitemap.xml', () => sitemap(sitePages({ ...catalogue, pages }, EVERY_FIELD_TIMES))],
  ])
})

describe('linked data', () => {
  isWhatItWas(
    datasets.map((dataset) => [
      `${dataset.comparison.id}/linked-data.json`,
      () => linkedDataOf(dataset, site, trailOf(dataset)),
    ]),
  )
})

function isWhatItWas(files: Files): void {
  test.each(files)('%s is what it was', async (path, make) => {
    await expect(goldenText(path, make())).toMatchFileSnapshot(`../../tests/golden/${path}`)
  })
}

/** The breadcrumb that each page of the comparison begins with, whose addresses have no host. */
function trailOf({ comparison: { id, title } }: Dataset) {
  return [
    { title: 'Comparisons', url: site.base },
    { title, url: `${site.base}${id}/` },
  ]
}
