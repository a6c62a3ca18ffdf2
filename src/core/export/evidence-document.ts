import { FOUND, PAGE_TYPES, UNREADABLE } from '../model/evidence.ts'
import type { Catalogue, Dataset } from '../model/dataset.ts'
import { quotationsOf } from '../model/quotations-of.ts'
import { seenIn } from '../statement/seen.ts'
import { API_VERSION, GENERATED_FROM_SCHEMA, type GeneratedFrom } from './api-document.ts'
import type { Links } from './links.ts'
import type { Json, JsonObject } from './written-fields.ts'

/** What is known of words that were not looked for. */
const NOT_LOOKED = 'not-looked'

/**
 * What was seen of the words in each source, as `/api/v1/evidence.json` has it: every quotation of every source, also those that
 * nobody has looked for, so that their absence is data too.
 */
export function evidenceDocument({ datasets }: Catalogue, links: Links, from: GeneratedFrom): string {
  const entries = datasets.flatMap((dataset) => dataset.sources.map(({ id }) => entryOf(dataset, id, links)))
  const head = `{"version":${API_VERSION},"generated_from":${JSON.stringify(from)},"evidence":[`
  return `${head}${entries.map((entry) => `\n${JSON.stringify(entry)}`).join(',')}\n]}\n`
}

function entryOf(dataset: Dataset, source: string, links: Links): JsonObject {
  const comparison = dataset.comparison.id
  const evidence = dataset.evidenceBySource.get(source)
  const { seen, asked, address, redirects, type, hash, letters, lang, paywalled } = evidence ?? {}
  const { since, archive_url, archived } = evidence ?? {}
  const page = { seen, asked, address, redirects, type, hash, letters, lang, paywalled, since, archive_url, archived }
  return {
    ...{ comparison, source, page: links.source(comparison, source) },
    ...(evidence ? { read: given(page) } : { read: null }),
    quotations: quotationsOf(dataset, source).map((quotation): JsonObject => {
      const { record, field, words, lang } = quotation
      const found = seenIn(dataset, source, quotation)
      const kept = evidence?.quotations.find((one) => one.record === record && one.field === field)
      if (!found || !kept) return { record, field, words, lang, found: NOT_LOOKED }
      const { exact = words, prefix, suffix } = kept
      return {
        ...{ record, field, words, lang, found: kept.found },
        ...given({ seen: kept.seen, page: kept.page }),
        ...(kept.seen === undefined
          ? {}
          : { selector: { type: 'TextQuoteSelector', ...given({ exact, prefix, suffix }) } }),
        ...(found.kind === 'found' ? { url: found.address } : {}),
      }
    }),
  }
}

/** The fields that are there. */
function given(fields: Readonly<Record<string, Json | undefined>>): JsonObject {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  )
}

/** The JSON Schema (draft 2020-12) of `evidence.json`. Fields that it does not name are allowed. */
export function evidenceSchemaOf(links: Links): object {
  const selector = group({ type: { const: 'TextQuoteSelector' }, exact: TEXT }, { prefix: TEXT, suffix: TEXT })
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: links.data('evidence.schema.json'),
    title: `/api/v${API_VERSION}/evidence.json`,
    ...group({
      version: { const: API_VERSION },
      generated_from: GENERATED_FROM_SCHEMA,
      evidence: list(
        group({
          ...{ comparison: TEXT, source: TEXT, page: URI },
          read: { anyOf: [{ type: 'null' }, READ] },
          quotations: list(
            group(
              { record: TEXT, field: TEXT, words: TEXT, lang: TEXT, found: { enum: [...FOUND, NOT_LOOKED] } },
              { seen: DAY, page: { type: 'integer', minimum: 1 }, selector, url: URI },
            ),
          ),
        }),
      ),
    }),
  }
}

function group(properties: Record<string, object>, optional: Record<string, object> = {}): object {
  return { type: 'object', required: Object.keys(properties), properties: { ...properties, ...optional } }
}

function list(items: object): object {
  return { type: 'array', items }
}

const TEXT = { type: 'string' }
const URI = { type: 'string', format: 'uri' }
const DAY = { type: 'string', format: 'date' }
const COUNT = { type: 'integer', minimum: 0 }
const READ = group(
  {
    ...{ seen: DAY, asked: URI, address: URI, redirects: COUNT, type: { enum: PAGE_TYPES } },
    ...{ hash: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' }, letters: COUNT, paywalled: { type: 'boolean' } },
  },
  { lang: TEXT, since: group({ on: DAY, found: { enum: UNREADABLE } }), archive_url: URI, archived: DAY },
)
