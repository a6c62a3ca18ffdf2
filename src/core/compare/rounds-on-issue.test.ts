import { expect, test } from 'vitest'
import { datasetOf, issue, position, round, source } from '../../tests/dataset-fixture.ts'
import type { Day } from '../model/date.ts'
import type { AnyRecord } from '../model/record.ts'
import type { Outcome } from '../model/round.ts'
import { overtakenBy, roundsOnIssue } from './rounds-on-issue.ts'

const onBorder: Outcome = { text: 'A text.', status: 'announced', announced_by: [], issue: 'border' }
const remark = position('border/2025-03-01-north', { source: 'news' })
const frame = [issue('border'), source('news'), remark]

function roundIds(records: readonly AnyRecord[], day: Day = '2025-12-31') {
  return roundsOnIssue(datasetOf([...frame, ...records]), 'border', day).map((one) => one.id)
}

test('a round with an outcome on the issue dealt with it, from the day it ended', () => {
  const talks = round('talks', { start: '2025-04-01', end: '2025-04-03', outcomes: [onBorder] })
  expect(roundIds([talks])).toEqual(['talks'])
  expect(roundIds([talks], '2025-04-02')).toEqual([])
  expect(roundIds([{ ...talks, outcomes: [{ ...onBorder, issue: 'water' }] }])).toEqual([])
})

test('so did a round whose source states a position on it, whichever of the two names the other', () => {
  const named = round('named', { start: '2025-04-01', sources: ['news'] })
  expect(roundIds([named])).toEqual(['named'])
  const naming = [round('naming', { start: '2025-04-01' }), source('memo', { round: 'naming' })]
  expect(roundIds(naming)).toEqual([])
  const tabled = [...naming, position('border/2025-04-02-south', { source: 'memo' })]
  expect(roundIds(tabled)).toEqual(['naming'])
  expect(roundIds(tabled, '2025-04-01')).toEqual([])
})

test('a statement is overtaken by the latest round that began after it', () => {
  const rounds = (['2025-03-01', '2025-04-01', '2025-05-01'] as const).map((start) =>
    round(start, { start, outcomes: [onBorder] }),
  )
  const dataset = datasetOf([...frame, ...rounds])
  const overtaking = (day: Day) => overtakenBy([remark], dataset, roundsOnIssue(dataset, 'border', day))?.id
  expect((['2025-03-31', '2025-04-30', '2025-12-31'] as const).map(overtaking)).toEqual([
    undefined,
    '2025-04-01',
    '2025-05-01',
  ])
})

test('no statement is overtaken by the round at which it was on the table', () => {
  const own = [round('own', { start: '2025-03-02', outcomes: [onBorder] }), source('news', { round: 'own' })]
  const dataset = datasetOf([issue('border'), remark, ...own])
  expect(overtakenBy([remark], dataset, roundsOnIssue(dataset, 'border', '2025-12-31'))).toBeNull()
})
