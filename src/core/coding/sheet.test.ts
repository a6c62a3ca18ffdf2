import { expect, test } from 'vitest'
import { datasetOf, issue, party, position } from '../../tests/dataset-fixture.ts'
import { CODES, type Coding } from '../model/coding.ts'
import { parseCoding } from '../parse/parse-coding.ts'
import { LARGEST_FILE } from '../parse/source-text.ts'
import { blindIssue, type BlindIssue } from './blind-view.ts'
import { extendSheet, fillCell, sheetText, type Meanings } from './sheet.ts'

const MEANINGS = Object.fromEntries(CODES.map((code) => [code, `What ${code} is.`])) as Meanings
const PLACE = { comparison: 'talks', coder: 'anna', issue: 'border', file: 'talks/coding/anna/border.yaml' }

const SECRET = position('border/2025-01-01-north', {
  ...{ stances: { fence: 'rules-out' }, coded_by: ['a secret coder'], conditions: ['a secret condition'] },
  ...{ body: 'A secret body.', corrections: [{ on: '2025-02-01', note: 'a secret correction' }] },
  ...{ amounts: [{ of: 'fence', value: 7, as: 'exactly', unit: 'secret-unit' }] },
  ...{ condition: 'North said: no fence.', prompt: 'Will there # be: a fence?' },
  ...{
    quote: { text: 'Kein „Zaun“: niemals # nie', lang: 'de' },
    translation: { text: 'No fence', lang: 'en', by: 'ours' },
  },
})
const OTHERS = Array.from({ length: 12 }, (_, at) => position(`border/2025-03-${String(at + 10)}-south`))

function blind(positions = [SECRET, ...OTHERS], options = ['fence', 'open'], coder = 'anna'): BlindIssue {
  const found = blindIssue(datasetOf([party('north'), issue('border', options), ...positions]), 'border', coder)
  if (!found) throw new Error('nothing to code')
  return found
}

function cellsIn(text: string): Coding['cells'] {
  const read = parseCoding(PLACE, text)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.coding.cells
}

test('shows words, prompt and options, and nothing of what was coded', () => {
  const text = sheetText(blind(), 'anna', MEANINGS)
  const flat = text.replace(/\n\s*#\s+/g, ' ')
  for (const shown of [
    'North said: no fence.',
    'Will there # be: a fence?',
    'Kein „Zaun“: niemals # nie',
    'No fence',
  ]) {
    expect(flat).toContain(shown)
  }
  expect(text).not.toMatch(/secret/)
  expect(text).not.toMatch(/fence: *rules-out/)
})

test('is read back as a place for each option of each position, all empty', () => {
  const cells = cellsIn(sheetText(blind(), 'anna', MEANINGS))
  expect(cells).toHaveLength(26)
  expect(cells.every(({ code }) => code === null)).toBe(true)
})

test('each coder has an order of their own, which stays and is not that of the dates', () => {
  const order = (coder: string) => blind(undefined, undefined, coder).views.map(({ id }) => id)
  expect(order('anna')).toEqual(order('anna'))
  expect(order('anna')).not.toEqual(order('ben'))
  expect(order('anna')).not.toEqual(order('anna').toSorted())
  expect(order('anna').toSorted()).toEqual(order('ben').toSorted())
})

test('the order tells nothing of stances', () => {
  const before = blind().views.map(({ id }) => id)
  const other = { ...SECRET, stances: { open: 'supports' } as const, coded_by: [] }
  expect(blind([other, ...OTHERS]).views.map(({ id }) => id)).toEqual(before)
})

test('a code is filled in where it belongs, and all else stays byte for byte', () => {
  const text = sheetText(blind(), 'anna', MEANINGS)
  const cell = cellsIn(text).find(({ position, option }) => position === SECRET.id && option === 'open')!
  const filled = fillCell(text, cell, 'opposes')!
  expect(cellsIn(filled).filter(({ code }) => code !== null)).toEqual([{ ...cell, code: 'opposes' }])
  const lines = (of: string) => of.split('\n').filter((_, at) => at !== cell.line - 1)
  expect(lines(filled)).toEqual(lines(text))
  expect(fillCell(filled, cell, 'supports')).toBeNull()
  expect(fillCell(text, { ...cell, line: cell.line + 1 }, 'supports')).toBeNull()
})

test('what came later gets its place, and what was filled in and noted stays', () => {
  const text = sheetText(blind(OTHERS), 'anna', MEANINGS)
  const [first] = cellsIn(text)
  const noted = `${fillCell(text, first!, 'supports')!.trimEnd()}\n  # A note of mine.\n`
  const longer = extendSheet(noted, cellsIn(noted), blind([...OTHERS, SECRET], ['fence', 'open', 'gate']))
  expect(longer).toContain('# A note of mine.')
  const cells = cellsIn(longer)
  expect(cells).toHaveLength(39)
  expect(cells.filter(({ code }) => code !== null)).toMatchObject([{ position: first!.position, code: 'supports' }])
})

test('a sheet that would be too large to be read again leaves the words out', () => {
  const long = Array.from({ length: 90 }, (_, at) =>
    position(`border/${String(2000 + at)}-south`, { condition: 'A long sentence. '.repeat(60).trim() }),
  )
  const text = sheetText(blind(long), 'anna', MEANINGS)
  expect(text.length).toBeLessThan(LARGEST_FILE)
  expect(cellsIn(text)).toHaveLength(180)
})

test('an issue without options, positions or record has no sheet', () => {
  const dataset = datasetOf([party('north'), issue('border'), issue('water', ['pipe']), SECRET])
  expect(['border', 'water', 'nowhere'].map((id) => blindIssue(dataset, id, 'anna'))).toEqual([null, null, null])
})
