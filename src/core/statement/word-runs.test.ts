import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordRuns } from './word-runs.ts'

const changed = (before: string, after: string, language?: string) =>
  wordRuns(before, after, language).filter(({ change }) => change !== 'same')

test('words that changed are told apart from those that stayed', () => {
  expect(changed('Forces leave four regions first.', 'Forces leave five regions first.')).toEqual([
    { text: 'four', change: 'removed' },
    { text: 'five', change: 'added' },
  ])
})

test('words that changed one after the other are one run', () => {
  expect(changed('It asks for four big regions.', 'It asks for five small regions.')).toEqual([
    { text: 'four big', change: 'removed' },
    { text: 'five small', change: 'added' },
  ])
})

test('words are cut as words in scripts other than the Latin one, with blanks or without', () => {
  expect(changed('Вывод всех войск', 'Вывод иных войск', 'ru')).toEqual([
    { text: 'всех', change: 'removed' },
    { text: 'иных', change: 'added' },
  ])
  expect(wordRuns('军队人数不得超过六十万', '军队人数不得超过八十万', 'zh')[0]).toMatchObject({ change: 'same' })
})

test('a date or an id changes as a whole', () => {
  expect(wordRuns('2025-06-02', '2025-06-03')).toEqual([
    { text: '2025-06-02', change: 'removed' },
    { text: '2025-06-03', change: 'added' },
  ])
})

test('nothing of either text is lost, not even a blank', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'да', '国', ' ', '  ', '\n', '.', '́'), { maxLength: 30 })
  fc.assert(
    fc.property(text, text, (one, other) => {
      const [before, after] = [one.join(''), other.join('')]
      const runs = wordRuns(before, after)
      const without = (left: string) => runs.flatMap(({ text, change }) => (change === left ? [] : text)).join('')
      expect([without('added'), without('removed')]).toEqual([before, after])
    }),
  )
})
