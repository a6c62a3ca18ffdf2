import { expect, test } from 'vitest'
import { changedWords } from './changed-words.ts'

test('words that changed between two paraphrases are told apart from those that stayed', () => {
  const runs = changedWords('Forces leave four regions first.', 'Forces leave five regions first.', 'en')
  expect(runs?.filter(({ change }) => change !== 'same')).toEqual([
    { text: 'four', change: 'removed' },
    { text: 'five', change: 'added' },
  ])
  const later = runs!.filter(({ change }) => change !== 'removed').map(({ text }) => text)
  expect(later.join('')).toBe('Forces leave five regions first.')
})

test('texts that have little in common are not marked', () => {
  expect(changedWords('No troops at all.', 'The size of the army is open to talks next year.', 'en')).toBeNull()
})

test('texts without spaces between words are cut into words too', () => {
  const runs = changedWords('军队人数不得超过六十万', '军队人数不得超过八十万', 'zh')
  expect(runs?.some(({ change }) => change === 'same')).toBe(true)
})
