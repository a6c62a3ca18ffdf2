import { isScalar, visit, type ParsedNode, type YAMLError } from 'yaml'
import type { Mark } from './mark.ts'
import { showText } from '../problem/show-value.ts'

const QUOTE_IT = 'Put the whole text in "double quotes".'

/**
 * What the YAML parser could not read, in the words of somebody who writes records. Mistakes that stand for themselves
 * are all told; of those that often follow from one another only the first.
 */
export function explainSyntax(source: string, tree: ParsedNode | null, errors: readonly YAMLError[]): Mark[] {
  const strange = findStrangeBlank(source)
  if (strange) return [strange]
  const lines = new Set<number>()
  const seen = new Set<number>()
  let followUps = false
  const marks: Mark[] = []
  for (const error of errors) {
    if (UNKNOWN_TAG.has(error.code) || seen.has(error.pos[0])) continue
    seen.add(error.pos[0])
    if (followUps && !STANDS_ALONE.has(error.code)) continue
    const mark = explain(source, tree, error)
    // A line that is indented wrongly makes others look so.
    const standsAlone = STANDS_ALONE.has(error.code) && !mark.message.includes('indented')
    if (!standsAlone && followUps) continue
    followUps ||= !standsAlone
    const line = lineStart(source, mark.at)
    if (!lines.has(line)) marks.push(mark)
    lines.add(line)
  }
  return marks
}

const STANDS_ALONE: ReadonlySet<string> = new Set(['BLOCK_AS_IMPLICIT_KEY', 'BAD_SCALAR_START', 'BAD_DQ_ESCAPE'])

/** A type that nobody knows is told with those that are known, where the values are read. */
const UNKNOWN_TAG: ReadonlySet<string> = new Set(['TAG_RESOLVE_FAILED'])

