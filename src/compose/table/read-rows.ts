import type { AnyRecord } from '#core/model/record.ts'
import { Asked, type Question } from './asked.ts'
import { TABLE_COLUMNS } from './columns.ts'
import { OPEN, type Mapping } from './mapping.ts'
import { matchColumns, type Matched } from './match-columns.ts'
import { Names, partyNames } from './names.ts'
import { readRow } from './read-row.ts'
import type { RowDraft } from './row.ts'
import { partiesIn, textsOfRow, withFills } from './row-texts.ts'
import { shelvesOf } from './shelf.ts'
import type { Table } from './table.ts'

/** What a table is read with. */
export type ReadOptions = {
  /** All records that are there. */
  readonly records: readonly AnyRecord[]
  readonly mapping: Mapping
  /** What holds for all rows whose cell is empty, by the name of the column. */
  readonly fills: ReadonlyMap<string, string>
  readonly makesIssues: boolean
}

/** A table as it was understood: nothing is made of it yet. */
export type ReadRows = {
  readonly matched: readonly Matched[]
  readonly drafts: readonly RowDraft[]
  /** What keeps the whole table from being taken, in sentences. */
  readonly faults: readonly string[]
  /** Headings that stand for nothing that is known. */
  readonly unread: readonly string[]
  readonly questions: readonly (Question & { readonly rows: readonly number[] })[]
}

/** Reads the rows of a table as drafts of positions. What is unclear is asked once for the whole table. */
export function readRows(table: Table, { records, mapping, fills, makesIssues }: ReadOptions): ReadRows {
  const shelves = shelvesOf(records)
  const chosen = fills.get('comparison')
  const parties =
    shelves.get(chosen ?? '')?.parties ??
    (shelves.size === 1
      ? ([...shelves.values()][0]?.parties ?? new Names([]))
      : partyNames(records.filter((record) => record.type === 'party')))
  const matched = matchColumns(table.headings, mapping, parties)
  const asked = new Asked()
  const faults = faultsOf(table.headings, matched)
  for (const [at, one] of matched.entries()) {
    if (one.kind === 'near') asked.add(aboutHeading(table.headings[at] ?? '', one.meant), 1)
  }
  const context = { shelves, mapping, asked, makesIssues }
  const drafts =
    faults.length > 0
      ? []
      : table.rows.flatMap((row) =>
          textsOfRow(row, matched).map(({ number, texts: own }) => {
            const { texts, filled } = withFills(own, fills, shelves)
            return readRow(texts, number, context, filled)
          }),
        )
  const unread = matched.flatMap((one, at) => (one.kind === 'unknown' ? [table.headings[at] ?? ''] : []))
  return { matched, drafts, faults, unread, questions: asked.all }
}

function faultsOf(headings: readonly string[], matched: readonly Matched[]): string[] {
  const wrong = matched.flatMap((one, at) => {
    if (one.kind === 'wrong') return [`What is said of the column "${headings[at]}" is wrong: ${one.told}.`]
    if (one.kind !== 'near') return []
    return [
      `The column "${headings[at]}" is none that is known: did you mean "${one.meant}"? Say what it holds, or leave it out.`,
    ]
  })
  const places = Map.groupBy(
    matched.flatMap((one, at) =>
      one.kind === 'column' ? [{ place: `${one.party ?? ''}.${one.column.name}`, name: one.column.name, at }] : [],
    ),
    ({ place }) => place,
  )
  const doubled = [...places.values()].flatMap((same) => {
    const [first] = same
    const named = same.map(({ at }) => `"${headings[at]}"`).join(' and ')
    return same.length < 2 || !first
      ? []
      : [`The columns ${named} both stand for ${first.name}, expected one. Leave one out, or give it another meaning.`]
  })
  const known = matched.filter(({ kind }) => kind === 'column').length
  const names = TABLE_COLUMNS.map(({ name }) => name).join(', ')
  const none = known === 0 ? [`No heading of the table is known, expected some of: ${names}.`] : []
  const hasParty = matched.some((one) => one.kind === 'column' && one.column.name === 'party')
  const both =
    hasParty && partiesIn(matched).length > 0
      ? [
          'The table has a column "party" and columns of their own for parties, expected one or the other. Leave the one or the others out.',
        ]
      : []
  return [...wrong, ...doubled, ...none, ...both]
}

function aboutHeading(heading: string, meant: string): Question {
  return {
    path: ['columns', heading],
    text: heading,
    asks: `What stands in the column "${heading}"?`,
    choices: [...TABLE_COLUMNS.map(({ name }) => ({ id: name, title: '' })), { id: '', title: 'leave it out' }],
    meant,
  }
}

/** What a mapping file says of this table where it says nothing yet: its columns as they were understood, and what is open. */
export function proposedEntries({ matched, questions }: ReadRows, headings: readonly string[]) {
  const columns = matched.flatMap((one, at) => {
    const heading = headings[at] ?? ''
    if (heading === '' || one.kind === 'near' || one.kind === 'wrong' || one.kind === 'idle') return []
    const value = one.kind === 'column' ? [one.party, one.column.name].filter(Boolean).join('.') : ''
    return [{ path: ['columns', heading], value, note: one.kind === 'unknown' ? 'not read' : '' }]
  })
  const open = questions.map(({ path, choices, meant, asks }) => ({
    path,
    value: OPEN,
    note: `${meant === null ? '' : `Perhaps ${meant}. `}${path.length === 1 ? asks : ''} One of ${choices
      .slice(0, 30)
      .map(({ id }) => (id === '' ? '"" (none)' : id))
      .join(', ')}`.trim(),
  }))
  return [...columns, ...open]
}
