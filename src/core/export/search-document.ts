import { UNKNOWN } from '../model/source.ts'
import type { Json, JsonObject } from './written-fields.ts'

/**
 * An entry as a search engine can take it, whatever other entries hold: engines fix the type of a field at its first
 * sight and refuse what differs. So fields that come in more than one shape are evened out:
 * `stances` becomes a list of `{option, stance}`, the groups in a comparison's `issues` its plain ids, and a `package`
 * that is just `true` is told by `is_package` alone; `lang` is always a list, `withdrawn` and each of `member_of` a group,
 * and a `published` that nobody knows is left out.
 */
export function searchDocument(entry: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(entry).flatMap(([key, value]): [string, Json][] => {
      if (key === 'stances' && isObject(value)) {
        return [[key, Object.entries(value).map(([option, stance]) => ({ option, stance }))]]
      }
      if (key === 'issues' && Array.isArray(value)) {
        return [[key, value.flatMap((one: Json) => (isObject(one) ? (one['issues'] as Json[]) : [one]))]]
      }
      if (key === 'lang') return [[key, Array.isArray(value) ? value : [value]]]
      if (key === 'withdrawn' && typeof value === 'string') return [[key, { on: value }]]
      if (key === 'member_of' && Array.isArray(value)) {
        return [[key, value.map((one: Json) => (typeof one === 'string' ? { party: one } : one))]]
      }
      if (key === 'published' && value === UNKNOWN) return []
      if (key === 'package') return value === true ? [IS_PACKAGE] : [IS_PACKAGE, [key, value]]
      return [[key, key === 'source' && isObject(value) ? searchDocument(value) : value]]
    }),
  )
}

const IS_PACKAGE: [string, Json] = ['is_package', true]

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
