import fc from 'fast-check'
import { expect, test } from 'vitest'
import { RECORD_TYPES } from '../model/kinds.ts'
import { parseRecord } from './parse-record.ts'
import { parseSite } from './parse-site.ts'
import { anyRecord } from '../../tests/record-arbitrary.ts'
import { READER_RULES } from './rules.ts'
import { serialiseRecord } from './serialise-record.ts'

const SLUGS = new Set<string>(READER_RULES.map((rule) => rule.slug))
const FILE = 'talks/positions/a/b.md'

/** Reads a text that may be anything, and holds the answer to what every answer must be. */
function read(text: string, file = FILE) {
  const result = parseRecord(file, text)
  if (result.ok) return result
  expect(result.problems.length).toBeLessThanOrEqual(21)
  for (const problem of result.problems) {
    expect(SLUGS).toContain(problem.rule)
    expect(problem.line).toBeGreaterThanOrEqual(1)
    expect(problem.line).toBeLessThanOrEqual(text.split('\n').length)
    expect(problem.column).toBeGreaterThanOrEqual(1)
    expect(problem.message.length).toBeLessThan(1_000)
  }
  return result
}

test.each(RECORD_TYPES)('a %s that is written and read again is the same', (type) => {
  fc.assert(
    fc.property(anyRecord(type), (record) => {
      const text = serialiseRecord(record)
      const result = read(text, record.file)
      expect(result.ok ? result.parsed.record : result.problems).toEqual(record)
      expect(result.ok && serialiseRecord(result.parsed.record)).toBe(text)
    }),
    { numRuns: 100 },
  )
})

test('a quotation goes through unaltered, character for character', () => {
  fc.assert(
    fc.property(anyRecord('position'), (record) => {
      const result = read(serialiseRecord(record), record.file)
      if (!result.ok || result.parsed.record.type !== 'position' || record.type !== 'position') throw new Error('lost')
      expect(result.parsed.record.quote?.text).toBe(record.quote?.text)
    }),
    { numRuns: 100 },
  )
})

test('nothing is thrown, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      read(text)
      read(`---\n${text}\n---\n${text}`)
      parseSite(text)
    }),
    { numRuns: 800 },
  )
})

test('nothing is thrown, whatever YAML signs the fields are made of', () => {
  const tokens = fc.constantFrom(
    ...[
      'a',
      'said',
      'quote',
      'text',
      ':',
      ': ',
      ' ',
      '  ',
      '\n',
      '\n  ',
      '- ',
      '? ',
      '[',
      ']',
      '{',
      '}',
      ',',
      '#',
      ' #',
    ],
    ...[
      '&a',
      '*a',
      '!',
      '!!str',
      '!<',
      '>',
      '|',
      '|2-',
      '"',
      "'",
      '\\',
      '%',
      '@',
      '`',
      '<<',
      '---',
      '...',
      '\t',
      '~',
      '1',
      '.',
    ],
    ...['2025', '__proto__', '\u202e', 'é', '\ud800', '\0', '\r\n', 'é', '0x', '1e9'],
  )
  fc.assert(
    fc.property(fc.array(tokens, { maxLength: 40 }), (parts) => {
      read(`---\n${parts.join('')}\n---\n`)
      parseSite(parts.join(''))
    }),
    { numRuns: 2_000 },
  )
})

test('nothing is thrown, whichever letters of a good record are changed', () => {
  const change = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat(4),
    put: fc.string({ unit: 'binary', maxLength: 3 }),
  })
  fc.assert(
    fc.property(anyRecord('claim'), fc.array(change, { minLength: 1, maxLength: 5 }), (record, changes) => {
      const text = changes.reduce((now, { at, cut, put }) => {
        const from = Math.floor(at * now.length)
        return now.slice(0, from) + put + now.slice(from + cut)
      }, serialiseRecord(record))
      const result = read(text, record.file)
      if (result.ok) for (const path of [[], ['title'], ['responses', 0, 'by'], ['body']]) result.parsed.locate(path)
    }),
    { numRuns: 300 },
  )
})
