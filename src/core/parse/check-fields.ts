import { closest, didYouMean } from '../problem/closest.ts'
import type { FieldPath } from '../model/field-path.ts'
import type { z } from '../model/schema.ts'
import { hintsOf, mendValue } from './mend-value.ts'
import { newSpelling, otherField } from './new-spelling.ts'
import { fieldNames, isOptional } from '../model/schema-fields.ts'
import { showValue } from '../problem/show-value.ts'
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
  /** Where a date is expected: how precise a one. */
  readonly wants?: 'date' | 'day'
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
  const problems = withMeant(found.flatMap(({ issue, path }) => explain(issue, path, fields, schema, noun)))
  const told = withEmptyGroups(problems, fields)
  // A misspelt field is not missing as well: mending its name mends both.
  const misspelt = problems.flatMap(({ meant, path }) => (meant ? [keyOf([...path.slice(0, -1), meant])] : []))
  const seen = new Set<string>()
  return {
    problems: told.filter(({ rule, path }) => {
      if (rule === 'missing-field' && misspelt.includes(keyOf(path))) return false
      return !seen.has(keyOf(path)) && seen.add(keyOf(path))
    }),
  }
}

/** A group in which nothing stands lacks all of its fields for one reason. */
function withEmptyGroups(problems: readonly FieldProblem[], fields: unknown): FieldProblem[] {
  const groups = Map.groupBy(problems, ({ path }) => keyOf(path.slice(0, -1)))
  return problems.flatMap((problem) => {
    const path = problem.path.slice(0, -1)
    const group = groups.get(keyOf(path)) ?? []
    const holder = valueAt(fields, path)
    const isEmpty = typeof holder === 'object' && holder !== null && Object.keys(holder).length === 0
    if (problem.rule !== 'missing-field' || path.length === 0 || group.length < 2 || !isEmpty) return [problem]
    if (group[0] !== problem) return []
    const names = group.map((one) => labelOf(one.path.slice(-1)))
    const message = `found a group without fields, expected ${names.join(', ')} in ${labelOf(path)}`
    const fix = `Write them below it, each with its value; or remove ${typeof path.at(-1) === 'number' ? 'this item' : 'the field'}.`
    return [{ ...problem, message, fix }]
  })
}

/** Of a group with one field too many and one too few, the one is most likely the other under another name. */
function withMeant(problems: readonly FieldProblem[]): FieldProblem[] {
  const groups = Map.groupBy(problems, ({ path }) => keyOf(path.slice(0, -1)))
  return problems.map((problem) => {
    const group = groups.get(keyOf(problem.path.slice(0, -1))) ?? []
    const [missing, ...others] = group.filter(({ rule }) => rule === 'missing-field')
    const isAlone = group.filter(({ rule }) => rule === 'unknown-field').length === 1
    if (problem.rule !== 'unknown-field' || problem.meant || !missing || others.length > 0 || !isAlone) return problem
    const meant = String(missing.path.at(-1))
    return { ...problem, meant, fix: `Is it meant as "${meant}", which is missing? ${problem.fix}` }
  })
}

function keyOf(path: FieldPath): string {
  return JSON.stringify(path)
}

type Issue = z.core.$ZodIssue
type Located = { readonly issue: Issue; readonly path: FieldPath }

/** Of a choice between schemas, the issues of the one that the author was writing, if that can be told. */
function flatten(issue: Issue, before: FieldPath): Located[] {
  const path = [...before, ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))]
  if (issue.code !== 'invalid_union') return [{ issue, path }]
  const branches = issue.errors.filter(
    (branch) => !branch.some((inner) => inner.path.length === 0 && isOtherSort(inner)),
  )
  // Of several groups the one that knows all the fields that are there; else the one of which least is wrong.
  const knowing = branches.filter((branch) => branch.every((inner) => inner.path.length > 0))
  const [meant] = (knowing.length > 0 ? knowing : branches).toSorted((one, other) => wrongIn(one) - wrongIn(other))
  if (!meant) return [{ issue, path }]
  return meant.flatMap((inner) => flatten(inner, path))
}

/** How many mistakes it takes to make these issues: a misspelt field and the one that is missing for it are one. */
function wrongIn(issues: readonly Issue[]): number {
  const missing = issues.flatMap(({ path }) => (path.length > 0 ? [String(path[0])] : []))
  const misspelt = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.filter((key) => closest(key, missing) !== null) : [],
  )
  return issues.length - misspelt.length
}

function isOtherSort(issue: Issue): boolean {
  if (issue.code !== 'invalid_union') return issue.code === 'invalid_type' || issue.code === 'invalid_value'
  return issue.errors.every((branch) => branch.some((inner) => inner.path.length === 0 && isOtherSort(inner)))
}

function explain(issue: Issue, path: FieldPath, fields: unknown, schema: z.ZodType, noun: string): FieldProblem[] {
  if (issue.code === 'unrecognized_keys') {
    const beside = new Set(Object.keys(valueAt(fields, path) ?? {}))
    return issue.keys.map((key) => unknownField(key, path, schema, noun, beside))
  }
  const value = valueAt(fields, path)
  const isMissing = issue.code === 'custom' ? hintsOf(issue).missing === true : value === undefined
  if (isMissing) return [missingField(path, noun, hintsOf(issue).fix)]
  const choices = choicesOf(issue)
  return [choices ? wrongChoice(path, value, choices) : wrongValue(path, value, issue, schema)]
}

