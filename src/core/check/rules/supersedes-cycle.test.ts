import { expect, test } from 'vitest'
import { datasetOf, position } from '../../../tests/dataset-fixture.ts'
import { findings } from '../../../tests/rule-example.ts'
import { supersedesCycle } from './supersedes-cycle.ts'

test('names all that stand in the circle, once', () => {
  expect(findings(supersedesCycle, supersedesCycle.example.wrong)).toEqual([
    'border/2025-06-02-north: found a circle: border/2025-06-02-north replaces ' +
      'border/2025-06-02-north-speech replaces border/2025-06-02-north',
  ])
})

test('finds a position that replaces itself', () => {
  const example = '# positions/border/2025-06-02-north.md\nsupersedes: [border/2025-06-02-north]'
  expect(findings(supersedesCycle, example)).toHaveLength(1)
})

test('two ways from one position to another are no circle', () => {
  const example = `# positions/border/2025-01-01-north.md
# positions/border/2025-02-01-north.md
supersedes: [border/2025-01-01-north]
# positions/border/2025-03-01-north.md
supersedes: [border/2025-02-01-north, border/2025-01-01-north]`
  expect(findings(supersedesCycle, example)).toEqual([])
})

test('a chain of thousands is walked to its end', () => {
  const ids = Array.from({ length: 5_000 }, (_, n) => `border/2025-01-01-north-${10_000 - n}`)
  const chain = ids.map((id, n) => position(id, { party: 'north', supersedes: ids.slice(n + 1, n + 2) }))
  expect(supersedesCycle.check(datasetOf(chain))).toEqual([])
})
