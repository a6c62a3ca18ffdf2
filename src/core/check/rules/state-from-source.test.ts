import { expect, test } from 'vitest'
import { findings } from '../../../tests/rule-example.ts'
import { stateFromSource } from './state-from-source.ts'

test('finds a date of a state that is not given', () => {
  expect(findings(stateFromSource, '# issues/border.md\nstate_since: 2025-06-01')).toEqual([
    'border: found since when or by what source, but no state other than open',
  ])
})

test('lets pass an issue that is open', () => {
  expect(findings(stateFromSource, '# issues/border.md\nstate: open')).toEqual([])
})
