import { latestDay } from '../compare/latest-day.ts'
import type { Catalogue } from '../model/dataset.ts'
import { linesOfList, type List } from './entries.ts'
import type { Links } from './links.ts'
import type { JsonObject } from './written-fields.ts'

/** The version of the open data. It changes only when a field goes or comes to mean something else. */
export const API_VERSION = 1

/** What an export was made from: facts of the content alone, so that the same records give the same bytes. */
export type GeneratedFrom = JsonObject

/**
 * The facts of the content that every export carries: whose it is, under what licence, and for each comparison up to
 * which day somebody has looked. No time of making: nobody could tell from it how old the content is.
 *
 * @param digest of all records, by which two exports can be told to be of the same content
 */
export function generatedFrom({ site, datasets }: Catalogue, links: Links, digest: string): GeneratedFrom {
  return {
    site: links.home(),
    title: site.title,
    licence: { name: site.licence.name, url: site.licence.url, covers: LICENCE_COVERS },
    digest,
    comparisons: datasets.map((dataset) => ({
      id: dataset.comparison.id,
      covers_until: dataset.comparison.covers_until,
      latest_day: latestDay(dataset),
      positions: dataset.positions.length,
      claims: dataset.claims.length,
      rounds: dataset.rounds.length,
    })),
  }
}

/** The words of others are quoted, not licensed. */
const LICENCE_COVERS =
  'The publisher’s own words and coding. Quotations, translations and full texts are those of the speakers and sources named.'

const COUNT = { type: 'integer', minimum: 0 }

/** What may stand in it. */
export const GENERATED_FROM_SCHEMA = {
  type: 'object',
  required: ['site', 'title', 'licence', 'digest', 'comparisons'],
  properties: {
    site: { type: 'string', format: 'uri' },
    title: { type: 'string' },
    licence: {
      type: 'object',
      required: ['name', 'url', 'covers'],
      properties: {
        name: { type: 'string' },
        url: { type: 'string', format: 'uri' },
        covers: { type: 'string', description: 'Which part of the content it is for.' },
      },
    },
    digest: { type: 'string', description: 'Equal for equal content.' },
    comparisons: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'covers_until', 'latest_day', 'positions', 'claims', 'rounds'],
        properties: {
          id: { type: 'string' },
          covers_until: { type: 'string', format: 'date' },
          latest_day: { type: 'string', format: 'date' },
          positions: COUNT,
          claims: COUNT,
          rounds: COUNT,
        },
      },
    },
  },
}

/** One list with its head, as `/api/v1/<list>.json` has it. */
export function apiDocument(list: List, catalogue: Catalogue, links: Links, from: GeneratedFrom): string {
  return [...apiInParts(list, catalogue, links, from)].join('')
}

/** The same in parts, one after the other. */
export function* apiInParts(list: List, catalogue: Catalogue, links: Links, from: GeneratedFrom): Generator<string> {
  yield `{"version":${API_VERSION},"generated_from":${JSON.stringify(from)},"${list}":[`
  yield* linesOfList(list, catalogue.datasets, links)
  yield '\n]}\n'
}
