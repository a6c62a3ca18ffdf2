import { expect, test } from 'vitest'
import type { FieldPath } from '../model/field-path.ts'
import { RECORD_TYPES, type RecordType } from '../model/kinds.ts'
import { RECORD_SCHEMA } from '../model/record-schema.ts'
import { defOf, isMadeFrom, shapeOf } from '../model/schema-fields.ts'
import { day, partialDate, type z } from '../model/schema.ts'
import { parseRecord } from './parse-record.ts'
import { tidyRecord } from './tidy-record.ts'

/** Every field of every kind of record that holds a date, as its path, and whether only a whole day will do. */
type Dated = { readonly type: RecordType; readonly path: FieldPath; readonly isWhole: boolean }

function datedIn(schema: z.core.$ZodType, type: RecordType, path: FieldPath): Dated[] {
  if (isMadeFrom(schema, day)) return [{ type, path, isWhole: true }]
  if (isMadeFrom(schema, partialDate)) return [{ type, path, isWhole: false }]
  const def = defOf(schema)
  if (def.type === 'optional' || def.type === 'default') return datedIn(def.innerType, type, path)
  if (def.type === 'union') return def.options.flatMap((option) => datedIn(option, type, path))
  if (def.type === 'array') return datedIn(def.element, type, [...path, 0])
  if (def.type === 'tuple') return def.items.flatMap((item, at) => datedIn(item, type, [...path, at]))
  return Object.entries(shapeOf(schema) ?? {}).flatMap(([key, field]) => datedIn(field, type, [...path, key]))
}

const DATED = [
  ...new Map(
    RECORD_TYPES.flatMap((type) => datedIn(RECORD_SCHEMA[type], type, [])).map((one) => [JSON.stringify(one), one]),
  ).values(),
]

const FILES: Readonly<Record<RecordType, string>> = {
  comparison: 'talks/comparison.md',
  party: 'talks/parties/north.md',
  issue: 'talks/issues/border.md',
  source: 'talks/sources/memo.md',
  position: 'talks/positions/border/2025-06-02-north.md',
  claim: 'talks/claims/rain.md',
  round: 'talks/rounds/first.md',
  draft: 'talks/drafts/first.md',
  gap: 'talks/gaps/border-north.md',
}

/** A record of which nothing is there but the one date, both dates of a span alike: what is missing is told as well, and told apart. */
function only({ path }: Dated, written: string): string {
  const value = path.toReversed().reduce<string>((inner, step, at) => {
    if (typeof step === 'string') return `{${KIND_OF_RESPONSE[`${path[0]} ${step}`] ?? ''}${step}: ${inner}}`
    return at === 0 ? `[${inner}, ${inner}]` : `[${inner}]`
  }, written)
  return `---\n${value.slice(1, -1)}\n---\n`
}

/** What a response can have depends on its kind. */
const KIND_OF_RESPONSE: Readonly<Record<string, string>> = {
  'responses said': 'kind: denial, ',
  'responses searched': 'kind: none-found, ',
}

/** What is told of the date, and not of what else the record lacks. */
function toldOf(dated: Dated, written: string): string[] {
  const result = parseRecord(FILES[dated.type], only(dated, written))
  const label = dated.path
    .map((step) => (typeof step === 'number' ? `item ${step + 1}` : step))
    .toReversed()
    .join(' of ')
  return result.ok
    ? []
    : result.problems.flatMap(({ message, fix }) => (message.startsWith(`${label}: `) ? `${message}. ${fix}` : []))
}

test('there are dates in every kind of record but pages of the publisher', () => {
  expect(new Set(DATED.map(({ type }) => type)).size).toBeGreaterThanOrEqual(8)
  expect(DATED.length).toBeGreaterThan(25)
})

test.each([
  ['20250602', '2025-06-02'],
  ['"20250602"', '2025-06-02'],
  ['2025-6-2', '2025-06-02'],
  ['2025/06/02', '2025-06-02'],
  ['02.06.2025', '2025-06-02'],
  ['2025-06-02 10:00', '2025-06-02'],
  ['2025-06-02T10:00:00', '2025-06-02'],
  ['"2025-06-02+02:00"', '2025-06-02'],
  ['2025-06-02.', '2025-06-02'],
  ['２０２５-０６-０２', '2025-06-02'],
  ['٢٠٢٥-٠٦-٠٢', '2025-06-02'],
  ['2025年6月2日', '2025-06-02'],
])('%s in any field of any record is told to be %s, and --fix writes it', (written, meant) => {
  for (const dated of DATED) {
    expect(toldOf(dated, written).join('|'), JSON.stringify(dated)).toContain(`Write ${meant}.`)
    const { text } = tidyRecord(dated, only(dated, written))
    expect(text, JSON.stringify(dated)).toBe(tidyRecord(dated, only(dated, meant)).text)
  }
})

test.each([
  ['2025-06-31', /This month has 30 days/],
  ['20250631', /This month has 30 days/],
  ['03/04/2025', /2025-04-03 or 2025-03-04, whichever is meant/],
  ['2025-13-01', /Write 2025-01-13\./],
  ['02.06.25', /Write the year in four figures/],
  ['25-06-02', /Write the year in four figures/],
  ['true', /Write year, month and day in figures/],
  ['1748822400', /Write year, month and day in figures/],
  ['45810', /Write year, month and day in figures/],
  ['20250602.5', /Write year, month and day in figures/],
  ['today', /Write year, month and day in figures/],
  ['[2025-06-02]', /Write one date alone/],
  ['{day: 2}', /Write one date alone|(?:expected a date|day is not a field)/],
])('%s in any field of any record is one problem that says what to do, and --fix leaves it', (written, told) => {
  for (const dated of DATED) {
    if (dated.path[0] === 'withdrawn' && /^[[{t]/.test(written)) continue
    const problems = toldOf(dated, written)
    expect(problems.length, JSON.stringify(dated)).toBeLessThanOrEqual(1)
    if (!written.startsWith('{')) expect(problems.join(), JSON.stringify(dated)).toMatch(told)
    expect(tidyRecord(dated, only(dated, written)).text).toContain(written)
  }
})

test('a month or a year alone where a whole day is wanted is told to be too little', () => {
  for (const dated of DATED.filter(({ isWhole }) => isWhole)) {
    for (const written of ['2025', '"2025"', '2025-06', 'June 2025'])
      expect(toldOf(dated, written).join(), JSON.stringify(dated)).toMatch(/2025(?:-06)? alone does not do here/)
  }
})
