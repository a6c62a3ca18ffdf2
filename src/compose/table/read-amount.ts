import type { TypedValue } from '../typed-values.ts'
import { TABLE_COLUMNS } from './columns.ts'
import { faultOfCell, readPlainCell } from './read-cell.ts'
import type { RowInHand } from './row-in-hand.ts'

/** The figure of a row, from its columns for figures; null where it has none. */
export function readAmount({ texts, shelf, mapping, tell }: RowInHand, issue: string | null): TypedValue | null {
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
