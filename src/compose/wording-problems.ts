import { WORDING_RULES } from '#core/check/rules.ts'
import { buildDatasets } from '#core/model/dataset.ts'
import type { FieldPath } from '#core/model/field-path.ts'
import { RECORD_TYPES, type RecordType } from '#core/model/kinds.ts'
import type { AnyRecord } from '#core/model/record.ts'
import { RECORD_SCHEMA } from '#core/model/record-schema.ts'
import type { ComposedProblem } from './composed-problem.ts'
import { formFields, type FieldShape, type FormField } from './form-field.ts'

/** A record of which fields may be missing or wrong yet. */
type DraftRecord = { readonly type: RecordType; readonly comparison: string; readonly body: string } & Fields
type Fields = { readonly [key: string]: unknown }

/** How often wrong fields are put aside before a draft is given up: fields that others rest on may go in turn. */
const MOST_ROUNDS = 3

/**
 * What the rules on wording say of a record that is not whole yet: a word that takes sides, or a quotation that is too
 * long, is told while it is written and not once everything else is mended. The fields that are missing or wrong are
 * stood in for, and nothing is told of those.
 */
export function wordingProblems(
  draft: DraftRecord,
  records: readonly AnyRecord[],
  language: string,
): ComposedProblem[] {
  const record = completed(draft)
  return record ? wordingOf(record, records, language).filter(({ path }) => isGiven(draft, path)) : []
}

/**
 * What the rules on wording say of a record. Words are held against the names of parties, the terms of the comparison and
 * its issue, and against no other record: that they need not read all of them keeps the form quick.
 */
export function wordingOf(record: AnyRecord, records: readonly AnyRecord[], language: string): ComposedProblem[] {
  const issue = 'issue' in record ? record.issue : ''
  const beside = records.filter(
    ({ type, id }) => type === 'comparison' || type === 'party' || (type === 'issue' && id === issue),
  )
  const others = beside.filter((other) => other.type !== 'comparison' || record.type !== 'comparison')
  const dataset = buildDatasets([...others, record]).find(({ comparison }) => comparison.id === record.comparison)
  if (!dataset) return []
  return WORDING_RULES.flatMap((rule) =>
    rule
      .check(dataset, language)
      .filter(({ record: about }) => about === record)
      .map(({ path, message, fix }) => ({ rule: rule.slug, severity: rule.severity, path, message, fix })),
  )
}

const FIELDS: Readonly<Record<string, readonly FormField[]>> = Object.fromEntries(
  RECORD_TYPES.map((type) => [type, formFields(RECORD_SCHEMA[type])]),
)

function completed(draft: DraftRecord): AnyRecord | null {
  const { id, issue, file, ...fields } = draft
  const shape = FIELDS[draft.type] ?? []
  let given = Object.fromEntries(Object.entries(fields).filter(([key]) => key in RECORD_SCHEMA[draft.type].shape))
  // Some fields are required only where another is missing: which these are, the check says.
  const wanted = new Set<string>()
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const needed = shape.map((field) => (wanted.has(field.key) ? { ...field, isRequired: true } : field))
    // Not `checkFields`: nobody reads what is wrong here, and to put it into words takes longer than all the rest.
    const checked = RECORD_SCHEMA[draft.type].safeParse(fill(needed, given))
    if (checked.success) {
      const { type, comparison, body } = draft
      return { ...checked.data, type, comparison, body, id, issue: issue ?? '', file } as unknown as AnyRecord
    }
    const wrong = checked.error.issues.map(({ path }) => String(path[0]))
    for (const key of wrong) wanted.add(key)
    given = Object.fromEntries(Object.entries(given).filter(([key]) => !wrong.includes(key)))
  }
  return null
}

/** The fields with something in those that are required and missing, at every depth. */
function fill(fields: readonly FormField[], given: Fields): Fields {
  const filled = fields.flatMap((field) => {
    const value = given[field.key]
    if (value === undefined && !field.isRequired) return []
    return [[field.key, fillOne(field, value)] as const]
  })
  return { ...given, ...Object.fromEntries(filled) }
}

function fillOne(shape: FieldShape, value: unknown): unknown {
  if (shape.shape === 'group') return isGroup(value) || value === undefined ? fill(shape.fields, value ?? {}) : value
  if (shape.shape === 'list') {
    const items = Array.isArray(value) ? (value as unknown[]) : []
    const least = Array.from({ length: shape.exactly ?? (items.length === 0 ? 1 : 0) }, () => undefined)
    return (items.length > 0 ? items : least).map((item) => fillOne(shape.item, item))
  }
  return value ?? STAND_IN[shape.shape](shape)
}

/** Something that a field of each shape can hold, and that no rule on wording finds fault with. */
const STAND_IN: Readonly<Record<Exclude<FieldShape['shape'], 'group' | 'list'>, (shape: FieldShape) => unknown>> = {
  text: () => 'A',
  date: () => '2000-01-01',
  language: () => 'en',
  address: () => 'https://example.org/',
  number: () => 0,
  flag: () => true,
  choice: (shape) => ('choices' in shape ? shape.choices[0] : ''),
  reference: () => 'a',
  account: () => 'self',
  'party-or-person': () => 'a',
  table: () => ({}),
  'flag-or-list': () => true,
}

/** Whether somebody wrote what a problem is about; what only stands in for it is nobody's fault. */
function isGiven(draft: Fields, path: FieldPath): boolean {
  if (path.length === 0) return false
  return (
    path.reduce<unknown>(
      (held, step) => (isGroup(held) || Array.isArray(held) ? (held as Fields)[step] : undefined),
      draft,
    ) !== undefined
  )
}

function isGroup(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
