import { KINDS, type KindWith } from './kinds.ts'
import type { AnyRecord, RecordOf } from './record.ts'

/** A record that has a page of its own. */
export type PagedRecord = Pick<RecordOf<KindWith<'page', 'own'>>, 'type' | 'comparison' | 'id'>

/** The path of a record's own page below the base path, without slashes around it. */
export function pagePath({ type, comparison, id }: PagedRecord): string {
  const { folder } = KINDS[type]
  return folder === null ? comparison : `${comparison}/${folder}/${id}`
}

/** Whether a record has a page of its own. */
export function hasPage(record: AnyRecord): record is RecordOf<KindWith<'page', 'own'>> {
  return KINDS[record.type].page === 'own'
}
