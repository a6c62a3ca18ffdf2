import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kappaOf } from './kappa.ts'

const times = (n: number, a: string, b: string) => Array.from({ length: n }, () => [a, b] as const)

test('is what Cohen’s formula gives', () => {
  // Cohen's own kind of example: 20 and 15 alike of 50, 5 and 10 not; chance gives 0.5.
  const pairs = [
    ...times(20, 'yes', 'yes'),
    ...times(5, 'yes', 'no'),
    ...times(10, 'no', 'yes'),
    ...times(15, 'no', 'no'),
  ]
  expect(kappaOf(pairs)).toBeCloseTo(0.4, 12)
  const three = [...times(3, 'a', 'a'), ...times(1, 'b', 'c'), ...times(2, 'b', 'b'), ...times(4, 'c', 'c')]
  expect(kappaOf(three)).toBeCloseTo((0.9 - 0.35) / (1 - 0.35), 1)
})

test('is nothing where there is nothing to measure', () => {
  expect(kappaOf([])).toBeNull()
  expect(kappaOf(times(4, 'no-stance', 'no-stance'))).toBeNull()
})

test('is 1 for full agreement in more than one code, and 0 where one coder uses one code only', () => {
  expect(kappaOf([...times(2, 'a', 'a'), ...times(1, 'b', 'b')])).toBe(1)
  expect(kappaOf([...times(2, 'a', 'a'), ...times(1, 'a', 'b')])).toBe(0)
})

test('is the same whoever comes first and in whichever order, and never above 1', () => {
  const code = fc.constantFrom('a', 'b', 'c')
  fc.assert(
    fc.property(fc.array(fc.tuple(code, code), { minLength: 1 }), (pairs) => {
      const kappa = kappaOf(pairs)
      expect(kappaOf(pairs.map(([a, b]) => [b, a] as const))).toBe(kappa)
      expect(kappaOf(pairs.toReversed())).toBe(kappa)
      if (kappa !== null) expect(kappa).toBeLessThanOrEqual(1)
    }),
  )
})
