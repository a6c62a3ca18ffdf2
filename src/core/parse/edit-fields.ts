import { diffArrays } from 'diff'
import { isMap, isScalar, isSeq, Scalar, stringify, type ParsedNode, type YAMLMap, type YAMLSeq } from 'yaml'
import type { FieldPath } from '../model/field-path.ts'
import { readFrontmatter } from './frontmatter.ts'

/** One change of the fields of a record's file. Paths are those of the file before any change of the same sort. */
export type FieldEdit =
  /** Puts a word in the place of a value. */
  | { readonly set: FieldPath; readonly to: string }
  /** Gives a key another name: the line of an option under `stances`. */
  | { readonly key: FieldPath; readonly to: string }
  /** Takes out an item of a list, or a field; the field of a list that is empty then goes too. */
  | { readonly drop: FieldPath }
  /** Puts an item behind another of a list. */
  | { readonly after: FieldPath; readonly item: unknown }
  /** Puts an item at the end of a list that is a field, and adds the field where it is missing. */
  | { readonly list: string; readonly item: unknown }

/**
 * Changes fields in the text of a record's file and keeps everything else byte for byte: comments, quotation marks, line ends.
 * Null where a field cannot be found, or its file is not written field by field.
 *
 * @param known the fields of its kind, in their order: that is where a new field goes
 */
export function editFields(raw: string, edits: readonly FieldEdit[], known: readonly string[]): string | null {
  const before = raw.replaceAll('\r\n', '\n')
  let text: string | null = before
  // One after the other, the text read anew each time. What takes out lines comes last, from below.
  const inOrder = [
    ...edits.filter((edit) => 'set' in edit),
    ...edits.filter((edit) => 'key' in edit),
    ...edits.filter((edit) => 'after' in edit),
    ...edits.filter((edit) => 'drop' in edit).sort((a, b) => comparePaths(b.drop, a.drop)),
    ...edits.filter((edit) => 'list' in edit),
  ]
  for (const edit of inOrder) {
    text = text === null ? null : apply(text, edit, known)
  }
  return text === null || text === before || !raw.includes('\r\n') ? text : withLineEnds(raw, text)
}

type Tree = { readonly map: YAMLMap.Parsed; readonly text: string; readonly offset: number }

function apply(text: string, edit: FieldEdit, known: readonly string[]): string | null {
  const parts = readFrontmatter(text)
  if ('rule' in parts || !isMap(parts.yaml.tree) || parts.yaml.tree.flow) return null
  const tree: Tree = { map: parts.yaml.tree, text, offset: parts.yaml.offset }
  if ('set' in edit) return setValue(tree, edit.set, edit.to)
  if ('key' in edit) return setKey(tree, edit.key, edit.to)
  if ('drop' in edit) return drop(tree, edit.drop)
  if ('after' in edit) return insertAfter(tree, edit.after, edit.item)
  return addToList(tree, edit.list, edit.item, known)
}

