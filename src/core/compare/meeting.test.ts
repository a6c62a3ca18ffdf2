import { expect, test } from 'vitest'
import { STANCES } from '../model/stance.ts'
import { meet, type Meeting } from './meeting.ts'

test('two stances meet as the table of the content model says', () => {
  const letters: Partial<Record<Meeting, string>> = {
    ...{ 'common-ground': 'G', 'common-refusal': 'R', conditional: 'c', open: 'o', apart: 'a' },
    ...{ deadlock: 'D', 'not-comparable': '-' },
  }
  const table = STANCES.map((a) => STANCES.map((b) => letters[meet(a, b)]).join(''))
  expect(table).toEqual([
    'GGGcoaD-', // requires
    'GGGcoaa-', // supports
    'GGGcoaa-', // accepts
    'ccccoaa-', // conditional
    'ooooooo-', // undecided
    'aaaaoRR-', // opposes
    'DaaaoRR-', // rules-out
    '--------', // unclear
  ])
})

test('the table is the same both ways', () => {
  for (const a of STANCES) for (const b of STANCES) expect(meet(a, b)).toBe(meet(b, a))
})

test('what is missing or unclear is never held against anything', () => {
  for (const other of [...STANCES, null]) {
    expect(meet(null, other)).toBe('not-comparable')
    expect(meet('unclear', other)).toBe('not-comparable')
  }
})
