import { referencesOf } from '../check/references.ts'
import type { AnyRecord } from '../model/record.ts'

/** Which id each renamed record has now, by its kind and the id it had: `party/north` → `nord`. */
export type NewIds = ReadonlyMap<string, string>

/** A record of before as it would be if all that it names had had its new id then: a name that followed is no change. */
export function followIds<R extends AnyRecord>(record: R, ids: NewIds): R {
  if (ids.size === 0) return record
  const moved = referencesOf(record).flatMap(({ path, to, id }) => {
    const now = ids.get(`${to}/${id}`)
    return now === undefined ? [] : [{ path: path.length === 0 ? ['issue'] : path, id, now }]
  })
  if (moved.length === 0) return record
  const followed = structuredClone(record)
  for (const { path, id, now } of moved) {
    const holder = path.slice(0, -1).reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], followed)
    const fields = holder as Record<string, unknown>
    const key = String(path.at(-1))
    // The account of a party is written `party:north`.
    const value = String(fields[key])
    fields[key] = value.endsWith(id) ? value.slice(0, value.length - id.length) + now : value
  }
  return followed
}
