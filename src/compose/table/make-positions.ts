import type { AnyRecord, Issue, Position, Source } from '#core/model/record.ts'
import { readRecordPath } from '#core/parse/record-path.ts'
import { serialiseRecord } from '#core/parse/serialise-record.ts'
import { readSourceText } from '#core/parse/source-text.ts'
import { checkFilledIn, type CheckBody } from '../compose-record.ts'
import { recordFile, slugOf } from '../record-name.ts'
import { columnOfPath } from './column-of-path.ts'
import { issueKey, type MadeIssue } from './make-issues.ts'
import { sourceKey, type MadeSource } from './make-sources.ts'
import type { RowDraft, RowProblem } from './row.ts'

/** A position that a row gave, with what comes along with it. */
export type Made = {
  readonly row: number
  readonly record: Position
  readonly source: Source | null
  readonly issue: Issue | null
}

/** A row that is not written though nothing is wrong with it. */
export type Told = { readonly row: number; readonly text: string }

type Among = {
  readonly records: readonly AnyRecord[]
  readonly issues: ReadonlyMap<string, MadeIssue>
  readonly sources: ReadonlyMap<string, MadeSource>
  readonly checkBody: CheckBody | undefined
}

/**
 * The positions that rows give, each under a name of its own; what is wrong with the others; and the rows that say what a
 * record, or a row above, says already.
 */
export function makePositions(
  drafts: readonly RowDraft[],
  { records, issues, sources, checkBody }: Among,
): { readonly made: Made[]; readonly told: Told[]; readonly problems: RowProblem[] } {
  const made: Made[] = []
  const told: Told[] = []
  const problems: RowProblem[] = []
  const taken = new Set(records.map(({ file }) => file))
  const there = knownStatements(records)
  const rowOf = new Map<string, number>()
  const naming: Naming = { taken, counts: new Map() }
  for (const draft of drafts) {
    const { comparison, number } = draft
    if (comparison === null) continue
    const newIssue = draft.issue?.kind === 'new' ? (issues.get(issueKey(comparison, draft.issue.title)) ?? null) : null
    const issue = draft.issue?.kind === 'known' ? draft.issue.id : (newIssue?.issue?.id ?? null)
    const newSource = draft.source?.kind === 'new' ? (sources.get(sourceKey(comparison, draft.source)) ?? null) : null
    const source = draft.source?.kind === 'known' ? draft.source.id : (newSource?.source?.id ?? null)
    const fields = { ...draft.values, ...(source === null ? {} : { source }) }
    const body = bodyOf(draft.body)
    const checked = checkFilledIn('position', fields, body, checkBody)
    const found = [
      ...withoutTold(
        checked.problems.map((one) => ({ ...one, column: columnOfPath('position', one.path) })),
        draft,
        newSource,
      ).map(({ rule, column, severity, message, fix = '' }) => ({
        ...{ row: number, column, severity, message, fix, isMissing: rule === 'missing-field' },
      })),
      ...(newSource?.problemsFor(number) ?? []).filter(
        ({ isMissing, column }) => !isMissing || !draft.problems.some((one) => one.column === column),
      ),
      ...(newIssue && newIssue.issue === null ? [aboutIssue(number, newIssue.told)] : []),
      ...(draft.issue === null && !draft.problems.some(({ column }) => column === 'issue')
        ? [missing(number, 'issue', 'found no issue, expected its name or id')]
        : []),
    ]
    problems.push(...found)
    const isBroken = [...draft.problems, ...found].some(({ severity }) => severity === 'error')
    if (isBroken || checked.fields === null || issue === null) continue
    const bare = { ...checked.fields, type: 'position', comparison, issue, body } as unknown as Position
    const statement = statementOf(bare)
    const own = draft.id === null ? null : `${comparison}/positions/${draft.id}.md`
    const known = there.get(statement)?.find((one) => own === null || one.file === own)
    const twice = rowOf.get(own ?? statement)
    if (known) {
      const isOther = serialiseRecord({ ...bare, id: known.id, file: known.file }) !== serialiseRecord(known)
      const text = `is there already: ${known.file}${isOther ? ', where other fields differ; change the record itself, it stays as it is' : ''}`
      told.push({ row: number, text })
      continue
    }
    if (twice !== undefined) {
      told.push({ row: number, text: `says the same as row ${twice} and is left out` })
      continue
    }
    const named = nameFor(bare, own, naming)
    if ('fault' in named) {
      problems.push({ ...{ row: number, column: 'id', severity: 'error', isMissing: false }, ...named.fault })
      continue
    }
    const record = { ...bare, id: named.id, file: named.file } as Position
    const tooLarge = body.length > 10_000 ? sizeProblem(record) : null
    if (tooLarge !== null) {
      problems.push({ ...{ row: number, column: 'body', severity: 'error', isMissing: false }, ...tooLarge })
      continue
    }
    rowOf.set(own ?? statement, number)
    taken.add(named.file)
    made.push({ row: number, record, source: newSource?.source ?? null, issue: newIssue?.issue ?? null })
  }
  return { made, told, problems }
}

