import { referencesOf, type Reference } from '../check/references.ts'
import type { FieldPath } from '../model/field-path.ts'
import type { AnyRecord } from '../model/record.ts'
import type { FieldEdit } from '../parse/edit-fields.ts'
import type { Renames } from './request.ts'

/** Lists of groups in which each record stands once: of two that are the same now, the first stays. */
const ONCE = ['participants']

/**
 * The changes by which a record names others under their new ids. An id that would then stand in a list twice, or name the
 * record itself where two became one, is taken out.
 *
 * @param id the id that the record itself will have
 */
export function referenceEdits(record: AnyRecord, renames: Renames, id: string): FieldEdit[] {
  const references = referencesOf(record).filter(({ path }) => path.length > 0)
  const seen = new Map<string, string>()
  return references.flatMap((reference): FieldEdit[] => {
    const { path, to } = reference
    const now = renames.get(to)?.get(reference.id)
    const key = `${keyOfList(record, path)} ${to} ${now ?? reference.id}`
    const first = seen.get(key)
    seen.set(key, first ?? reference.id)
    // What stood twice before is not ours to mend, and may be meant: a member that left and came back.
    const isAgain = isInList(path) && first !== undefined && first !== reference.id
    if (isAgain || isOfItself(record, reference, now, renames, id)) return [{ drop: itemOf(path) }]
    return now === undefined ? [] : [{ set: path, to: valueOf(record, reference, now) }]
  })
}

/** Whether a list would name the record itself, or the party that speaks in it among those it speaks with. */
function isOfItself(
  record: AnyRecord,
  { path, to, id: before }: Reference,
  now: string | undefined,
  renames: Renames,
  id: string,
): boolean {
  if (typeof path.at(-1) !== 'number') return false
  if (record.type === 'position' && path[0] === 'with') {
    return (now ?? before) === (renames.get('party')?.get(record.party) ?? record.party)
  }
  return now === id && to === record.type
}

function isInList(path: FieldPath): boolean {
  return typeof path.at(-1) === 'number' || (typeof path.at(-2) === 'number' && ONCE.includes(String(path[0])))
}

function itemOf(path: FieldPath): FieldPath {
  return typeof path.at(-1) === 'number' ? path : path.slice(0, -1)
}

/** The issues of a comparison are one list, however they are grouped. */
function keyOfList(record: AnyRecord, path: FieldPath): string {
  return record.type === 'comparison' ? String(path[0]) : itemOf(path).slice(0, -1).join('.')
}

/** An account is told as `party:` and the id. */
function valueOf(record: AnyRecord, { path, id }: Reference, now: string): string {
  const written = path.reduce<unknown>(
    (value, step) => (value as Readonly<Record<string | number, unknown>> | undefined)?.[step],
    record,
  )
  return typeof written === 'string' && written !== id ? written.replace(new RegExp(`${id}$`), now) : now
}
