import { isMap, isScalar, isSeq, parseDocument, type ParsedNode, type YAMLMap, type YAMLSeq } from 'yaml'
import type { RecordType } from '../model/kinds.ts'
import { RECORD_SCHEMA } from '../model/record-schema.ts'
import { innerSchema, shapeOf, variantsOf } from '../model/schema-fields.ts'
import type { z } from '../model/schema.ts'
import { serialiseValue } from './serialise-record.ts'

/** The fields of a record as its author has them, and the text below. */
export type Content = { readonly fields: Readonly<Record<string, unknown>>; readonly body: string }

/** A record's file taken apart at its two lines `---`; null for a text without them. For texts that passed the check. */
export function splitRecord(text: string): { yaml: string; yamlAt: number; bodyAt: number; body: string } | null {
  if (!text.startsWith('---\n') || text.includes('\r')) return null
  const end = text.indexOf('\n---\n', 3)
  if (end === -1) return null
  const bodyAt = end + '\n---\n'.length
  const body = text.slice(bodyAt)
  return { yaml: text.slice(4, end + 1), yamlAt: 4, bodyAt, body: body.replace(/^(?:[ \t]*\n)+/, '').trimEnd() }
}

/**
 * The text of a record's file with other fields or another body, and every line as it was that need not change: comments,
 * the order and the way of writing stay its author's. Null where the text cannot be taken apart. What comes back has to
 * be read again by who needs to rely on it: what is written in unusual ways may come out otherwise than meant.
 */
export function editRecord(text: string, type: RecordType, before: Content, after: Content): string | null {
  const parts = splitRecord(text)
  const tree = parts && parseDocument(parts.yaml).contents
  if (!parts || !isBlockMap(tree)) return null
  const edits = editGroup(parts.yaml, tree, RECORD_SCHEMA[type], before.fields, after.fields)
  const yaml = edits
    .toSorted((a, b) => b.from - a.from || b.to - a.to)
    .reduce((held, { from, to, text }) => held.slice(0, from) + text + held.slice(to), parts.yaml)
  const rest = text.slice(parts.bodyAt)
  const body = after.body === before.body ? rest : after.body === '' ? '' : `\n${after.body}\n`
  return `---\n${yaml}---\n${body}`
}

type Edit = { readonly from: number; readonly to: number; readonly text: string }
type Fields = Readonly<Record<string, unknown>>
type BlockMap = YAMLMap.Parsed & { range: [number, number, number] }

function editGroup(yaml: string, tree: BlockMap, schema: z.core.$ZodType, before: Fields, after: Fields): Edit[] {
  const pairs = new Map(tree.items.map((pair) => [isScalar(pair.key) ? String(pair.key.value) : '', pair]))
  const indent = indentAt(yaml, tree.items[0]?.key.range[0] ?? 0)
  const keys = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...keys].flatMap((key): Edit[] => {
    if (isSame(before[key], after[key])) return []
    const pair = pairs.get(key)
    const inner = innerOf(schema, key)
    if (!pair) return after[key] === undefined ? [] : [insertion(yaml, pairs, schema, key, after[key], indent)]
    const from = pair.key.range[0]
    if (after[key] === undefined) return [removal(yaml, tree, from, endOf(yaml, pair.value, from))]
    const within = pair.value && inner ? editValue(yaml, pair.value, inner, before[key], after[key]) : null
    if (within) return within
    const whole = indented(serialiseValue(schema, { [key]: after[key] }), indent)
    return [{ from, to: endOf(yaml, pair.value, from), text: whole }]
  })
}

