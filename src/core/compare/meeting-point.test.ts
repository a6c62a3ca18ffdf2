import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codedDataset, dataset as anyDataset, day, FRAME, ISSUES, PARTIES } from '../../tests/dataset-arbitrary.ts'
import { datasetOf, issue, party, position, source } from '../../tests/dataset-fixture.ts'
import type { Day } from '../model/date.ts'
import { cellAt } from './cell.ts'
import { meet, meetAcross } from './meeting.ts'
import { compareGravity, type MeetingKind } from './relation-kind.ts'
import { meetingPoints, type MeetingPoint } from './meeting-point.ts'

const border = issue('border', [], {
  options: [
    { id: 'fence', text: 'A fence', excludes: ['open'] },
    { id: 'open', text: 'No fence', excludes: [] },
  ],
})
const parties = ['north', 'south', 'east', 'west'].map((id) => party(id))

/** The meeting points of an issue on which each party has said one thing. */
function pointsOf(said: Record<string, Parameters<typeof position>[1]>) {
  const positions = Object.entries(said).map(([id, fields]) => position(`border/2025-06-01-${id}`, fields))
  return meetingPoints(datasetOf([border, ...parties, source('news'), ...positions]), 'border', '2025-12-31')
}

const coded = (fence: string) => ({ stances: { fence: fence as 'requires' } })

describe('for several parties', () => {
  test('one pair that is apart outweighs common ground, and its parties are named', () => {
    const said = { north: coded('requires'), south: coded('accepts'), east: coded('opposes') }
    const [fence] = pointsOf(said)
    expect(fence).toMatchObject({ label: 'apart', parties: ['north', 'south', 'east'] })
    expect(fence?.pairs.map((pair) => pair.meeting)).toEqual(['same-term', 'apart', 'apart'])
    expect(fence?.notComparable).toEqual([{ party: 'west', why: 'not-researched' }])
  })

  test('a deadlock is named with the two whose red lines meet, and not with the others', () => {
    const said = { north: coded('requires'), south: coded('rules-out'), east: coded('opposes') }
    expect(pointsOf(said)[0]).toMatchObject({ label: 'deadlock', parties: ['north', 'south'] })
  })

  test('common ground is common to all that can be compared; the others are named with the reason', () => {
    const said = { north: coded('supports'), south: coded('accepts'), east: coded('unclear'), west: {} }
    expect(pointsOf(said)[0]).toMatchObject({
      label: 'same-term',
      parties: ['north', 'south'],
      notComparable: [
        { party: 'east', why: 'unclear' },
        { party: 'west', why: 'uncoded' },
      ],
    })
  })

  test('one party alone has nothing to be compared with, and its stance is still told', () => {
    const [fence] = pointsOf({ north: coded('requires') })
    expect(fence).toMatchObject({ label: 'not-comparable', parties: [], pairs: [] })
    expect(fence?.sides.map((side) => side.party)).toEqual(['north'])
    expect(fence?.notComparable).toHaveLength(3)
  })
})

describe('options that exclude each other', () => {
  test('two requirements on them compete, on both options alike', () => {
    const points = pointsOf({ north: coded('requires'), south: { stances: { open: 'requires' } } })
    expect(points.map((point) => [point.option, point.label, point.parties])).toEqual([
      ['fence', 'competing-requirements', ['north', 'south']],
      ['open', 'competing-requirements', ['north', 'south']],
    ])
    const options = points.map((point) => point.pairs[0]?.sides.map((side) => `${side.party} ${side.option}`))
    expect(options).toEqual([
      ['north fence', 'south open'],
      ['north fence', 'south open'],
    ])
    expect(points[0]?.notComparable.map(({ party }) => party)).toEqual(['east', 'west'])
  })

  test('a requirement against a term that is asked for is exclusive, and does not compete', () => {
    const points = pointsOf({ north: coded('requires'), south: { stances: { open: 'supports' } } })
    expect(points.map((point) => point.label)).toEqual(['exclusive-terms', 'exclusive-terms'])
  })
})

test('one alternative of an offer lies inside a package too', () => {
  const alternatives = ['option-1', 'option-2'].map((id) => ({ id, title: id }))
  const records = [border, ...parties, source('memo', { package: alternatives })]
  const memo = position('border/2025-03-north', { source: 'memo', ...coded('requires') })
  const [fence] = meetingPoints(datasetOf([...records, memo]), 'border', '2025-12-31')
  expect(fence?.sides[0]?.inPackage).toBe(true)
})

