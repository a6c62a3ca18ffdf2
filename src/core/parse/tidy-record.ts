import { isMap, isScalar, visit, type ParsedNode } from 'yaml'
import { frontmatterOf } from './frontmatter.ts'
import { withoutEmptyFields, withoutTabs, withPlainDates } from './mend-certain.ts'
import { withLineEnds } from './line-ends.ts'
import type { RecordType } from '../model/kinds.ts'
import type { RecordPlace } from './record-path.ts'
import { RECORD_SCHEMA } from '../model/record-schema.ts'
import { fieldNames } from '../model/schema-fields.ts'

/** What was tidied, in words that follow the name of the file. */
export const TIDIED = {
  mark: 'an invisible mark at the beginning removed',
  nfc: 'letters with accents made one character each',
  tabs: 'tabs that indent a field made two blanks each',
  blanks: 'blanks at the ends of lines removed',
  empty: 'fields with nothing in them removed',
  dates: 'dates written as year, month and day',
  order: 'fields put in the order of the template',
} as const

export type Tidied = { readonly text: string; readonly done: readonly (typeof TIDIED)[keyof typeof TIDIED][] }

/**
 * Mends in the text of a record's file what has one right answer and changes no word: a byte order mark, letters in
 * pieces, tabs that indent, blanks at the ends of lines, fields with nothing in them, dates that can mean one day only, the order of the fields. What is in quotation marks, over several lines or not, keeps its blanks. A text
 * that comes back with nothing done is tidy already: to check and to mend are the same.
 */
export function tidyRecord({ type }: Pick<RecordPlace, 'type'>, raw: string): Tidied {
  if (!raw.includes('\r\n')) return tidyLines(type, raw)
  // The ends that lines have in Windows stay with each of them.
  const { text, done } = tidyLines(type, raw.replaceAll('\r\n', '\n'))
  return { text: done.length === 0 ? raw : withLineEnds(raw, text), done }
}

function tidyLines(type: RecordType, raw: string): Tidied {
  const done: Tidied['done'][number][] = []
  let text = raw
  const step = (what: keyof typeof TIDIED, tidied: string) => {
    if (tidied !== text) done.push(TIDIED[what])
    text = tidied
  }
  step('mark', text.replace(/^\uFEFF/, ''))
  step('nfc', text.normalize('NFC'))
  step('tabs', withoutTabs(text))
  step('blanks', withoutTrailingBlanks(text))
  step('empty', withoutEmptyFields(type, text))
  step('dates', withPlainDates(type, text))
  step('order', inOrder(text, fieldNames(RECORD_SCHEMA[type])))
  return { text, done }
}

/** In the body only where a line ends a paragraph: two blanks before another line are a line break there. */
function withoutTrailingBlanks(text: string): string {
  if (!/[ \t]$/m.test(text)) return text
  const parts = readParts(text)
  if (!parts) return text
  const spans = spansOverLines(parts.tree).map(([from, to]) => [from + parts.offset, to + parts.offset] as const)
  return text.replace(/[ \t]+(?=\r?(?:\n|$))/g, (blanks, at: number) => {
    if (at >= parts.bodyAt) return /^\r?(?:\n[ \t]*\r?(?:\n|$)|$)/.test(text.slice(at + blanks.length)) ? '' : blanks
    return spans.some(([from, to]) => from <= at && at < to) ? blanks : ''
  })
}

/** The values that are written over several lines: there a blank may be part of the text. */
function spansOverLines(tree: ParsedNode | null): (readonly [number, number])[] {
  const spans: (readonly [number, number])[] = []
  visit(tree, (_, node) => {
    if (isScalar(node) && node.range && node.type !== 'PLAIN') spans.push([node.range[0], node.range[1]])
  })
  return spans
}

/** Moves whole fields with the comments above them, and only where every field is known and stands at the margin. */
function inOrder(text: string, known: readonly string[]): string {
  const parts = readParts(text)
  if (!parts || !isMap(parts.tree) || parts.tree.flow) return text
  const keys = parts.tree.items.map((pair) => (isScalar(pair.key) ? String(pair.key.value) : ''))
  if (!keys.every((key) => known.includes(key)) || new Set(keys).size !== keys.length) return text
  const end = text.indexOf('\n---', parts.offset) + 1
  const starts = parts.tree.items.map(({ key }) => blockStart(text, key.range[0] + parts.offset))
  const first = starts[0]
  if (first === undefined) return text
  const blocks = starts.map((start, at) => ({ key: keys[at] ?? '', lines: text.slice(start, starts[at + 1] ?? end) }))
  const sorted = blocks.toSorted((a, b) => known.indexOf(a.key) - known.indexOf(b.key))
  return text.slice(0, first) + sorted.map(({ lines }) => lines).join('') + text.slice(end)
}

/** Where a field begins, with the comments right above it. */
function blockStart(text: string, at: number): number {
  let start = text.lastIndexOf('\n', at - 1) + 1
  for (;;) {
    const above = text.lastIndexOf('\n', start - 2) + 1
    if (above === start || !text.slice(above, start).startsWith('#')) return start
    start = above
  }
}

/** The tree of a text's fields and where fields and body begin; null where it cannot be read. Offsets need line feeds only. */
function readParts(text: string): { tree: ParsedNode | null; offset: number; bodyAt: number } | null {
  if (text.includes('\r')) return null
  const parts = frontmatterOf(text)
  if ('rule' in parts || parts.yaml.fields === null) return null
  return { tree: parts.yaml.tree, offset: parts.yaml.offset, bodyAt: parts.bodyAt }
}
