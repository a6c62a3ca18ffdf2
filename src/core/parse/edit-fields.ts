import { diffArrays } from 'diff'
import { isMap, isScalar, isSeq, parseDocument, stringify, type ParsedNode, type YAMLMap, type YAMLSeq } from 'yaml'
import type { FieldPath } from '../model/field-path.ts'
import { innerSchema, shapeOf, variantsOf } from '../model/schema-fields.ts'
import type { z } from '../model/schema.ts'
import { serialiseValue } from './serialise-record.ts'
import { splitRecord } from './split-record.ts'

/** One change of the fields of a record's file. Paths are those of the file before any change of the same sort. */
export type FieldEdit =
  /** Puts a word in the place of a value. */
  | { readonly set: FieldPath; readonly to: string }
  /** Writes a value, with all that is in it, in the place of what is there; or adds its field to its group. */
  | { readonly put: FieldPath; readonly value: unknown }
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
 * Null where a field cannot be found, or its file is not written field by field. What is written anew is as the program writes
 * it elsewhere. For files that passed the check; works in browsers too.
 *
 * @param schema of its kind: that is the order in which a new field has its place
 */
export function editFields(raw: string, edits: readonly FieldEdit[], schema: z.core.$ZodType): string | null {
  const before = raw.replaceAll('\r\n', '\n')
  if (treeOf(before, schema) === null) return null
  let text: string | null = before
  // One after the other, the text read anew each time. What takes out lines comes last, from below.
  const inOrder = [
    ...edits.filter((edit) => 'set' in edit),
    ...edits.filter((edit) => 'put' in edit),
    ...edits.filter((edit) => 'key' in edit),
    ...edits.filter((edit) => 'after' in edit),
    ...edits.filter((edit) => 'drop' in edit).sort((a, b) => comparePaths(b.drop, a.drop)),
    ...edits.filter((edit) => 'list' in edit),
  ]
  for (const edit of inOrder) {
    text = text === null ? null : apply(text, edit, schema)
  }
  return text === null || text === before || !raw.includes('\r\n') ? text : withLineEnds(raw, text)
}

type Tree = {
  readonly map: YAMLMap.Parsed
  readonly text: string
  readonly offset: number
  readonly schema: z.core.$ZodType
}

function treeOf(text: string, schema: z.core.$ZodType): Tree | null {
  const parts = splitRecord(text)
  const document = parts && parseDocument(parts.yaml)
  const map = document?.contents
  if (!parts || !isMap(map) || map.flow || map.items.length === 0 || document?.errors.length !== 0) return null
  return { map, text, offset: parts.yamlAt, schema }
}

function apply(text: string, edit: FieldEdit, schema: z.core.$ZodType): string | null {
  const tree = treeOf(text, schema)
  if (tree === null) return null
  if ('set' in edit) return setValue(tree, edit.set, edit.to)
  if ('put' in edit) return putValue(tree, edit.put, edit.value)
  if ('key' in edit) return setKey(tree, edit.key, edit.to)
  if ('drop' in edit) return drop(tree, edit.drop)
  if ('after' in edit) return insertAfter(tree, edit.after, edit.item)
  return addToList(tree, edit.list, edit.item)
}

