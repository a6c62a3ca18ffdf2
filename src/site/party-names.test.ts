import { expect, test } from 'vitest'
import { datasetOf, party } from '#tests/dataset-fixture.ts'
import { nameOf, namesOf, shortNameOf } from './party-names.ts'

const dataset = datasetOf([
  party('north', { name: 'Northern Republic', short: 'North' }),
  party('south', { name: 'South' }),
  party('east', { name: 'East' }),
])

test('a party goes by its name, or where space is short by its short name if it has one', () => {
  expect(nameOf(dataset, 'north')).toBe('Northern Republic')
  expect([shortNameOf(dataset, 'north'), shortNameOf(dataset, 'south')]).toEqual(['North', 'South'])
})

test('a person who is no party goes by the name that is written', () => {
  expect(nameOf(dataset, 'Carl Example')).toBe('Carl Example')
})

test('several names are a list in words, in the order given', () => {
  expect(namesOf(dataset, [])).toBe('')
  expect(namesOf(dataset, ['south'])).toBe('South')
  expect(namesOf(dataset, ['south', 'north'])).toBe('South and Northern Republic')
  expect(namesOf(dataset, ['south', 'north', 'Carl Example'])).toBe('South, Northern Republic and Carl Example')
})
