import { expect, test } from 'vitest'
import { cellAt } from '#core/compare/cell.ts'
import type { Day } from '#core/model/date.ts'
import type { AnyRecord } from '#core/model/record.ts'
import { comparison, datasetOf, gap, issue, party, position, source } from '#tests/dataset-fixture.ts'
import { linksIn, textOf, textsIn } from '#tests/text-of.ts'
import { briefCell } from './brief-cell.ts'
import { fullCell } from './full-cell.ts'

const RECORDS: readonly AnyRecord[] = [
  party('north', { name: 'Northern Republic', short: 'North' }),
  issue('border', ['open', 'guarded'], { title: 'Border' }),
  source('news', { publisher: 'The Gazette' }),
]

function cellsOf(records: readonly AnyRecord[], day: Day = '2025-06-30') {
  const own = records.some(({ type }) => type === 'party') ? RECORDS.slice(1) : RECORDS
  const dataset = datasetOf([...own, ...records])
  const cell = cellAt(dataset, 'border', 'north', day)
  return { brief: briefCell(dataset, cell), full: fullCell(dataset, cell) }
}

test('a cell names party, stance, condition, date, speaker and source, so that a picture of it loses none', () => {
  const { brief } = cellsOf([position('border/2025-03-02-north', { stances: { guarded: 'requires' } })])
  expect(textOf(brief)).toBe('North Requires option 2 It asks for something. 2 Mar 2025 · A speaker · The Gazette')
  expect(linksIn(brief)).toEqual({
    'It asks for something.': '/talks/positions/border/2025-03-02-north/',
    'The Gazette': '/talks/sources/news/',
  })
})

test('a stance that an older statement carries says when that was said', () => {
  const { brief } = cellsOf([
    position('border/2025-01-02-north', { stances: { open: 'opposes' } }),
    position('border/2025-03-02-north', { stances: { guarded: 'requires' } }),
  ])
  expect(textsIn(brief, 'li')).toEqual(['Opposes option 1 said 2 Jan 2025', 'Requires option 2'])
  expect(textOf(brief)).toContain('2 statements, 2 Jan – 2 Mar 2025')
})

test('a statement without a coded stance says so and stands all the same', () => {
  const { brief, full } = cellsOf([position('border/2025-03-02-north')])
  for (const cell of [brief, full]) {
    expect(textOf(cell)).toContain('Stated, stance not coded')
    expect(textOf(cell)).toContain('It asks for something.')
  }
})

test('a full cell holds the words of all that stands, the headline first', () => {
  const { full } = cellsOf([
    position('border/2025-03-01-north', { authority: 'official', quote: { text: 'Perhaps', lang: 'en' } }),
    position('border/2025-03-02-north', { stances: { open: 'supports' } }),
  ])
  expect(textsIn(full, 'blockquote')).toEqual(['“We ask for it”', '“Perhaps”'])
  expect(textsIn(full, 'summary')).toEqual(['Also standing · 1 more statement'])
  expect(textsIn(full, 'li')).toEqual(['Supports option 1open'])
})

const ABSENCES: readonly [string, readonly AnyRecord[], Day, string][] = [
  ['nobody has looked', [], '2025-06-30', 'Not researched'],
  [
    'somebody looked lately',
    [gap('border-north', { searched: '2025-06-01', where: 'Its site', by: 'AB' })],
    '2025-06-30',
    'None found Searched on 1 Jun 2025: Its site (AB) Nothing was found. This is not a refusal.',
  ],
  [
    'somebody looked long ago',
    [gap('border-north', { searched: '2025-01-01', where: 'Its site', by: 'AB' })],
    '2025-06-30',
    'None found, search out of date Searched on 1 Jan 2025: Its site (AB) Nothing was found then; the search lies more than 90 days before the day shown.',
  ],
  [
    'the party has not entered',
    [party('north', { name: 'North', entered: '2025-09' })],
    '2025-06-30',
    'Not taking part Takes part since Sep 2025',
  ],
  [
    'the party took it back',
    [position('border/2025-01-02-north', { withdrawn: '2025-02-03' })],
    '2025-06-30',
    'Withdrawn Took its statement back: 3 Feb 2025',
  ],
  [
    'it took it back on a day that nobody knows',
    [position('border/2025-01-02-north', { withdrawn: { 'unknown-date': true } })],
    '2025-06-30',
    'Withdrawn Withdrawn; on which day is not known',
  ],
  [
    'it took back what had replaced what it had said, in a text of more weight',
    [
      position('border/2025-01-02-north'),
      position('border/2025-02-02-north', {
        ...{ authority: 'minister', supersedes: ['border/2025-01-02-north'], withdrawn: '2025-03-04' },
      }),
    ],
    '2025-06-30',
    'Withdrawn Took its statement back: 4 Mar 2025',
  ],
  [
    'the speaker denied the words',
    [position('border/2025-01-02-north', { retracted: { on: '2025-02-03', by: 'speaker', note: 'It was another.' } })],
    '2025-06-30',
    'Retracted or denied Denied by the speaker on 3 Feb 2025: It was another.',
  ],
  [
    'the publisher took the record back',
    [position('border/2025-01-02-north', { retracted: { on: '2025-02', by: 'publisher', note: 'It was another.' } })],
    '2025-06-30',
    'Retracted or denied Retracted by its publisher on Feb 2025: It was another.',
  ],
  ['the party spoke later', [position('border/2025-09-01-north')], '2025-06-30', 'Nothing recorded by this date'],
]

test.each(ABSENCES)('where %s, a cell says that and nothing else', (_, records, day, words) => {
  expect(textOf(cellsOf(records, day).brief).replace(/^North ?/, '')).toBe(words)
})

test('every absence is told apart from every other, and none reads as a refusal', () => {
  const texts = ABSENCES.map(([, records, day]) => textOf(cellsOf(records, day).full))
  expect(new Set(texts).size).toBe(ABSENCES.length)
  for (const text of texts) expect(text.replace('This is not a refusal', '')).not.toMatch(/refus|reject|oppos/i)
})

test('a cell of an earlier day shows what stood then', () => {
  const records = [
    comparison({ parties: ['north'], issues: ['border'] }),
    position('border/2025-01-02-north', { condition: 'Then.' }),
    position('border/2025-03-02-north', { condition: 'Now.', supersedes: ['border/2025-01-02-north'] }),
  ]
  expect(textOf(cellsOf(records, '2025-02-01').brief)).toContain('Then.')
  expect(textOf(cellsOf(records, '2025-04-01').brief)).toContain('Now.')
})
