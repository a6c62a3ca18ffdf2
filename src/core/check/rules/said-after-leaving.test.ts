import { expect, test } from 'vitest'
import { findings } from '../../../tests/rule-example.ts'
import { saidAfterLeaving } from './said-after-leaving.ts'

const left = (date: string, more = '') =>
  findings(saidAfterLeaving, `# parties/south.md\nleft: ${date}\n# positions/border/2025-06-02-north.md\n${more}`)

test('finds what was said together with a party that had left', () => {
  expect(left('2025-05', 'with: [south]')).toEqual([
    'border/2025-06-02-north: found 2025-06-02, but "south" left on 2025-05',
  ])
})

test('lets pass the last day, and a month in which it may have been', () => {
  expect(left('2025-06-02', 'with: [south]')).toEqual([])
  expect(left('2025-06', 'with: [south]')).toEqual([])
})

test('finds what a party says after another has taken its place, unless its last day says otherwise', () => {
  const followed = (entered: string, more = '') =>
    findings(
      saidAfterLeaving,
      `# parties/north.md\n${more}\n# parties/east.md\nsuccessor_of: [north]\nentered: ${entered}\n# positions/border/2025-06-02-north.md`,
    )
  expect(followed('2025-05')).toEqual([
    'border/2025-06-02-north: found 2025-06-02, but "east" has taken the place of "north" since 2025-05',
  ])
  expect(followed('2025-06')).toEqual([])
  expect(followed('2025-05', 'left: 2025-06-30')).toEqual([])
})
