import { ID } from '#core/model/schema.ts'
import type { FieldShape } from '../form-field.ts'
import type { TypedValue } from '../typed-values.ts'
import { addressKey, looksLikeAddress } from './address.ts'
import type { Asked } from './asked.ts'
import { expectedIn, TABLE_COLUMNS, type TableColumn } from './columns.ts'
import { foldName } from './fold-name.ts'
import { toldOf, type Mapping } from './mapping.ts'
import {
  faultOfCell,
  isFormula,
  partsOfCell,
  readPlainCell,
  readWritten,
  type CellFault,
  type CellResult,
} from './read-cell.ts'
import { readStances } from './read-stances.ts'
import { resolveName } from './resolve-name.ts'
import type { IssueRef, RowDraft, RowProblem, RowTexts, SourceRef } from './row.ts'
import type { Shelf } from './shelf.ts'

/** What rows are read against. */
export type RowContext = {
  readonly shelves: ReadonlyMap<string, Shelf>
  readonly mapping: Mapping
  readonly asked: Asked
  /** Whether an issue that is not there is made, from its name and its question. */
  readonly makesIssues: boolean
}

const POSITION_COLUMNS = TABLE_COLUMNS.filter(({ of }) => of === 'position')
const SOURCE_COLUMNS = TABLE_COLUMNS.filter(({ of }) => of === 'source')

/**
 * Reads the texts of one row as the fields of a position and of its source; all that is wrong is collected.
 *
 * @param filled the columns whose text holds for all rows and does not stand in this one
 */
export function readRow(
  texts: RowTexts,
  number: number,
  context: RowContext,
  filled: ReadonlySet<string> = new Set(),
): RowDraft {
  const problems: RowProblem[] = []
  const notes: string[] = []
  const tell = (column: string, { message, fix, question }: CellFault) => {
    problems.push({ row: number, column, severity: 'error', message, fix, isMissing: false })
    if (question) context.asked.add(question, number)
  }
  const shelf = shelfFor(texts, context, tell)
  const draft = {
    number,
    comparison: shelf?.comparison.id ?? null,
    id: texts.get('id') ?? null,
    body: texts.get('body') ?? '',
  }
  if (!shelf) return { ...draft, issue: null, party: null, values: {}, source: null, problems, notes }
  for (const column of TABLE_COLUMNS) {
    const fault = faultOfCell(texts.get(column.name) ?? '', column)
    if (fault) tell(column.name, fault)
  }
  const issue = issueOf(texts, shelf, context, tell)
  const values: Record<string, TypedValue> = {}
  for (const column of POSITION_COLUMNS) {
    const text = texts.get(column.name)
    if (text === undefined || column.name === 'source' || column.name === 'stances' || isLoneMark(column, texts))
      continue
    if (faultOfCell(text, column)) continue
    const result = readCell(text, column, shelf, context.mapping)
    if ('message' in result) tell(column.name, result)
    else if ('span' in result) Object.assign(values, spanAt(column, result.span, tell))
    else setAt(values, column.path, result.value)
    if ('note' in result && result.note !== undefined) notes.push(`${column.name}: ${result.note}`)
  }
  const known = issue?.kind === 'known' ? issue.id : null
  const stances = readStances(texts, known, shelf, context.mapping, tell)
  if (stances) values['stances'] = stances
  const amount = amountOf(texts, known, shelf, context.mapping, tell)
  if (amount) values['amounts'] = [...(Array.isArray(values['amounts']) ? values['amounts'] : []), amount]
  const party = typeof values['party'] === 'string' ? values['party'] : null
  const source = sourceOf(texts, shelf, context, tell, filled)
  return { ...draft, issue, party, values, source, problems, notes }
}

type Tell = (column: string, fault: CellFault) => void

function shelfFor(texts: RowTexts, { shelves }: RowContext, tell: Tell): Shelf | undefined {
  const named = texts.get('comparison')
  const all = [...shelves.values()]
  if (named === undefined) {
    if (all.length === 1) return all[0]
    const fix = `Name one for all rows: ${[...shelves.keys()].join(', ')}.`
    tell('comparison', { message: 'found no comparison, expected the id of one', fix })
    return undefined
  }
  const folded = foldName(named)
  const shelf = shelves.get(named) ?? all.find(({ comparison }) => foldName(comparison.title) === folded)
  const fix = `Write one of ${[...shelves.keys()].join(', ')}.`
  if (!shelf) tell('comparison', { message: `found no comparison called "${named}", expected the id of one`, fix })
  return shelf
}

