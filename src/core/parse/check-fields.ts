import { closest, didYouMean } from '../check/closest.ts'
import type { FieldPath } from '../model/field-path.ts'
import type { z } from '../model/schema.ts'
import { fieldNames } from './schema-fields.ts'
import { showValue } from './show-value.ts'
import type { ReaderSlug } from './rules.ts'

/** What is wrong with one field. */
export type FieldProblem = {
  readonly rule: ReaderSlug
  readonly path: FieldPath
  readonly atKey?: boolean
  readonly message: string
  readonly fix: string
  /** The field that a misspelt one was most likely meant to be. */
  readonly meant?: string
}

/** The fields as the schema gives them, or what is wrong with them, in the author's words; of each field the first. */
export function checkFields<Fields>(
  schema: z.ZodType<Fields>,
  fields: unknown,
  noun: string,
): { fields: Fields } | { problems: FieldProblem[] } {
  const parsed = schema.safeParse(fields)
  if (parsed.success) return { fields: parsed.data }
  const found = parsed.error.issues.flatMap((issue) => flatten(issue, []))
  const problems = found.flatMap(({ issue, path }) => explain(issue, path, fields, schema, noun))
  // A misspelt field is not missing as well: mending its name mends both.
  const misspelt = problems.flatMap(({ meant, path }) => (meant ? [keyOf([...path.slice(0, -1), meant])] : []))
  const seen = new Set<string>()
  return {
    problems: problems.filter(({ rule, path }) => {
      if (rule === 'missing-field' && misspelt.includes(keyOf(path))) return false
      return !seen.has(keyOf(path)) && seen.add(keyOf(path))
    }),
  }
}

function keyOf(path: FieldPath): string {
  return JSON.stringify(path)
}

type Issue = z.core.$ZodIssue
type Located = { readonly issue: Issue; readonly path: FieldPath }

/** Of a choice between schemas, the issues of the one that the author was writing, if that can be told. */
function flatten(issue: Issue, before: FieldPath): Located[] {
  const path = [...before, ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))]
  if (issue.code !== 'invalid_union' || !issue.errors) return [{ issue, path }]
  const meant = issue.errors.filter((branch) => !branch.some((inner) => inner.path.length === 0 && isOtherSort(inner)))
  if (meant.length !== 1) return [{ issue, path }]
  return meant[0]!.flatMap((inner) => flatten(inner, path))
}

function isOtherSort(issue: Issue): boolean {
  return issue.code === 'invalid_type' || issue.code === 'invalid_value'
}

function explain(issue: Issue, path: FieldPath, fields: unknown, schema: z.ZodType, noun: string): FieldProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownField(key, path, schema, noun))
  }
  const value = valueAt(fields, path)
  const isMissing = issue.code === 'custom' ? issue.params?.['missing'] === true : value === undefined
  if (isMissing) return [missingField(path, noun)]
  const choices = choicesOf(issue)
  return [choices ? wrongChoice(path, value, choices) : wrongValue(path, value, issue)]
}

function unknownField(key: string, path: FieldPath, schema: z.ZodType, noun: string): FieldProblem {
  const known = fieldNames(schema, path)
  const whose = path.length === 0 ? noun : labelOf(path)
  const all = `It can have: ${known.join(', ')}.`
  const message = `${showValue(key).slice(1, -1)} is not a field of ${whose}, expected one that it can have`
  const meant = closest(key, known) ?? undefined
  return { rule: 'unknown-field', path: [...path, key], atKey: true, message, fix: didYouMean(key, known, all), meant }
}

function missingField(path: FieldPath, noun: string): FieldProblem {
  const name = labelOf(path.slice(-1))
  const whose = path.length === 1 ? noun : labelOf(path.slice(0, -1))
  const message = `found no ${name}, expected it in ${whose}`
  return { rule: 'missing-field', path, message, fix: `Add ${name}: and its value.` }
}

function wrongChoice(path: FieldPath, value: unknown, choices: readonly string[]): FieldProblem {
  const message = `${labelOf(path)}: found ${showValue(value)}, expected one of ${choices.join(', ')}`
  const fix = didYouMean(typeof value === 'string' ? value : '', choices, 'Choose one of these words.')
  return { rule: 'field-choice', path, message, fix }
}

function wrongValue(path: FieldPath, value: unknown, issue: Issue): FieldProblem {
  const expected = issue.code === 'invalid_type' ? `expected ${SORTS[issue.expected] ?? issue.expected}` : issue.message
  const found = /^\d{4}-\d{2}-\d{2}$/.test(String(value))
    ? `${showValue(value)} is not a day of the calendar`
    : `found ${showValue(value)}`
  const message = expected.includes(', found')
    ? `${labelOf(path)}: ${expected}`
    : `${labelOf(path)}: ${found}, ${expected}`
  return { rule: 'field-value', path, message, fix: fixFor(value, issue) }
}

const SORTS: Readonly<Record<string, string>> = {
  string: 'text',
  object: 'a group of fields',
  array: 'a list',
  boolean: 'true or false',
  record: 'a group of fields',
  tuple: 'a list',
}

function fixFor(value: unknown, issue: Issue): string {
  if (value === null) return 'Write a value behind the colon, or remove the field.'
  const wantsText = issue.code === 'invalid_type' && issue.expected === 'string'
  if (wantsText && typeof value !== 'object') return 'If it is meant as text, put it in "double quotes".'
  if (issue.code === 'invalid_type' && issue.expected === 'array')
    return 'Write each item on a line of its own, after "- ".'
  return 'Mend the value; the template of this kind of record shows how it is written.'
}

function choicesOf(issue: Issue): string[] | null {
  if (issue.code === 'invalid_value') return issue.values.map(String)
  // A choice told apart by one field names the words for that field; zod's types do not say so.
  if (issue.code === 'invalid_union' && 'options' in issue) return (issue.options as unknown[]).map(String)
  return null
}

/** A field as one would say it: `text of quote`, `by of item 1 of responses`. */
function labelOf(path: FieldPath): string {
  const steps = path.map((step) => (typeof step === 'number' ? `item ${step + 1}` : showValue(step).slice(1, -1)))
  return steps.reverse().join(' of ')
}

function valueAt(fields: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>((inner, step) => {
    const holds = typeof inner === 'object' && inner !== null && Object.hasOwn(inner, step)
    return holds ? (inner as Record<string | number, unknown>)[step] : undefined
  }, fields)
}
