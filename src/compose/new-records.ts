import type { RecordType } from '#core/model/kinds.ts'

/** The kinds of record that may be new together with the one that names them. */
export type NewType = 'source' | 'party' | 'issue'

/** What the places of new records begin with: `+1` of a source, `+party1` of a party. No id looks like it. */
const SIGNS: Readonly<Record<NewType, string>> = { source: '+', party: '+party', issue: '+issue' }

/** The kind of a record that is yet to be written, by its place among the values; null for any other text. */
export function newType(text: string): NewType | null {
  const [, sign] = /^(\+(?:party|issue)?)\d{1,2}$/.exec(text) ?? []
  return (Object.keys(SIGNS) as NewType[]).find((type) => SIGNS[type] === sign) ?? null
}

/** The place of one more new record of a kind, behind those there are. */
export function nextPlace(type: NewType, places: readonly string[]): string {
  return `${SIGNS[type]}${places.length + 1}`
}

/** The kinds that a field may bring along: any field its sources, a new comparison its parties and issues. */
export function mayBeNew(of: RecordType, to: string): to is NewType {
  return to === 'source' || (of === 'comparison' && (to === 'party' || to === 'issue'))
}

/** The kind of new record that a field names; null where it names none, or something else. */
export function newTypeAt(of: RecordType, key: string, value: string): NewType | null {
  const type = newType(value)
  return type !== null && FIELDS[type].includes(key) && mayBeNew(of, type) ? type : null
}

/** The fields that name records of each kind, one or a list of them. */
const FIELDS: Readonly<Record<NewType, readonly string[]>> = {
  source: ['source', 'sources'],
  party: ['parties'],
  issue: ['issues'],
}
