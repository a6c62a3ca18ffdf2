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

const ordered = (text: string, query: string, small: readonly string[] = []) =>
  orderIn(wordsInTexts(['x', text]), unitsOf(query, small))

test.each([
  ['of three words that are neighbours here too', 'raise the span cap', 'raise span cap', ['the'], 1],
  ['where one pair of two stands', 'span cap and a raise', 'span cap raise', [], 1 / 2],
  ['where the words stand in another order', 'cap span', 'span cap', [], 0],
  ['where one word too many stands between', 'span x y cap', 'span cap', [], 0],
  ['where one word stands between', 'span x cap', 'span cap', [], 1],
  ['where the query has a small word between', 'span x y cap', 'span of cap', ['of'], 1],
  ['of a query of one word', 'span', 'span', [], 0],
])('neighbours %s', (_, text, query, small, pairs) => {
  expect(ordered(text, query, small).pairs).toBe(pairs)
})

test.each([
  ['all of it', 'a b c', 'a b c', 1],
  ['with up to three words between', 'a x y z b', 'a b', 1],
  ['with four words between', 'a x y z w b', 'a b', 1 / 2],
  ['the other way round', 'b a', 'a b', 1 / 2],
  ['nothing of it', 'x y', 'a b', 0],
  ['the longest run of several', 'a x x x x x b c d', 'a b c d', 3 / 4],
  ['a word that is missing in the middle', 'a c d', 'a b c d', 3 / 4],
  ['a word that stands twice', 'a a b', 'a b', 1],
])('in their order stands %s', (_, text, query, run) => {
  expect(ordered(text, query).run).toBeCloseTo(run)
})

test('of several texts the best counts, and the title as one of them', () => {
  expect(orderIn(wordsInTexts(['span cap', 'x', 'y']), unitsOf('span cap'))).toEqual({ pairs: 1, run: 1, inTitle: 1 })
  expect(orderIn(wordsInTexts(['x', 'cap span', 'span cap', 'y']), unitsOf('span cap'))).toEqual({
    ...{ pairs: 1, run: 1, inTitle: 0 },
  })
  expect(orderIn(wordsInTexts(['x', 'y']), [])).toEqual({ pairs: 0, run: 0, inTitle: 0 })
})
