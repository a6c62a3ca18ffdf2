import { RULES, WORDING_RULES } from '#core/check/rules.ts'
import { buildDatasets } from '#core/model/dataset.ts'
import type { FieldPath } from '#core/model/field-path.ts'
import { KINDS, placedBy, type RecordType } from '#core/model/kinds.ts'
import type { AnyRecord } from '#core/model/record.ts'
import { checkFields } from '#core/parse/check-fields.ts'
import { findMixedScripts } from '#core/parse/mixed-scripts.ts'
import { readRecordPath, type RecordPlace } from '#core/parse/record-path.ts'
import { fieldNames } from '#core/model/schema-fields.ts'
import { RECORD_SCHEMA } from '#core/model/record-schema.ts'
import { serialiseRecord } from '#core/parse/serialise-record.ts'
import { readSourceText } from '#core/parse/source-text.ts'
import { findUnsafeText } from '#core/parse/text-safety.ts'
import type { ComposedProblem } from './composed-problem.ts'
import { correct, type Corrected, type Existing, type FieldChange } from './existing.ts'
import { recordFile, type Placing } from './record-name.ts'
import { typedValues } from './typed-values.ts'
import { cleanValues, type Values } from './values.ts'
import { wordingOf, wordingProblems } from './wording-problems.ts'

export type { ComposedProblem } from './composed-problem.ts'

/** A record as its author has filled it in. */
export type Composed = {
  /** Its path below the content folder. */
  readonly file: string
  /** The text of its file, whole or not yet. */
  readonly text: string
  readonly problems: readonly ComposedProblem[]
  /** The record itself, once its fields are right. */
  readonly record: AnyRecord | null
  /** What was changed in it, of one that was there before; null of a new one. */
  readonly changes: readonly FieldChange[] | null
}

/** What the text below the fields raises; the reader of Markdown is large, so who needs it hands it in. */
export type CheckBody = (body: string) => readonly Omit<ComposedProblem, 'path'>[]

/** The language of the publisher's own words, what checks the text below the fields, and the record that is corrected, if any. */
export type ComposeOptions = {
  readonly language?: string | undefined
  readonly checkBody?: CheckBody | undefined
  readonly existing?: Existing | undefined
  /** The comparisons there are, of which a new one may not take the folder. */
  readonly taken?: readonly string[] | undefined
}

/**
 * Makes a record's file of what somebody filled in, and holds it to the schema and to every rule, as the validator would.
 * What comes back without errors passes the validator.
 *
 * @param all the records of the comparison
 */
export function composeRecord(
  placing: Placing,
  values: Values,
  body: string,
  all: readonly AnyRecord[],
  { language = 'en', checkBody = () => [], existing, taken = [] }: ComposeOptions = {},
): Composed {
  const cleaned = cleanValues(values, RECORD_SCHEMA[placing.type])
  const file = existing ? existing.record.file : recordFile(placing, cleaned)
  const place = readRecordPath(file)
  const identity = 'rule' in place ? ({ type: placing.type, id: '', comparison: '', file } as RecordPlace) : place
  const prose = body
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd()
  const corrected = existing ? correct(existing, values, prose) : null
  const fields = corrected ? corrected.fields : typedValues(RECORD_SCHEMA[placing.type], cleaned)
  const text = corrected?.text ?? serialiseRecord({ ...fields, ...identity, body: prose } as unknown as AnyRecord)
  const changes = corrected?.changes ?? null
  // The record that is corrected is not one of the others.
  const records = all.filter((other) => other.file !== existing?.record.file)
  // A warning that its record accepts, with a reason, was looked at by somebody.
  const accepted = new Set(existing?.record.accept.map(({ rule }) => rule))
  const open = (found: readonly ComposedProblem[]) =>
    inOrder(
      found.filter(({ rule, severity }) => severity === 'error' || !accepted.has(rule)),
      placing,
    )
  const checked = checkFilledIn(placing.type, fields, prose, checkBody)
  const problems: ComposedProblem[] = [
    ...checked.problems,
    ...readSourceText(text)
      .marks.filter(({ rule }) => rule === 'file-size')
      .map((mark) => asError({ ...mark, path: [] })),
    ...('rule' in place ? [] : isTaken(placing, file, records, existing ? [] : taken)),
    ...(existing ? unexplained(existing, corrected) : unplaced(placing)),
  ]
  // A name that is made of fields is wrong as long as they are missing; that is told already.
  if ('rule' in place && !problems.some(({ severity }) => severity === 'error')) problems.push({ ...place, path: [] })
  if (problems.some(({ severity }) => severity === 'error') || !checked.fields) {
    const draft = { ...fields, ...identity, comparison: placing.comparison, body: prose }
    return {
      file,
      text,
      changes,
      problems: open([...problems, ...wordingProblems(draft, records, language)]),
      record: null,
    }
  }
  const record = { ...checked.fields, ...identity, body: prose } as AnyRecord
  return { file, text, changes, problems: open([...problems, ...checkAmong(records, record, language)]), record }
}

