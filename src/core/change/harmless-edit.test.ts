import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordRuns } from '../statement/word-runs.ts'
import { harmlessEdit } from './harmless-edit.ts'
import { turnsBetween, wordsIn } from './turning-words.ts'

const kind = (before: string, after: string) => harmlessEdit(before, after, wordRuns(before, after))

test.each([
  ['A  fence', 'A fence', 'white-space'],
  ['A fence.', 'A fence', 'final-stop'],
  ['A fence…', 'A fence….', 'final-stop'],
  ['“A fence”', '"A fence"', 'typography'],
  ['A fence, and a gate', 'A fence and a gate', 'punctuation'],
  ['A Fence', 'a fence', 'capitals'],
  ['Забор.', 'Забор', 'final-stop'],
])('%j to %j leaves every word as it was', (before, after, expected) => {
  expect(kind(before, after)).toBe(expected)
  expect(kind(after, before)).toBe(expected)
})

test.each([
  ['No, agreement is possible', 'No agreement is possible'],
  ['We agree, only if they leave', 'We agree only, if they leave'],
  ['1,5 billion', '15 billion'],
  ['1.5', '1,5'],
  ['A fence?', 'A fence'],
  ['A fence … a gate', 'A fence a gate'],
  ['The peace plan', 'The “peace” plan'],
  ['The [first] fence', 'The first fence'],
  ['It concerns US troops', 'It concerns us troops'],
  ['In May talks', 'In may talks'],
  ["We'll leave", 'Well leave'],
  ['A fence', ''],
  ['re-sign', 'resign'],
])('%j to %j may mean something else', (before, after) => {
  expect(kind(before, after)).toBeNull()
})

test('whatever the edit, none that is called harmless adds, drops or changes a word or a figure', () => {
  const text = fc.array(
    fc.constantFrom('we', 'No', 'ask', '1,000', 'not', ',', '.', ' ', '…', '“', '”', '-', '?', 'US'),
    { maxLength: 12 },
  )
  fc.assert(
    fc.property(text, text, (one, other) => {
      const [before, after] = [one.join(' '), other.join(' ')]
      if (kind(before, after) === null) return
      const spoken = (words: string) => [wordsIn(words).join(' '), words.match(/\d[\d,.]*/g)]
      expect(spoken(after)).toEqual(spoken(before))
    }),
  )
})

test.each([
  ['there is no formal requirement', 'there is a formal requirement', 'negation'],
  ['acceptable', 'unacceptable', 'negation'],
  ["we don't agree", 'we do agree', 'negation'],
  ['мы не согласны', 'мы согласны', 'negation'],
  ['wir sind nicht bereit', 'wir sind bereit', 'negation'],
  ['我们不同意', '我们同意', 'negation'],
  ['لن نقبل', 'نقبل', 'negation'],
  ['at least 300', 'at least 30', 'number'],
  ['5 %', '5', 'number'],
  ['two million', 'three million', 'number'],
  ['they must leave', 'they may leave', 'modal'],
  ['at least one', 'at most one', 'modal'],
])('%j to %j is told as what it turns: %s', (before, after, turn) => {
  expect(turnsBetween(before, after)[0]).toBe(turn)
})

test('another word of denial is looked at too, and one that stayed is not', () => {
  expect(turnsBetween('we will not accept it', 'we will never accept it')).toEqual(['negation'])
  expect(turnsBetween('not now', 'not today')).toEqual([])
})