function issueOf(texts: RowTexts, shelf: Shelf, { mapping, makesIssues }: RowContext, tell: Tell): IssueRef | null {
  // An export names the issue within the id of the record too.
  const text = texts.get('issue') ?? texts.get('id')?.split('/')[0]
  if (text === undefined || isFormula(text)) return null
  const found = resolveName(text, shelf.issues, { topic: 'issues', noun: 'issue' }, mapping)
  if ('value' in found) return { kind: 'known', id: found.value }
  const isWanted = toldOf(mapping.issues, text) === 'new' || (makesIssues && (found.question?.meant ?? null) === null)
  if (isWanted) return { kind: 'new', title: text, question: texts.get('issue_question') ?? null }
  tell('issue', found)
  return null
}

/** The language of words that are not there says nothing. */
function isLoneMark({ path: [field, step] }: TableColumn, texts: RowTexts): boolean {
  return (field === 'quote' || field === 'translation') && step !== 'text' && !texts.has(field)
}

function readCell(text: string, column: TableColumn, shelf: Shelf, mapping: Mapping): CellResult {
  if (!column.isCompound) return readSingle(text, column, column.shape, shelf, mapping)
  const { shape } = column
  if (column.of === 'position' && /^[[{]/.test(text)) {
    const written = readWritten(text, column)
    if (written !== undefined) return { value: written as TypedValue }
  }
  if (shape.shape === 'list' && ['reference', 'text'].includes(shape.item.shape)) {
    return readList(partsOfCell(text, column), column, shape.item, shelf, mapping)
  }
  if (column.name === 'source_lang')
    return readList(partsOfCell(text, column), column, { shape: 'language' }, shelf, mapping)
  if (column.name === 'withdrawn') {
    const date = readPlainCell(text, column, mapping, { shape: 'date', isWhole: false })
    if ('value' in date) return date
  }
  const written = readWritten(text, column)
  const form = FORMS[column.name]
  if (written !== undefined) return { value: written as TypedValue }
  return {
    message: `found what cannot be read, expected ${form ?? expectedIn(column)}`,
    fix: 'Write it in this form, or leave it empty and add it to the record.',
  }
}

/** How a cell is written that holds a group. */
const FORMS: Readonly<Record<string, string>> = {
  amounts: '<option or measure>: <exactly, at-least, at-most or about> <figure> <unit>, several joined by ;',
  translations: '<words> (<language>, <official, publisher, ours or machine>), one a line',
  corrections: '<day>: <what was mended>, one a line',
  accept: '<rule>: <reason>, one a line',
  withdrawn: 'a date, or unknown-date, with "by" and parties where only some took it back',
}

function readList(
  parts: readonly string[],
  column: TableColumn,
  item: FieldShape,
  shelf: Shelf,
  mapping: Mapping,
): CellResult {
  const values: TypedValue[] = []
  for (const part of parts) {
    const result = readSingle(part, column, item, shelf, mapping)
    if (!('value' in result)) return result
    values.push(result.value)
  }
  const [first] = values
  return { value: column.name === 'source_lang' && values.length === 1 && first !== undefined ? first : values }
}

function readSingle(text: string, column: TableColumn, shape: FieldShape, shelf: Shelf, mapping: Mapping): CellResult {
  if (shape.shape === 'reference') {
    if (shape.to === 'party') return resolveName(text, shelf.parties, { topic: 'parties', noun: 'party' }, mapping)
    if (shape.to === 'source') {
      const known = knownSource(text, shelf)
      return known === null
        ? resolveName(text, shelf.sources, { topic: 'sources', noun: 'source' }, mapping)
        : { value: known }
    }
    return { value: text }
  }
  if (shape.shape === 'account') return accountIn(text, column, shape.choices, shelf, mapping)
  return readPlainCell(text, column, mapping, shape)
}

function accountIn(
  text: string,
  column: TableColumn,
  choices: readonly string[],
  shelf: Shelf,
  mapping: Mapping,
): CellResult {
  const said = readPlainCell(text, column, mapping, { shape: 'choice', choices })
  if ('value' in said) return said
  const found = resolveName(text.replace(/^party:\s*/, ''), shelf.parties, { topic: 'parties', noun: 'party' }, mapping)
  return 'value' in found
    ? { value: `party:${found.value}` }
    : 'message' in found && 'message' in said && !text.startsWith('party:')
      ? { ...found, message: `${found.message}; or ${choices.join(' or ')}` }
      : found
}

/** A span that stands in the column of a date. */
function spanAt({ name, path }: TableColumn, span: readonly [string, string], tell: Tell): Record<string, TypedValue> {
  if (name === 'said') return { said_between: [...span] }
  tell(name, { message: `found a span of dates, expected one date`, fix: `Write one date in ${path.join('.')}.` })
  return {}
}

function amountOf(
  texts: RowTexts,
  issue: string | null,
  shelf: Shelf,
  mapping: Mapping,
  tell: Tell,
): TypedValue | null {
  if (!['amount', 'amount_from', 'amount_to'].some((name) => texts.has(name))) return null
  const measures = shelf.issueById.get(issue ?? '')?.measure ?? []
  const only = measures.length === 1 ? measures[0] : undefined
  const amount: Record<string, TypedValue> = {}
  for (const column of TABLE_COLUMNS) {
    const key = AMOUNT_KEYS[column.name]
    const text = texts.get(column.name)
    if (key === undefined || text === undefined || faultOfCell(text, column)) continue
    const result = readPlainCell(text, column, mapping)
    if ('value' in result) amount[key] = result.value
    else if ('message' in result) tell(column.name, result)
  }
  // Which measure, and its unit, follow from the issue where it has but one.
  const of = amount['of'] ?? only?.id
  const unit = amount['unit'] ?? measures.find(({ id }) => id === of)?.unit
  return { ...(of === undefined ? {} : { of }), ...amount, ...(unit === undefined ? {} : { unit }) }
}

const AMOUNT_KEYS: Readonly<Record<string, string>> = {
  amount: 'value',
  amount_from: 'from',
  amount_to: 'to',
  amount_as: 'as',
  amount_unit: 'unit',
  amount_of: 'of',
}

/** The source of a row: by its id, its address or its title; else what the row says of a new one. */
function sourceOf(
  texts: RowTexts,
  shelf: Shelf,
  { mapping }: RowContext,
  tell: Tell,
  filled: ReadonlySet<string>,
): SourceRef | null {
  const named = texts.get('source')
  const address = texts.get('source_url') ?? (named !== undefined && looksLikeAddress(named) ? named : undefined)
  const name = named !== undefined && !looksLikeAddress(named) && !isFormula(named) ? named : undefined
  if (name !== undefined) {
    const known = knownSource(name, shelf) ?? toldSource(name, shelf, mapping)
    if (known !== null) return { kind: 'known', id: known }
  }
  const key = address === undefined ? null : addressKey(address.replace(/^www\./i, 'https://www.'))
  const byAddress = key === null ? undefined : shelf.sourceByAddress.get(key)
  if (byAddress !== undefined) return { kind: 'known', id: byAddress }
  const title = texts.get('source_title')
  if (name === undefined && address === undefined) {
    const known = title === undefined ? null : knownSource(title, shelf)
    const reference = known === null ? undefined : shelf.sourceById.get(known)?.reference
    if (known !== null && foldName(reference ?? '') === foldName(texts.get('source_reference') ?? reference ?? ''))
      return { kind: 'known', id: known }
  }
  if (name !== undefined && address === undefined && title === undefined) {
    const near = resolveName(name, shelf.sources, { topic: 'sources', noun: 'source' }, mapping)
    if (!('value' in near) && (near.question?.meant ?? null) !== null && toldOf(mapping.sources, name) !== 'new') {
      tell('source', near)
      return null
    }
  }
  const values = new Map<string, TypedValue>()
  for (const column of SOURCE_COLUMNS) {
    const text = column.name === 'source_url' ? address : texts.get(column.name)
    if (text === undefined || faultOfCell(text, column)) continue
    const result = readCell(text, column, shelf, mapping)
    if ('message' in result) tell(column.name, result)
    else if ('value' in result) values.set(column.name, result.value)
    else if ('span' in result && column.name === 'source_published') {
      values.set('source_published_from', result.span[0]).set('source_published_to', result.span[1])
    }
  }
  const id = name !== undefined && ID.test(name) ? name : null
  if (name !== undefined && id === null && title === undefined) values.set('source_title', name)
  if (id === null && [...values.keys()].every((column) => filled.has(column))) return null
  const called = [name ?? title ?? [...values.values()].join(' '), texts.get('source_reference') ?? '']
  return { kind: 'new', key: key ?? `title:${called.map(foldName).join('/')}`, id, values, filled }
}

function knownSource(text: string, shelf: Shelf): string | null {
  const key = addressKey(text)
  if (key !== null) return shelf.sourceByAddress.get(key) ?? null
  const found = shelf.sources.find(text)
  return found.kind === 'one' ? found.id : null
}

function toldSource(text: string, shelf: Shelf, mapping: Mapping): string | null {
  const told = toldOf(mapping.sources, text)
  return told !== undefined && told !== null && shelf.sourceById.has(told) ? told : null
}

/** Puts a value at its place: a field, a field of a group, or an end of a span. */
function setAt(values: Record<string, TypedValue>, [field = '', step]: readonly string[], value: TypedValue): void {
  if (step === undefined) values[field] = value
  else if (/^\d$/.test(step)) {
    const list = Array.isArray(values[field]) ? [...(values[field] as TypedValue[])] : []
    list[Number(step)] = value
    values[field] = list
  } else values[field] = { ...(values[field] as Record<string, TypedValue> | undefined), [step]: value }
}
