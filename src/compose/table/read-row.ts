import type { TypedValue } from '../typed-values.ts'
import type { Asked } from './asked.ts'
import { TABLE_COLUMNS, type TableColumn } from './columns.ts'
import { foldName } from './fold-name.ts'
import { toldOf, type Mapping } from './mapping.ts'
import { readAmount } from './read-amount.ts'
import { faultOfCell, isFormula, type CellFault, type Tell } from './read-cell.ts'
import { readField } from './read-field.ts'
import { readSource } from './read-source.ts'
import { readStances } from './read-stances.ts'
import { resolveName } from './resolve-name.ts'
import type { IssueRef, RowDraft, RowProblem, RowTexts } from './row.ts'
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
    const result = readField(text, column, shelf, context.mapping)
    if ('message' in result) tell(column.name, result)
    else if ('span' in result) Object.assign(values, spanAt(column, result.span, tell))
    else setAt(values, column.path, result.value)
    if ('note' in result && result.note !== undefined) notes.push(`${column.name}: ${result.note}`)
  }
  const known = issue?.kind === 'known' ? issue.id : null
  const row = { texts, shelf, mapping: context.mapping, tell }
  const stances = readStances(row, known)
  if (stances) values['stances'] = stances
  const amount = readAmount(row, known)
  if (amount) values['amounts'] = [...(Array.isArray(values['amounts']) ? values['amounts'] : []), amount]
  const party = typeof values['party'] === 'string' ? values['party'] : null
  const source = readSource(row, filled)
  return { ...draft, issue, party, values, source, problems, notes }
}

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

/** A span that stands in the column of a date. */
function spanAt({ name, path }: TableColumn, span: readonly [string, string], tell: Tell): Record<string, TypedValue> {
  if (name === 'said') return { said_between: [...span] }
  tell(name, { message: `found a span of dates, expected one date`, fix: `Write one date in ${path.join('.')}.` })
  return {}
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
