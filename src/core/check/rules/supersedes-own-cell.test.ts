import { expect, test } from 'vitest'
import { findings } from '../../../tests/rule-example.ts'
import { supersedesOwnCell } from './supersedes-own-cell.ts'

test('finds the position of another party', () => {
  expect(findings(supersedesOwnCell, supersedesOwnCell.example.wrong)).toEqual([
    'border/2025-06-02-north: found a position of "south", expected one of "north"',
  ])
})

test('finds a position on another issue', () => {
  const example = `# positions/water/2025-01-01-north.md
# positions/border/2025-06-02-north.md
supersedes: [water/2025-01-01-north]`
  expect(findings(supersedesOwnCell, example)).toEqual([
    'border/2025-06-02-north: found a position on "water", expected one on "border"',
  ])
})

test('lets a party replace what those before it said, and what it said together with another', () => {
  const successor = `# parties/east.md
entered: 2025-06-01
successor_of: [north]
# positions/border/2025-01-01-north.md
# positions/border/2025-06-02-east.md
supersedes: [border/2025-01-01-north]`
  const joint = `# positions/border/2025-01-01-north.md
with: [south]
# positions/border/2025-06-02-south.md
supersedes: [border/2025-01-01-north]`
  expect([...findings(supersedesOwnCell, successor), ...findings(supersedesOwnCell, joint)]).toEqual([])
})

test('finds the position of another party on another issue as that of another party', () => {
  const example = `# positions/water/2025-01-01-south.md
# positions/border/2025-06-02-north.md
supersedes: [water/2025-01-01-south]`
  expect(findings(supersedesOwnCell, example)).toEqual([
    'border/2025-06-02-north: found a position of "south", expected one of "north"',
  ])
})

test('leaves one that is not there, and itself, to the rules that look for them', () => {
  const example =
    '# positions/border/2025-06-02-north.md\nsupersedes: [border/2025-06-02-north, border/2025-01-01-north]'
  expect(findings(supersedesOwnCell, example)).toEqual([])
})
