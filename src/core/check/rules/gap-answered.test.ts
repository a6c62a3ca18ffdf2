import { expect, test } from 'vitest'
import { exampleDataset, findings } from '../../../tests/rule-example.ts'
import { gapAnswered } from './gap-answered.ts'

const searchedOn = (day: string) =>
  `# gaps/border-north.md\nsearched: ${day}\n# positions/border/2025-06-02-north.md\n# positions/border/2025-03-north.md`

test('tells all positions that the search missed', () => {
  const [finding, ...others] = gapAnswered.check(exampleDataset(searchedOn('2025-06-02')))
  expect(others).toEqual([])
  expect(finding?.message).toContain('border/north has a position said on 2025-03')
  expect(finding?.related).toHaveLength(2)
})

test('a position from after the search does not contradict it', () => {
  expect(findings(gapAnswered, searchedOn('2025-02-28'))).toEqual([])
})
