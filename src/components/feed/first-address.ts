import type { Links } from '#core/export/links.ts'
import type { Dataset } from '#core/model/dataset.ts'
import { pagePath, type PagedRecord } from '#core/model/page-path.ts'

/**
 * The address under which a record first came into a feed: the id of its entry, which must not change when the record moves, or
 * every reader of the feed would be told of it as new. It leads to where the record is.
 */
export function firstAddress(
  { type, id, former_ids: formers }: PagedRecord & { readonly former_ids: readonly string[] },
  { comparison }: Dataset,
  links: Links,
): string {
  const first = { type, comparison: comparison.former_ids[0] ?? comparison.id, id: formers[0] ?? id }
  return links.record(pagePath(first))
}
