import { expect, test } from 'vitest'
import { datasetOf, issue, party, position } from '../../tests/dataset-fixture.ts'
import type { Coding } from '../model/coding.ts'
import { findLostCodings } from './lost-codings.ts'

const records = [party('north'), issue('border', ['fence']), position('border/2025-01-01-north')]

function lost(
  issueId: string,
  cells: readonly (readonly [string, string])[],
  broken: readonly string[] = [],
): string[] {
  const coding: Coding = {
    ...{ comparison: 'talks', coder: 'anna', issue: issueId, file: `talks/coding/anna/${issueId}.yaml`, note: null },
    cells: cells.map(([name, option], at) => ({ position: `${issueId}/${name}`, option, code: null, line: at + 3 })),
  }
  const found = findLostCodings([{ ...datasetOf(records), codings: [coding] }], new Set(broken))
  return found.map(({ severity, line, message, fix }) => `${severity} ${line}: ${message}. ${fix}`)
}

test('finds positions and options that are not there, each position once, with what was most likely meant', () => {
  expect(
    lost('border', [
      ['2025-01-01-nort', 'fence'],
      ['2025-01-01-nort', 'open'],
      ['2025-01-01-north', 'fense'],
    ]),
  ).toEqual([
    'warning 2: found the position "2025-01-01-nort", expected one of the issue "border". Did you mean "border/2025-01-01-north"?',
    'warning 5: found the option "fense", expected one of the issue "border": fence. Did you mean "fence"?',
  ])
  expect(lost('boarder', [['2025-01-01-north', 'fence']])).toEqual([
    'warning 1: found a file on the issue "boarder", expected an issue of this comparison. Did you mean "border"?',
  ])
})

test('finds nothing where all is there, or where a file that is broken would have it', () => {
  expect(lost('border', [['2025-01-01-north', 'fence']])).toEqual([])
  expect(lost('border', [['2025-02-02-north', 'fence']], ['talks/positions/border/2025-02-02-north.md'])).toEqual([])
  expect(lost('water', [['2025-02-02-north', 'fence']], ['talks/issues/water.md'])).toEqual([])
})

test('where nothing comes near it is told what to do', () => {
  expect(lost('zzz', [])).toEqual([
    'warning 1: found a file on the issue "zzz", expected an issue of this comparison. Rename the file, or remove it.',
  ])
  expect(
    lost('border', [
      ['zzz', 'fence'],
      ['2025-01-01-north', 'zzz'],
    ]),
  ).toEqual([
    'warning 2: found the position "zzz", expected one of the issue "border". Rename it as its record is named now, or take it out.',
    'warning 4: found the option "zzz", expected one of the issue "border": fence. Name one of these, or take it out.',
  ])
})
