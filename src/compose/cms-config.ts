import type { Dataset } from '#core/model/dataset.ts'
import { KINDS, RECORD_TYPES, type RecordType } from '#core/model/kinds.ts'
import type { Issue } from '#core/model/record.ts'
import { RECORD_SCHEMA } from '#core/model/record-schema.ts'
import { defOf, shapeOf, variantsOf } from '#core/model/schema-fields.ts'
import { ID, type ReferenceTarget, type z } from '#core/model/schema.ts'
import type { Site } from '#core/model/site.ts'
import { formFields, type FieldShape, type FormField } from './form-field.ts'
import type { Template } from './templates.ts'

/** A field as the configuration of Sveltia CMS writes it. */
export type CmsField = { readonly name: string; readonly widget: string; readonly [option: string]: unknown }
export type CmsConfig = {
  readonly backend: object
  readonly collections: readonly object[]
  readonly [option: string]: unknown
}

type Place = {
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

/**
 * The configuration of Sveltia CMS for the content: one collection for each kind of record of each comparison, and for the
 * positions of each issue, since their folder says which it is. Made from the schemas, so that a new field is in it.
 *
 * @param hints what the guide says on the fields of each kind
 */
export function cmsConfig(
  datasets: readonly Dataset[],
  site: Pick<Site, 'repository' | 'branch' | 'title' | 'url'>,
  hints: ReadonlyMap<RecordType, Template> = new Map(),
): CmsConfig {
  const backend = backendOf(site)
  return {
    backend,
    // What is saved becomes a proposal, which is checked and reviewed as any other; only these two forges can.
    ...(['github', 'gitlab'].includes(backend.name) ? { publish_mode: 'editorial_workflow' } : {}),
    app_title: site.title,
    site_url: site.url,
    // Nothing here has pictures; the option is asked for all the same.
    media_folder: 'content/public',
    public_folder: '/',
    slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' },
    output: { omit_empty_optional_fields: true, yaml: { quote: 'double', indent_sequences: true } },
    collections: datasets.flatMap((dataset) => collectionsOf(dataset, hints)),
  }
}

/** The fields of a kind that are left out of the form, since they have several forms. */
export function leftOut(type: RecordType): string[] {
  const schema = RECORD_SCHEMA[type]
  return Object.entries(shapeOf(schema) ?? {}).flatMap(([key, inner]) => (isLeftOut(key, inner) ? key : []))
}

type Backend = { readonly name: 'test-repo' | 'github' | 'gitlab' | 'gitea'; readonly [option: string]: string }

function backendOf({ repository, branch }: Pick<Site, 'repository' | 'branch'>): Backend {
  if (repository === undefined) return { name: 'test-repo' }
  const { hostname, origin, pathname } = new URL(repository)
  const repo = pathname.replace(/^\/|(?:\.git)?\/*$/g, '')
  if (/(?:^|\.)github\./.test(hostname)) return { name: 'github', repo, branch }
  if (/(?:^|\.)gitlab\./.test(hostname)) return { name: 'gitlab', repo, branch }
  return { name: 'gitea', repo, branch, base_url: origin, api_root: `${origin}/api/v1` }
}

function collectionsOf(dataset: Dataset, hints: ReadonlyMap<RecordType, Template>): object[] {
  const { id, title } = dataset.comparison
  return RECORD_TYPES.flatMap((type): object[] => {
    const { folder, path, plural } = KINDS[type]
    const own = hints.get(type)?.hints
    const place = { comparison: id, type, hint: (at: string) => own?.get(at) }
    if (folder === null) {
      const file = { name: id, label: title, file: `content/${id}/comparison.md`, fields: fieldsOf(place) }
      return [{ name: `${id}--comparison`, label: `${title}: comparison`, files: [file] }]
    }
    if (path === 'issue/name') {
      return dataset.issues.map((issue) =>
        collection({ ...place, issue }, `${title}: ${issue.title}`, `${folder}/${issue.id}`),
      )
    }
    return [collection(place, `${title}: ${plural}`, folder)]
  })
}

function collection(place: Place, label: string, folder: string): object {
  const { comparison, type, issue } = place
  const fields = fieldsOf(place)
  const title = ['title', 'name', 'condition', 'where'].find((key) => fields.some(({ name }) => name === key)) ?? 'body'
  // The date and the party of a position are its name; other names are the editor's to choose.
  const template = type === 'position' ? '{{said}}-{{party}}' : `{{${title}}}`
  return {
    name: nameOf(comparison, type, issue?.id),
    label,
    folder: `content/${comparison}/${folder}`,
    extension: 'md',
    format: 'yaml-frontmatter',
    create: true,
    // A record that had to go leaves a note of it: see npm run move.
    delete: false,
    identifier_field: title,
    slug: { template, editable: true },
    summary: type === 'position' ? '{{said}} {{party}}: {{condition}}' : `{{${title}}}`,
    fields,
  }
}

function nameOf(comparison: string, type: RecordType, issue?: string): string {
  return [comparison, KINDS[type].folder ?? 'comparison', ...(issue === undefined ? [] : [issue])].join('--')
}

function fieldsOf(place: Place): CmsField[] {
  const schema = RECORD_SCHEMA[place.type]
  const shape = shapeOf(schema) ?? {}
  const told = formFields(schema).filter(({ key }) => !isLeftOut(key, shape[key] as z.core.$ZodType))
  const body: CmsField = { name: 'body', label: 'Text below the fields', widget: 'text', required: false }
  return [...told.flatMap((field) => fieldOf(field, '', place)), body]
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
    collection: nameOf(comparison, to),
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
