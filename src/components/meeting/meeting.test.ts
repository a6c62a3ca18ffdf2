import { expect, test } from 'vitest'
import { meetingPoints } from '#core/compare/meeting-point.ts'
import type { AnyRecord } from '#core/model/record.ts'
import { datasetOf, issue, party, position, round, source } from '#tests/dataset-fixture.ts'
import { linksIn, textOf, textsIn } from '#tests/text-of.ts'
import { briefMeeting } from './brief-meeting.ts'
import { fullMeeting } from './full-meeting.ts'
import { hasSort, SORTS } from './sorts.ts'
import { stancePairs } from './stance-pairs.ts'

const NAMES = ['north', 'south', 'east', 'west', 'isle'] as const
const PARTIES = NAMES.map((id) => party(id, { name: `${id} state`, short: id }))

/** The meeting points of the issue "border" among all parties, from what they said of it. */
function meetingsOf(records: readonly AnyRecord[], options: readonly string[] = ['open', 'guarded']) {
  const own = records.some((record) => record.type === 'issue')
  const dataset = datasetOf([...PARTIES, ...(own ? [] : [issue('border', options)]), source('news'), ...records])
  const border = dataset.issueById.get('border')!
  const points = meetingPoints(dataset, 'border', '2025-12-31')
  return { points, brief: briefMeeting(dataset, border, points), full: fullMeeting(dataset, border, points[0]!) }
}

const NORTH = position('border/2025-01-01-north', { stances: { open: 'requires' } })
const SOUTH = position('border/2025-02-01-south', { stances: { open: 'rules-out' } })

test('where two are apart, both are named with the dates on which they said so', () => {
  const { brief, full } = meetingsOf([NORTH, SOUTH])
  expect(textsIn(brief, 'li')[0]).toBe(
    'Deadlock as statedOption 1: north (1 Jan 2025); south (1 Feb 2025); east, west and isle not comparable',
  )
  expect(textsIn(full, 'p')[0]).toBe(
    'Deadlock as stated between north state and south state; east state, west state and isle state not comparable.',
  )
  expect(textsIn(full, 'li')).toEqual([
    'north state requires it · 1 Jan 2025, principal',
    'south state rules it out · 1 Feb 2025, principal',
  ])
})

test('each side of a meeting point leads to the words it rests on', () => {
  expect(linksIn(meetingsOf([NORTH, SOUTH]).full)).toMatchObject({
    '1 Jan 2025': '/talks/positions/border/2025-01-01-north/',
    '1 Feb 2025': '/talks/positions/border/2025-02-01-south/',
  })
})

test('one voice alone meets nobody', () => {
  const { brief, full } = meetingsOf([NORTH])
  expect(textsIn(brief, 'li')).toEqual(['Not comparableOptions 1 and 2'])
  expect(textOf(full)).toContain('Only one party shown here has a stance on it')
})

test('an issue without options has nothing to compare, and says so', () => {
  const dataset = datasetOf([...PARTIES, issue('border')])
  expect(textOf(briefMeeting(dataset, dataset.issueById.get('border')!, []))).toContain(
    'No settlement terms are listed, so nothing can be compared.',
  )
})

test('what was said before a later round on the issue, or within an offer, is marked', () => {
  const { brief, full } = meetingsOf([
    NORTH,
    position('border/2025-02-01-south', { source: 'offer', stances: { open: 'supports' } }),
    source('offer', { package: true }),
    round('spring', {
      title: 'Spring',
      start: '2025-01-15',
      outcomes: [{ text: 'Talks.', issue: 'border', status: 'announced', announced_by: [] }],
    }),
  ])
  expect(textsIn(brief, 'li')[0]).toContain('north (1 Jan 2025, before a later round); south (1 Feb 2025, in an offer)')
  expect(textsIn(full, 'li')).toEqual([
    'north state requires it · 1 Jan 2025, principal · said before a later round on this issue: Spring',
    'south state supports it · 1 Feb 2025, principal · within an offer to be taken as a whole',
  ])
})

test('many parties are named by what they said, with the span of their dates', () => {
  const said = NAMES.map((id, at) =>
    position(`border/2025-0${at + 1}-01-${id}`, { stances: { open: at < 3 ? 'supports' : 'opposes' } }),
  )
  expect(textsIn(meetingsOf(said).brief, 'li')[0]).toBe(
    'ApartOption 1: supports: north, south and east; opposes: west and isle (1 Jan – 1 May 2025)',
  )
})

test('a requirement of another option that can not hold together with this one is named beside it', () => {
  const border = issue('border', [], {
    options: [
      { id: 'open', text: 'Open.', excludes: ['guarded'] },
      { id: 'guarded', text: 'Guarded.', excludes: [] },
    ],
  })
  const rival = position('border/2025-02-01-south', { stances: { guarded: 'requires' } })
  const { full } = meetingsOf([border, NORTH, rival])
  expect(textOf(full)).toContain('Competing requirements between north state and south state')
  expect(textsIn(full, 'li')[1]).toBe(
    'south state requires option 2, which can not hold together with it · 1 Feb 2025, principal',
  )
})

test('parties with the same stances share a line of the table that shows how a result is worked out', () => {
  const { points, full } = meetingsOf([
    NORTH,
    SOUTH,
    position('border/2025-03-01-east', { stances: { open: 'rules-out' } }),
  ])
  expect(stancePairs(points[0]!).map(({ first, second, meeting }) => [first.parties, second.parties, meeting])).toEqual(
    [
      [['north'], ['south', 'east'], 'deadlock'],
      [['south'], ['east'], 'common-refusal'],
    ],
  )
  expect(textsIn(full, 'td')).toEqual([
    ...['Requires option 1: north state', 'Rules out option 1: south state and east state', 'Deadlock as stated'],
    ...['Rules out option 1: south state and east state', 'each other', 'Common refusal'],
  ])
})

test('the order in which parties spoke does not change what is shown', () => {
  expect(meetingsOf([SOUTH, NORTH])).toEqual(meetingsOf([NORTH, SOUTH]))
})

test('an issue is found by each sort of meeting point on any of its options, and by one nobody knows', () => {
  expect(hasSort('open:deadlock guarded:common-ground', 'meet')).toBe(true)
  expect(hasSort('open:deadlock guarded:common-ground', 'apart')).toBe(true)
  expect(hasSort('open:deadlock guarded:common-ground', 'depends')).toBe(false)
  expect(hasSort('open:deadlock', 'all')).toBe(true)
})

test('an issue without options counts as not comparable', () => {
  expect(SORTS.filter(({ id }) => hasSort('', id)).map(({ id }) => id)).toEqual(['not-comparable'])
})
