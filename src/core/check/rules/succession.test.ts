import { expect, test } from 'vitest'
import { findings } from '../../../tests/rule-example.ts'
import { succession } from './succession.ts'

test('finds parties that follow each other', () => {
  const example = `# parties/north.md
successor_of: [east]
entered: 2025-01-01
# parties/east.md
successor_of: [north]
entered: 2025-06-01`
  expect(findings(succession, example)).toEqual([
    'north: found "east", which follows "north" itself',
    'east: found "north", which follows "east" itself',
  ])
})

test('finds a party that follows itself', () => {
  expect(findings(succession, '# parties/north.md\nsuccessor_of: [north]\nentered: 2025')).toEqual([
    'north: found "north", which follows "north" itself',
  ])
})
