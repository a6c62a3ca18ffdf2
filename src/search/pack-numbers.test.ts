import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packNumbers, unpackNumbers } from './pack-numbers.ts'

test('numbers come back as they were', () => {
  const numbers = fc.array(fc.nat())
  fc.assert(fc.property(numbers, (list) => void expect(unpackNumbers(packNumbers(list))).toEqual(list)))
})

test('numbers are written in printable characters that JSON does not escape', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), (numbers) => {
      const packed = packNumbers(numbers)
      expect(JSON.stringify(packed)).toBe(`"${packed}"`)
      expect(packed).toMatch(/^[!-~]*$/)
    }),
  )
})

test('a small number takes one character', () => {
  expect(packNumbers([63])).toHaveLength(1)
})
