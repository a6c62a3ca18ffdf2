import { expect, test } from 'vitest'
import { findings } from '../../../tests/rule-example.ts'
import { saidBeforeEntry } from './said-before-entry.ts'

const entering = (entered: string, said: string) =>
  findings(saidBeforeEntry, `# parties/north.md\nentered: ${entered}\n# positions/border/${said}-north.md`)

test('finds a statement from before the party took part', () => {
  expect(entering('2025-06', '2025-05-31')).toEqual([
    'border/2025-05-31-north: found 2025-05-31, but "north" entered on 2025-06',
  ])
})

test('lets pass the day of entry and what may have been said after it', () => {
  expect(entering('2025-06-10', '2025-06-10')).toEqual([])
  expect(entering('2025-06-10', '2025')).toEqual([])
})

test('finds what was said together with a party that had not entered', () => {
  const example = '# parties/south.md\nentered: 2025-07\n# positions/border/2025-06-02-north.md\nwith: [south]'
  expect(findings(saidBeforeEntry, example)).toEqual([
    'border/2025-06-02-north: found 2025-06-02, but "south" entered on 2025-07',
  ])
})
