import { expect, test } from 'vitest'
import { cellAt } from '../core/compare/cell.ts'
import { coverageAt, coveredCell } from '../core/compare/coverage.ts'
import { lastMoves } from '../core/compare/last-move.ts'
import { meetingPoints, type MeetingPoint } from '../core/compare/meeting-point.ts'
import { pairsAt } from '../core/compare/pairs.ts'
import { turningPoints } from '../core/compare/turning-points.ts'
import type { Day } from '../core/model/date.ts'
import { readContent } from '../disk/read-content.ts'

/**
 * A small comparison whose results were worked out by hand from the content model, held against what is computed from its
 * files. On the issue named after a stance, North has that stance on every option; South's stance is the option's name.
 */
const { catalogue, problems } = await readContent('src/tests/fixtures/where-they-meet')
const dataset = catalogue!.datasets[0]!
const END = '2024-06-30'

const STANCES = ['requires', 'supports', 'accepts', 'conditional', 'undecided', 'opposes', 'rules-out']
const TABLE: Record<string, string> = {
  requires: 'same-term same-term same-term conditional open apart deadlock',
  supports: 'same-term same-term same-term conditional open apart apart',
  accepts: 'same-term same-term same-term conditional open apart apart',
  conditional: 'conditional conditional conditional conditional open apart apart',
  undecided: 'open open open open open open open',
  opposes: 'apart apart apart apart open same-refusal same-refusal',
  'rules-out': 'deadlock apart apart apart open same-refusal same-refusal',
}

test('the files are without errors', () => {
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
})

test.each(Object.entries(TABLE))('where North %s, South’s seven stances meet it as the table says', (stance, row) => {
  const points = meetingPoints(dataset, stance, END)
  expect(points.map(({ option, label }) => [option, label])).toEqual(
    row.split(' ').map((label, at) => [STANCES[at], label]),
  )
  for (const point of points) {
    expect(point.parties).toEqual(['north', 'south'])
    expect(point.notComparable).toEqual([{ party: 'east', why: 'not-researched' }])
    expect(point.sides.map(({ said }) => said)).toEqual(['2024-03-01', '2024-03-02'])
  }
})

test('two requirements that can not hold together compete, on both options', () => {
  expect(brief(meetingPoints(dataset, 'berth', END))).toEqual([
    'quay: competing-requirements of north and south; east withdrawn',
    'mole: competing-requirements of north and south; east withdrawn',
    'roads: same-term of north and south; east withdrawn',
  ])
})

test('who spoke before the round on the issue is marked, who spoke after it is not', () => {
  const roads = meetingPoints(dataset, 'berth', END)[2]!
  expect(roads.sides.map(({ party, overtakenBy }) => [party, overtakenBy?.id])).toEqual([
    ['north', 'april'],
    ['south', undefined],
  ])
})

test('on an earlier day the same options come to something else', () => {
  expect(brief(meetingPoints(dataset, 'berth', '2024-05-25'))[2]).toBe('roads: apart of north and south and east')
  expect(brief(meetingPoints(dataset, 'berth', '2024-04-30'))[2]).toBe(
    'roads: not-comparable; south not-researched, east not-a-participant',
  )
})

test('offers say that they are offers, and a tabled text is not older than the round it was tabled at', () => {
  const [low, none] = meetingPoints(dataset, 'toll', END)
  expect(brief([low!, none!])).toEqual([
    'low: same-term of north and south; east uncoded',
    'none: not-comparable; south uncoded, east uncoded',
  ])
  expect(low!.sides.map(({ inPackage, overtakenBy }) => [inPackage, overtakenBy])).toEqual([
    [true, null],
    [true, null],
  ])
})

test('each absence is told apart from the others', () => {
  const stateOn = (party: string, day: Day = END) => cellAt(dataset, 'pilots', party, day).state
  expect([stateOn('north'), stateOn('south'), stateOn('east')]).toEqual(['none-found', 'gap-stale', 'not-researched'])
  expect(stateOn('east', '2024-04-30')).toBe('not-a-participant')
  expect(stateOn('south', '2024-06-29')).toBe('none-found')
  expect(cellAt(dataset, 'berth', 'east', END).state).toBe('withdrawn')
  expect(cellAt(dataset, 'toll', 'east', END).state).toBe('uncoded')
})

test('who was last heard when, and in which rounds not', () => {
  const moves = lastMoves(dataset, 'berth', END).map(({ party, last, silentIn }) => [
    party,
    last?.said,
    silentIn.map(({ id }) => id).join(),
  ])
  expect(moves).toEqual([
    ['north', '2024-03-01', 'april'],
    ['south', '2024-05-20', ''],
    ['east', '2024-05-20', ''],
  ])
  expect(lastMoves(dataset, 'pilots', END).map(({ last }) => last)).toEqual([null, null, null])
})

test('coverage counts statements, words and sources, and marks no principal that has a third of the words of another', () => {
  const rows = coverageAt(dataset, END).map(({ party, statements, words, sources, farBehind }) => [
    party.id,
    statements,
    words.quoted,
    words.paraphrase,
    sources.map(({ id }) => id).sort(),
    farBehind?.id,
  ])
  expect(rows).toEqual([
    ['north', 10, 41, 60, ['offer', 'speech'], undefined],
    ['south', 9, 165, 68, ['bundle', 'speech', 'statement'], undefined],
    ['east', 2, 7, 12, ['statement'], undefined],
  ])
})

test('ages count back from the day up to which the comparison looks', () => {
  const age = (issue: string) => coveredCell(dataset, issue, 'east', END).age
  expect([age('toll'), age('berth')]).toEqual([41, null])
})

test('two parties stand side by side where both have words that stand', () => {
  expect(pairsAt(dataset, END).map(({ slug, common }) => `${slug}: ${common.length}`)).toEqual([
    'north-and-south: 9',
    'north-and-east: 1',
    'south-and-east: 1',
  ])
})

test('the days on which something changed', () => {
  expect(turningPoints(dataset).map(({ day }) => day)).toEqual([
    '2024-03-01',
    '2024-03-02',
    '2024-04-10',
    '2024-04-11',
    '2024-05-01',
    '2024-05-20',
    '2024-06-01',
    '2024-06-10',
  ])
})

function brief(points: readonly MeetingPoint[]): string[] {
  return points.map(({ option, label, parties, notComparable }) => {
    const of = parties.length > 0 ? ` of ${parties.join(' and ')}` : ''
    const without = notComparable.map(({ party, why }) => `${party} ${why}`).join(', ')
    return `${option}: ${label}${of}${without && `; ${without}`}`
  })
}
