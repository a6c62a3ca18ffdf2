import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseRecord } from '#core/parse/parse-record.ts'
import { RECORD_SCHEMA } from '#core/model/record-schema.ts'
import { RECORD_TYPES } from '#core/model/kinds.ts'
import { renderBody } from '#markdown/render-body.ts'
import { recordsOf } from '#core/model/records-of.ts'
import { anyRecord } from '#tests/record-arbitrary.ts'
import { exampleDataset } from '#tests/rule-example.ts'
import { composeRecord } from './compose-record.ts'
import { formFields, type FieldShape, type FormField } from './form-field.ts'
import type { Value, Values } from './values.ts'

const records = recordsOf(exampleDataset(''))
const checkBody = (body: string) => renderBody(body, { file: 'a.md', line: 1 }).problems

const position: Values = {
  party: 'north',
  said: '2025-06-02',
  speaker: { name: 'A. Speaker', role: '' },
  authority: 'official',
  condition: '  North asked: “a fence”\n# now. ',
  quote: { text: 'A fence: "now" # or never', lang: 'en' },
  source: 'treaty-draft',
  reported_by: 'self',
  stances: { fence: 'supports', patrol: '' },
  conditions: ['', ' '],
}

test('writes a file that needs no mending from a form that is filled in as people do', () => {
  const composed = composeRecord({ type: 'position', comparison: 'talks', issue: 'border' }, position, '', records)
  expect(composed.problems).toEqual([])
  expect(composed.file).toBe('talks/positions/border/2025-06-02-north.md')
  expect(composed.text).toMatchInlineSnapshot(`
    "---
    party: north
    said: 2025-06-02
    speaker:
      name: "A. Speaker"
    authority: official
    condition: "North asked: “a fence” # now."
    quote:
      text: "A fence: \\"now\\" # or never"
      lang: en
    source: treaty-draft
    reported_by: self
    stances:
      fence: supports
    ---
    "
  `)
})

test('tells every problem with the field that it is about', () => {
  const values = { ...position, party: 'nort', stances: { fense: 'supports' }, said: '2025-02-31' }
  const placing = { type: 'position', comparison: 'talks', issue: 'border' } as const
  const said = composeRecord(placing, { ...position, said: '2025-02-31', sorce: 'x' }, '', records).problems
  expect(said.map(({ path, rule }) => [path.join('.'), rule])).toEqual([
    ['said', 'field-value'],
    ['sorce', 'unknown-field'],
  ])
  const among = composeRecord(placing, { ...values, said: '2025-06-02' }, '', records).problems
  expect(among.map(({ path, rule }) => [path.join('.'), rule])).toEqual([
    ['party', 'unknown-reference'],
    ['stances.fense', 'unknown-option'],
  ])
})

test('says so where the name is taken, and where the text below the fields cannot be shown', () => {
  const gap = { searched: '2025-12-01', where: 'Press', by: 'A' }
  const first = composeRecord({ type: 'gap', comparison: 'talks', issue: 'water', party: 'north' }, gap, '', records)
  expect(first.problems).toEqual([])
  const again = composeRecord(
    { type: 'gap', comparison: 'talks', issue: 'water', party: 'north' },
    gap,
    '<b>x</b>',
    [...records, first.record!],
    { checkBody },
  )
  expect(again.problems.map(({ rule }) => rule)).toEqual(['body-html', 'duplicate-file'])
})

/** What people paste, and what people write who mean ill. */
const HOSTILE = [
  '---',
  '\n---\n',
  ': ',
  ' #',
  '"',
  "'",
  '\\',
  '{{x}}',
  '${x}',
  '<script>',
  '![x](http://y)',
  '@name',
  '::error::',
  '%0A',
  '\u202E',
  '\u200B',
  'e\u0301',
  '\uD800',
  'Nоrth',
  '!!js/function',
  '*a',
  '&a',
  '- ',
  '? ',
  '|',
  '>',
  '\t',
  '\r\n',
  'null',
  '~',
  '0x1F',
  '1e3',
  '__proto__',
  '2025-06-02',
  '👩‍👩‍👧',
  'می‌خواهیم',
]
const anyText = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 5 }), fc.constant('word ')), {
    maxLength: 6,
  })
  .map((parts) => parts.join(''))

