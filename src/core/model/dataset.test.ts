import { expect, test } from 'vitest'
import { comparison, datasetOf, issue, party } from '#tests/dataset-fixture.ts'

test('issues stand under their titles and parties in the order that the comparison gives, those that it does not list behind them', () => {
  const { parties, issueGroups } = datasetOf([
    comparison({ parties: ['south', 'north'], issues: ['water', { title: 'Land', issues: ['road', 'border'] }] }),
    ...[party('east'), party('north'), party('south')],
    ...[issue('border'), issue('road'), issue('water'), issue('air')],
  ])
  expect(parties.map(({ id }) => id)).toEqual(['south', 'north', 'east'])
  expect(issueGroups.map(({ title, issues }) => [title, ...issues.map(({ id }) => id)])).toEqual([
    [null, 'water'],
    ['Land', 'road', 'border'],
    [null, 'air'],
  ])
})
