import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutClauses } from './cut-clauses.ts'

const PLAN = `Plan of the two sides

1. The border stays. Nobody moves it.

2. Water
   Each side takes half.
  (a) In summer less.
  (b) In winter more.

Article 3: Fences
IV. Tolls are 2.50 euro
a) for carts
`

test('cuts at numbered lines, and proposes number and heading of each', () => {
  expect(cutClauses(PLAN).map(({ number, heading }) => [number, heading])).toEqual([
    [undefined, 'Plan of the two sides'],
    ['1', 'The border stays'],
    ['2', 'Water'],
    ['a', 'In summer less'],
    ['b', 'In winter more'],
    ['Article 3', 'Fences'],
    ['IV', 'Tolls are 2.50 euro'],
    ['a', 'for carts'],
  ])
})

test('a text without numbers is one clause, and a long line makes a short heading', () => {
  const [clause, ...others] = cutClauses(`${'word '.repeat(60)}\nmore`)
  expect(others).toEqual([])
  expect(clause?.heading.length).toBeLessThan(90)
})

test('a sum or a date at the beginning of a line is no number of a clause', () => {
  expect(cutClauses('Paid are\n2,500 euro\n2025-06-02 at noon')).toHaveLength(1)
})

test('a heading below its number is found there', () => {
  expect(cutClauses('1.\nThe fence\n2.\nThe toll').map(({ heading }) => heading)).toEqual(['The fence', 'The toll'])
})

test('nothing of a text is lost by cutting it', () => {
  const tokens = fc.constantFrom(
    '1. ',
    '\n2) ',
    '\n(a) ',
    '\n\n',
    '\nIV. ',
    'A fence. ',
    '\n',
    ' ',
    '"No" -- never',
    'سياج',
    '\t',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(tokens).map((parts) => parts.join('')),
        fc.string(),
      ),
      (text) => {
        const joined = cutClauses(text)
          .map((clause) => clause.text)
          .join('')
        if (/\S/.test(text)) expect(joined).toBe(text)
        else expect(joined).toBe('')
      },
    ),
  )
})

test.each([
  ['blank lines before the first clause are part of it', '\n \n1. One\n2. Two', ['\n \n1. One\n', '2. Two']],
  ['a text without numbers is one', '\nOne\nTwo', ['\nOne\nTwo']],
  ['a preamble is a clause of its own', 'Preamble\n1. One', ['Preamble\n', '1. One']],
])('%s', (_, text, clauses) => {
  expect(cutClauses(text).map((clause) => clause.text)).toEqual(clauses)
})

test('a text of blanks has no clauses', () => {
  expect(cutClauses(' \n\n')).toEqual([])
  expect(cutClauses('')).toEqual([])
})

test.each([
  ['1) The fence', '1', 'The fence'],
  ['2.3. The fence', '2.3', 'The fence'],
  ['(ab) The fence', 'ab', 'The fence'],
  ['Art. 5.1: The fence', 'Art. 5.1', 'The fence'],
  ['§ 6 The fence', '§ 6', 'The fence'],
  ['1.   The fence: how high', '1', 'The fence'],
  ['1. The fence; the toll', '1', 'The fence'],
  ['1. It is 2.50 high. And long.', '1', 'It is 2.50 high'],
  ['1. Of 1994. All of it', '1', 'Of 1994. All of it'],
  ['1. The fence.', '1', 'The fence'],
  ['1. The fence at a.b stands', '1', 'The fence at a.b stands'],
  ['1.\n   The fence', '1', 'The fence'],
  ['1.', '1', ''],
])('of %j number and heading are %s and %s', (text, number, heading) => {
  expect(cutClauses(text)).toEqual([{ number, heading, text }])
})

test('a heading is cut at a word, behind at most 80 letters, and says that it is', () => {
  const exact = `${'word '.repeat(15)}words`
  expect(exact).toHaveLength(80)
  expect(cutClauses(`1. ${exact}`)[0]?.heading).toBe(exact)
  expect(cutClauses(`1. ${exact}s`)[0]?.heading).toBe(`${'word '.repeat(15).trim()} …`)
  expect(cutClauses(`1. ${'word '.repeat(15)}  longer words`)[0]?.heading).toBe(`${'word '.repeat(15).trim()} …`)
})