function valueOf(field: FieldShape): fc.Arbitrary<Value> {
  switch (field.shape) {
    case 'choice':
      return fc.oneof(fc.constantFrom(...field.choices), anyText)
    case 'date':
      return fc.oneof(fc.constantFrom('2025-06-02', '2025-06', '2025', '2025-12-30'), anyText)
    case 'language':
      return fc.oneof(fc.constantFrom('en', 'uk', 'no'), anyText)
    case 'address':
      return fc.oneof(fc.constantFrom('https://example.org/a', 'javascript:alert(1)'), anyText)
    case 'reference':
      return fc.oneof(fc.constantFrom('north', 'south', 'treaty-draft', 'border', 'spring', 'null', 'true'), anyText)
    case 'flag':
      return fc.boolean()
    case 'table':
      return fc.dictionary(
        fc.oneof(fc.constantFrom('fence', '2024'), anyText),
        fc.oneof(fc.constantFrom(...field.choices), fc.constant('')),
        { maxKeys: 2 },
      )
    case 'group':
      return groupOf(field.fields)
    case 'list':
      return fc.array(valueOf(field.item), { maxLength: 2 })
    case 'flag-or-list':
      return fc.oneof(fc.boolean(), fc.array(valueOf(field.item), { maxLength: 2 }))
    default:
      return fc.oneof(anyText, fc.constant('self'))
  }
}

function groupOf(fields: readonly FormField[]): fc.Arbitrary<Values> {
  return fc.record(
    Object.fromEntries(
      fields.map((field) => [
        field.key,
        field.isRequired ? valueOf(field) : fc.option(valueOf(field), { nil: undefined }),
      ]),
    ),
  )
}

const anyForm = fc.constantFrom(...RECORD_TYPES).chain((type) =>
  fc.record({
    placing: fc.record({
      type: fc.constant(type),
      comparison: fc.constant('talks'),
      issue: fc.constantFrom('border', 'water'),
      party: fc.constantFrom('north', 'south'),
      name: fc.option(fc.constantFrom('a-name', 'b'), { nil: undefined }),
    }),
    values: groupOf(formFields(RECORD_SCHEMA[type])),
    body: anyText,
  }),
)

test('whatever is filled in, a file without problems is one that the reader takes, and reads as it was meant', () => {
  fc.assert(
    fc.property(anyForm, ({ placing, values, body }) => {
      const composed = composeRecord(placing, values, body, placing.type === 'comparison' ? [] : records, { checkBody })
      const read = parseRecord(composed.file, composed.text)
      if (composed.record === null) {
        expect(composed.problems.filter(({ severity }) => severity === 'error')).not.toEqual([])
        return
      }
      expect(read).toMatchObject({ ok: true, parsed: { record: composed.record } })
      expect(checkBody(composed.record.body)).toEqual([])
    }),
    { numRuns: 600 },
  )
})

test('any record that the reader takes can be filled in, and reads as it was meant', () => {
  let whole = 0
  fc.assert(
    fc.property(fc.constantFrom(...RECORD_TYPES).chain(anyRecord), ({ body, ...record }) => {
      const { type, comparison, ...fields } = record
      const placing = { type, comparison, issue: 'border', party: 'north', name: 'a-name' }
      const composed = composeRecord(placing, withoutPlace(fields), body, [])
      if (composed.record === null) return
      whole += 1
      expect(parseRecord(composed.file, composed.text)).toMatchObject({ ok: true, parsed: { record: composed.record } })
    }),
    { numRuns: 400 },
  )
  expect(whole).toBeGreaterThan(250)
})

/** What the path says is no field. */
function withoutPlace(record: object): Values {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !['id', 'file', 'issue'].includes(key)))
}