function explain(source: string, tree: ParsedNode | null, { code, message, pos }: YAMLError): Mark {
  const [at] = pos
  const line = lineAt(source, at)
  if (/^TAG_|ANCHOR|ALIAS/.test(code) || /\b(?:anchor|alias|tag)\b/i.test(message)) return feature(source, at)
  if (code === 'TAB_AS_INDENT') {
    return mark(
      at,
      'found a tab, expected blanks at the beginning of the line',
      'Indent with two blanks, never with a tab.',
    )
  }
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return colonOrIndent(source, at)
  if (/^Missing closing|^Multi-line (?:double|single)-quoted/.test(message)) return openQuote(tree, at)
  if (/^Unexpected .* at node end/.test(message)) {
    const value = /^\s*(?:- )*[^"'\s]+:\s+(?=[*[{])/.exec(line)?.[0].length
    if (value !== undefined) return begins(source, lineStart(source, at) + value)
    const fix = 'Write a quotation mark within a text in double quotes as \\" and an apostrophe as it is.'
    return mark(at, 'found text behind a closing quotation mark, expected the end of the line', fix)
  }
  if (code === 'BAD_SCALAR_START') return begins(source, at)
  if (code === 'BAD_DQ_ESCAPE') {
    const found = showText(source.slice(at, at + 2))
    return mark(at, `found ${found}, which means nothing between double quotes`, 'Write a backslash as \\\\.')
  }
  if (/block-seq-ind/.test(message)) {
    const fix = 'Begin each item of a list on a line of its own, or put the text in "double quotes".'
    return mark(at, 'found a hyphen and a blank behind a key, expected a value', fix)
  }
  if (code === 'MULTILINE_IMPLICIT_KEY' || /need to be followed by map values/.test(message)) {
    return mark(at, `found ${showText(line.trim())}, expected a field written key: value`, mendField(line.trim()))
  }
  if (/^Flow (?:map|sequence)/.test(message)) {
    const [open, close] = message.startsWith('Flow map') ? ['{', '}'] : ['[', ']']
    return mark(
      at,
      `found ${open} without ${close}, expected both or none`,
      `Close it with ${close}. If it is a text: ${QUOTE_IT}`,
    )
  }
  if (/directives-end/.test(message)) return begins(source, source.search(/^%/m))
  if (code === 'MULTIPLE_DOCS') {
    const end = source.lastIndexOf('\n...', at) + 1
    return mark(end, 'found an end of the fields before the line ---, expected more fields', 'Remove this line.')
  }
  if (code === 'BAD_INDENT' || /Unexpected .* token in YAML stream/.test(message)) return indent(source, at)
  if (/stack size|depth/i.test(message)) {
    return { ...feature(source, at), message: 'found lists within lists without end, expected a few' }
  }
  const found = `found ${showText(line.trim())}, which cannot be read as a field written key: value`
  return mark(at, found, mendField(line.trim()))
}

/** What is wrong with a line that should be a field, and mostly is nearly one. */
function mendField(line: string): string {
  if (/^[\w-]+:\S/.test(line)) return 'Put a blank after the colon.'
  if (/^-[^\s-]/.test(line)) return 'Put a blank after the hyphen, if it is an item of a list.'
  const [, key] = /^\**([\w-]+)\**\s*[=：:]/u.exec(line) ?? []
  return key ? `Write it as ${key.slice(0, 40)}: value.` : `Write it as key: value. ${QUOTE_IT}`
}

/** A blank from a web page or a word processor at the beginning of a line: it looks like others, and does not indent. */
function findStrangeBlank(source: string): Mark | null {
  const found = /^[ \t]*[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000](?=[^\S\n]*(?:[\w-]+:|- ))/m.exec(source)
  if (!found) return null
  const message =
    'found a blank of another kind at the beginning of the line, as web pages have them; expected plain ones'
  return mark(found.index + found[0].length - 1, message, 'Delete the blanks there, and type two plain ones.')
}

/** A colon followed by a blank makes a text a field; or a field stands deeper than the one above it. */
function colonOrIndent(source: string, at: number): Mark {
  const rest = source.slice(at, lineEnd(source, at))
  const colon = rest.search(/:(?:\s|$)/)
  if (colon !== -1) return mark(at + colon, 'found a colon within a text, expected it in quotation marks', QUOTE_IT)
  const next = lineEnd(source, at) + 1
  const message = 'found a line that is indented deeper than the one above it, which has a value already'
  return mark(
    next + lineAt(source, next).search(/\S|$/),
    message,
    'Let both begin in the same column: one of the two is wrong.',
  )
}

function indent(source: string, at: number): Mark {
  const start = lineStart(source, at)
  const first = start + (/^\s*/.exec(lineAt(source, at))?.[0].length ?? 0)
  const fix = 'Let fields of one group begin in the same column, below each other.'
  return mark(first, 'found a line that is indented differently from those it belongs to', fix)
}

/** An open quotation mark swallows all that follows: the last quoted text before the error began it. */
function openQuote(tree: ParsedNode | null, at: number): Mark {
  let start = at
  visit(tree, (_, node) => {
    if (!isScalar(node) || !node.range || !/^QUOTE/.test(node.type ?? '')) return
    if (node.range[0] <= at) start = node.range[0]
  })
  const fix = 'Close it on the same line. A quotation mark within the text is written \\".'
  return mark(start, 'found a quotation mark that is not closed, expected another at the end of the line', fix)
}

function begins(source: string, at: number): Mark {
  return mark(at, `found a text that begins with ${source[at] ?? ''}, expected one in quotation marks`, QUOTE_IT)
}

function feature(source: string, at: number): Mark {
  const message = `found ${showText(source[at] ?? '')} at the beginning of a value, which means something else to YAML`
  return {
    rule: 'yaml-feature',
    at,
    message: `${message}; expected a plain value`,
    fix: `If it is a text: ${QUOTE_IT}`,
  }
}

function mark(at: number, message: string, fix: string): Mark {
  return { rule: 'yaml-syntax', at, message, fix }
}

function lineStart(source: string, at: number): number {
  return source.lastIndexOf('\n', at - 1) + 1
}

function lineEnd(source: string, at: number): number {
  const end = source.indexOf('\n', at)
  return end === -1 ? source.length : end
}

function lineAt(source: string, at: number): string {
  return source.slice(lineStart(source, at), lineEnd(source, at))
}