function setValue(tree: Tree, path: FieldPath, to: string): string | null {
  const node = nodeAt(tree.map, path)
  if (!isScalar(node)) return null
  const [start, end] = [node.range[0] + tree.offset, node.range[1] + tree.offset]
  const written = tree.text.slice(start, end)
  const quote = /^["']/.exec(written)?.[0]
  const value = quote && !to.includes(quote) ? `${quote}${to}${quote}` : plainText(to)
  return splice(tree.text, start, end, written.endsWith('\n') ? `${value}\n` : value)
}

function setKey(tree: Tree, path: FieldPath, to: string): string | null {
  const holder = nodeAt(tree.map, path.slice(0, -1))
  const pair = isMap(holder) ? pairOf(holder, path.at(-1)) : undefined
  if (!pair || !isScalar(pair.key)) return null
  const [start, end] = (pair.key as unknown as ParsedNode).range
  return splice(tree.text, start + tree.offset, end + tree.offset, plainText(to))
}

function drop(tree: Tree, path: FieldPath): string | null {
  const holder = nodeAt(tree.map, path.slice(0, -1))
  if (isSeq(holder)) {
    if (holder.items.length <= 1) return path.length < 2 ? null : drop(tree, path.slice(0, -1))
    return dropItem(tree, holder, Number(path.at(-1)))
  }
  const at = isMap(holder) ? holder.items.findIndex(({ key }) => isScalar(key) && key.value === path.at(-1)) : -1
  if (at === -1 || !isMap(holder)) return null
  return holder === tree.map ? dropField(tree, at) : dropPair(tree, holder, at)
}

function dropItem({ text, offset }: Tree, list: YAMLSeq.Parsed, at: number): string | null {
  const [item, next, last] = [list.items[at], list.items[at + 1], list.items[at - 1]]
  if (!item) return null
  if (list.flow) {
    const [from, to] = next ? [item.range[0], next.range[0]] : [(last ?? item).range[1], item.range[1]]
    return splice(text, from + offset, to + offset, '')
  }
  return splice(text, lineStart(text, item.range[0] + offset), nextLine(text, item.range[1] + offset), '')
}

/** A field within a group: its lines, or between commas. */
function dropPair(tree: Tree, map: YAMLMap.Parsed, at: number): string | null {
  const pair = map.items[at] as { key: ParsedNode; value: ParsedNode | null } | undefined
  if (!pair || map.items.length === 1 || map.flow || at === 0) return null
  const { key, value } = pair
  const end = (value ?? key).range[1]
  return splice(tree.text, lineStart(tree.text, key.range[0] + tree.offset), nextLine(tree.text, end + tree.offset), '')
}

function dropField({ map, text, offset }: Tree, at: number): string {
  const from = lineStart(text, startOf(map, at) + offset)
  return splice(text, from, endOfField({ map, text, offset }, at), '')
}

function insertAfter(tree: Tree, path: FieldPath, value: unknown): string | null {
  const list = nodeAt(tree.map, path.slice(0, -1))
  if (!isSeq(list)) return null
  const item = list.items[Number(path.at(-1))]
  return item ? putBehind(tree, list, item, value) : null
}

function addToList(tree: Tree, field: string, value: unknown, known: readonly string[]): string | null {
  const list = nodeAt(tree.map, [field])
  if (isSeq(list)) {
    const last = list.items.at(-1)
    if (last) return putBehind(tree, list, last, value)
    const { range } = list
    return splice(tree.text, range[0] + tree.offset, range[1] + tree.offset, `[${inFlow(value)}]`)
  }
  return list === undefined ? addField(tree, field, value, known) : null
}

function putBehind({ text, offset }: Tree, list: YAMLSeq.Parsed, item: ParsedNode, value: unknown): string {
  if (list.flow) return splice(text, item.range[1] + offset, item.range[1] + offset, `, ${inFlow(value)}`)
  const [indent = ''] = /^ */.exec(text.slice(lineStart(text, list.range[0] + offset))) ?? []
  const at = nextLine(text, item.range[1] + offset)
  return splice(text, at, at, inBlock(value, indent))
}

function addField(tree: Tree, field: string, value: unknown, known: readonly string[]): string {
  const { map, text } = tree
  const place = known.indexOf(field)
  const before = map.items.findLastIndex(({ key }) => isScalar(key) && known.indexOf(String(key.value)) < place)
  const at = before === -1 ? lineStart(text, startOf(map, 0) + tree.offset) : endOfField(tree, before)
  return splice(text, at, at, `${field}:\n${inBlock(value, '  ')}`)
}

/** Where a field of the record ends: at the next with the comments right above it, or at the line that ends the fields. */
function endOfField({ map, text, offset }: Tree, at: number): number {
  if (at + 1 >= map.items.length) return text.indexOf('\n---', offset) + 1
  let start = lineStart(text, startOf(map, at + 1) + offset)
  for (;;) {
    const above = lineStart(text, start - 1)
    if (above === start || !/^(?:#.*)?\n/.test(text.slice(above, start))) return start
    start = above
  }
}

function startOf(map: YAMLMap.Parsed, at: number): number {
  return map.items[at]?.key.range[0] ?? map.range[0]
}

function nodeAt(map: YAMLMap.Parsed, path: FieldPath): ParsedNode | undefined {
  return path.reduce<ParsedNode | undefined>((node, step) => {
    if (isSeq(node)) return node.items[Number(step)]
    return isMap(node) ? ((pairOf(node, step)?.value as ParsedNode | null | undefined) ?? undefined) : undefined
  }, map)
}

function pairOf(map: YAMLMap, step: string | number | undefined) {
  return map.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
}

function splice(text: string, start: number, end: number, put: string): string {
  return text.slice(0, start) + put + text.slice(end)
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1
}

/** Where the line after the one that holds the end of a value begins; a value over several lines ends with its line. */
function nextLine(text: string, end: number): number {
  return text[end - 1] === '\n' ? end : text.indexOf('\n', end) + 1
}

const STYLE = { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 } as const

function inBlock(value: unknown, indent: string): string {
  return stringify([plainIds(value)], STYLE).replace(/^(?=.)/gm, indent)
}

function inFlow(value: unknown): string {
  return stringify(plainIds(value), { ...STYLE, collectionStyle: 'flow' }).trimEnd()
}

function plainText(value: string): string {
  return stringify(plainIds(value), STYLE).trimEnd()
}

/** Ids and dates stand without quotation marks, unless YAML would read them as something else. */
function plainIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainIds)
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plainIds(inner)]))
  }
  if (typeof value !== 'string' || !/^[a-z0-9]+(?:[-/:][a-z0-9]+)*$/.test(value)) return value
  const scalar = new Scalar(value)
  scalar.type = 'PLAIN'
  return scalar
}

function comparePaths(a: FieldPath, b: FieldPath): number {
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const [one, other] = [a[at], b[at]]
    if (one === other) continue
    if (typeof one === 'number' && typeof other === 'number') return one - other
    return String(one ?? '') < String(other ?? '') ? -1 : 1
  }
  return 0
}

/** Lines that stayed keep their ends; new ones take that of the first. */
function withLineEnds(raw: string, text: string): string {
  const old = raw.split(/(?<=\n)/)
  const [first = ''] = old
  const end = first.endsWith('\r\n') ? '\r\n' : '\n'
  const plain = old.map((line) => line.replace(/\r\n$/, '\n'))
  let at = 0
  return diffArrays(plain, text.split(/(?<=\n)/))
    .flatMap(({ value, added, removed }) => {
      if (added) return value.map((line) => line.replace(/\n$/, end))
      at += value.length
      return removed ? [] : old.slice(at - value.length, at)
    })
    .join('')
}
