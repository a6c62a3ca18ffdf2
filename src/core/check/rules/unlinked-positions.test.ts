import { expect, test } from 'vitest'
import { places } from '../../../tests/rule-example.ts'
import { unlinkedPositions } from './unlinked-positions.ts'

const two = (second: string) => `# positions/border/2025-06-02-north.md
stances: { fence: requires }
# positions/border/2025-07-01-north.md
${second}`

test('points at the later of two statements of equal weight that differ', () => {
  expect(places(unlinkedPositions, two('stances: { fence: supports }'))).toEqual([
    'border/2025-07-01-north: stances.fence',
  ])
})

test.each([
  ['say the same', 'stances: { fence: requires }'],
  ['speak of different options', 'stances: { patrol: supports }'],
  ['are linked', 'stances: { fence: supports }\nsupersedes: [border/2025-06-02-north]'],
  ['weigh differently', 'stances: { fence: supports }\nauthority: official'],
  ['do not both stand', 'stances: { fence: supports }\nwithdrawn: 2025-08-01'],
])('leaves alone two that %s', (_, second) => {
  expect(places(unlinkedPositions, two(second))).toEqual([])
})