test('each side has its date, and tells whether it lies inside a package', () => {
  const records = [border, ...parties, source('memo', { package: true }), source('news')]
  const memo = position('border/2025-03-north', { source: 'memo', ...coded('requires') })
  const remark = position('border/2025-06-01-south', coded('accepts'))
  const [fence] = meetingPoints(datasetOf([...records, memo, remark]), 'border', '2025-12-31')
  expect(fence?.pairs[0]?.sides).toMatchObject([
    { party: 'north', said: '2025-03', inPackage: true, restsOn: [memo] },
    { party: 'south', said: '2025-06-01', inPackage: false, restsOn: [remark] },
  ])
})

describe('whatever was said', () => {
  const dataset = fc.oneof(anyDataset, codedDataset)
  const chosen = fc.shuffledSubarray([...PARTIES], { minLength: 2 })
  const anyIssue = fc.constantFrom(...ISSUES)

  test('the label is what a slow look at all pairs gives', () => {
    fc.assert(
      fc.property(dataset, day, anyIssue, (dataset, day, issue) => {
        for (const point of meetingPoints(dataset, issue, day)) {
          const found = slowPairs((party, option) => stanceOf(dataset, issue, party, option, day), issue, point.option)
          const order: MeetingKind[] = [
            ...(['deadlock', 'competing-requirements', 'exclusive-terms', 'apart', 'conditional', 'open'] as const),
          ]
          const all = (meeting: MeetingKind) => found.length > 0 && found.every((one) => one === meeting)
          const expected =
            order.find((meeting) => found.includes(meeting)) ??
            (['same-term', 'same-refusal'] as const).find(all) ??
            'not-comparable'
          expect(point.label).toBe(expected)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('the order in which parties are named makes no difference', () => {
    fc.assert(
      fc.property(dataset, day, anyIssue, chosen, (dataset, day, issue, parties) => {
        const sorted = meetingPoints(dataset, issue, day, [...parties].sort())
        expect(meetingPoints(dataset, issue, day, parties)).toEqual(sorted)
      }),
    )
  })

  test('what a third party says never changes what two come to', () => {
    const outline = (points: readonly MeetingPoint[]) =>
      points.map(({ label, parties, pairs, sides, notComparable }) => [
        ...[label, parties, notComparable, pairs.map((pair) => pair.meeting)],
        sides.map((side) => [side.party, side.stance, side.said, side.inPackage]),
      ])
    fc.assert(
      fc.property(dataset, day, anyIssue, (dataset, day, issue) => {
        const without = datasetOf([...FRAME, ...dataset.positions.filter((one) => one.party !== 'east')])
        const pair = ['north', 'south']
        expect(outline(meetingPoints(dataset, issue, day, pair))).toEqual(
          outline(meetingPoints(without, issue, day, pair)),
        )
      }),
    )
  })

  test('each party is told once, and a party without a stance is never apart from another', () => {
    fc.assert(
      fc.property(dataset, day, anyIssue, (dataset, day, issue) => {
        for (const point of meetingPoints(dataset, issue, day)) {
          for (const { sides } of point.pairs) {
            for (const side of sides) {
              expect(stanceOf(dataset, issue, side.party, side.option, day)).toBe(side.stance)
            }
          }
          const told = [...point.sides, ...point.notComparable].map((one) => one.party)
          expect(new Set(told).size).toBe(told.length)
          expect(new Set([...told, ...point.pairs.flatMap((one) => one.sides.map((side) => side.party))]).size).toBe(3)
        }
      }),
    )
  })
})

type Dataset = Parameters<typeof cellAt>[0]

function stanceOf(dataset: Dataset, issue: string, party: string, option: string, day: Day) {
  const cell = cellAt(dataset, issue, party, day)
  if (cell.state !== 'coded') return null
  return cell.stances.find((one) => one.option === option)?.stance ?? null
}

/** In the random comparisons, `a` and `b` of the border exclude each other, and nothing else does. */
function slowPairs(
  stance: (party: string, option: string) => ReturnType<typeof stanceOf>,
  issue: string,
  option: string,
) {
  const rival = issue === 'border' ? { a: 'b', b: 'a' }[option] : undefined
  const found: MeetingKind[] = []
  for (const [a, b] of [
    ['north', 'south'],
    ['north', 'east'],
    ['south', 'east'],
  ] as const) {
    const direct = meet(stance(a, option), stance(b, option))
    const across =
      rival === undefined
        ? []
        : [meetAcross(stance(a, option), stance(b, rival)), meetAcross(stance(a, rival), stance(b, option))]
    const all = [direct, ...across.filter((kind) => kind !== 'conditional')].filter((kind) => kind !== null)
    found.push(...all.toSorted(compareGravity).slice(0, 1))
  }
  return found
}
