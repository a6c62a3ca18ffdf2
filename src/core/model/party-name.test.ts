import { expect, test } from 'vitest'
import { datasetOf, party } from '#tests/dataset-fixture.ts'
import type { Day } from './date.ts'
import { namedParty, partyNameOn } from './party-name.ts'

test('a party is called by its name, and by its short name where space is short', () => {
  expect(partyNameOn(party('un', { name: 'United Nations', short: 'UN' }), '2025-01-01')).toEqual({
    name: 'United Nations',
    short: 'UN',
  })
  expect(partyNameOn(party('north', { name: 'North' }), '2025-01-01').short).toBe('North')
})

test('on an earlier day a party bears the name that it had then', () => {
  const names = [
    { name: 'Second', short: '2nd', until: '2024-06-30' },
    { name: 'First', until: '2022' },
  ] as const
  const called = (day: Day) => partyNameOn({ name: 'Third', short: '3rd', names }, day)
  expect(called('2022-12-31')).toEqual({ name: 'First', short: 'First' })
  expect(called('2023-01-01')).toEqual({ name: 'Second', short: '2nd' })
  expect(called('2024-06-30').name).toBe('Second')
  expect(called('2024-07-01')).toEqual({ name: 'Third', short: '3rd' })
})

test('who is no party is called as the record writes it', () => {
  expect(namedParty(datasetOf([]), 'A witness', '2025-01-01').name).toBe('A witness')
})
