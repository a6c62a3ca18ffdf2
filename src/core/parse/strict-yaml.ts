import { parseDocument, type ParsedNode } from 'yaml'
import type { Mark } from './mark.ts'
import { explainSyntax } from './yaml-syntax.ts'
import { readYamlFields } from './yaml-fields.ts'

/** Fields as plain values, with the tree they were read from for finding their places, and what is wrong with them. */
export type YamlFields = {
  /** Null where there are no fields to go on with. */
  readonly fields: Record<string, unknown> | null
  /** The tree; its offsets begin with the YAML text, `offset` units after the beginning of the file. */
  readonly tree: ParsedNode | null
  readonly offset: number
  readonly marks: readonly Mark[]
}

/**
 * Reads YAML 1.2 of the plainest sort: keys, texts, numbers, lists and groups. Whatever makes the text mean something
 * else than it shows is refused: references, anchors, types, merges, comments behind values, unusual numbers, keys given
 * twice. Raises the problems `yaml-*`, `duplicate-field`, and those of hidden text that only an escape such as "\u202E"
 * brings about. Works in time linear in the length of the text, which is why `yaml` is not asked for unique keys.
 *
 * @param offset where the YAML text begins in its file
 */
export function parseStrictYaml(source: string, offset: number): YamlFields {
  const document = parseDocument(source, {
    version: '1.2',
    schema: 'core',
    merge: false,
    resolveKnownTags: false,
    uniqueKeys: false,
    stringKeys: true,
    strict: true,
    prettyErrors: false,
  })
  const tree = document.contents
  const unread = explainSyntax(source, tree, [...document.errors, ...document.warnings])
  if (unread.length > 0) return { fields: null, tree, offset, marks: shift(unread, offset) }
  const { fields, marks } = readYamlFields(source, tree)
  // A type that is not known is found among the values. Should one stand where none looked, nothing is taken for granted.
  const known = document.errors.length + document.warnings.length === 0 || marks.length > 0
  if (!known) return { fields: null, tree, offset, marks: shift([unknownType(source)], offset) }
  return { fields, tree, offset, marks: shift(marks, offset) }
}

function unknownType(source: string): Mark {
  const at = Math.max(source.indexOf('!'), 0)
  const fix = 'If it is a text, put it in "double quotes".'
  return { rule: 'yaml-feature', at, message: 'found a type of YAML, expected a plain value', fix }
}

function shift(marks: readonly Mark[], offset: number): Mark[] {
  return marks.map((mark) => ({
    ...mark,
    at: mark.at + offset,
    ...(mark.related ? { related: mark.related.map((at) => at + offset) } : {}),
  }))
}
