import {
  day,
  language,
  partialDate,
  REFERS,
  text,
  webAddress,
  type ReferenceTarget,
  type Refers,
  type z,
} from '#core/model/schema.ts'
import { canBeLeftOut, defOf, isMadeFrom, shapeOf } from '#core/model/schema-fields.ts'

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

/**
 * Fields that nearly every record has, though the schema lets them be left out where another stands in their place: a span
 * for a date, a reference for an address, a short answer for a condition.
 */
export const USUAL_FIELDS: ReadonlySet<string> = new Set([
  ...['said', 'speaker', 'condition', 'published', 'url', 'quote', 'translation', 'responses'],
])

function formField(key: string, schema: z.core.$ZodType): FormField {
  return { key, isRequired: !canBeLeftOut(schema), ...shapeFor(schema) }
}

function shapeFor(schema: z.core.$ZodType): FieldShape {
  const leaf = leafFor(schema)
  if (leaf) return leaf
  const def = defOf(schema)
  switch (def.type) {
    case 'optional':
    case 'default':
      return shapeFor(def.innerType)
    case 'enum':
      return { shape: 'choice', choices: Object.values(def.entries).map(String) }
    case 'literal':
      if (def.values.every((value) => value === true)) return { shape: 'flag' }
      return { shape: 'choice', choices: def.values.map(String) }
    case 'number':
      return { shape: 'number' }
    case 'boolean':
      return { shape: 'flag' }
    case 'array':
      return { shape: 'list', item: shapeFor(def.element) }
    case 'tuple':
      return {
        shape: 'list',
        item: def.items.map(shapeFor)[0] ?? { shape: 'text', isLong: false },
        exactly: def.items.length,
      }
    case 'record':
      return { shape: 'table', choices: choicesOf(def.valueType) }
    case 'object':
      return { shape: 'group', fields: formFields(schema) }
    case 'union':
      return shapeOfUnion(def.options)
    default:
      return { shape: 'text', isLong: isMadeFrom(schema, text) }
  }
}

function leafFor(schema: z.core.$ZodType): FieldShape | null {
  if (isMadeFrom(schema, day) || isMadeFrom(schema, partialDate))
    return { shape: 'date', isWhole: isMadeFrom(schema, day) }
  if (isMadeFrom(schema, language)) return { shape: 'language' }
  if (isMadeFrom(schema, webAddress)) return { shape: 'address' }
  const refers = REFERS.get(schema)
  return refers ? shapeOfReference(refers) : null
}

function shapeOfReference({ to, as }: Refers): FieldShape {
  switch (as) {
    case 'id':
      return { shape: 'reference', to }
    case 'party-or-person':
      return { shape: 'party-or-person' }
    case 'account':
      return { shape: 'account', choices: ['self', 'publisher'] }
  }
}

/** Of several ways to write a field, the one with most in it: a name with a role, the fields of all kinds of response. */
function shapeOfUnion(options: readonly z.core.$ZodType[]): FieldShape {
  const shapes = options.map((option) => shapeFor(option))
  const [first] = shapes
  // A date or a language has other forms for the few that need them: these are written by hand.
  if (first && ['reference', 'language'].includes(first.shape)) return first
  if (first?.shape === 'date' && shapes.every(({ shape }) => shape !== 'group')) return first
  const list = shapes.find((shape) => shape.shape === 'list')
  if (list && shapes.some(({ shape }) => shape === 'flag')) return { shape: 'flag-or-list', item: list.item }
  const groups = shapes.filter((shape) => shape.shape === 'group')
  return groups.length === 0 ? { shape: 'text', isLong: false } : { shape: 'group', fields: mergeFields(groups) }
}

/** The fields of all groups; required only if each asks for it. What one kind alone needs, the check asks for. */
function mergeFields(groups: readonly { readonly fields: readonly FormField[] }[]): FormField[] {
  const all = groups.flatMap(({ fields }) => fields)
  return [...new Set(all.map(({ key }) => key))].flatMap((key): FormField[] => {
    const alike = all.filter((field) => field.key === key)
    const choices = alike.flatMap((field) => (field.shape === 'choice' ? field.choices : []))
    const [first] = alike
    if (!first) return []
    const merged = choices.length > 0 ? { ...first, shape: 'choice' as const, choices } : first
    return [{ ...merged, isRequired: alike.length === groups.length && alike.every(({ isRequired }) => isRequired) }]
  })
}

function choicesOf(schema: z.core.$ZodType): string[] {
  const def = defOf(schema)
  return def.type === 'enum' ? Object.values(def.entries).map(String) : []
}