function setValue(tree: Tree, path: FieldPath, to: string): string | null {
  const node = nodeAt(tree.map, path)
  if (!isScalar(node)) return null
  const [start, end] = [node.range[0] + tree.offset, node.range[1] + tree.offset]
  const written = tree.text.slice(start, end)
  const quote = /^["']/.exec(written)?.[0]
  const value = quote && !to.includes(quote) ? `${quote}${to}${quote}` : plainWord(to)
  return splice(tree.text, start, end, written.endsWith('\n') ? `${value}\n` : value)
}

/** Within a line where that is possible; else the field is written anew with its lines, or added to its group. */
function putValue(tree: Tree, path: FieldPath, value: unknown): string | null {
  const { text, offset } = tree
  const [holder, schema] = [nodeAt(tree.map, path.slice(0, -1)), schemaAt(tree.schema, path)]
  const key = path.at(-1)
  if (!schema || key === undefined || !(isMap(holder) || isSeq(holder)) || holder.flow) return null
  const pair = isMap(holder) ? pairOf(holder, key) : undefined
  const node = isSeq(holder) ? holder.items[Number(key)] : (pair?.value as ParsedNode | null | undefined)
  if (isScalar(node) && !/^BLOCK/.test(node.type ?? '') && typeof value !== 'object' && node.range[0] < node.range[1]) {
    return splice(text, node.range[0] + offset, node.range[1] + offset, serialiseValue(schema, value).trimEnd())
  }
  if (!isMap(holder) || typeof key !== 'string') return null
  if (!pair) return addField(tree, holder, path.slice(0, -1), key, value)
  const from = (pair.key as ParsedNode).range[0] + offset
  const indent = ' '.repeat(from - lineStart(text, from))
  return splice(text, from, endOf(tree, pair.value as ParsedNode | null, from), fieldLines(tree, path, value, indent))
}

function setKey(tree: Tree, path: FieldPath, to: string): string | null {
  const holder = nodeAt(tree.map, path.slice(0, -1))
  const pair = isMap(holder) ? pairOf(holder, path.at(-1)) : undefined
  if (!pair || !isScalar(pair.key)) return null
  const [start, end] = (pair.key as unknown as ParsedNode).range
  return splice(
    tree.text,
    start + tree.offset,
    end + tree.offset,
    stringify(to, { defaultStringType: 'PLAIN' }).trimEnd(),
  )
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
  if (!pair || map.items.length === 1 || map.flow) return null
  const { text, offset } = tree
  const from = pair.key.range[0] + offset
  const start = lineStart(text, from)
  // Behind the hyphen of a list the first line has to stay one.
  const next = map.items[at + 1]
  if (next && text.slice(start, from).trim() !== '') return splice(text, from, next.key.range[0] + offset, '')
  return splice(text, start, nextLine(text, endOf(tree, pair.value, from)), '')
}

function dropField(tree: Tree, at: number): string {
  const from = lineStart(tree.text, startOf(tree.map, at) + tree.offset)
  return splice(tree.text, from, endOfField(tree, at), '')
}

function insertAfter(tree: Tree, path: FieldPath, value: unknown): string | null {
  const list = nodeAt(tree.map, path.slice(0, -1))
  if (!isSeq(list)) return null
  const item = list.items[Number(path.at(-1))]
  return item ? putBehind(tree, path.slice(0, -1), list, item, value) : null
}

function addToList(tree: Tree, field: string, value: unknown): string | null {
  const list = nodeAt(tree.map, [field])
  if (list === undefined && !pairOf(tree.map, field)) return addField(tree, tree.map, [], field, [value])
  if (!isSeq(list)) return null
  const last = list.items.at(-1)
  if (last) return putBehind(tree, [field], list, last, value)
  const { range } = list
  const flow = inFlow(tree, [field], value)
  return flow === null ? null : splice(tree.text, range[0] + tree.offset, range[1] + tree.offset, `[${flow}]`)
}

function putBehind(tree: Tree, path: FieldPath, list: YAMLSeq.Parsed, item: ParsedNode, value: unknown): string | null {
  const { text, offset } = tree
  if (list.flow) {
    const flow = inFlow(tree, path, value)
    return flow === null ? null : splice(text, item.range[1] + offset, item.range[1] + offset, `, ${flow}`)
  }
  const schema = schemaAt(tree.schema, path)
  if (!schema) return null
  const [indent = ''] = /^ */.exec(text.slice(lineStart(text, list.range[0] + offset))) ?? []
  const at = nextLine(text, endOf(tree, item, item.range[0] + offset))
  return splice(text, at, at, `${indented(serialiseValue(schema, [value]), indent)}\n`)
}

/** A field that was not there goes behind the last of those that stand before it in the schema. */
function addField(tree: Tree, map: YAMLMap.Parsed, path: FieldPath, key: string, value: unknown): string {
  const { text, offset } = tree
  const schema = schemaAt(tree.schema, path)
  const order = schema ? variantsOf(schema).flatMap((variant) => Object.keys(shapeOf(variant) ?? {})) : []
  const place = order.indexOf(key)
  const first = startOf(map, 0) + offset
  const indent = ' '.repeat(first - lineStart(text, first))
  const before = map.items.findLast((pair) => isScalar(pair.key) && order.indexOf(String(pair.key.value)) < place)
  const lines = fieldLines(tree, [...path, key], value, indent)
  // Behind the hyphen of a list the first line is not whole.
  if (!before) return splice(text, first, first, `${lines}\n${indent}`)
  const at = nextLine(text, endOf(tree, before.value, before.key.range[0] + offset))
  return splice(text, at, at, `${indent}${lines}\n`)
}

/** A field as its lines under an indent, but for that of the first line. */
function fieldLines(tree: Tree, path: FieldPath, value: unknown, indent: string): string {
  const schema = schemaAt(tree.schema, path.slice(0, -1)) ?? tree.schema
  return indented(serialiseValue(schema, { [String(path.at(-1))]: value }), indent).slice(indent.length)
}

/** Where a value ends, without the blanks and line ends behind it; a key without one ends with its line. */
function endOf(tree: Tree, node: ParsedNode | null, from: number): number {
  const { text, offset } = tree
  if (!node || node.range[0] === node.range[1]) return text.indexOf('\n', from)
  const last = isMap(node) || isSeq(node) ? lastWithin(node) : null
  if (last) return endOf(tree, last, last.range[0] + offset)
  return text.slice(0, node.range[1] + offset).trimEnd().length
}

/** The last value within a block, behind which comments on what follows may stand. */
function lastWithin(node: YAMLMap.Parsed | YAMLSeq.Parsed): ParsedNode | null {
  const last = node.flow ? undefined : node.items.at(-1)
  if (last === undefined) return null
  return (isMap(node) ? ((last as YAMLMap.Parsed['items'][number]).value ?? null) : last) as ParsedNode | null
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

function inFlow(tree: Tree, list: FieldPath, value: unknown): string | null {
  const schema = schemaAt(tree.schema, [...list, 0])
  return schema && serialiseValue(schema, value, 'flow').trimEnd()
}

/** A word stands without quotation marks, unless YAML would read it as something else. */
function plainWord(word: string): string {
  return stringify(word, { defaultStringType: 'PLAIN' }).trimEnd()
}

/** Lines under an indent. */
function indented(lines: string, indent: string): string {
  return lines
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? '' : indent + line))
    .join('\n')
}

/** The schema of what stands at a path; null where none is known. */
function schemaAt(schema: z.core.$ZodType, path: FieldPath): z.core.$ZodType | null {
  return path.reduce<z.core.$ZodType | null>(
    (held, step) =>
      held ? (variantsOf(held).flatMap((variant) => innerSchema(variant, step) ?? [])[0] ?? null) : null,
    schema,
  )
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
