import type { FieldShape } from '../form-field.ts'
import type { TypedValue } from '../typed-values.ts'
import { addressKey } from './address.ts'
import { expectedIn, type TableColumn } from './columns.ts'
import type { Mapping } from './mapping.ts'
import { partsOfCell, readPlainCell, readWritten, type CellResult } from './read-cell.ts'
import { resolveName } from './resolve-name.ts'
import type { Shelf } from './shelf.ts'

/** The value of a cell as its field takes it: with names of records as their ids, and lists and groups as such. */
export function readField(text: string, column: TableColumn, shelf: Shelf, mapping: Mapping): CellResult {
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

/** The source that a text names by its address, its id or its title; null where there is none. */
export function knownSource(text: string, shelf: Shelf): string | null {
  const key = addressKey(text)
  if (key !== null) return shelf.sourceByAddress.get(key) ?? null
  const found = shelf.sources.find(text)
  return found.kind === 'one' ? found.id : null
}
