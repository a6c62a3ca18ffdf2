import { expect, test } from 'vitest'
import { meetingPoints } from '#core/compare/meeting-point.ts'
import type { AnyRecord } from '#core/model/record.ts'
import { datasetOf, issue, party, position, round, source } from '#tests/dataset-fixture.ts'
import { linksIn, textOf, textsIn } from '#tests/text-of.ts'
import { fullMeeting } from './full-meeting.ts'
import { stancePairs } from './stance-pairs.ts'

const NAMES = ['north', 'south', 'east', 'west', 'isle'] as const
const PARTIES = NAMES.map((id) => party(id, { name: `${id} state`, short: id }))

/** The meeting points of the issue "border" among all parties, from what they said of it. */
function meetingsOf(records: readonly AnyRecord[], options: readonly string[] = ['open', 'guarded']) {
  const own = records.some((record) => record.type === 'issue')
  const dataset = datasetOf([...PARTIES, ...(own ? [] : [issue('border', options)]), source('news'), ...records])
  const border = dataset.issueById.get('border')!
  const points = meetingPoints(dataset, 'border', '2025-12-31')
  return { points, full: fullMeeting(dataset, border, points[0]!) }
}

const NORTH = position('border/2025-01-01-north', { stances: { open: 'requires' } })
const SOUTH = position('border/2025-02-01-south', { stances: { open: 'rules-out' } })

test('where two are apart, both are named with the dates on which they said so', () => {
  const { full } = meetingsOf([NORTH, SOUTH])
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
  const { full } = meetingsOf([NORTH])
  expect(textOf(full)).toContain('Only one party shown here has a stance on it')
})

test('what was said before a later round on the issue, or within an offer, is marked', () => {
  const { full } = meetingsOf([
    NORTH,
    position('border/2025-02-01-south', { source: 'offer', stances: { open: 'supports' } }),
    source('offer', { package: true }),
    round('spring', {
      title: 'Spring',
      start: '2025-01-15',
      outcomes: [{ text: 'Talks.', issue: 'border', status: 'announced', announced_by: [] }],
    }),
  ])
  expect(textsIn(full, 'li')).toEqual([
    'north state requires it · 1 Jan 2025, principal · said before a later round on this issue: Spring',
    'south state supports it · 1 Feb 2025, principal · within an offer to be taken as a whole',
  ])
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
      [['south'], ['east'], 'same-refusal'],
    ],
  )
  expect(textsIn(full, 'td')).toEqual([
    ...['Requires option 1: north state', 'Rules out option 1: south state and east state', 'Deadlock as stated'],
    ...['Rules out option 1: south state and east state', 'each other', 'Same refusal'],
  ])
})

test('the order in which parties spoke does not change what is shown', () => {
  expect(meetingsOf([SOUTH, NORTH])).toEqual(meetingsOf([NORTH, SOUTH]))
})
