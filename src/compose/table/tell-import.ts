import type { Question } from './asked.ts'
import { columnNamed, expectedIn } from './columns.ts'
import type { RowProblem } from './row.ts'

/** Rows with the same thing to say of the same column, told in one line. */
export type ToldProblem = {
  readonly rows: readonly number[]
  readonly column: string
  readonly message: string
  readonly fix: string
}

/** The most lines of a table of problems that a terminal is given; the file of what is left has them all. */
const MOST_LINES = 200

/**
 * What is wrong with rows, each thing once with all rows that it concerns, in the order of the table.
 *
 * @param fixOf what to do about each
 */
export function gatherProblems(
  problems: readonly RowProblem[],
  fixOf: (problem: RowProblem) => string = fixByFlag,
): ToldProblem[] {
  const groups = Map.groupBy(problems, (problem) =>
    JSON.stringify([problem.column, messageOf(problem), fixOf(problem)]),
  )
  const told = [...groups.values()].flatMap((same): ToldProblem[] => {
    const [first] = same
    if (!first) return []
    const rows = [...new Set(same.map(({ row }) => row))].sort((a, b) => a - b)
    return [{ rows, column: first.column, message: messageOf(first), fix: fixOf(first) }]
  })
  return told.sort((a, b) => (a.rows[0] ?? 0) - (b.rows[0] ?? 0))
}

/** One table of rows, columns, what was expected there, and what to do. */
export function renderProblems(problems: readonly RowProblem[], total: number): string {
  const told = gatherProblems(problems)
  const lines = told.map(({ rows, column, message, fix }) => ({ rows: rangesOf(rows, total), column, message, fix }))
  const shown = lines.slice(0, MOST_LINES)
  const widths = {
    rows: Math.min(24, Math.max(4, ...shown.map(({ rows }) => rows.length))),
    column: Math.max(6, ...shown.map(({ column }) => column.length)),
  }
  const line = (rows: string, column: string, text: string) =>
    `  ${rows.padEnd(widths.rows)}  ${column.padEnd(widths.column)}  ${text}`.trimEnd()
  const more = lines.length - shown.length
  return [
    line('Row', 'Column', 'What was found and expected; what to do'),
    ...shown.flatMap(({ rows, column, message, fix }) => [
      ...(rows.length > widths.rows ? [line(rows, '', ''), line('', column, message)] : [line(rows, column, message)]),
      ...(fix === '' ? [] : [line('', '', fix)]),
    ]),
    ...(more > 0 ? [`  And ${more} more, in the file of what is left.`] : []),
  ].join('\n')
}

/** The flags that give once for all rows what is missing in many. */
export function renderFlags(problems: readonly RowProblem[]): string | null {
  const names = [...new Set(problems.flatMap(({ isMissing, column }) => (isMissing ? [flagOf(column)] : [])))]
  const flags = names.flatMap((flag) => flag ?? [])
  return flags.length === 0 ? null : `Once for all rows in which it is empty: ${flags.join(' ')}`
}

/** Why a row was left, in one cell. */
export function reasonsOf(problems: readonly RowProblem[]): string {
  return problems
    .map((problem) => {
      const fix = problem.isMissing ? '' : problem.fix
      return [`${problem.column}: ${messageOf(problem)}.`, fix].filter(Boolean).join(' ')
    })
    .join('\n')
}

/** What has to be said before rows can be taken, each once. */
export function renderQuestions(
  questions: readonly (Question & { readonly rows: readonly number[] })[],
  total: number,
): string {
  return questions
    .map(({ asks, path, meant, rows }) => {
      const perhaps = meant === null ? '' : ` Perhaps ${meant}.`
      const at = path.map((step) => (/^[\w-]+$/.test(step) ? step : JSON.stringify(step))).join(' > ')
      const flag = FLAGS[path[0] ?? '']
      return `  ${asks}${perhaps} (${rows.length === 1 ? 'row ' : rows.length === total ? '' : 'rows '}${rangesOf(rows, total)}; in the mapping under ${at}${flag === undefined ? '' : `, or ${flag}`})`
    })
    .join('\n')
}

/** The flags that answer a question too. */
const FLAGS: Readonly<Record<string, string>> = {
  dates: '--dates day-first|month-first',
  decimals: '--decimals comma|point',
  issues: '--new-issues for all that come with a question',
}

/** Numbers of rows as people write them: 2-5, 8. */
export function rangesOf(rows: readonly number[], total: number): string {
  if (rows.length > 1 && rows.length === total) return `all ${total}`
  const ranges: [number, number][] = []
  for (const row of rows) {
    const last = ranges.at(-1)
    if (last && row === last[1] + 1) last[1] = row
    else ranges.push([row, row])
  }
  const texts = ranges.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`))
  const shown = texts.slice(0, 12)
  return `${shown.join(', ')}${texts.length > shown.length ? ` and ${texts.length - shown.length} more` : ''}`
}

function messageOf({ isMissing, message, column: name }: RowProblem): string {
  const column = columnNamed(name)
  return isMissing && column ? `found nothing, expected ${expectedIn(column)}` : message
}

function fixByFlag({ isMissing, fix, column: name }: RowProblem): string {
  if (!isMissing) return fix
  const flag = flagOf(name)
  return flag === null ? 'Fill it in.' : `Fill it in, or give it for all rows with ${flag}.`
}

/** Whether one value can hold for all rows in which a column is empty: not where it would be another in each. */
export function mayBeFilled(name: string): boolean {
  return columnNamed(name) !== undefined && name !== 'id' && name !== 'issue_question'
}

/** The flag by which a column is filled for all rows. */
function flagOf(name: string): string | null {
  const column = columnNamed(name)
  if (!column || !mayBeFilled(name)) return null
  const { shape } = column
  if (name === 'condition') return `--condition '{party} said: {quote}'`
  const value = shape.shape === 'choice' && shape.choices.length <= 6 ? shape.choices.join('|') : shape.shape
  return `--${name} <${VALUES[value] ?? value}>`
}

const VALUES: Readonly<Record<string, string>> = {
  reference: 'name',
  account: 'self|publisher|party',
  choice: 'word',
  address: 'https://...',
  group: 'text',
  list: 'text',
}
