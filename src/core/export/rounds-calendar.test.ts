import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { describeRound } from '#components/feed/round-description.ts'
import { createUrls } from '#site/urls.ts'
import { datasetOf, party, round } from '#tests/dataset-fixture.ts'
import type { Round } from '../model/record.ts'
import { roundsCalendar } from './rounds-calendar.ts'

const links = createUrls('https://example.org/')

function calendarOf(...rounds: Round[]) {
  const text = roundsCalendar(datasetOf([party('north', { name: 'North' }), ...rounds]), links, new Map(), {
    describe: describeRound,
  })
  const component = new ICAL.Component(ICAL.parse(text) as unknown[])
  return { text, events: component.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event)) }
}

test('each round is an event of whole days, the last of them included', () => {
  const { events } = calendarOf(
    round('first', { start: '2025-03-29', end: '2025-03-30', title: 'Встреча, в Стамбуле; №1', place: 'Istanbul' }),
  )
  const [event] = events
  expect(event!.summary).toBe('Встреча, в Стамбуле; №1')
  expect(event!.startDate.isDate).toBe(true)
  expect([event!.startDate.toString(), event!.endDate.toString()]).toEqual(['2025-03-29', '2025-03-31'])
  expect(event!.location).toBe('Istanbul')
  expect(event!.uid).toBe('first.talks@example.org')
})

test('an imprecise date takes in its whole period and says so', () => {
  const [event] = calendarOf(round('first', { start: '2025-02' })).events
  expect([event!.startDate.toString(), event!.endDate.toString()]).toEqual(['2025-02-01', '2025-03-01'])
  expect(event!.description).toContain('no more precisely than this: Feb 2025')
})

test('what came of a round stands in it with its status', () => {
  const outcomes = [{ text: 'Prisoners are exchanged.', status: 'announced' as const, announced_by: [] }]
  const [event] = calendarOf(round('first', { outcomes, participants: [{ party: 'north' }] })).events
  expect(event!.description).toContain('Took part: North.')
  expect(event!.description).toContain('Announced: Prisoners are exchanged.')
})

test('lines are folded at 75 octets and end as RFC 5545 asks, and no clock shows', () => {
  const { text } = calendarOf(round('first', { title: 'Очень долгие переговоры '.repeat(10).trim() }))
  expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
  expect(text.replaceAll('\r\n', '')).not.toContain('\n')
  expect(text).toContain('DTSTAMP:20250101T000000Z')
})

test('no round makes its reader busy', () => {
  const { text } = calendarOf(round('first', { start: '2024' }))
  expect(text).toContain('TRANSP:TRANSPARENT')
  expect(text).toContain('METHOD:PUBLISH')
})

test('a round that changed comes with a later revision, one without history with none', () => {
  const one = round('first')
  const withTimes = (changed: string) =>
    roundsCalendar(
      datasetOf([party('north'), one]),
      links,
      new Map([[one.file, { added: '2025-02-01T10:00:00Z', changed }]]),
      { describe: describeRound },
    )
  expect(withTimes('2025-02-01T10:00:00Z')).toContain('SEQUENCE:0')
  expect(withTimes('2025-02-02T10:00:00Z')).toContain('SEQUENCE:1440')
  expect(withTimes('2025-02-02T10:00:00Z')).toContain('LAST-MODIFIED:20250202T100000Z')
  expect(calendarOf(one).text).not.toContain('LAST-MODIFIED')
})

test('a title with commas and semicolons is one name', () => {
  const dataset = datasetOf([party('north'), round('first')])
  const named = { ...dataset, comparison: { ...dataset.comparison, title: 'Border, fence; talks' } }
  const text = roundsCalendar(named, links, new Map(), { describe: describeRound })
  expect(text).toContain('NAME:Border\\, fence\\; talks')
})

test('a comparison without rounds gives a calendar that parses', () => {
  expect(calendarOf().events).toEqual([])
})

test.each([
  'Talks, part two; “terms” \\ and \\n: all',
  'Two\nlines',
  'Встреча министров иностранных дел и обороны в Женеве',
  '日内瓦会谈'.repeat(20),
  '👨‍👩‍👧‍👦🇺🇦'.repeat(20),
  'ข้อตกลงสันติภาพ'.repeat(8),
  'لقاء في جنيف، الجولة الثانية',
  'BEGIN:VEVENT END:VCALENDAR',
  'A "quoted" name: x=y;z',
  'é'.repeat(100),
])('a calendar reads %j as it was, and no line of the file is cut within a character', (words) => {
  const { text, events } = calendarOf(round('first', { title: words, place: words }))
  expect([events[0]!.summary, events[0]!.location]).toEqual([words, words])
  for (const line of text.split('\r\n')) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(line.isWellFormed()).toBe(true)
  }
})

test.each([
  ['a leap day', { start: '2024-02-29' }, ['2024-02-29', '2024-03-01']],
  ['New Year', { start: '2024-12-31', end: '2025-01-01' }, ['2024-12-31', '2025-01-02']],
  ['the night on which clocks change', { start: '2024-03-31' }, ['2024-03-31', '2024-04-01']],
  ['from a month on', { start: '2024-02', end: '2024-03-05' }, ['2024-02-01', '2024-03-06']],
  ['a year', { start: '2024' }, ['2024-01-01', '2025-01-01']],
])('an event of %s ends with the day after its last', (_, fields, days) => {
  const [event] = calendarOf(round('first', fields as Partial<Round>)).events
  expect([event!.startDate.toString(), event!.endDate.toString()]).toEqual(days)
})

test('an event keeps its id when its round or its comparison is renamed', () => {
  const [before] = calendarOf(round('first')).events
  const [after] = calendarOf(round('geneva', { former_ids: ['first', 'first-round'] })).events
  expect(after!.uid).toBe(before!.uid)
})
