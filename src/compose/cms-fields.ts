import { KINDS, type RecordType } from '#core/model/kinds.ts'
import type { Issue } from '#core/model/record.ts'
import { RECORD_SCHEMA } from '#core/model/record-schema.ts'
import { defOf, shapeOf, variantsOf } from '#core/model/schema-fields.ts'
import { ID, type ReferenceTarget, type z } from '#core/model/schema.ts'
import { formFields, type FieldShape, type FormField } from './form-field.ts'

/** A field as the configuration of Sveltia CMS writes it. */
export type CmsField = { readonly name: string; readonly widget: string; readonly [option: string]: unknown }

/** Where a form stands: what its fields may lead to, and what is said of them. */
export type Place = {
  readonly comparison: string
  readonly type: RecordType
  /** The issue whose options a position is coded on. */
  readonly issue?: Issue
  readonly hint: (path: string) => string | undefined
}

/**
 * Fields that are written as one text by nearly everybody, though they may be more. All other fields of several forms (a
 * date or a group, an id or a group, yes or a list) are left out of the form: the editor keeps what it does not know as it is,
 * and would lose what it knows in another form.
 */
const AS_TEXT: ReadonlySet<string> = new Set(['speaker', 'lang', 'published'])

/** The fields of the form for a kind, with the body last. */
export function fieldsOf(place: Place): CmsField[] {
  const schema = RECORD_SCHEMA[place.type]
  const shape = shapeOf(schema) ?? {}
  const told = formFields(schema).filter(({ key }) => !isLeftOut(key, shape[key] as z.core.$ZodType))
  const body: CmsField = { name: 'body', label: 'Text below the fields', widget: 'text', required: false }
  return [...told.flatMap((field) => fieldOf(field, '', place)), body]
}

/** The fields of a kind that are left out of the form, since they have several forms. */
export function leftOut(type: RecordType): string[] {
  const schema = RECORD_SCHEMA[type]
  return Object.entries(shapeOf(schema) ?? {}).flatMap(([key, inner]) => (isLeftOut(key, inner) ? key : []))
}

function isLeftOut(key: string, schema: z.core.$ZodType): boolean {
  return hasSeveralForms(schema) && !AS_TEXT.has(key)
}

/** Whether a value may be written in more ways than one widget holds, also within a list. */
function hasSeveralForms(schema: z.core.$ZodType): boolean {
  const variants = variantsOf(schema)
  const forms = new Set(variants.map((variant) => FORMS[defOf(variant).type] ?? 'scalar'))
  if (forms.size > 1) return true
  return variants.some((variant) => {
    const def = defOf(variant)
    return def.type === 'array' && hasSeveralForms(def.element)
  })
}

const FORMS: Readonly<Record<string, string>> = {
  object: 'group',
  record: 'table',
  array: 'list',
  tuple: 'list',
  boolean: 'flag',
}

function fieldOf(field: FormField, path: string, place: Place): CmsField[] {
  const here = path === '' ? field.key : `${path}.${field.key}`
  // Repeated in each collection: what is within a group explains itself by its label.
  const hint = path === '' ? place.hint(here) : undefined
  const common = {
    name: field.key,
    label: labelOf(field.key),
    required: field.isRequired,
    ...(hint === undefined ? {} : { hint }),
  }
  const widget = path === '' && AS_TEXT.has(field.key) ? STRING : widgetOf(field, here, place)
  return widget === null ? [] : [{ ...common, ...widget }]
}

type Widget = { readonly widget: string; readonly [option: string]: unknown }

const STRING: Widget = { widget: 'string' }

/** The widget for a value and what it needs to know; null where it would ask for nothing, as for options of an issue without any. */
function widgetOf(shape: FieldShape, path: string, place: Place): Widget | null {
  switch (shape.shape) {
    case 'text':
      // Never the field of one line, which would join the lines of a longer text that is there.
      return { widget: 'text' }
    case 'date':
      return pattern(shape.isWhole ? DAY : DATE, shape.isWhole ? 'YYYY-MM-DD' : 'YYYY-MM-DD, YYYY-MM or YYYY')
    case 'language':
      return pattern('^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$', 'A code such as en, ru or pt-BR')
    case 'address':
      return { ...pattern('^https?://\\S+$', 'From https:// on'), type: 'url' }
    case 'number':
      return { widget: 'number', value_type: 'float' }
    case 'flag':
      return { widget: 'boolean', default: false }
    case 'choice':
      return { widget: 'select', options: shape.choices }
    case 'reference':
      return reference(shape.to, place)
    case 'account':
      return pattern('^(self|publisher|party:[a-z0-9-]+)$', 'self, publisher, or party: and its id')
    case 'party-or-person':
      return STRING
    case 'table':
      return table(shape.choices, place)
    case 'group':
      return { widget: 'object', collapsed: true, fields: shape.fields.flatMap((field) => fieldOf(field, path, place)) }
    case 'list':
      return list(shape, path, place)
    case 'flag-or-list':
      return null
  }
}

function list({ item, exactly }: Extract<FieldShape, { shape: 'list' }>, path: string, place: Place): Widget | null {
  const size = exactly === undefined ? {} : { min: exactly, max: exactly }
  if (item.shape === 'group') {
    return { widget: 'list', ...size, fields: item.fields.flatMap((field) => fieldOf(field, path, place)) }
  }
  const inner = widgetOf(item, path, place)
  if (inner === null) return null
  if (inner.widget === 'relation') return { ...inner, multiple: true }
  return { widget: 'list', ...size, field: { name: 'item', label: 'Item', ...inner } }
}

const DAY = '^[12]\\d{3}-\\d{2}-\\d{2}$'
const DATE = '^[12]\\d{3}(-\\d{2}){0,2}$'

function pattern(expression: string, said: string): Widget {
  return { widget: 'string', pattern: [expression, said] }
}

/** Positions lie in a collection for each issue, and a relation leads to one collection only. */
function reference(to: ReferenceTarget, { comparison }: Place): Widget {
  if (KINDS[to].path === 'issue/name') return pattern('^[a-z0-9-]+/[a-z0-9-]+$', 'The issue, a slash and the file name')
  const shown = to === 'party' ? 'name' : 'title'
  return {
    widget: 'relation',
    collection: collectionName(comparison, to),
    value_field: '{{slug}}',
    display_fields: [shown],
    search_fields: [shown],
  }
}

function table(choices: readonly string[], { issue }: Place): Widget | null {
  const options = (issue?.options ?? []).filter(({ id }) => ID.test(id))
  if (options.length === 0) return null
  const fields = options.map(({ id, text }) => ({
    name: id,
    label: text,
    widget: 'select',
    required: false,
    options: choices,
  }))
  return { widget: 'object', collapsed: true, fields }
}

function labelOf(key: string): string {
  const words = key.replaceAll('_', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** The name of the collection of a kind in a comparison; positions have one for each issue. */
export function collectionName(comparison: string, type: RecordType, issue?: string): string {
  return [comparison, KINDS[type].folder ?? 'comparison', ...(issue === undefined ? [] : [issue])].join('--')
}
