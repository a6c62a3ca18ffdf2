import { reportedBy } from '#core/model/position.ts'
import { day, language, partialDate, text, webAddress, type z } from '#core/model/schema.ts'
import { partyOrPerson } from '#core/model/words.ts'
import { isMadeFrom, shapeOf } from '#core/model/schema-fields.ts'
import { referenceTarget, type ReferenceTarget } from './reference-target.ts'

/** One field of a record as somebody fills it in. Made from the schema, so that nothing has to be listed twice. */
export type FormField = { readonly key: string; readonly isRequired: boolean } & FieldShape

export type FieldShape =
  | { readonly shape: 'text'; readonly isLong: boolean }
  | { readonly shape: 'date'; readonly isWhole: boolean }
  | { readonly shape: 'language' }
  | { readonly shape: 'address' }
  | { readonly shape: 'number' }
  | { readonly shape: 'flag' }
  | { readonly shape: 'choice'; readonly choices: readonly string[] }
  | { readonly shape: 'reference'; readonly to: ReferenceTarget }
  /** Whose account it is: one of these words, or `party:` and a party. */
  | { readonly shape: 'account'; readonly choices: readonly string[] }
  /** The id of a party, or the name of a person. */
  | { readonly shape: 'party-or-person' }
  /** Words of one's own choice on the left, one of a list on the right: options and stances. */
  | { readonly shape: 'table'; readonly choices: readonly string[] }
  | { readonly shape: 'group'; readonly fields: readonly FormField[] }
  | { readonly shape: 'list'; readonly item: FieldShape; readonly exactly?: number }
  /** Yes, or a list of what exactly. */
  | { readonly shape: 'flag-or-list'; readonly item: FieldShape }

/** The fields of a record or of a group, in the order of its schema. */
export function formFields(schema: z.core.$ZodType): FormField[] {
  return Object.entries(shapeOf(schema) ?? {}).map(([key, inner]) => formField(key, inner))
}

function formField(key: string, schema: z.core.$ZodType): FormField {
  return { key, isRequired: isRequired(schema), ...shapeFor(key, schema) }
}

function shapeFor(key: string, schema: z.core.$ZodType): FieldShape {
  const leaf = leafFor(key, schema)
  if (leaf) return leaf
  const { def } = (schema as z.core.$ZodTypes)._zod
  switch (def.type) {
    case 'optional':
    case 'default':
      return shapeFor(key, def.innerType)
    case 'enum':
      return { shape: 'choice', choices: Object.values(def.entries).map(String) }
    case 'literal':
      return { shape: 'choice', choices: def.values.map(String) }
    case 'number':
      return { shape: 'number' }
    case 'boolean':
      return { shape: 'flag' }
    case 'array':
      return { shape: 'list', item: shapeFor(key, def.element) }
    case 'tuple':
      return { shape: 'list', item: shapeFor(key, def.items[0]!), exactly: def.items.length }
    case 'record':
      return { shape: 'table', choices: choicesOf(def.valueType) }
    case 'object':
      return { shape: 'group', fields: formFields(schema) }
    case 'union':
      return shapeOfUnion(key, def.options)
    default:
      return { shape: 'text', isLong: isMadeFrom(schema, text) }
  }
}

function leafFor(key: string, schema: z.core.$ZodType): FieldShape | null {
  if (isMadeFrom(schema, day) || isMadeFrom(schema, partialDate))
    return { shape: 'date', isWhole: isMadeFrom(schema, day) }
  if (isMadeFrom(schema, language)) return { shape: 'language' }
  if (isMadeFrom(schema, webAddress)) return { shape: 'address' }
  if (isMadeFrom(schema, partyOrPerson)) return { shape: 'party-or-person' }
  if (isMadeFrom(schema, reportedBy)) return { shape: 'account', choices: ['self', 'publisher'] }
  const to = referenceTarget(key, schema)
  if (to === undefined) return null
  return to === null ? { shape: 'text', isLong: false } : { shape: 'reference', to }
}

/** Of several ways to write a field, the one with most in it: a name with a role, the fields of all kinds of response. */
function shapeOfUnion(key: string, options: readonly z.core.$ZodType[]): FieldShape {
  const shapes = options.map((option) => shapeFor(key, option))
  if (shapes[0]?.shape === 'reference') return shapes[0]
  const list = shapes.find((shape) => shape.shape === 'list')
  if (list && shapes.some(({ shape }) => shape === 'flag')) return { shape: 'flag-or-list', item: list.item }
  const groups = shapes.filter((shape) => shape.shape === 'group')
  return groups.length === 0 ? { shape: 'text', isLong: false } : { shape: 'group', fields: mergeFields(groups) }
}

/** The fields of all groups; required only if each asks for it. What one kind alone needs, the check asks for. */
function mergeFields(groups: readonly { readonly fields: readonly FormField[] }[]): FormField[] {
  const all = groups.flatMap(({ fields }) => fields)
  return [...new Set(all.map(({ key }) => key))].map((key) => {
    const alike = all.filter((field) => field.key === key)
    const choices = alike.flatMap((field) => (field.shape === 'choice' ? field.choices : []))
    const merged = choices.length > 0 ? { ...alike[0]!, shape: 'choice' as const, choices } : alike[0]!
    return { ...merged, isRequired: alike.length === groups.length && alike.every(({ isRequired }) => isRequired) }
  })
}

function choicesOf(schema: z.core.$ZodType): string[] {
  const { def } = (schema as z.core.$ZodTypes)._zod
  return def.type === 'enum' ? Object.values(def.entries).map(String) : []
}

function isRequired(schema: z.core.$ZodType): boolean {
  const { def } = (schema as z.core.$ZodTypes)._zod
  return def.type !== 'optional' && def.type !== 'default'
}
