import type { Dataset } from '../model/dataset.ts'
import type { Links } from './links.ts'
import { writtenFields, type Json, type JsonObject } from './written-fields.ts'

/**
 * Fields with every `source`, at whatever depth, as the source itself instead of its id, so that an entry that is taken
 * out of its list still says where it comes from. A list `sources` keeps its ids.
 */
export function withSources(fields: JsonObject, dataset: Dataset, links: Links): JsonObject {
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [key, key === 'source' ? resolve(value) : inner(value)]),
  )

  function resolve(id: Json): Json {
    const source = typeof id === 'string' ? dataset.sourceById.get(id) : undefined
    if (!source) return id
    return { id: source.id, page: links.source(source.comparison, source.id), ...writtenFields(source) }
  }

  function inner(value: Json): Json {
    if (Array.isArray(value)) return value.map((item: Json) => inner(item))
    return typeof value === 'object' && value !== null ? withSources(value as JsonObject, dataset, links) : value
  }
}
