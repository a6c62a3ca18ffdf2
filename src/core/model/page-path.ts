import { KINDS, type KindWith } from './kinds.ts'
import type { RecordOf } from './record.ts'

/** A record that has a page of its own. */
export type PagedRecord = Pick<RecordOf<KindWith<'page', 'own'>>, 'type' | 'comparison' | 'id'>

/** The path of a record's own page below the base path, without slashes around it. */
export function pagePath({ type, comparison, id }: PagedRecord): string {
  const { folder } = KINDS[type]
  return folder === null ? comparison : `${comparison}/${folder}/${id}`
}