/** @param beside the fields that are there: none of them was meant by another name */
function unknownField(
  key: string,
  path: FieldPath,
  schema: z.ZodType,
  noun: string,
  beside: ReadonlySet<string>,
): FieldProblem {
  const known = fieldNames(schema, path)
  const whose = path.length === 0 ? noun : labelOf(path)
  const at = { rule: 'unknown-field', path: [...path, key], atKey: true } as const
  if (known.includes(key)) {
    // A field of another sort of the same group, as a source beside an answer that nobody found.
    const message = `${nameOf(key)} is not a field of ${whose} as it stands, expected one that goes with the others`
    const fix = 'Remove it; the template of this kind of record shows which fields go together.'
    return { ...at, message, fix, meant: key }
  }
  const all = `It can have: ${known.join(', ')}.`
  const message = `${nameOf(key)} is not a field of ${whose}, expected one that it can have`
  const left = known.filter((name) => !beside.has(name))
  const meant = closest(key, left) ?? undefined
  return { ...at, message, fix: otherField(key, known) ?? didYouMean(key, left, all), meant }
}

function missingField(path: FieldPath, noun: string, told?: string): FieldProblem {
  const name = labelOf(path.slice(-1))
  const whose = path.length === 1 ? noun : labelOf(path.slice(0, -1))
  const message = `found no ${name}, expected it in ${whose}`
  return {
    rule: 'missing-field',
    path,
    message,
    fix: told ?? newSpelling(path, undefined) ?? `Add ${name}: and its value.`,
  }
}

function wrongChoice(path: FieldPath, value: unknown, choices: readonly string[]): FieldProblem {
  const message = `${labelOf(path)}: found ${showValue(value)}, expected one of ${choices.join(', ')}`
  const isQuoted = typeof value === 'string' && choices.length === 1 && /^(?:true|yes|on)$/i.test(value)
  const fix =
    newSpelling(path, value) ??
    (isQuoted
      ? `Write ${choices[0]}, without quotation marks.`
      : didYouMean(typeof value === 'string' ? value : '', choices, 'Choose one of these words.'))
  return { rule: 'field-choice', path, message, fix }
}

function wrongValue(path: FieldPath, value: unknown, issue: Issue, schema: z.ZodType): FieldProblem {
  const fix =
    newSpelling(path, value, fieldNames(schema)) ??
    mendItem(path, value) ??
    mendValue(value, issue, isOptional(schema, path))
  const { wants } = hintsOf(issue)
  const isDate = wants === 'date' || wants === 'day'
  const told = (message: string) =>
    ({ rule: 'field-value', path, message: `${labelOf(path)}: ${message}`, fix, ...(isDate ? { wants } : {}) }) as const
  if (issue.code === 'invalid_type' && !isDate)
    return told(`found ${showValue(value)}, expected ${sortOf(issue, path, schema)}`)
  if (issue.message.includes(', found')) return told(issue.message)
  const isNoDay = isDate && typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
  if (isNoDay) return told(`${showValue(value)} is not a day of the calendar, expected one that is`)
  return told(`found ${showValue(value)}, ${issue.message}`)
}

/** An item of a list that says nothing, as editors with a form leave it. */
function mendItem(path: FieldPath, value: unknown): string | null {
  const isNothing =
    value === null || (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && value.length === 0)
  return typeof path.at(-1) === 'number' && isNothing ? 'Write what it is to be, or remove this item.' : null
}

/** The sort of value that is expected, with the names of its fields where there are some. */
function sortOf({ expected }: z.core.$ZodIssueInvalidType, path: FieldPath, schema: z.ZodType): string {
  const names = expected === 'object' ? fieldNames(schema, path) : []
  return [SORTS[expected] ?? expected, ...(names.length > 0 ? [`of ${names.join(', ')}`] : [])].join(' ')
}

const SORTS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  object: 'a group',
  array: 'a list',
  boolean: 'true or false',
  record: 'a line for each option',
  tuple: 'a list',
}

function choicesOf(issue: Issue): string[] | null {
  if (issue.code === 'invalid_value') return issue.values.map(String)
  // A choice told apart by one field names the words for that field; zod's types do not say so.
  if (issue.code === 'invalid_union' && 'options' in issue) return (issue.options as unknown[]).map(String)
  return null
}

/** A field as one would say it: `text of quote`, `by of item 1 of responses`. */
function labelOf(path: FieldPath): string {
  const steps = path.map((step) => (typeof step === 'number' ? `item ${step + 1}` : nameOf(step)))
  return steps.reverse().join(' of ')
}

/** A key without quotation marks, unless nothing would be left. */
function nameOf(key: string): string {
  return showValue(key).slice(1, -1) || '""'
}

function valueAt(fields: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>((inner, step) => {
    const holds = typeof inner === 'object' && inner !== null && Object.hasOwn(inner, step)
    return holds ? (inner as Record<string | number, unknown>)[step] : undefined
  }, fields)
}
