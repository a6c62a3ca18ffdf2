import { check } from '#core/check/check.ts'
import { RULES } from '#core/check/rules.ts'
import { buildDatasets } from '#core/model/dataset.ts'
import type { FieldPath } from '#core/model/field-path.ts'
import type { AnyRecord } from '#core/model/record.ts'
import { serialiseRecord } from '#core/parse/serialise-record.ts'
import type { CheckBody } from '../compose-record.ts'
import { listingOf, withListing, type Listing } from '../listing.ts'
import { columnOfPath } from './column-of-path.ts'
import { makeIssues } from './make-issues.ts'
import { makePositions, type Made, type Told } from './make-positions.ts'
import { makeSources } from './make-sources.ts'
import type { RowDraft, RowProblem } from './row.ts'

export type MakeOptions = {
  readonly records: readonly AnyRecord[]
  /** The language of the publisher's own words. */
  readonly language?: string
  readonly checkBody?: CheckBody
}

/** What became of the rows of a table. */
export type MadeRecords = {
  /** What is to be written: issues, sources, then positions. */
  readonly files: readonly { readonly file: string; readonly text: string }[]
  /** The positions among them, each with its row and what comes along with it. */
  readonly kept: readonly Made[]
  readonly counts: { readonly issues: number; readonly sources: number; readonly positions: number }
  readonly listings: readonly Listing[]
  /** What was there already, or stands twice in the table. */
  readonly told: readonly Told[]
  /** What is wrong with rows; a row with an error is not among the files. */
  readonly problems: readonly RowProblem[]
  /** The rows with an error, by their numbers. */
  readonly left: ReadonlySet<number>
}

/** How often rows are taken out for what others named, before no more is looked for. */
const MOST_ROUNDS = 10

/**
 * Makes records of what rows say, and holds them to the schema and to every rule, as the validator would. Each row stands for
 * itself: one with an error leaves the others as they are, but for those that name what would have come of it.
 */
export function makeRecords(drafts: readonly RowDraft[], options: MakeOptions): MadeRecords {
  const { records, checkBody } = options
  const issues = makeIssues(drafts, records)
  const sources = makeSources(drafts, records)
  const made = makePositions(drafts, { records, issues, sources, checkBody })
  const problems: RowProblem[] = [...drafts.flatMap((draft) => draft.problems), ...made.problems]
  let kept = made.made
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const found = checkAll(kept, options)
    const errors = found.filter(({ severity }) => severity === 'error')
    if (errors.length === 0) {
      problems.push(...found)
      break
    }
    problems.push(...errors)
    const bad = new Set(errors.map(({ row }) => row))
    kept = kept.filter(({ row }) => !bad.has(row))
  }
  const usedSources = uniqueBy(
    kept.flatMap(({ source }) => source ?? []),
    ({ file }) => file,
  )
  const usedIssues = uniqueBy(
    kept.flatMap(({ issue }) => issue ?? []),
    ({ file }) => file,
  )
  const left = new Set(problems.filter(({ severity }) => severity === 'error').map(({ row }) => row))
  return {
    files: [...usedIssues, ...usedSources, ...kept.map(({ record }) => record)].map((record) => ({
      file: record.file,
      text: serialiseRecord(record),
    })),
    kept,
    counts: { issues: usedIssues.length, sources: usedSources.length, positions: kept.length },
    listings: usedIssues.flatMap(({ comparison, id }) => listingOf({ type: 'issue', comparison }, id, records) ?? []),
    told: made.told,
    problems,
    left,
  }
}

/** What the rules say of the new records among those that are there. */
function checkAll(made: readonly Made[], { records, language = 'en' }: MakeOptions): RowProblem[] {
  if (made.length === 0) return []
  const touched = new Set(made.map(({ record }) => record.comparison))
  const rowByFile = new Map<string, number[]>()
  const fresh: AnyRecord[] = []
  for (const { row, record, source, issue } of made) {
    for (const one of [record, source, issue]) {
      if (!one) continue
      const rows = rowByFile.get(one.file)
      if (rows) rows.push(row)
      else {
        rowByFile.set(one.file, [row])
        fresh.push(one)
      }
    }
  }
  const listings = fresh.flatMap((record) =>
    record.type === 'issue' ? (listingOf(record, record.id, records) ?? []) : [],
  )
  const among = listings
    .reduce<readonly AnyRecord[]>(withListing, records)
    .filter(({ comparison }) => touched.has(comparison))
  const paths: FieldPath[] = []
  // A problem tells its place as a line: here the number of the path, since there is no file yet.
  const locate = (record: AnyRecord) => (path: FieldPath) => ({ file: record.file, line: paths.push(path), column: 1 })
  const problems = check(buildDatasets([...among, ...fresh]), locate, new Set(), RULES, language)
  return problems.flatMap(({ file, line, severity, message, fix = '' }) => {
    const path = paths[line - 1] ?? []
    const rows = rowByFile.get(file) ?? []
    const column = columnOfPath(/\/sources\//.test(file) ? 'source' : 'position', path)
    return (severity === 'error' ? rows : rows.slice(0, 1)).map((row) => ({
      ...{ row, column, severity, message, fix, isMissing: false },
    }))
  })
}

function uniqueBy<T>(items: readonly T[], key: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [key(item), item])).values()]
}
