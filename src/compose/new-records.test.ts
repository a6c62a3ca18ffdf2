import { expect, test } from 'vitest'
import { composeProposal } from './compose-proposal.ts'
import { mayBeNew, newType, newTypeAt, nextPlace } from './new-records.ts'
import { composedPlace } from './record-name.ts'
import type { Values } from './values.ts'

const VALUES: Values = {
  ...{ title: 'Talks on the old pier', question: 'What have the two sides said about the pier?' },
  ...{ scope: 'All that was said in public since 2024.', status: 'open', started: '2024', covers_until: '2024-12-31' },
  ...{ party_order: 'By name.', issue_selection: 'All that came up.', inclusion: 'Both sides.', languages: ['en'] },
  parties: ['+party1', '+party2', ''],
  issues: ['+issue1'],
  '+party1': { name: 'Anglers', kind: 'organisation', role: 'principal' },
  '+party2': { name: 'Town', kind: 'government', role: 'principal' },
  '+issue1': { title: 'Opening hours', question: 'When is the pier open?' },
  '+issue2': { title: 'Left over' },
}

const compose = (values: Values, taken: readonly string[] = []) =>
  composeProposal(composedPlace({ type: 'comparison', comparison: '' }, values), values, '', [], { taken })

test('a new comparison comes with its parties and issues, as files that pass the check', () => {
  const proposal = compose(VALUES)
  expect(proposal.files.map(({ file }) => file)).toEqual([
    'talks-old-pier/parties/anglers.md',
    'talks-old-pier/parties/town.md',
    'talks-old-pier/issues/opening-hours.md',
    'talks-old-pier/comparison.md',
  ])
  expect(proposal.problems.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(proposal.isReady).toBe(true)
  expect(proposal.record.text).toContain('parties:\n  - anglers\n  - town\n')
})

test('what is wrong with one of them is told at its own fields', () => {
  const { problems, isReady } = compose({ ...VALUES, '+party2': { name: 'Town', kind: 'government' } })
  expect(problems.map(({ path }) => path.join('.'))).toEqual(['+party2.role'])
  expect(isReady).toBe(false)
})

test('it takes no folder that another comparison has', () => {
  expect(compose(VALUES, ['talks-old-pier']).problems.map(({ rule }) => rule)).toContain('duplicate-file')
})

test('places tell the kinds apart, and only fields that name a kind bring one along', () => {
  expect(['+1', '+party1', '+issue12', '+x1', '1', '+', 'party1'].map(newType)).toEqual([
    ...['source', 'party', 'issue', null, null, null, null],
  ])
  expect([nextPlace('source', ['+1']), nextPlace('party', [])]).toEqual(['+2', '+party1'])
  expect(mayBeNew('position', 'party')).toBe(false)
  expect(newTypeAt('comparison', 'title', '+party1')).toBe(null)
  expect(newTypeAt('claim', 'source', '+1')).toBe('source')
})
