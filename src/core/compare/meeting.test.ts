import { expect, test } from 'vitest'
import { STANCES, type Stance } from '../model/stance.ts'
import { meet, meetAcross } from './meeting.ts'
import type { MeetingKind } from './relation-kind.ts'

const LETTERS = {
  ...{ 'same-term': 'T', 'same-refusal': 'R', conditional: 'c', open: 'o', apart: 'a', deadlock: 'D' },
  ...{ 'competing-requirements': 'C', 'exclusive-terms': 'E' },
} satisfies Record<MeetingKind, string>

function tableOf(meeting: (a: Stance, b: Stance) => MeetingKind | null): string[] {
  return STANCES.map((a) =>
    STANCES.map((b) => {
      const kind = meeting(a, b)
      return kind === null ? '-' : LETTERS[kind]
    }).join(''),
  )
}

test('two stances on one option meet as the table of the content model says', () => {
  expect(tableOf(meet)).toEqual([
    'TTTcoaD--', // requires
    'TTTcoaa--', // supports
    'TTTcoaa--', // accepts
    'ccccoaa--', // conditional
    'ooooooo--', // undecided
    'aaaaoRR--', // opposes
    'DaaaoRR--', // rules-out
    '---------', // declined
    '---------', // unclear
  ])
})

test('two stances on options that exclude each other meet only where both ask, or one asks and one would on conditions', () => {
  expect(tableOf(meetAcross)).toEqual([
    'CE-c-----', // requires
    'EE-c-----', // supports
    '---------', // accepts
    'cc-------', // conditional
    '---------', // undecided
    '---------', // opposes
    '---------', // rules-out
    '---------', // declined
    '---------', // unclear
  ])
})

test('both tables are the same both ways', () => {
  for (const a of STANCES) {
    for (const b of STANCES) {
      expect(meet(a, b)).toBe(meet(b, a))
      expect(meetAcross(a, b)).toBe(meetAcross(b, a))
    }
  }
})

test('what is missing, unclear or not said is never held against anything', () => {
  for (const other of [...STANCES, null]) {
    for (const nothing of [null, 'unclear', 'declined'] as const) {
      expect(meet(nothing, other)).toBeNull()
      expect(meetAcross(nothing, other)).toBeNull()
    }
  }
})
