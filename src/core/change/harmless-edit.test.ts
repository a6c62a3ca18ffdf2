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
  [' A fence', 'A fence', 'white-space'],
  ['A fence ', 'A fence', 'white-space'],
  ['A\u00a0fence', 'A fence', 'white-space'],
  ['要求する。', '要求する', 'final-stop'],
  ['‘A fence’', "'A fence'", 'typography'],
  ['It’s a fence', "It's a fence", 'typography'],
  ['A fence – a gate', 'A fence - a gate', 'typography'],
  ['A fence—a gate', 'A fence-a gate', 'typography'],
  ['A fence - a gate', 'A fence- a gate', 'typography'],
  ['A fence -a gate', 'A fence-a gate', null],
  ['A fence...', 'A fence…', 'typography'],
  ['A fence; and a gate', 'A fence, and a gate', 'punctuation'],
  ['A fence. And a gate', 'A fence And a gate', 'punctuation'],
  ['A fence (and a gate)', 'A fence and a gate', 'punctuation'],
  ['Since 2014, a fence', 'Since 2014 a fence', 'punctuation'],
  ['A fence,15 km', 'A fence 15 km', 'punctuation'],
  ['Of a fence, 15 km', 'Of a fence 15 km', 'punctuation'],
  ['围栏，以及门', '围栏、以及门', 'punctuation'],
  ['A FENCE and A Gate', 'A FENCE and a gate', 'capitals'],
  ['Maybe a Fence', 'maybe a fence', 'capitals'],
  ['William has a Fence', 'william has a fence', 'capitals'],
] as const)('%j to %j leaves every word as it was', (before, after, expected) => {
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
  ['', 'A fence'],
  ['A fence', '  '],
  ['  ', 'A fence'],
  ['A fence.', '.'],
  ['A - b', 'Ab'],
  ['fence,gate', 'fencegate'],
  ['', '.'],
  [' ', '.'],
  ['.', ''],
  ['5-7 km', '5 7 km'],
  ['1.5.2 km', '15.2 km'],
  ['at 5:30', 'at 530'],
  ['A fence, may it stand', 'A fence may it stand'],
  ['They must, we think, leave', 'They must we think leave'],
  ['We can. Not now', 'We can Not now'],
  ['A fence, not, a gate', 'A fence not a gate'],
  ['Will is here', 'will is here'],
  ['A FENCE', 'a fence'],
  ['A fence. A gate.', 'A fence A gate?'],
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

test.each([
  ['1,000 men', '1 000 men'],
  ['1.000 men', '1\u00a0000 men'],
  ['1 200 000 men', '1,200,000 men'],
  ['12 000 men', '12,000 men'],
  ['we don’t go', "we don't go"],
  ['a canon-like way', 'a way'],
  ['1,5 km', '1.5 km'],
  ['５ km', '5 km'],
  ['$ 5', '$5'],
  ['5 %', '5%'],
  ['two men and one', 'one and two men'],
  ['not a fence', 'a fence not'],
  ['unclear', 'unclear and so on'],
  ['kindness', 'fence'],
  ['loss of it', 'gain of it'],
])('%j to %j turns nothing', (before, after) => {
  expect(turnsBetween(before, after)).toEqual([])
  expect(turnsBetween(after, before)).toEqual([])
})

test.each([
  ['1,000', '10,00', 'number'],
  ['1,000', '1,0000', 'number'],
  ['1,5000', '15000', 'number'],
  ['5 1000', '51000', 'number'],
  ['1000 500', '1000500', 'number'],
  ['30 00', '3000', 'number'],
  ['1.5 km', '15 km', 'number'],
  ['-5', '5', 'number'],
  ['> 5', '< 5', 'number'],
  ['$5', '€5', 'number'],
  ['5°', '5', 'number'],
  ['5 and 6', '5 to 6', 'modal'],
  ['٥ km', '٦ km', 'number'],
  ['one man', 'one man and one', 'number'],
  ['twenty-two', 'twenty-three', 'number'],
  ['a possible way', 'an impossible way', 'negation'],
  ['a legal way', 'an illegal way', 'negation'],
  ['согласны', 'несогласны', 'negation'],
  ['with a limit', 'with a limitless', 'negation'],
  ['arbeitslos', 'arbeits', 'negation'],
  ['non-members', 'members', 'negation'],
  ["they won't go", 'they go', 'negation'],
  ["n'avons", 'avons', 'negation'],
  ['必须走', '走', 'modal'],
])('%j and %j differ in a word or figure that turns: %s', (before, after, turn) => {
  expect(turnsBetween(before, after)).toContain(turn)
  expect(turnsBetween(after, before)).toContain(turn)
})

test('a word that denies is no word that binds', () => {
  expect(turnsBetween('non-members', 'members')).toEqual(['negation'])
})

test('a word that denies by its syllable is told once, before what else turns', () => {
  expect(turnsBetween('a workable way of 5', 'an unworkable way of 50')).toEqual(['negation', 'number'])
  expect(turnsBetween('a workable way, not of 5', 'an unworkable way')).toEqual(['negation', 'number'])
  expect(turnsBetween('workable and unworkable', 'unworkable and workable')).toEqual([])
})

test('another word of denial is looked at too, and one that stayed is not', () => {
  expect(turnsBetween('we will not accept it', 'we will never accept it')).toEqual(['negation'])
  expect(turnsBetween('not now', 'not today')).toEqual([])
})
