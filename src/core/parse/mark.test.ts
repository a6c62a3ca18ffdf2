import { expect, test } from 'vitest'
import { capProblems, MOST_PROBLEMS, problemAt, toProblems, type Mark } from './mark.ts'

const TEXT = 'one\ntwo\nthree'
const mark = (at: number, more: Partial<Mark> = {}): Mark => ({ rule: 'yaml-syntax', at, message: `at ${at}`, ...more })
const marks = (count: number) => Array.from({ length: count }, (_, n) => mark(TEXT.length - 1 - (n % TEXT.length)))

test('what is wrong with a file is told in the order of the file, each with its line and column', () => {
  const problems = toProblems('a.md', TEXT, [mark(9), mark(0, { fix: 'Mend it.', related: [4] })])
  expect(problems).toEqual([
    {
      ...{ file: 'a.md', line: 1, column: 1, severity: 'error', rule: 'yaml-syntax', message: 'at 0' },
      fix: 'Mend it.',
      related: [{ file: 'a.md', line: 2, column: 1 }],
    },
    { file: 'a.md', line: 3, column: 2, severity: 'error', rule: 'yaml-syntax', message: 'at 9' },
  ])
})

test('twenty are shown, those that come first, and the others are counted at the last', () => {
  expect(toProblems('a.md', TEXT, marks(MOST_PROBLEMS))).toHaveLength(MOST_PROBLEMS)
  const [problems, one] = [
    toProblems(
      'a.md',
      'x\n'.repeat(30),
      Array.from({ length: 22 }, (_, n) => mark((21 - n) * 2)),
    ),
    toProblems('a.md', TEXT, marks(MOST_PROBLEMS + 1)),
  ]
  expect(problems.map(({ line }) => line)).toEqual([...Array.from({ length: 20 }, (_, n) => n + 1), 20])
  expect(problems.at(-1)).toMatchObject({
    rule: 'more-problems',
    message: 'found 2 more problems in this file, which are not shown',
    fix: 'Mend the others first, then check again.',
  })
  expect(one.at(-1)?.message).toBe('found 1 more problem in this file, which are not shown')
})

test('problems that are found one by one are cut the same way', () => {
  const problem = problemAt('yaml-map', { file: 'a.md', line: 7, column: 3 }, 'found')
  expect(capProblems([problem])).toEqual([problem])
  expect(capProblems([])).toEqual([])
  const cut = capProblems(Array.from({ length: 25 }, () => problem))
  expect(cut).toHaveLength(MOST_PROBLEMS + 1)
  expect(cut.at(-1)).toMatchObject({
    rule: 'more-problems',
    line: 7,
    column: 3,
    message: expect.stringContaining('found 5 more problems'),
  })
})

test('a problem has no field that it does not need', () => {
  expect(Object.keys(problemAt('yaml-map', { file: 'a.md', line: 1, column: 1 }, 'found'))).toEqual([
    ...['file', 'line', 'column', 'severity', 'rule', 'message'],
  ])
})
