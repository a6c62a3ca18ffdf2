import { expect, test } from 'vitest'
import { closest, didYouMean } from './closest.ts'

test('finds the word that was meant through a slip or two', () => {
  expect(closest('russai', ['ukraine', 'russia'])).toBe('russia')
  expect(closest('2025-06-03-russia-memorandum', ['2025-06-02-russia-memorandum'])).toBe('2025-06-02-russia-memorandum')
})

test('suggests nothing that is not near', () => {
  expect(closest('east', ['north', 'south'])).toBeNull()
  expect(closest('east', [])).toBeNull()
})

test('of two that are equally near, always takes the same', () => {
  expect(closest('option-3', ['option-2', 'option-1'])).toBe('option-1')
})

test('says what to do where no word comes near', () => {
  expect(didYouMean('russai', ['russia'], 'Add a file.')).toBe('Did you mean "russia"?')
  expect(didYouMean('east', ['north'], 'Add a file.')).toBe('Add a file.')
})
