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
