import type { FieldPath } from '../model/field-path.ts'
import { oncePer } from '../model/once.ts'
import { RECORD_SCHEMA } from '../model/record-schema.ts'
import type { AnyRecord } from '../model/record.ts'
import { partsOf, schemasWithin, variantsOf } from '../model/schema-fields.ts'
import { ID, REFERS, type ReferenceTarget, type Refers, type z } from '../model/schema.ts'

/** A place in a record that names another record of the same comparison. */
export type Reference = { readonly path: FieldPath; readonly to: ReferenceTarget; readonly id: string }

/**
 * All references of a record to other records: that of its path to an issue, then those of its fields in their order. Found
 * by walking its schema, so that a new field cannot be forgotten. A gap's are in its name, and told apart elsewhere.
 */
export function referencesOf(record: AnyRecord): Reference[] {
  const ofPath: Reference[] = 'issue' in record ? [{ to: 'issue', path: [], id: record.issue }] : []
  return [...ofPath, ...referencesIn(RECORD_SCHEMA[record.type], record, [])]
}

function referencesIn(schema: z.core.$ZodType, value: unknown, path: FieldPath): Reference[] {
  if (!canRefer(schema)) return []
  if (typeof value === 'string') return referenceTo(schema, value, path)
  if (typeof value !== 'object' || value === null) return []
  return partsOf(schema, value).flatMap((part) => referencesIn(part.schema, part.value, [...path, part.key]))
}

/** Whether a schema, or one within it, is of a reference: of most fields nothing has to be looked at. */
const canRefer = oncePer((schema: z.core.$ZodType): boolean =>
  variantsOf(schema).some((variant) => REFERS.get(variant) !== undefined || schemasWithin(variant).some(canRefer)),
)

function referenceTo(schema: z.core.$ZodType, value: string, path: FieldPath): Reference[] {
  const refers = variantsOf(schema).map((variant) => REFERS.get(variant))
  return refers.flatMap((one) => {
    const id = one && idIn(value, one.as)
    return id ? [{ to: one.to, path, id }] : []
  })
}

const ACCOUNT = 'party:'

/** The id in a value; null where it names something else. */
function idIn(value: string, as: Refers['as']): string | null {
  switch (as) {
    case 'id':
      return value
    case 'party-or-person':
      // A value written like an id is meant as a party; anything else is a person.
      return ID.test(value) ? value : null
    case 'account':
      return value.startsWith(ACCOUNT) ? value.slice(ACCOUNT.length) : null
  }
}
