import { isAlias, isMap, isScalar, isSeq, type ParsedNode, type Scalar, type YAMLMap } from 'yaml'
import type { Mark } from './mark.ts'
import { meantDate } from './mend-date.ts'
import { showText } from '../problem/show-value.ts'
import { findUnsafeText } from './text-safety.ts'

/** Lists and groups within each other; the deepest field of a record lies at a third of it. */
const DEEPEST = 12

/** Keys that mean something to JavaScript or to YAML itself. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype', '<<'])

/** A comment right behind a value, on its line. */
const COMMENT = /[ \t]*#/y

/** The values of a tree without syntax errors, and what in it is refused. */
export function readYamlFields(
  source: string,
  tree: ParsedNode | null,
): { fields: Record<string, unknown> | null; marks: Mark[] } {
  const marks: Mark[] = []
  if (!isMap(tree)) {
    const at = tree?.range[0] ?? 1
    const found = isSeq(tree) ? 'a list' : tree ? 'text without a key' : 'no fields'
    const fix = 'Write each field on a line of its own: the key, a colon, a blank and the value.'
    marks.push(...(isAlias(tree) || tree?.tag ? [featureOf(tree, source)] : []))
    marks.push({ rule: 'yaml-map', at, message: `found ${found}, expected fields written key: value`, fix })
    return { fields: null, marks }
  }
  const fields = readNode(tree, source, marks, 0) as Record<string, unknown>
  return { fields, marks }
}

function readNode(node: ParsedNode | null, source: string, marks: Mark[], depth: number): unknown {
  if (!node) return null
  if (isAlias(node) || node.anchor !== undefined || node.tag !== undefined) marks.push(featureOf(node, source))
  if (isScalar(node)) return readScalar(node, source, marks)
  if (isAlias(node)) return null
  if (depth >= DEEPEST) {
    const message = `found more than ${DEEPEST} lists or groups within each other, expected a few`
    marks.push({
      rule: 'yaml-feature',
      at: node.range[0],
      message,
      fix: 'Look at the template of this kind of record.',
    })
    return null
  }
  if (isSeq(node)) return node.items.map((item) => readNode(item, source, marks, depth + 1))
  return readMap(node, source, marks, depth)
}

function readMap(map: YAMLMap.Parsed, source: string, marks: Mark[], depth: number): Record<string, unknown> {
  const fields: Record<string, unknown> = {}
  const seen = new Map<string, number>()
  for (const { key, value } of map.items) {
    const name = String(readNode(key, source, marks, depth + 1) ?? '')
    const at = key.range[0]
    if (FORBIDDEN_KEYS.has(name)) {
      const message = `found the key ${name}, expected the name of a field`
      marks.push({ rule: 'yaml-feature', at, message, fix: 'Remove this field: the word has a meaning of its own.' })
      continue
    }
    const first = seen.get(name)
    if (first !== undefined) {
      const message = `found ${showText(name)} a second time, expected each field once`
      marks.push({ rule: 'duplicate-field', at, message, fix: 'Keep one of the two.', related: [first] })
    }
    seen.set(name, first ?? at)
    const read = readNode(value, source, marks, depth + 1)
    if (first === undefined) fields[name] = read
  }
  return fields
}

function readScalar(node: Scalar.Parsed, source: string, marks: Mark[]): unknown {
  const [start, end] = node.range
  COMMENT.lastIndex = end
  if (COMMENT.test(source)) {
    const at = source.indexOf('#', end)
    const fix = 'Put the whole text in "double quotes", or the comment on a line of its own.'
    const message = 'found a # behind a value, after which the text is lost; expected the value alone on its line'
    marks.push({ rule: 'yaml-comment', at, message, fix })
  }
  if (typeof node.value === 'number' && String(node.value) !== node.source) {
    const message = `found ${showText(node.source)}, which YAML reads as the number ${node.value}; expected what is meant`
    const date = meantDate(node.source, false)
    const fix = 'If it is a name or a text, put it in "double quotes".'
    marks.push({
      rule: 'yaml-number',
      at: start,
      message,
      fix: date === null ? fix : `If it is a date, write ${date}. ${fix}`,
    })
  }
  const written = source.slice(start, end)
  if (node.type === 'PLAIN' && written.endsWith('"') && written.split('"').length === 2) {
    const message = 'found a quotation mark at the end of a text and none at its beginning, expected both'
    marks.push({ rule: 'yaml-syntax', at: end - 1, message, fix: 'Put the whole text in "double quotes".' })
  }
  // What can be seen in the file is found there, at its place; here only what an escape brings about.
  if (node.type === 'QUOTE_DOUBLE' && written.includes('\\') && findUnsafeText(written).length === 0) {
    marks.push(...findUnsafeText(String(node.value)).map((mark) => ({ ...mark, at: start })))
  }
  return node.value
}

function featureOf(node: ParsedNode, source: string): Mark {
  const at = markBefore(node, source)
  const sign = source[at] ?? ''
  const what = { '*': 'a reference', '&': 'an anchor', '!': 'a type' }[sign] ?? 'a type'
  const message = `found ${what} of YAML, which begins with ${sign}; expected a plain value`
  return { rule: 'yaml-feature', at, message, fix: 'If it is a text, put it in "double quotes".' }
}

/** A node begins after its anchor and tag: go back to the sign that the author wrote. */
function markBefore(node: ParsedNode, source: string): number {
  const start = node.range[0]
  if (/[*&!]/.test(source[start] ?? '')) return start
  const from = Math.max(0, start - 200)
  const sign = source.slice(from, start).search(/[&!]\S*\s*$/)
  return sign === -1 ? start : from + sign
}
