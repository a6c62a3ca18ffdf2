import type { FieldPath } from '#core/model/field-path.ts'
import { TABLE_COLUMNS } from './columns.ts'

/** The column in which a field of a record stands, by its path: the nearest that there is. */
export function columnOfPath(of: 'position' | 'source', path: FieldPath): string {
  const [field, step, inner] = path.map(String)
  if (field === undefined) return of === 'source' ? 'source' : 'id'
  if (of === 'position' && field === 'amounts' && inner !== undefined) {
    return inner === 'value' ? 'amount' : `amount_${inner}`
  }
  const columns = TABLE_COLUMNS.filter((column) => column.of === of && column.path[0] === field)
  const exact = columns.find((column) => column.path.length === 1 || column.path[1] === step)
  return (exact ?? columns[0])?.name ?? field
}
