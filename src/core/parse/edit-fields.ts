import { isMap, isScalar, isSeq, stringify, type ParsedNode, type YAMLMap, type YAMLSeq } from 'yaml'
import type { FieldPath } from '../model/field-path.ts'
import { shapeOf, variantsOf } from '../model/schema-fields.ts'
import type { z } from '../model/schema.ts'
import { drop } from './drop-field.ts'
import {
  endOf,
  lineStart,
  nextLine,
  nodeAt,
  pairOf,
  schemaAt,
  splice,
  startOf,
  treeOf,
  type Tree,
} from './fields-tree.ts'
import { withLineEnds } from './line-ends.ts'
import { serialiseValue } from './serialise-record.ts'

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
  if (text === null || text === before) return text === null ? null : raw
  return raw.includes('\r\n') ? withLineEnds(raw, text) : text
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
  // Between double quotes a backslash would begin something else.
  const value = quote && !to.includes(quote) && !to.includes('\\') ? `${quote}${to}${quote}` : plainWord(to)
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
    .map((line) => indent + line)
    .join('\n')
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
