import { expect, test } from 'vitest'
import { findings, places } from '../../../tests/rule-example.ts'
import { saidAfterCoverage } from './said-after-coverage.ts'

function saidOn(name: string) {
  return findings(saidAfterCoverage, `# comparison.md\ncovers_until: 2025-06-05\n# positions/border/${name}-north.md`)
}

test('leaves one day for the hours between places', () => {
  expect(saidOn('2025-06-06')).toEqual([])
  expect(saidOn('2025-06-07')).toEqual([
    'border/2025-06-07-north: found 2025-06-07, but the comparison covers what was said until 2025-06-05',
  ])
})

test('counts an imprecise date from its first day', () => {
  expect(saidOn('2025-06')).toEqual([])
  expect(saidOn('2025-07')).toHaveLength(1)
})

test('does not ask it of responses, which often come later', () => {
  const example = `# comparison.md\ncovers_until: 2025-06-05\n# claims/a.md
responses: [{ by: south, kind: denial, said: 2025-09, summary: No., source: treaty-draft }]`
  expect(findings(saidAfterCoverage, example)).toEqual([])
})

test('leaves a date that the file name contradicts to the rule on file names', () => {
  expect(findings(saidAfterCoverage, '# positions/border/2025-06-02-north.md\nsaid: 2052-06-02')).toEqual([])
})

test('finds what was taken back or denied after the last day that is shown', () => {
  const ended = (field: string) => places(saidAfterCoverage, `# positions/border/2025-06-02-north.md\n${field}`)
  expect(ended('withdrawn: 2026-01-02')).toEqual(['border/2025-06-02-north: withdrawn'])
  expect(ended('retracted: {on: 2026-02, by: speaker, note: It was another.}')).toEqual([
    'border/2025-06-02-north: retracted',
  ])
  expect(ended('withdrawn: 2025-12-31')).toEqual([])
  expect(ended('withdrawn: 2025-12')).toEqual([])
})
