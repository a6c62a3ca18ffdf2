import { ID } from '#core/model/schema.ts'
import type { TypedValue } from '../typed-values.ts'
import { addressKey, looksLikeAddress } from './address.ts'
import { TABLE_COLUMNS } from './columns.ts'
import { foldName } from './fold-name.ts'
import { toldOf, type Mapping } from './mapping.ts'
import { faultOfCell, isFormula } from './read-cell.ts'
import { knownSource, readField } from './read-field.ts'
import { resolveName } from './resolve-name.ts'
import type { RowInHand } from './row-in-hand.ts'
import type { SourceRef } from './row.ts'
import type { Shelf } from './shelf.ts'

const SOURCE_COLUMNS = TABLE_COLUMNS.filter(({ of }) => of === 'source')

/**
 * The source of a row: by its id, its address or its title; else what the row says of a new one. Null where it names none.
 *
 * @param filled the columns whose text holds for all rows and does not stand in this one
 */
export function readSource({ texts, shelf, mapping, tell }: RowInHand, filled: ReadonlySet<string>): SourceRef | null {
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
    const result = readField(text, column, shelf, mapping)
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

function toldSource(text: string, shelf: Shelf, mapping: Mapping): string | null {
  const told = toldOf(mapping.sources, text)
  return told !== undefined && told !== null && shelf.sourceById.has(told) ? told : null
}
