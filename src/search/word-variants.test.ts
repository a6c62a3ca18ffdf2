import { expect, test } from 'vitest'
import { buildIndex } from './build-index.ts'
import { loadIndex } from './load-index.ts'
import { nearWords } from './near-words.ts'
import { knownVariants, mistypedVariants, spelledVariants, wordsBeginning } from './word-variants.ts'

const index = loadIndex([
  buildIndex([
    {
      id: 'a',
      title: 'Border borders bordering borderland',
      texts: [
        'ceasefire fence fences fencing 600000 6000 Zelensky Zelenskyy cat cats catalogue',
        'negotiations negotiated',
      ],
      shared: {},
    },
  ]),
])

const sorted = (variants: ReadonlyMap<string, number>) =>
  [...variants].sort(([, a], [, b]) => b - a).map(([word]) => word)

test('the word itself counts most, then what begins with it where it may grow', () => {
  const grown = knownVariants(index, 'border', true)
  expect(grown.get('border')).toBe(1)
  expect(sorted(grown)[0]).toBe('border')
  expect(grown.get('borderland')).toBeGreaterThan(0.4)
  expect(grown.get('borderland')).toBeLessThan(0.5)
  // The more of a word has been typed, the more it counts.
  const growing = knownVariants(index, 'ca', true)
  expect(growing.get('cat')).toBeGreaterThan(growing.get('catalogue')!)
  expect(knownVariants(index, 'bord', false).size).toBe(0)
})

test('other forms of a word count less than the word', () => {
  const forms = knownVariants(index, 'fence', false)
  expect(forms.get('fence')).toBe(1)
  expect(forms.get('fences')).toBe(0.4)
  expect(forms.has('ceasefire')).toBe(false)
})

test('a figure is never taken for another, nor for the beginning of one', () => {
  expect([...knownVariants(index, '600', true)]).toEqual([])
  expect([...knownVariants(index, '6000', true)]).toEqual([['6000', 1]])
  expect([...mistypedVariants(index, '60000', true, nearWords)]).toEqual([])
})

test('a word that stands nowhere is taken as mistyped at once, one that stands there only where that is asked', () => {
  expect(sorted(spelledVariants(index, 'cesefire', false, nearWords))).toEqual(['ceasefire'])
  expect(spelledVariants(index, 'fence', false, nearWords).has('ceasefire')).toBe(false)
  expect(spelledVariants(index, 'cesefire', false).size).toBe(0)
  const asked = mistypedVariants(index, 'cats', false, nearWords)
  expect(asked.get('cats')).toBe(1)
})

test('names that sound alike count nearly as the name itself', () => {
  expect(knownVariants(index, 'zelenski', false)).toEqual(
    new Map([
      ['zelensky', 0.95],
      ['zelenskyy', 0.95],
    ]),
  )
})

test('the ending of a word is found where it is taken as mistyped, if it has four letters or more', () => {
  expect(mistypedVariants(index, 'fire', false, nearWords).get('ceasefire')).toBe(0.3)
  expect(mistypedVariants(index, 'ire', false, nearWords).has('ceasefire')).toBe(false)
})

test('what begins alike and differs little at its end counts a little', () => {
  const stems = spelledVariants(index, 'negotiatin', false)
  expect(stems.get('negotiated')).toBe(0.3)
  expect(stems.has('fence')).toBe(false)
  expect(spelledVariants(index, 'ca', false).size).toBe(0)
  expect(spelledVariants(index, 'cat', false).has('catalogue')).toBe(false)
})

test('of a mistyped word the nearest counts most, and none as much as a word that is typed right', () => {
  const near = mistypedVariants(index, 'borders', false, nearWords)
  expect(near.get('borders')).toBe(1)
  const mistyped = mistypedVariants(index, 'fenses', false, nearWords)
  expect(sorted(mistyped)[0]).toBe('fences')
  expect(mistyped.get('fences')).toBeLessThanOrEqual(0.6)
})

test.each([
  [['a', 'ab', 'abc', 'b'], 'ab', ['ab', 'abc']],
  [['a', 'ab', 'abc', 'b'], 'a', ['a', 'ab', 'abc']],
  [['a', 'ab', 'abc', 'b'], 'b', ['b']],
  [['a', 'ab', 'abc', 'b'], 'aa', []],
  [['a', 'ab', 'abc', 'b'], 'c', []],
  [['b', 'c'], 'a', []],
  [[], 'a', []],
])('of %j those that begin with %s are %j', (words, beginning, expected) => {
  expect(wordsBeginning(words, beginning)).toEqual(expected)
})

const wordsOf = (...words: string[]) =>
  loadIndex([buildIndex([{ id: 'a', title: words.join(' '), texts: [], shared: {} }])])

test.each([
  ['of three letters by one letter more', 'abc', ['abcx', 'abcxx'], ['abcx']],
  ['of four letters by two', 'abcd', ['abcdx', 'abcdxx', 'abcdxxx', 'abcx'], ['abcdx', 'abcdxx']],
  ['of five letters by two', 'abcdf', ['abcdfx', 'abcdfxx', 'abcdfxxx', 'abcdx'], ['abcdfx', 'abcdfxx']],
  ['of six letters by its last one', 'abcdfg', ['abcdfx', 'abcdfxyz', 'abcdfxyzq', 'abcdx'], ['abcdfx', 'abcdfxyz']],
  ['of ten letters by its last three', 'abcdfghjkl', ['abcdfghxyz', 'abcdfghxyzq', 'abcdfgxyz'], ['abcdfghxyz']],
])('a word %s may differ at its end', (_, typed, others, found) => {
  expect(sorted(spelledVariants(wordsOf(...others), typed, false)).sort()).toEqual(found)
})

test('a mistyped word that is still growing is found by its beginning too, for a little less', () => {
  const own = wordsOf('borderline', 'bonding')
  expect(mistypedVariants(own, 'bordre', false, nearWords).has('borderline')).toBe(false)
  const growing = mistypedVariants(own, 'bordre', true, nearWords).get('borderline')!
  expect(growing).toBeGreaterThan(0.2)
  expect(growing).toBeLessThanOrEqual(0.45)
  // Nearer is more.
  const two = mistypedVariants(wordsOf('fences', 'fenges'), 'fencis', false, nearWords)
  expect(two.get('fences')).toBeGreaterThan(two.get('fenges') ?? 0)
})
