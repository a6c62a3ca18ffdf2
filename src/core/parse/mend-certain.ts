import { isMap, isScalar, isSeq, type ParsedNode } from 'yaml'
import type { FieldPath } from '../model/field-path.ts'
import { KINDS, type RecordType } from '../model/kinds.ts'
import { RECORD_SCHEMA } from '../model/record-schema.ts'
import { fieldNames, isOptional } from '../model/schema-fields.ts'
import { checkFields, type FieldProblem } from './check-fields.ts'
import { frontmatterOf, type Frontmatter } from './frontmatter.ts'
import { meantDate } from './mend-date.ts'

/** A part of a text with what is to stand in its place. */
type Mend = { readonly from: number; readonly to: number; readonly put: string }

/** Most files have neither: to look costs less than to read their fields once more. */
const MAY_BE_EMPTY = new RegExp(
  [
    // A value that says nothing, alone or in a list or group on one line.
    String.raw`(?:[:\-[{,]|[|>][+-]?)[ \t]*(?:"[ \t]*"|'[ \t]*'|null|Null|NULL|~|\{[ \t]*\}|\[[ \t]*\])[ \t]*(?:$|[,\]}])`,
    // No value, and nothing deeper below; a hyphen alone; a text in lines that has none.
    String.raw`^([ ]*)[\w-]+:[ \t]*(?:[|>][+-]?\d?[ \t]*)?\n(?:[ \t]*\n)*(?!\1[ \t]|\1-[ \t])`,
    String.raw`^([ ]*)- [\w-]+:[ \t]*\n(?!\2[ ]{3})`,
    String.raw`^[ ]*-[ \t]*$`,
  ].join('|'),
  'm',
)
const MAY_BE_A_DATE =
  /(?:[:[,]|^[ \t]*-)[ \t]*(?!["']?\d{4}(?:-\d{2}){0,2}["']?[ \t]*(?:$|[,\]}]))[^\n,\]}]{0,25}\p{Nd}[^\n,\]}]{0,8}(?:$|[,\]}])/mu

/** Two blanks in the place of each tab that indents a field; only where the fields can be read by it. */
export function withoutTabs(text: string): string {
  const end = text.indexOf('\n---', 3)
  if (end === -1 || !/^[ ]*\t/m.test(text.slice(0, end)) || read(text)) return text
  const mended = text.slice(0, end).replace(/^[ \t]+/gm, (indent) => indent.replaceAll('\t', '  ')) + text.slice(end)
  return read(mended) ? mended : text
}

/**
 * Without the fields that may be left out and have nothing in them, as editors with a form write them. One that is missing
 * without a value, since it may stand for another, is kept: an author has to see it.
 */
export function withoutEmptyFields(type: RecordType, text: string): string {
  const parts = MAY_BE_EMPTY.test(text) ? read(text) : null
  if (!parts || !isMap(parts.yaml.tree) || parts.yaml.tree.flow) return text
  const wrong = problemsOf(type, text).map(({ path }) => path)
  const isWrong = (path: FieldPath) => wrong.some((one) => path.every((step, at) => one[at] === step))
  const found = emptyIn(parts.yaml.tree, [], type)
    .filter(({ path }) => isWrong(path))
    .map(({ path, from, to }) => ({
      path,
      ...wholeLines(text, from + parts.yaml.offset, to + parts.yaml.offset, typeof path.at(-1) === 'number'),
    }))
  if (found.length === 0) return text
  const missing = new Set(
    problemsOf(type, apply(text, found)).flatMap(({ rule, path }) => (rule === 'missing-field' ? String(path[0]) : [])),
  )
  const kept = found.filter(({ path }) => !missing.has(String(path[0])))
  return apply(text, kept)
}

/** With each date as it is written here, where what stands there can mean one only. */
export function withPlainDates(type: RecordType, text: string): string {
  const parts = MAY_BE_A_DATE.test(text) ? read(text) : null
  if (!parts) return text
  const mends = problemsOf(type, text).flatMap(({ path, wants }): Mend[] => {
    const node = wants === undefined ? null : nodeAt(parts.yaml.tree, path)
    if (!isScalar(node)) return []
    const [from, to] = [node.range[0] + parts.yaml.offset, node.range[1] + parts.yaml.offset]
    const meant = meantDate(text.slice(from, to), wants === 'day')
    return meant === null ? [] : [{ from, to, put: meant }]
  })
  return apply(text, mends)
}

function problemsOf(type: RecordType, text: string): readonly FieldProblem[] {
  const parts = read(text)
  if (!parts) return []
  const checked = checkFields<object>(RECORD_SCHEMA[type], parts.yaml.fields, KINDS[type].noun)
  return 'problems' in checked ? checked.problems : []
}

/** The parts of a text whose fields can be read; offsets need line feeds only. */
function read(text: string): Frontmatter | null {
  if (text.includes('\r')) return null
  const parts = frontmatterOf(text)
  return 'rule' in parts || parts.yaml.fields === null ? null : parts
}

type Found = { readonly path: FieldPath; readonly from: number; readonly to: number }

/**
 * What is empty in the lines of a group or list and may be left out: fields, items of a list and lines of a table; of a group or
 * list that is empty as a whole, the whole.
 */
function emptyIn(node: ParsedNode | null, path: FieldPath, type: RecordType): Found[] {
  if (isSeq(node) && !node.flow) {
    return node.items.flatMap((item, at): Found[] => {
      if (!isEmpty(item)) return emptyIn(item, [...path, at], type)
      return [{ path: [...path, at], from: item.range[0], to: item.range[1] }]
    })
  }
  if (!isMap(node) || node.flow) return []
  const isTable = node.items.length > 1 && fieldNames(RECORD_SCHEMA[type], path).length === 0
  return node.items.flatMap(({ key, value }): Found[] => {
    if (!isScalar(key)) return []
    const here = [...path, String(key.value)]
    if (!isEmpty(value)) return emptyIn(value, here, type)
    if (!isTable && !isOptional(RECORD_SCHEMA[type], here)) return []
    return [{ path: here, from: key.range[0], to: Math.max(key.range[1], value?.range[1] ?? 0) }]
  })
}

/** Nothing, an empty text, or a group or list of nothing else. A list of no items says that there are none. */
function isEmpty(node: ParsedNode | null): boolean {
  if (node === null) return true
  if (isScalar(node)) return node.value === null || (typeof node.value === 'string' && node.value.trim() === '')
  if (isMap(node)) return node.items.every(({ value }) => isEmpty(value))
  return isSeq(node) && node.items.every((item) => isEmpty(item))
}

function wholeLines(text: string, from: number, to: number, isItem: boolean): Mend {
  const start = text.lastIndexOf('\n', from - 1) + 1
  // The first field of an item stands behind its hyphen: what would be left is no field any more.
  if (!isItem && text.slice(start, from).trim() !== '') return { from, to: from, put: '' }
  const end = text[to - 1] === '\n' ? to : text.indexOf('\n', to) + 1
  return { from: start, to: end, put: '' }
}

function nodeAt(node: ParsedNode | null, path: FieldPath): ParsedNode | null {
  const [step, ...rest] = path
  if (step === undefined) return node
  if (isSeq(node)) return nodeAt(node.items[Number(step)] ?? null, rest)
  if (!isMap(node)) return null
  return nodeAt(node.items.find(({ key }) => isScalar(key) && String(key.value) === step)?.value ?? null, rest)
}

function apply(text: string, mends: readonly Mend[]): string {
  return mends
    .toSorted((a, b) => b.from - a.from)
    .reduce((mended, { from, to, put }) => mended.slice(0, from) + put + mended.slice(to), text)
}
