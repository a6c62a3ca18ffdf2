import { expect, test } from 'vitest'
import { position } from '#tests/dataset-fixture.ts'
import type { Position } from '../model/record.ts'
import { CELL_COLUMNS, cellText, cellValue, isCompound } from './position-cells.ts'

const column = (name: string) => CELL_COLUMNS.find((one) => one.name === name)!
const written = (name: string, fields: Parameters<typeof position>[1]) =>
  cellText(column(name), position('border/2025-01-01-north', fields))
const read = (name: string, text: string) => cellValue(column(name).field, column(name).schema, text)

const amount = (more: object) => ({ of: 'fence', as: 'exactly', unit: 'km', ...more })
const FIELDS: readonly (readonly [name: string, value: unknown, text: string])[] = [
  ['stances', { fence: 'supports', wall: 'rules-out' }, 'fence:supports; wall:rules-out'],
  ['with', ['south', 'east'], 'south; east'],
  ['supersedes', ['border/2024-01-01-north'], 'border/2024-01-01-north'],
  ['conditions', ['First; then', 'second'], 'First; then\nsecond'],
  ['coded_by', ['AB', 'CD'], 'AB\nCD'],
  ['amounts', [amount({ value: 5 })], 'fence: exactly 5 km'],
  ['amounts', [amount({ from: 1.5, to: 2e21, as: 'about' })], 'fence: about 1.5 to 2e+21 km'],
  [
    'amounts',
    [amount({ value: -5 }), amount({ value: 7, unit: 'km of wall' })],
    'fence: exactly -5 km; fence: exactly 7 km of wall',
  ],
  [
    'translations',
    [
      { text: 'We ask (now)', lang: 'en', by: 'ours' },
      { text: 'Wir bitten', lang: 'de', by: 'publisher' },
    ],
    'We ask (now) (en, ours)\nWir bitten (de, publisher)',
  ],
  [
    'corrections',
    [
      { on: '2025-01-01', note: 'A day: another.' },
      { on: '2025-01-02', note: 'So.' },
    ],
    '2025-01-01: A day: another.\n2025-01-02: So.',
  ],
  [
    'accept',
    [
      { rule: 'loaded-term', reason: 'As: said.' },
      { rule: 'strong-stance', reason: 'So.' },
    ],
    'loaded-term: As: said.\nstrong-stance: So.',
  ],
  ['withdrawn', '2025-02', '2025-02'],
  ['withdrawn', { on: '2025-02-02', by: ['north', 'south'] }, '2025-02-02 by north, south'],
  ['withdrawn', { 'unknown-date': true }, 'unknown-date'],
  ['withdrawn', { 'unknown-date': true, by: ['north'] }, 'unknown-date by north'],
]

test.each(FIELDS)('%s %j stands in a cell as people write it, and is read back', (name, value, text) => {
  expect(written(name, { [column(name).field]: value })).toBe(text)
  expect(read(name, text)).toEqual(value)
})

test.each([
  ['amounts', [amount({ value: 5, unit: 'km; miles' })]],
  ['conditions', ['Over two\nlines']],
  ['conditions', [' with blanks ']],
  ['coded_by', ['A; B']],
  ['corrections', [{ on: '2025-01-01', note: 'Over two\nlines' }]],
  ['accept', [{ rule: 'loaded-term', reason: 'Over two\nlines' }]],
  ['conditions', ['a', 'a\nb']],
  ['supersedes', ['a/1', 'a/2; a/3', 'a/4']],
  [
    'accept',
    [
      { rule: 'a', reason: 'x\ny' },
      { rule: 'b', reason: 'z' },
    ],
  ],
  ['translations', [{ text: 'Over two\nlines', lang: 'en', by: 'ours' }]],
  ['with', ['south', 'south; east']],
])('what would not be read back the same from words stands as JSON: %s %j', (name, value) => {
  const text = written(name, { [column(name).field]: value })
  expect(JSON.parse(text)).toEqual(value)
  expect(read(name, text)).toEqual(value)
})

test.each([
  ['stances', 'fence'],
  ['stances', 'fence:supports; and more'],
  ['stances', 'fence:'],
  ['stances', 'fence:supports and more'],
  ['stances', ':fence:supports'],
  ['amounts', 'fence: nearly 5 km'],
  ['amounts', 'fence: exactly 5 km; and more'],
  ['amounts', 'of fence: exactly 5 km'],
  ['translations', 'We ask'],
  ['translations', 'We ask (en, ours)\nWir bitten'],
  ['translations', 'We ask (en, ours) and more'],
  ['corrections', 'So.'],
  ['corrections', '2025-01-01: So.\nMore'],
  ['corrections', 'On 2025-01-01: So.'],
  ['accept', 'So'],
  ['accept', 'loaded-term: So.\nMore'],
  ['accept', 'A loaded-term: So.'],
  ['withdrawn', 'soon'],
  ['withdrawn', 'since 2025-01-01'],
  ['withdrawn', '2025-01-01 and so on'],
])('%s: what cannot be read is not guessed at: %j', (name, text) => {
  expect(read(name, text)).toBeUndefined()
})

test('what people type with other blanks, and empty parts, is read too', () => {
  expect(read('stances', ' fence: supports;wall:rules-out')).toEqual({ fence: 'supports', wall: 'rules-out' })
  expect(read('with', ' south ;east; ;\n')).toEqual(['south', 'east'])
  expect(read('conditions', 'first\n\n second ')).toEqual(['first', 'second'])
  expect(read('withdrawn', '2025-01-01 by north,south')).toEqual({ on: '2025-01-01', by: ['north', 'south'] })
})

test('JSON in a cell is read as what it is, and text that only begins like it as text', () => {
  expect(read('with', '["south","a; b"]')).toEqual(['south', 'a; b'])
  expect(read('with', '[south]; east')).toEqual(['[south]', 'east'])
  expect(read('conditions', 'a ["b"]')).toEqual(['a ["b"]'])
})

test('a cell of one text is that text, and of what is not there or has columns of its own it is empty', () => {
  expect(written('condition', { condition: 'It asks.' })).toBe('It asks.')
  expect(read('condition', '["It asks."]')).toBe('["It asks."]')
  expect(written('locator', {})).toBe('')
  expect(written('withdrawn', {})).toBe('')
  expect(written('stances', { stances: {} })).toBe('')
  expect(written('supersedes', { supersedes: [] })).toBe('')
  expect(written('quote', { quote: { text: 'We ask', lang: 'en' } })).toBe('We ask')
  expect(written('quote_lang', { quote: undefined })).toBe('')
  expect(written('move', { move: null } as unknown as Partial<Position>)).toBe('')
})

test('a column holds more than one text where its field is a list or a group', () => {
  const compound = CELL_COLUMNS.filter(isCompound).map(({ name }) => name)
  for (const name of ['stances', 'with', 'conditions', 'amounts', 'withdrawn']) expect(compound).toContain(name)
  for (const name of ['condition', 'quote', 'quote_lang', 'said_from', 'locator']) expect(compound).not.toContain(name)
})
