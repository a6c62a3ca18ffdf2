import { RULES } from '#core/check/rules.ts'
import { buildDatasets } from '#core/model/dataset.ts'
import type { FieldPath } from '#core/model/field-path.ts'
import { KINDS, placedBy } from '#core/model/kinds.ts'
import type { Severity } from '#core/model/problem.ts'
import type { AnyRecord } from '#core/model/record.ts'
import { checkFields } from '#core/parse/check-fields.ts'
import { findMixedScripts } from '#core/parse/mixed-scripts.ts'
import { readRecordPath, type RecordPlace } from '#core/parse/record-path.ts'
import { fieldNames } from '#core/model/schema-fields.ts'
import { RECORD_SCHEMA } from '#core/model/record-schema.ts'
import { serialiseRecord } from '#core/parse/serialise-record.ts'
import { readSourceText } from '#core/parse/source-text.ts'
import { findUnsafeText } from '#core/parse/text-safety.ts'
import { recordFile, type Placing } from './record-name.ts'
import { typedValues } from './typed-values.ts'
import { cleanValues, type Values } from './values.ts'

/** What is wrong with a field, or with the name of the file where the path is empty. */
export type ComposedProblem = {
  readonly rule: string
  readonly severity: Severity
  readonly path: FieldPath
  readonly message: string
  readonly fix?: string
}

/** A record as its author has filled it in. */
export type Composed = {
  /** Its path below the content folder. */
  readonly file: string
  /** The text of its file, whole or not yet. */
  readonly text: string
  readonly problems: readonly ComposedProblem[]
  /** The record itself, once its fields are right. */
  readonly record: AnyRecord | null
}

/** What the text below the fields raises; the reader of Markdown is large, so who needs it hands it in. */
export type CheckBody = (body: string) => readonly Omit<ComposedProblem, 'path'>[]

/** The language of the publisher's own words, and what checks the text below the fields. */
export type ComposeOptions = { readonly language?: string; readonly checkBody?: CheckBody }

/**
 * Makes a record's file of what somebody filled in, and holds it to the schema and to every rule, as the validator would.
 * What comes back without errors passes the validator.
 *
 * @param records the other records of the comparison
 */
export function composeRecord(
  placing: Placing,
  values: Values,
  body: string,
  records: readonly AnyRecord[],
  { language = 'en', checkBody = () => [] }: ComposeOptions = {},
): Composed {
  const cleaned = cleanValues(values, RECORD_SCHEMA[placing.type])
  const file = recordFile(placing, cleaned)
  const fields = typedValues(RECORD_SCHEMA[placing.type], cleaned)
  const place = readRecordPath(file)
  const identity = 'rule' in place ? ({ type: placing.type, id: '', comparison: '', file } as RecordPlace) : place
  const prose = body
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd()
  const text = serialiseRecord({ ...fields, ...identity, body: prose } as unknown as AnyRecord)
  const checked = checkFields<object>(RECORD_SCHEMA[placing.type], fields, KINDS[placing.type].noun)
  const problems: ComposedProblem[] = [
    ...('problems' in checked ? checked.problems : []).map(asError),
    ...findMixedScripts(RECORD_SCHEMA[placing.type], fields).map(asError),
    ...hidden(fields, []),
    ...findUnsafeText(prose).map(({ rule, message, fix }) => asError({ rule, message, fix, path: ['body'] })),
    ...readSourceText(text)
      .marks.filter(({ rule }) => rule === 'file-size')
      .map((mark) => asError({ ...mark, path: [] })),
    ...(prose === '' ? [] : checkBody(prose)).map((problem) => ({ ...problem, path: ['body'] })),
    ...('rule' in place ? [] : taken(file, records)),
    ...unplaced(placing),
  ]
  // A name that is made of fields is wrong as long as they are missing; that is told already.
  if ('rule' in place && !problems.some(({ severity }) => severity === 'error')) problems.push({ ...place, path: [] })
  if (problems.some(({ severity }) => severity === 'error') || !('fields' in checked)) {
    return { file, text, problems: inOrder(problems, placing), record: null }
  }
  const record = { ...checked.fields, ...identity, body: prose } as AnyRecord
  return { file, text, problems: inOrder([...problems, ...checkAmong(records, record, language)], placing), record }
}

/** As the fields come in a form: those who fill it in go down the list. */
function inOrder(problems: readonly ComposedProblem[], { type }: Placing): ComposedProblem[] {
  const fields = fieldNames(RECORD_SCHEMA[type])
  const place = ({ path: [first] }: ComposedProblem) => {
    const at = fields.indexOf(String(first))
    return at === -1 ? fields.length : at
  }
  return [...problems].sort((a, b) => place(a) - place(b))
}

function asError(problem: Omit<ComposedProblem, 'severity'>): ComposedProblem {
  const { rule, path, message, fix } = problem
  return { rule, severity: 'error', path, message, fix }
}

function hidden(value: unknown, path: FieldPath): ComposedProblem[] {
  if (typeof value === 'string') return findUnsafeText(value).map((mark) => asError({ ...mark, path }))
  if (typeof value !== 'object' || value === null) return []
  const isList = Array.isArray(value)
  return Object.entries(value).flatMap(([key, inner]) => hidden(inner, [...path, isList ? Number(key) : key]))
}

/** What the path of a record has to say and does not yet: on which issue it is, or of which party. */
function unplaced({ type, issue, party }: Placing): ComposedProblem[] {
  const needed = placedBy(type)
  const given = { issue, party }
  return (['issue', 'party'] as const)
    .filter((key) => needed[key] && !given[key])
    .map((key) =>
      asError({
        rule: 'missing-field',
        path: [key],
        message: `found no ${key}, expected one`,
        fix: `Choose the ${key}.`,
      }),
    )
}

function taken(file: string, records: readonly AnyRecord[]): ComposedProblem[] {
  if (!records.some((record) => record.file === file)) return []
  const message = `found a record under the name ${file} already, expected a name that is free`
  return [asError({ rule: 'duplicate-file', path: [], message, fix: 'Add a word to the name, or change that record.' })]
}

/** What the rules say of this record among the others. What they say of the others was there before, or follows from it. */
function checkAmong(records: readonly AnyRecord[], record: AnyRecord, language: string): ComposedProblem[] {
  const dataset = buildDatasets([...records, record]).find(({ comparison }) => comparison.id === record.comparison)
  if (!dataset) return []
  return RULES.flatMap((rule) =>
    rule
      .check(dataset, language)
      .filter((finding) => finding.record === record)
      .map(({ path, message, fix }) => ({ rule: rule.slug, severity: rule.severity, path, message, fix })),
  )
}
