import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listFiles } from '#disk/list-files.ts'
import { anyRecord, PLACE } from '#tests/record-arbitrary.ts'
import { RECORD_TYPES } from '../model/kinds.ts'
import { RECORD_SCHEMA } from '../model/record-schema.ts'
import { isDefault } from '../model/schema-fields.ts'
import { classifyFile } from './content-file.ts'
import { editRecord, type Content } from './edit-record.ts'
import { parseRecord } from './parse-record.ts'
import { serialiseRecord } from './serialise-record.ts'
import { splitRecord } from './split-record.ts'

const TEXT = `---
# Who said it.
party: north
said: 2025-06-02
speaker:
  # As the ministry names her.
  name: 'A. Speaker'
  role: minister
authority: minister
condition: North asks for a fence.
source: memo
reported_by: self
stances:
  fence: supports
supersedes:
  - border/2025-01-01-north
---

Context.
`

const FILE = 'talks/positions/border/2025-06-02-north.md'

function contentOf(text: string, file = FILE): Content {
  const result = parseRecord(file, text)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  const { record } = result.parsed
  const shape = RECORD_SCHEMA[record.type].shape as Record<string, Parameters<typeof isDefault>[0]>
  const held = Object.entries(record).filter(([key, value]) => shape[key] && !isDefault(shape[key], value))
  return { fields: Object.fromEntries(held), body: record.body }
}

function edited(changes: Record<string, unknown>, body?: string): { text: string; lines: string[] } {
  const before = contentOf(TEXT)
  const fields = Object.entries({ ...before.fields, ...changes }).filter(([, value]) => value !== undefined)
  const after = { fields: Object.fromEntries(fields), body: body ?? before.body }
  const text = editRecord(TEXT, 'position', before, after)!
  expect(contentOf(text)).toEqual(after)
  const kept = new Set(TEXT.split('\n'))
  return { text, lines: text.split('\n').filter((line) => !kept.has(line)) }
}

test('only the line of the field that changed is another, in whatever way the others are written', () => {
  expect(edited({ condition: 'North asks: “a fence”.' }).lines).toEqual(['condition: "North asks: “a fence”."'])
  expect(edited({ speaker: { name: 'B. Speaker', role: 'minister' } }).lines).toEqual(['  name: "B. Speaker"'])
  expect(edited({}).text).toBe(TEXT)
})

test('a field that is new stands where its schema has it, one that goes takes its line along', () => {
  const { text, lines } = edited({ locator: 'page 4', withdrawn: '2025-07-01' })
  expect(lines).toEqual(['locator: "page 4"', 'withdrawn: 2025-07-01'])
  expect(text.indexOf('locator')).toBe(text.indexOf('source: memo\n') + 'source: memo\n'.length)
  expect(edited({ speaker: { name: 'A. Speaker' } }).text).toBe(TEXT.replace('  role: minister\n', ''))
  expect(edited({ stances: undefined }).text).toBe(TEXT.replace('stances:\n  fence: supports\n', ''))
})

test('lists grow by lines, groups and corrections are written as the program writes them', () => {
  expect(edited({ supersedes: ['border/2025-01-01-north', 'border/2024-01-01-north'] }).lines).toEqual([
    '  - border/2024-01-01-north',
  ])
  const corrections = [{ on: '2025-08-01', note: 'The day was wrong.' }]
  expect(edited({ corrections }).lines).toEqual([
    'corrections:',
    '  - on: 2025-08-01',
    '    note: "The day was wrong."',
  ])
  expect(edited({ quote: { text: 'a fence', lang: 'en' } }).lines).toEqual([
    'quote:',
    '  text: "a fence"',
    '  lang: en',
  ])
})

test('the text below is replaced as a whole, and stays byte for byte where it is the same', () => {
  expect(edited({}, 'Other context.').text).toBe(TEXT.replace('Context.', 'Other context.'))
  expect(edited({}, '').text).toBe(TEXT.replace('\nContext.\n', ''))
})

