import { expect, test } from 'vitest'
import { relationOnIssue } from '#core/compare/issue-relation.ts'
import type { AnyRecord } from '#core/model/record.ts'
import { datasetOf, issue, party, position, round, source } from '#tests/dataset-fixture.ts'
import { textOf, textsIn } from '#tests/text-of.ts'
import { relationCell } from './relation-cell.ts'

const sides = (count: number) =>
  ['north', 'south', 'east']
    .slice(0, count)
    .map((id) => party(id, { name: `${id} state`, short: id, role: 'principal' }))

/** How the first so many sides stand on the issue "border", as a cell of a table says it. */
function cellOf(records: readonly AnyRecord[], count = 2) {
  const border = issue('border', [], {
    options: [
      { id: 'open', text: 'Open.', excludes: ['guarded'] },
      { id: 'guarded', text: 'Guarded.', excludes: [] },
    ],
  })
  const dataset = datasetOf([...sides(count), border, source('news'), ...records])
  const relation = relationOnIssue(dataset, 'border', '2025-12-31')!
  return relationCell(dataset, border, relation.headline)
}

const NORTH = position('border/2025-01-01-north', { stances: { open: 'requires' } })

test('terms that exclude each other are named by number with who asks for which', () => {
  const cell = cellOf([NORTH, position('border/2025-02-01-south', { stances: { guarded: 'supports' } })])
  expect(textsIn(cell, 'p')).toEqual(['Exclusive terms', 'north requires 1; south asks for 2'])
  expect(cell.properties['data-relation']).toBe('exclusive-terms')
})

test('the headline does not hide what else two parties meet on', () => {
  const cell = cellOf([
    NORTH,
    position('border/2025-02-01-south', { stances: { open: 'rules-out' } }),
    position('border/2025-03-01-north-b', { party: 'north', stances: { guarded: 'opposes' } }),
    position('border/2025-03-01-south-b', { party: 'south', stances: { guarded: 'opposes' } }),
  ])
  expect(textsIn(cell, 'p')).toEqual([
    'Deadlock as stated',
    'north requires 1; south rules out 1',
    'also same refusal on 2',
  ])
})

test('where only one of two has a view, the other is named with what is known of it', () => {
  expect(textsIn(cellOf([NORTH]), 'p')).toEqual(['One side only', 'south: no record'])
})

test('of many sides it is said how many have a view, and who holds it', () => {
  const cell = cellOf([NORTH], 3)
  expect(textsIn(cell, 'p')).toEqual(['One side only', '1 of 3 have a view on record', 'north requires 1'])
})

test('what rests on an offer, or was said before a later round, says so', () => {
  const cell = cellOf([
    NORTH,
    position('border/2025-02-01-south', { source: 'offer', stances: { open: 'supports' } }),
    source('offer', { package: true }),
    round('spring', {
      start: '2025-01-15',
      outcomes: [{ text: 'Talks.', issue: 'border', status: 'announced', announced_by: [] }],
    }),
  ])
  expect(textOf(cell)).toContain('in an offer; before a later round')
})
