import type { TableColumn } from './columns.ts'
import { columnFor, columnNamed } from './columns.ts'
import type { Matched } from './match-columns.ts'
import { asFormula, isFormula, textOfCell } from './read-cell.ts'
import type { RowTexts } from './row.ts'
import type { Shelf } from './shelf.ts'
import type { TableRow } from './table.ts'

/** What one row of the table says of one party: a table with columns for each party has several in a row. */
export type PartyRow = { readonly number: number; readonly texts: RowTexts }

/**
 * The texts of a row by the names of their columns. In a table with columns for each party, one for each party of which any
 * cell holds something: an empty cell is nothing.
 */
export function textsOfRow({ number, cells }: TableRow, matched: readonly Matched[]): PartyRow[] {
  const parties = partiesIn(matched)
  if (parties.length === 0) return [{ number, texts: textsFor(cells, matched, null) }]
  return parties.flatMap((party) => {
    const isSilent = matched.every(
      (one, at) => one.kind !== 'column' || one.party !== party || (cells[at] ?? '').trim() === '',
    )
    return isSilent ? [] : [{ number, texts: new Map([...textsFor(cells, matched, party), ['party', party]]) }]
  })
}

/** The parties that have columns of their own. */
export function partiesIn(matched: readonly Matched[]): string[] {
  return [...new Set(matched.flatMap((one) => (one.kind === 'column' ? (one.party ?? []) : [])))]
}

function textsFor(cells: readonly string[], matched: readonly Matched[], party: string | null): Map<string, string> {
  const texts = new Map<string, string>()
  matched.forEach((one, at) => {
    if (one.kind !== 'column' || (one.party !== null && one.party !== party)) return
    const cell = cells[at] ?? ''
    const text = asFormula(cell) ?? textOfCell(cell, one.column)
    if (text !== null) texts.set(one.column.name, text)
  })
  return texts
}

/**
 * A row with what holds for all rows in the cells that are empty. `{party}` in it stands for the party's name, `{quote}` and
 * so on for what stands in another column of the row; a value of which a part is missing is none.
 */
export function withFills(
  texts: RowTexts,
  fills: ReadonlyMap<string, string>,
  shelves: ReadonlyMap<string, Shelf>,
): { readonly texts: RowTexts; readonly filled: ReadonlySet<string> } {
  const whole = new Map(texts)
  const filled = new Set<string>()
  for (const [name, value] of fills) {
    const column = columnNamed(name)
    if (!column || whole.has(name) || !isCalledFor(column, texts)) continue
    const text = inRow(value, texts, shelves)
    if (text === null) continue
    whole.set(name, text)
    filled.add(name)
  }
  return { texts: whole, filled }
}

/** The language of a translation holds for rows that have one; which source is new, only the row can say. */
function isCalledFor({ of, path: [field], name }: TableColumn, texts: RowTexts): boolean {
  if (of === 'source') return true
  if (field === 'retracted') return texts.has('retracted')
  if (field === 'reply') return texts.has('reply')
  return name.startsWith('amount_') ? ['amount', 'amount_from', 'amount_to'].some((one) => texts.has(one)) : true
}

function inRow(value: string, texts: RowTexts, shelves: ReadonlyMap<string, Shelf>): string | null {
  const parts = value.split(/\{([\p{L}\p{N}_ ]+)\}/u).map((part, at) => {
    if (at % 2 === 0) return part
    const name = (columnNamed(part) ?? columnFor(part))?.name ?? part
    const found = texts.get(name)
    return found === undefined || isFormula(found) ? null : titled(name, found, texts, shelves)
  })
  return parts.every((part) => part !== null) ? parts.join('') : null
}

/** A party or an issue by its title, whatever the row calls it. */
function titled(name: string, text: string, texts: RowTexts, shelves: ReadonlyMap<string, Shelf>): string {
  const [only] = shelves.values()
  const shelf = shelves.get(texts.get('comparison') ?? '') ?? only
  const names = name === 'party' ? shelf?.parties : name === 'issue' ? shelf?.issues : undefined
  const found = names?.find(text)
  return (found?.kind === 'one' ? names?.titleOf(found.id) : undefined) ?? text
}