test('a text that is no record cannot be edited', () => {
  for (const text of ['', 'party: north\n', '---\nparty: north\n', '---\n- a\n---\n', '---\n---\n']) {
    expect(editRecord(text, 'position', { fields: {}, body: '' }, { fields: {}, body: '' })).toBe(null)
  }
})

test('any field of any record of the fixtures can be taken out or put in, and the file says what was meant', () => {
  const folder = 'src/tests/fixtures/every-field'
  const { files } = listFiles(folder)
  const records = files.filter((file) => classifyFile(file).is === 'record')
  expect(records.length).toBeGreaterThan(10)
  for (const file of records) {
    const text = readFileSync(`${folder}/${file}`, 'utf8')
    const whole = contentOf(text, file)
    const result = parseRecord(file, text)
    const type = result.ok ? result.parsed.record.type : 'gap'
    expect(splitRecord(text)?.body).toBe(whole.body)
    for (const key of Object.keys(whole.fields)) {
      const { [key]: gone, ...rest } = whole.fields
      const without = editRecord(text, type, whole, { ...whole, fields: rest })!
      const again = editRecord(without, type, { ...whole, fields: rest }, whole)!
      expect(gone).toBeDefined()
      expect(contentOf(again, file), `${file} ${key}`).toEqual(whole)
    }
  }
})

test('whatever is written into a text field is read again as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), (noise) => {
      const condition = `Said ${noise}`
        .normalize('NFC')
        .replace(/[\p{C}\s]+/gu, ' ')
        .trim()
      const text = editRecord(TEXT, 'position', contentOf(TEXT), {
        ...contentOf(TEXT),
        fields: { ...contentOf(TEXT).fields, condition },
      })!
      const result = parseRecord(FILE, text)
      if (result.ok) expect(result.parsed.record).toHaveProperty('condition', condition)
      else expect(result.problems.every(({ rule }) => !rule.startsWith('yaml'))).toBe(true)
    }),
    { numRuns: 60 },
  )
})

test.each(RECORD_TYPES)('of any %s any other can be made, and what it says is what was meant', (type) => {
  const { file } = PLACE[type]
  fc.assert(
    fc.property(anyRecord(type), anyRecord(type), (one, other) => {
      const [before, after] = [one, other].map((record) => contentOf(serialiseRecord(record), file)) as [
        Content,
        Content,
      ]
      const text = editRecord(serialiseRecord(one), type, before, after)
      expect(contentOf(text ?? '', file)).toEqual(after)
      // Whoever changes nothing changes no byte.
      expect(editRecord(serialiseRecord(one), type, before, before)).toBe(serialiseRecord(one))
    }),
    { numRuns: 15 },
  )
})

test('what stands in brackets, behind a hyphen or before a comment is changed where it stands', () => {
  const text = `---
party: north # as it calls itself
quote: {text: "a fence", lang: en}
amounts:
  - of: rise
    value: 5
    as: at-least
    unit: percent
---
`
  const fields = {
    party: 'north',
    quote: { text: 'a fence', lang: 'en' },
    amounts: [{ of: 'rise', value: 5, as: 'at-least', unit: 'percent' }],
  }
  const made = (changes: Record<string, unknown>) =>
    editRecord(text, 'position', { fields, body: '' }, { fields: { ...fields, ...changes }, body: '' })
  expect(made({ said: '2025' })).toBe(text.replace('itself\n', 'itself\nsaid: 2025\n'))
  expect(made({ amounts: [{ value: 6, as: 'at-least', unit: 'percent' }] })).toBe(
    text.replace('- of: rise\n    value: 5', '- value: 6'),
  )
  // A group in brackets is written anew as lines, and no other line with it.
  expect(made({ quote: { text: 'the fence', lang: 'en' } })).toBe(
    text.replace('quote: {text: "a fence", lang: en}', 'quote:\n  text: "the fence"\n  lang: en'),
  )
})
