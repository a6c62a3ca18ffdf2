import { expect, test } from 'vitest'
import { findings } from '../../../tests/rule-example.ts'
import { measureOnce } from './measure-once.ts'

test('finds a measure with the id of an option', () => {
  expect(findings(measureOnce, '# issues/border.md\nmeasure: [{id: fence, label: Fence, unit: km}]')).toEqual([
    'border: found "fence" a second time, expected an id that no other measure and no option has',
  ])
})

test('lets pass two measures with different units', () => {
  const measures = '[{id: length, label: Length, unit: km}, {id: cost, label: Cost, unit: million}]'
  expect(findings(measureOnce, `# issues/border.md\nmeasure: ${measures}`)).toEqual([])
})
