import { expect, test } from 'vitest'
import { fold } from './fold.ts'
import { joinedTerms, scanTerms, scanWords } from './scan-text.ts'

const words = (text: string) => scanWords(fold(text)).map(({ word }) => word)
const joined = (text: string) => joinedTerms(scanWords(fold(text)), fold(text)).map(({ word }) => word)
const kinds = (text: string) => scanWords(fold(text)).map(({ word, kind }) => `${word}:${kind}`)

test.each([
  ['U.S. troops', ['us', 'troops']],
  ['the U.S.A and the E.U.', ['the', 'usa', 'and', 'the', 'eu']],
  ['a.m.', ['am']],
  ['It is a. Then b.', ['it', 'is', 'a', 'then', 'b']],
  ['ab.c is none', ['ab', 'c', 'is', 'none']],
  ['a.bc is none', ['a', 'bc', 'is', 'none']],
])('in "%s" letters between dots are one word', (text, expected) => {
  expect(words(text)).toEqual(expected)
})

test.each([
  ['people’s', ['people']],
  ["they're", ['they']],
  ["we've, he'll, I'd, I'm", ['we', 'he', 'i', 'i']],
  ["don't", ['dont']],
  ["об'єкт", ['обєкт']],
  ["l'accord", ['l', 'accord']],
  ["d'une", ['d', 'une']],
  ["people' s", ['people', 's']],
  ["rock 'n' roll", ['rock', 'n', 'roll']],
])('an apostrophe in "%s" joins or parts its words', (text, expected) => {
  expect(words(text)).toEqual(expected)
})

test.each([
  ['cease-fire', ['ceasefire']],
  ['cease–fire', ['ceasefire']],
  ["l'accord", ['laccord']],
  ['re-re-read', ['rereread', 'rere', 'reread']],
  ['cease - fire', []],
  ['cease fire', []],
  ['30-50', []],
  ['30-day', ['30day']],
  ['g-7', ['g7']],
  ['停火', ['停火']],
  ['停 火', []],
  ['停-火', []],
  ['a-停', []],
])('what is joined in "%s" is found as one', (text, expected) => {
  expect(joined(text)).toEqual(expected)
})

test.each([
  ['600,000 men', ['600000:figure', 'men:word']],
  ['24.11.2024', ['24:figure', '11:figure', '2024:figure']],
  ['the 24th of', ['the:word', '24:figure', 'of:word']],
  ['1st 2nd 3rd 4th', ['1:figure', '2:figure', '3:figure', '4:figure']],
  ['24th5', ['24th5:word']],
  ['COP29', ['cop29:word']],
  ['29cop', ['29cop:word']],
  ['1.3tn', ['1.3:figure', 'tn:word']],
  ['5km', ['5km:word']],
  ['007', ['7:figure']],
  ['2024年', ['2024:figure', '年:character']],
  ['停火', ['停:character', '火:character']],
  ['NATO停', ['nato:word', '停:character']],
  ['สวัสดี', ['ส:character', 'วั:character', 'ส:character', 'ดี:character']],
])('of "%s" each word is of its kind', (text, expected) => {
  expect(kinds(text)).toEqual(expected)
})

test('a figure that may be read in two ways is found by both', () => {
  expect(scanTerms(fold('1.300 men')).map(({ word }) => word)).toEqual(expect.arrayContaining(['1.3', '1300', 'men']))
})

test('each word has its own place, and what is joined takes that of all its words', () => {
  const text = 'A re-re-read of the U.S. in 24.11.2024'
  const folded = fold(text)
  expect(scanWords(folded).map(({ at, end }) => text.slice(at, end))).toEqual([
    ...['A', 're', 're', 'read', 'of', 'the', 'U.S.', 'in', '24', '11', '2024'],
  ])
  expect(joinedTerms(scanWords(folded), folded).map(({ at, end }) => text.slice(at, end))).toEqual([
    ...['re-re-read', 're-re', 're-read'],
  ])
})
