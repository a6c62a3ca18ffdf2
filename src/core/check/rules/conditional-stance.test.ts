import { expect, test } from 'vitest'
import { findings, places } from '../../../tests/rule-example.ts'
import { conditionalStance } from './conditional-stance.ts'

test('points at the stance that lacks its conditions', () => {
  expect(places(conditionalStance, conditionalStance.example.wrong)).toEqual(['border/2025-06-02-north: stances.fence'])
})

test('finds conditions that belong to no stance', () => {
  const example = '# positions/border/2025-06-02-north.md\nstances: { fence: accepts }\nconditions: [Observers come.]'
  expect(findings(conditionalStance, example)).toEqual([
    'border/2025-06-02-north: found conditions, but no stance that is "conditional"',
  ])
})
