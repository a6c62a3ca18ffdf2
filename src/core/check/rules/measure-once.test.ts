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

const two = (units: string) =>
  `# issues/border.md\nmeasure: [{id: length, label: Length, unit: ${units.split(' ')[0]}}, {id: depth, label: Depth, unit: ${units.split(' ')[1]}}]\n`
const figures = (...of: string[]) =>
  `# positions/border/2025-06-02-north.md\namounts: [${of.map((one) => `{of: ${one.split(' ')[0]}, value: 3, as: exactly, unit: ${one.split(' ')[1]}}`).join(', ')}]`

test('finds two measures with one id', () => {
  expect(findings(measureOnce, two('km miles').replace('depth', 'length'))).toEqual([
    'border: found "length" a second time, expected an id that no other measure and no option has',
  ])
})

test.each([
  ['the figures name their measures', 'km km', ['length km', 'depth km'], 0],
  ['one of the figures is of an option', 'km km', ['length km', 'fence km'], 1],
  ['the figure of an option is in another unit', 'km km', ['length km', 'fence miles'], 0],
  ['there are no figures', 'km km', [], 0],
  ['they have units of their own', 'km miles', ['fence km', 'fence miles'], 0],
])('of two measures, where %s', (_, units, of, count) => {
  expect(findings(measureOnce, two(units) + figures(...of))).toHaveLength(count)
})
