import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dataset, day } from '../../tests/dataset-arbitrary.ts'
import { datasetOf, position } from '../../tests/dataset-fixture.ts'
import { firstDay, type Day } from '../model/date.ts'
import type { Position } from '../model/record.ts'
import { standingPositions, stands } from './as-of.ts'

function standingAt(positions: readonly Position[], day: Day) {
  const dataset = datasetOf(positions)
  return positions.filter((one) => stands(one, dataset, day)).map((one) => one.id)
}

const first = position('border/2025-01-10-north')
const second = position('border/2025-03-10-north', { supersedes: [first.id] })

test('a position stands from the day it was said', () => {
  expect(standingAt([first], '2025-01-09')).toEqual([])
  expect(standingAt([first], '2025-01-10')).toEqual([first.id])
})

test('a later position leaves an earlier one standing unless it says that it replaces it', () => {
  const unlinked = position('border/2025-03-10-north')
  expect(standingAt([first, unlinked], '2025-04-01')).toEqual([first.id, unlinked.id])
  expect(standingAt([first, second], '2025-03-09')).toEqual([first.id])
  expect(standingAt([first, second], '2025-03-10')).toEqual([second.id])
})

test('a superseded position does not return when its successor is withdrawn', () => {
  const withdrawn = { ...second, withdrawn: '2025-05-01' } as const
  expect(standingAt([first, withdrawn], '2025-04-30')).toEqual([second.id])
  expect(standingAt([first, withdrawn], '2025-05-01')).toEqual([])
})

test('an imprecise date counts from its first day, and a span from its end', () => {
  expect(standingAt([position('border/2025-03-north')], '2025-03-01')).toEqual(['border/2025-03-north'])
  const span = position('border/2025-03-05-north', { said: undefined, said_between: ['2025-03-01', '2025-03-05'] })
  expect(standingAt([span], '2025-03-04')).toEqual([])
  expect(standingAt([span], '2025-03-05')).toEqual([span.id])
})

test('nobody else replaces what a party said, nor the party itself on another issue', () => {
  const foreign = position('border/2025-03-10-south', { supersedes: [first.id] })
  const elsewhere = position('water/2025-03-10-north', { supersedes: [first.id] })
  const itself = position('border/2025-03-11-north', { supersedes: ['border/2025-03-11-north'] })
  expect(standingAt([first, foreign, elsewhere, itself], '2025-04-01')).toHaveLength(4)
})

test('the standing positions are those that a reader with a pencil would leave', () => {
  fc.assert(
    fc.property(dataset, day, (dataset, day) => {
      const left = new Set(dataset.positions)
      for (const position of dataset.positions) {
        const said = position.said ?? position.said_between![1]
        if (firstDay(said) > day) {
          left.delete(position)
          continue
        }
        if (position.withdrawn && firstDay(position.withdrawn) <= day) left.delete(position)
        for (const older of dataset.positions) {
          if (position.supersedes.includes(older.id) && older !== position) left.delete(older)
        }
      }
      const standing = dataset.issues.flatMap((issue) =>
        dataset.parties.flatMap((party) => standingPositions(dataset, issue.id, party.id, day)),
      )
      expect(new Set(standing)).toEqual(left)
    }),
  )
})
