import type { FieldPath } from '../model/field-path.ts'

/** A value that is another one now; undefined where there was or is none. */
export type ValueChange = { readonly path: FieldPath; readonly before: unknown; readonly after: unknown }

type Group = Readonly<Record<string, unknown>>

/** The fields by which the items of a list are told from each other, the surest first. */
const NAMES = ['id', 'rule', 'by', 'party', 'term', 'body', 'title']

/**
 * What differs between two values, field by field. The items of a list are held against their like, wherever they stand:
 * one that is taken out does not make all below it others. An item that came or went is told as a whole, and so is one
 * that became another sort, such as a denial that is now an answer nobody found.
 */
export function compareValues(before: unknown, after: unknown, path: FieldPath = []): ValueChange[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  if (isGroup(before) && isGroup(after)) return compareGroups(before, after, path)
  if (isGroupList(before) || isGroupList(after)) return compareLists(itemsOf(before), itemsOf(after), path)
  if (isWords(path, before, after)) return [{ path: [...path, 'text'], before: textOf(before), after: textOf(after) }]
  return [{ path, before, after }]
}

function compareGroups(before: Group, after: Group, path: FieldPath): ValueChange[] {
  const isItem = typeof path[0] === 'string' && path.length === 2
  if (isItem && before['kind'] !== after['kind']) return [{ path, before, after }]
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return keys.flatMap((key) => compareValues(before[key], after[key], [...path, key]))
}

function compareLists(before: readonly unknown[], after: readonly unknown[], path: FieldPath): ValueChange[] {
  const [old, now] = [named(before), named(after)]
  const names = [...new Set([...old.keys(), ...now.keys()])]
  const found = names.flatMap((name) => compareValues(old.get(name), now.get(name), [...path, name]))
  // The same items in another order: for parties and issues it is the order of columns and rows.
  return found.length > 0 ? found : [{ path, before: [...old.keys()], after: [...now.keys()] }]
}

/** The items by name; one that has none, or shares it, by its place as well. */
function named(items: readonly unknown[]): Map<string, unknown> {
  const found = new Map<string, unknown>()
  items.forEach((item, at) => {
    const key = isGroup(item) ? NAMES.find((name) => typeof item[name] === 'string') : undefined
    const name = key === undefined ? (isGroup(item) ? String(at + 1) : String(item)) : String((item as Group)[key])
    found.set(found.has(name) ? `${name} ${at + 1}` : name, item)
  })
  return found
}

/** A quotation that came or went: its language and translator did so too, and need no mention. */
function isWords(path: FieldPath, before: unknown, after: unknown): boolean {
  const isField = path.at(-1) === 'quote' || path.at(-1) === 'translation'
  return isField && (isGroup(before) || isGroup(after))
}

function textOf(value: unknown): unknown {
  return isGroup(value) ? value['text'] : value
}

function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : []
}

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isGroupList(value: unknown): boolean {
  return Array.isArray(value) && value.some(isGroup)
}
