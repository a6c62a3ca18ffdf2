import { expect, test } from 'vitest'
import { wordsInTexts } from './phrase.ts'
import { orderIn } from './word-order.ts'

const unitsOf = (query: string, small: readonly string[] = []) =>
  query.split(' ').map((word) => ({ isTelling: !small.includes(word), holds: (other: string) => other === word }))

test('words that stand together in the query and in a text are told, small words between them or not', () => {
  expect(orderIn(wordsInTexts(['x', 'They raised the span cap.']), unitsOf('span cap')).pairs).toBe(1)
  expect(orderIn(wordsInTexts(['x', 'A committee on finance']), unitsOf('committee on finance', ['on'])).pairs).toBe(1)
  expect(orderIn(wordsInTexts(['x', 'The cap was raised, and so was the span.']), unitsOf('span cap')).pairs).toBe(0)
})

test('a sentence with another word in its middle is nearly the same sentence', () => {
  const units = unitsOf('i see no sense for now')
  expect(orderIn(wordsInTexts(['x', 'I see no point for now']), units).run).toBeCloseTo(5 / 6)
  expect(orderIn(wordsInTexts(['x', 'now for something else that I see']), units).run).toBeLessThan(0.5)
})

test('the title is told apart, and only words that tell something count in it', () => {
  expect(orderIn(wordsInTexts(['Span of the contract', 'cap']), unitsOf('the span cap', ['the'])).inTitle).toBe(0.5)
  expect(orderIn([], unitsOf('span cap'))).toEqual({ pairs: 0, run: 0, inTitle: 0 })
})
