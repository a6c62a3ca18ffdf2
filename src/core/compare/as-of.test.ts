import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dataset, day } from '../../tests/dataset-arbitrary.ts'
import { comparison, datasetOf, party, position } from '../../tests/dataset-fixture.ts'
import { countsOn, type Day } from '../model/date.ts'
import type { Position } from '../model/record.ts'
import { mayReplace, standingPositions, stands, standsFor, successorsOf } from './as-of.ts'

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

test('an imprecise date counts from its last day, and a span from its end', () => {
  expect(standingAt([position('border/2025-03-north')], '2025-03-30')).toEqual([])
  expect(standingAt([position('border/2025-03-north')], '2025-03-31')).toEqual(['border/2025-03-north'])
  const span = position('border/2025-03-05-north', { said: undefined, said_between: ['2025-03-01', '2025-03-05'] })
  expect(standingAt([span], '2025-03-04')).toEqual([])
  expect(standingAt([span], '2025-03-05')).toEqual([span.id])
})

test('a month that contains the last day covered counts by that day', () => {
  const month = position('border/2025-12-north')
  const dataset = datasetOf([comparison({ covers_until: '2025-12-10' }), month])
  expect(stands(month, dataset, '2025-12-09')).toBe(false)
  expect(stands(month, dataset, '2025-12-10')).toBe(true)
})

test('what was said on a day within a month stands until the word of that month that replaces it surely has been said', () => {
  const day = position('border/2025-11-10-north')
  const month = position('border/2025-11-north', { supersedes: [day.id] })
  expect(standingAt([day, month], '2025-11-10')).toEqual([day.id])
  expect(standingAt([day, month], '2025-11-29')).toEqual([day.id])
  expect(standingAt([day, month], '2025-11-30')).toEqual([month.id])
})

test('what was withdrawn on a day that nobody knows stands on no day', () => {
  const position = { ...first, withdrawn: { 'unknown-date': true as const } }
  expect(standingAt([position], '2025-01-10')).toEqual([])
  expect(standingAt([position], '2025-12-31')).toEqual([])
})

test('words whose publisher took the record of them back stand on no day and replace nothing', () => {
  const retracted = { on: '2025-05-01', by: 'publisher', note: 'Misquoted.' } as const
  expect(standingAt([first, { ...second, retracted }], '2025-04-01')).toEqual([first.id])
  expect(standingAt([first, { ...second, retracted }], '2025-06-01')).toEqual([first.id])
})

test('words that the speaker denies stand until the day of the denial, and what they replaced does not return', () => {
  const retracted = { on: '2025-05', by: 'speaker', note: 'Not said so.' } as const
  expect(standingAt([first, { ...second, retracted }], '2025-05-30')).toEqual([second.id])
  expect(standingAt([first, { ...second, retracted }], '2025-05-31')).toEqual([])
})

test('what two parties said together ends only in the cell of the one that replaced it or took it back', () => {
  const joint = position('border/2025-01-10-north', { with: ['south'] })
  const own = position('border/2025-03-10-north', { supersedes: [joint.id] })
  const dataset = datasetOf([joint, own])
  expect(standsFor(joint, 'north', dataset, '2025-04-01')).toBe(false)
  expect(standsFor(joint, 'south', dataset, '2025-04-01')).toBe(true)
  expect(stands(joint, dataset, '2025-04-01')).toBe(true)
  const takenBack = { ...joint, withdrawn: { on: '2025-02-01' as const, by: ['south'] } }
  expect(standsFor(takenBack, 'south', datasetOf([takenBack]), '2025-02-01')).toBe(false)
  expect(standsFor(takenBack, 'north', datasetOf([takenBack]), '2025-02-01')).toBe(true)
})

test('nobody else replaces what a party said, nor the party itself on another issue', () => {
  const foreign = position('border/2025-03-10-south', { supersedes: [first.id] })
  const elsewhere = position('water/2025-03-10-north', { supersedes: [first.id] })
  const itself = position('border/2025-03-11-north', { supersedes: ['border/2025-03-11-north'] })
  expect(standingAt([first, foreign, elsewhere, itself], '2025-04-01')).toHaveLength(4)
})

test('a party that follows another replaces what that said, from the day it says so, and nobody else does', () => {
  const parties = [
    ...['north', 'south', 'west'].map((id) => party(id)),
    party('heir', { entered: '2025-02-01', successor_of: ['north', 'east'] }),
    party('grandchild', { entered: '2025-02-02', successor_of: ['heir'] }),
    party('east'),
  ]
  const standing = (day: Day, by: string, older = first) => {
    const own = position(`border/2025-03-10-${by}`, { supersedes: [older.id] })
    return stands(older, datasetOf([...parties, older, own]), day)
  }
  expect(['heir', 'grandchild'].map((by) => standing('2025-03-09', by))).toEqual([true, true])
  expect(['heir', 'grandchild', 'south', 'west'].map((by) => standing('2025-03-10', by))).toEqual([
    ...[false, false],
    ...[true, true],
  ])
  // Said with somebody whom it does not follow, it still stands in that cell.
  const joint = position('border/2025-01-10-north', { with: ['south'] })
  expect(standing('2025-03-10', 'heir', joint)).toBe(true)
  // Said by both of those it follows, or by it with a stranger, it is replaced all the same.
  expect(standing('2025-03-10', 'heir', position('border/2025-01-10-north', { with: ['east'] }))).toBe(false)
  const shared = position('border/2025-03-10-heir', { with: ['south'], supersedes: [first.id] })
  expect(stands(first, datasetOf([...parties, first, shared]), '2025-03-10')).toBe(false)
  // What the publisher took back replaces nothing for those that follow either.
  const never = { ...position('border/2025-03-10-heir', { supersedes: [first.id] }) }
  const retracted = { on: '2025-05-01', by: 'publisher', note: 'Misquoted.' } as const
  expect(stands(first, datasetOf([...parties, first, { ...never, retracted }]), '2025-06-01')).toBe(true)
})

test('what is replaced by a party that follows one of several is replaced', () => {
  const parties = [party('north'), party('east'), party('heir', { entered: '2025-02-01', successor_of: ['north'] })]
  const joint = position('border/2025-01-10-north', { with: ['east'] })
  const own = position('border/2025-03-10-heir', { supersedes: [joint.id] })
  const dataset = datasetOf([...parties, joint, own])
  expect(mayReplace(own, joint, dataset)).toBe(true)
  expect(mayReplace(position('border/2025-03-10-west'), joint, dataset)).toBe(false)
  expect(successorsOf(joint, dataset)).toEqual([own])
  expect(successorsOf(own, dataset)).toEqual([])
})

test('the standing positions are those that a reader with a pencil would leave', () => {
  fc.assert(
    fc.property(dataset, day, (dataset, day) => {
      const until = dataset.comparison.covers_until
      const left = new Set(dataset.positions)
      for (const position of dataset.positions) {
        const said = position.said ?? position.said_between![1]
        if (countsOn(said, until) > day) {
          left.delete(position)
          continue
        }
        if (typeof position.withdrawn === 'string' && countsOn(position.withdrawn, until) <= day) left.delete(position)
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