/**
 * Holds fields and body to the schema and to what text may hold, and to nothing else: without the record's file and the
 * other records. The fields are as the schema gives them; null where an error keeps them from it.
 */
export function checkFilledIn(
  type: RecordType,
  fields: unknown,
  body: string,
  checkBody: CheckBody = () => [],
): { readonly fields: object | null; readonly problems: readonly ComposedProblem[] } {
  const checked = checkFields<object>(RECORD_SCHEMA[type], fields, KINDS[type].noun)
  const problems = [
    ...('problems' in checked ? checked.problems : []).map(asError),
    ...findMixedScripts(RECORD_SCHEMA[type], fields).map(asError),
    ...hidden(fields, []),
    ...findUnsafeText(body).map(({ rule, message, fix }) => asError({ rule, message, fix, path: ['body'] })),
    ...(body === '' ? [] : checkBody(body)).map((problem) => ({ ...problem, path: ['body'] })),
  ]
  return { fields: 'fields' in checked ? checked.fields : null, problems }
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

/** What was wrong in a record is told to its readers, unless nothing was. */
function unexplained({ note, isAddition }: Existing, corrected: Corrected | null): ComposedProblem[] {
  if (isAddition || note.trim() !== '' || !corrected || corrected.changes.length === 0) return []
  const message = 'found no note on what is corrected, expected one for the readers of the page'
  const fix = 'Say in a sentence what was wrong and what stands there now, or that nothing was wrong.'
  return [asError({ rule: 'missing-field', path: ['corrections'], message, fix })]
}

function isTaken(
  { type, comparison }: Placing,
  file: string,
  records: readonly AnyRecord[],
  comparisons: readonly string[],
): ComposedProblem[] {
  const isFolder = type === 'comparison' && comparisons.includes(comparison)
  if (!isFolder && !records.some((record) => record.file === file)) return []
  const message = `found a record under the name ${file} already, expected a name that is free`
  return [asError({ rule: 'duplicate-file', path: [], message, fix: 'Add a word to the name, or change that record.' })]
}

/** What the rules say of this record among the others. What they say of the others was there before, or follows from it. */
function checkAmong(records: readonly AnyRecord[], record: AnyRecord, language: string): ComposedProblem[] {
  const dataset = buildDatasets([...records, record]).find(({ comparison }) => comparison.id === record.comparison)
  if (!dataset) return []
  const found = RULES.filter((rule) => !WORDING_RULES.includes(rule)).flatMap((rule) =>
    rule
      .check(dataset, language)
      .filter((finding) => finding.record === record)
      .map(({ path, message, fix }) => ({ rule: rule.slug, severity: rule.severity, path, message, fix })),
  )
  return [...found, ...wordingOf(record, records, language)]
}