/** What has to change within a value; null where it is better written anew as a whole. */
function editValue(
  yaml: string,
  node: ParsedNode,
  schema: z.core.$ZodType,
  before: unknown,
  after: unknown,
): Edit[] | null {
  if (isBlockMap(node) && isGroup(before) && isGroup(after)) return editGroup(yaml, node, schema, before, after)
  if (isBlockList(node) && Array.isArray(before) && Array.isArray(after)) {
    return editList(yaml, node, schema, before, after)
  }
  if (!isScalar(node) || !isPlain(after) || node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED') return null
  return [{ from: node.range[0], to: node.range[1], text: serialiseValue(schema, after).trimEnd() }]
}

/** Items that stay where they are, and more of them behind. */
function editList(
  yaml: string,
  node: YAMLSeq.Parsed,
  schema: z.core.$ZodType,
  before: readonly unknown[],
  after: readonly unknown[],
): Edit[] | null {
  const last = node.items.at(-1)
  if (after.length < before.length || node.items.length !== before.length || !last) return null
  const edits = node.items.map((item, at) => {
    if (isSame(before[at], after[at])) return []
    const inner = innerOf(schema, at)
    return inner ? editValue(yaml, item, inner, before[at], after[at]) : null
  })
  if (edits.some((edit) => edit === null)) return null
  const added = after.slice(before.length)
  const indent = ' '.repeat(yaml.lastIndexOf('-', last.range[0]) - lineStart(yaml, last.range[0]))
  const at = endOf(yaml, last, last.range[0])
  const text = added.length === 0 ? '' : `\n${indented(serialiseValue(schema, added), indent, true)}`
  return [...edits.flatMap((edit) => edit ?? []), ...(text === '' ? [] : [{ from: at, to: at, text }])]
}

/** A field that was not there goes behind the last of those that stand before it in the schema. */
function insertion(
  yaml: string,
  pairs: ReadonlyMap<string, YAMLMap.Parsed['items'][number]>,
  schema: z.core.$ZodType,
  key: string,
  value: unknown,
  indent: string,
): Edit {
  const order = variantsOf(schema).flatMap((variant) => Object.keys(shapeOf(variant) ?? {}))
  const above = order.slice(0, Math.max(order.indexOf(key), 0)).findLast((one) => pairs.has(one))
  const pair = pairs.get(above ?? [...pairs.keys()].at(-1) ?? '')
  const lines = indented(serialiseValue(schema, { [key]: value }), indent, true)
  if (!pair) return { from: 0, to: 0, text: `${lines}\n` }
  const at = endOf(yaml, pair.value, pair.key.range[0])
  return { from: at, to: at, text: `\n${lines}` }
}

/** A field with its line; in a group that stands behind the hyphen of a list its first line has to stay one. */
function removal(yaml: string, tree: BlockMap, from: number, to: number): Edit {
  const start = lineStart(yaml, from)
  const isBehindHyphen = yaml.slice(start, from).trim() !== ''
  const next = tree.items.find(({ key }) => key.range[0] > to)
  if (isBehindHyphen && next) return { from, to: next.key.range[0], text: '' }
  return { from: start, to: Math.min(to + 1, yaml.length), text: '' }
}

/** Where a value ends, without the blanks and line ends behind it; a key without one ends with its line. */
function endOf(yaml: string, node: ParsedNode | null, from: number): number {
  const lineEnd = yaml.indexOf('\n', from)
  if (!node) return lineEnd === -1 ? yaml.length : lineEnd
  const last = isMap(node) || isSeq(node) ? lastWithin(node) : null
  if (last) return endOf(yaml, last, last.range[0])
  return yaml.slice(0, node.range[1]).trimEnd().length
}

/** The last value within a block, behind which comments on what follows may stand. */
function lastWithin(node: YAMLMap.Parsed | YAMLSeq.Parsed): ParsedNode | null {
  if (node.flow) return null
  const last = node.items.at(-1)
  if (last === undefined) return null
  return (isMap(node) ? ((last as YAMLMap.Parsed['items'][number]).value ?? null) : last) as ParsedNode | null
}

/** Lines under an indent; the first one too where it begins a line. */
function indented(lines: string, indent: string, isFirstToo = false): string {
  const [first = '', ...rest] = lines.trimEnd().split('\n')
  return [isFirstToo ? indent + first : first, ...rest.map((line) => indent + line)].join('\n')
}

function indentAt(yaml: string, at: number): string {
  return ' '.repeat(at - lineStart(yaml, at))
}

function lineStart(yaml: string, at: number): number {
  return yaml.lastIndexOf('\n', at - 1) + 1
}

function innerOf(schema: z.core.$ZodType, step: string | number): z.core.$ZodType | null {
  return variantsOf(schema).flatMap((variant) => innerSchema(variant, step) ?? [])[0] ?? null
}

function isBlockMap(node: ParsedNode | null): node is BlockMap {
  return isMap(node) && node.flow !== true && node.items.length > 0
}

function isBlockList(node: ParsedNode): node is YAMLSeq.Parsed {
  return isSeq(node) && node.flow !== true
}

function isGroup(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isPlain(value: unknown): boolean {
  return value !== undefined && value !== null && typeof value !== 'object'
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