/** What is missing only since what stands in its cell could not be read is told already. */
function withoutTold<P extends { readonly rule: string; readonly column: string }>(
  problems: readonly P[],
  { problems: told, source, issue }: RowDraft,
  newSource: MadeSource | null,
): P[] {
  const columns = new Set(told.map(({ column }) => column))
  const isSourceTold =
    newSource !== null || source?.kind === 'new' || [...columns].some((column) => column.startsWith('source'))
  return problems.filter(({ rule, column }) => {
    if (column === 'source' && isSourceTold) return false
    if (column === 'said' && (columns.has('said_from') || columns.has('said_to'))) return false
    return !(rule === 'missing-field' && columns.has(column)) && (column !== 'issue' || issue === null)
  })
}

/** The statements that are there, by what makes two of them the same. */
function knownStatements(records: readonly AnyRecord[]): Map<string, Position[]> {
  const positions = records.filter((record): record is Position => record.type === 'position')
  return Map.groupBy(positions, statementOf)
}

/** Party, issue, date, source and words: who says the same of all of them has said it once. */
function statementOf({ comparison, issue, party, said, said_between: between, source, ...rest }: Position): string {
  const { quote, translation, full_text: text, condition, answer } = rest
  const words = quote?.text ?? translation?.text ?? text ?? condition ?? answer ?? ''
  return JSON.stringify([comparison, issue, party, said ?? between, source, words.replace(/\s+/g, ' ').trim()])
}

function nameFor(
  position: Position,
  own: string | null,
  { taken, counts }: Naming,
):
  | { readonly id: string; readonly file: string }
  | { readonly fault: { readonly message: string; readonly fix: string } } {
  const { comparison, issue, party, said, said_between: between, quote, translation, condition, answer } = position
  const fields = { party, said, said_between: between } as unknown as Record<string, string>
  if (own !== null) {
    const place = readRecordPath(own)
    if ('rule' in place) return { fault: { message: place.message, fix: place.fix ?? 'Leave the column id empty.' } }
    if (!('issue' in place) || place.issue !== issue) {
      return {
        fault: {
          message: `found the id of a record of another issue, expected one that begins with ${issue}/`,
          fix: 'Leave the column id empty.',
        },
      }
    }
    const message = `found the id of a record that says something else, expected one that is free`
    return taken.has(own)
      ? { fault: { message, fix: 'Leave the column id empty, or change that record.' } }
      : { id: place.id, file: own }
  }
  const words = slugOf(quote?.text ?? translation?.text ?? condition ?? answer ?? '')
  const nameOf = (nth: number) =>
    nth === 0 ? undefined : [words, nth > 1 || words === '' ? String(nth + 1) : ''].filter(Boolean).join('-')
  const fileOf = (nth: number) => recordFile({ type: 'position', comparison, issue, name: nameOf(nth) }, fields)
  const plain = fileOf(0)
  // Many that begin alike are counted on, not from the beginning for each.
  const key = taken.has(plain) ? fileOf(1) : plain
  let nth = taken.has(plain) ? (counts.get(key) ?? 1) : 0
  while (taken.has(fileOf(nth))) nth += 1
  counts.set(key, nth)
  const file = fileOf(nth)
  return { id: `${issue}/${file.slice(file.lastIndexOf('/') + 1, -'.md'.length)}`, file }
}

/** The files that there are, and how far the numbers behind a name have been used up. */
type Naming = { readonly taken: ReadonlySet<string>; readonly counts: Map<string, number> }

function sizeProblem(record: Position): { readonly message: string; readonly fix: string } | null {
  const mark = readSourceText(serialiseRecord(record)).marks.find(({ rule }) => rule === 'file-size')
  return mark ? { message: mark.message, fix: mark.fix ?? 'Shorten it.' } : null
}

function bodyOf(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd()
}

function aboutIssue(row: number, told: string | null): RowProblem {
  const message = told ?? 'found no question of the issue, expected one neutral question'
  return {
    row,
    column: 'issue_question',
    severity: 'error',
    message,
    fix: 'Write the question in a column of that name.',
    isMissing: false,
  }
}

function missing(row: number, column: string, message: string): RowProblem {
  return { row, column, severity: 'error', message, fix: '', isMissing: true }
}
