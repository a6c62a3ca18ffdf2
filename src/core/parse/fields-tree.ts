import { isMap, isScalar, isSeq, parseDocument, type ParsedNode, type YAMLMap, type YAMLSeq } from 'yaml'
import type { FieldPath } from '../model/field-path.ts'
import { innerSchema, variantsOf } from '../model/schema-fields.ts'
import type { z } from '../model/schema.ts'
import { splitRecord } from './split-record.ts'

/** The fields of a file as they lie in its text. */
export type Tree = {
  readonly map: YAMLMap.Parsed
  readonly text: string
  readonly offset: number
  readonly schema: z.core.$ZodType
}

/** The fields of a text; null where they are not written field by field. */
export function treeOf(text: string, schema: z.core.$ZodType): Tree | null {
  const parts = splitRecord(text)
  const document = parts && parseDocument(parts.yaml)
  const map = document?.contents
  if (!parts || !isMap(map) || map.flow || map.items.length === 0 || document?.errors.length !== 0) return null
  return { map, text, offset: parts.yamlAt, schema }
}

/** What stands at a path. */
export function nodeAt(map: YAMLMap.Parsed, path: FieldPath): ParsedNode | undefined {
  return path.reduce<ParsedNode | undefined>((node, step) => {
    if (isSeq(node)) return node.items[Number(step)]
    return isMap(node) ? ((pairOf(node, step)?.value as ParsedNode | null | undefined) ?? undefined) : undefined
  }, map)
}

/** A field of a group by its name. */
export function pairOf(map: YAMLMap, step: string | number | undefined) {
  return map.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
}

/** Where a field of a group begins, by its number; counted within the fields. */
export function startOf(map: YAMLMap.Parsed, at: number): number {
  return map.items[at]?.key.range[0] ?? map.range[0]
}

/** Where a value ends, without the blanks and line ends behind it; a key without one ends with its line. */
export function endOf(tree: Tree, node: ParsedNode | null, from: number): number {
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
export function endOfField({ map, text, offset }: Tree, at: number): number {
  if (at + 1 >= map.items.length) return text.indexOf('\n---', offset) + 1
  let start = lineStart(text, startOf(map, at + 1) + offset)
  for (;;) {
    const above = lineStart(text, start - 1)
    if (above === start || !/^(?:#.*)?\n/.test(text.slice(above, start))) return start
    start = above
  }
}

/** The schema of what stands at a path; null where none is known. */
export function schemaAt(schema: z.core.$ZodType, path: FieldPath): z.core.$ZodType | null {
  return path.reduce<z.core.$ZodType | null>(
    (held, step) =>
      held ? (variantsOf(held).flatMap((variant) => innerSchema(variant, step) ?? [])[0] ?? null) : null,
    schema,
  )
}

/** A text with another in the place of a part of it. */
export function splice(text: string, start: number, end: number, put: string): string {
  return text.slice(0, start) + put + text.slice(end)
}

/** Where the line begins that holds a place. */
export function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1
}

/** Where the line after the one that holds the end of a value begins; a value over several lines ends with its line. */
export function nextLine(text: string, end: number): number {
  return text[end - 1] === '\n' ? end : text.indexOf('\n', end) + 1
}
