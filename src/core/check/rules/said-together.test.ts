import { expect, test } from 'vitest'
import { findings } from '../../../tests/rule-example.ts'
import { saidTogether } from './said-together.ts'

test('finds a party that took back what it had not said', () => {
  const example = '# positions/border/2025-06-02-north.md\nwith: [south]\nwithdrawn: {on: 2025-07-01, by: [east]}'
  expect(findings(saidTogether, example)).toEqual([
    'border/2025-06-02-north: found "east", expected a party that said it: north, south',
  ])
})

test('finds a party that is named twice', () => {
  expect(findings(saidTogether, '# positions/border/2025-06-02-north.md\nwith: [south, south]')).toEqual([
    'border/2025-06-02-north: found "south" a second time, expected each party that said it once',
  ])
})

test('each of those that said it may take it back', () => {
  const by = (who: string) =>
    `# positions/border/2025-06-02-north.md\nwith: [south]\nwithdrawn: {on: 2025-07-01, by: [${who}]}`
  expect(findings(saidTogether, by('north'))).toEqual([])
  expect(findings(saidTogether, by('south'))).toEqual([])
})
