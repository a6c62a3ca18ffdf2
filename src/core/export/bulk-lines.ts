import { searchDocument } from './search-document.ts'
import type { JsonObject } from './written-fields.ts'

/** Search engines whose bulk loaders an export can be piped into. */
export const ENGINES = ['opensearch', 'elasticsearch', 'typesense', 'meilisearch'] as const
export type Engine = (typeof ENGINES)[number]

/** Entries as newline-delimited JSON, one a line. */
export function toNdjson(entries: readonly JsonObject[]): string {
  return entries.map((entry) => `${JSON.stringify(entry)}\n`).join('')
}

/**
 * Entries as the bulk loader of a search engine takes them. All of these engines want an id that is unique in the index,
 * while an entry's is unique in its comparison: so the key joins both by `_`, which no id holds, and for the sake of
 * engines that take ids of letters, digits, `-` and `_` only, the slash of a position's id becomes one too.
 *
 * - OpenSearch and Elasticsearch: an action before each document (the Bulk API).
 * - Typesense: the key under the name `id`, the entry's own id as `record`.
 * - Meilisearch: the key under the name `key`, to be named as primary key.
 */
export function toBulk(engine: Engine, index: string, entries: readonly JsonObject[]): string {
  return toNdjson(entries.flatMap((entry) => DOCUMENTS[engine](keyOf(entry), index, searchDocument(entry))))
}

/** The key of an entry among those of all comparisons. */
export function keyOf({ comparison, id }: JsonObject): string {
  const parts = [comparison, id].filter((part) => typeof part === 'string')
  return parts.join('_').replaceAll('/', '_')
}

const bulkApi = (key: string, index: string, entry: JsonObject): JsonObject[] => [
  { index: { _index: index, _id: key } },
  entry,
]

const DOCUMENTS = {
  opensearch: bulkApi,
  elasticsearch: bulkApi,
  typesense: (key, _index, entry) => [{ ...entry, id: key, record: entry['id'] ?? '' }],
  meilisearch: (key, _index, entry) => [{ key, ...entry }],
} as const satisfies Record<Engine, (key: string, index: string, entry: JsonObject) => JsonObject[]>
