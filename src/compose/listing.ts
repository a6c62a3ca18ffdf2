import { KINDS } from '#core/model/kinds.ts'
import type { AnyRecord, Comparison } from '#core/model/record.ts'
import type { Placing } from './record-name.ts'

/** What has to be listed in the file of a comparison, for a new party or issue to have a place in it. */
export type Listing = { readonly file: string; readonly field: 'parties' | 'issues'; readonly id: string }

/** The listing that a new party or issue needs; null for any other record, and for one that is listed already. */
export function listingOf(
  { type, comparison: of }: Placing,
  id: string,
  records: readonly AnyRecord[],
): Listing | null {
  const comparison = records.find((record): record is Comparison => record.type === 'comparison' && record.id === of)
  const { listedAs: field } = KINDS[type]
  if (field === null || !comparison || id === '') return null
  const listed = comparison[field].flatMap((entry) => (typeof entry === 'string' ? entry : entry.issues))
  return listed.includes(id) ? null : { file: comparison.file, field, id }
}

/** The records as they are once that is listed. */
export function withListing(records: readonly AnyRecord[], listing: Listing | null): readonly AnyRecord[] {
  if (!listing) return records
  return records.map((record) => {
    const isIt = record.type === 'comparison' && record.file === listing.file
    return isIt ? { ...record, [listing.field]: [...record[listing.field], listing.id] } : record
  })
}
