import { expect, test } from 'vitest'
import { compoundsWith } from './compounds.ts'

test.each([
  ['lohn', 'mindestlohn', 'at the end'],
  ['lohn', 'lohnfortzahlung', 'at the beginning'],
  ['lohn', 'mindestlohngesetz', 'in the middle'],
  ['arbeit', 'leiharbeit', 'of a short word'],
  ['arbeit', 'arbeitsrecht', 'with an s between'],
  ['rente', 'rentenalter', 'with an n between'],
  ['staat', 'staatenbund', 'with an en between'],
  ['hund', 'hundeleine', 'with an e between'],
  ['herz', 'herzensangst', 'with an ens between'],
  ['lohn', 'mindestlohns', 'with an ending'],
  ['lohn', 'mindestlohnes', 'with an ending of two letters'],
  ['avtal', 'kollektivavtal', 'in Swedish'],
  ['loon', 'minimumloon', 'in Dutch'],
])('who looks for %s finds %s: %s', (word, compound) => {
  expect(compoundsWith(word, ['x', compound, 'other'])).toEqual([compound])
})

test.each([
  ['lohn', 'lohn', 'the word itself is no compound of it'],
  ['recht', 'gerecht', 'what comes before a verb or an adjective is no word'],
  ['recht', 'ungerecht', 'nor are two of these'],
  ['stand', 'verstand', 'nor is ver'],
  ['amt', 'arbeitsamt', 'three letters stand in too many words'],
  ['lohn', 'belohnung', 'neither part is a word'],
  ['lohn', 'lohnxbz', 'what is left has no vowel'],
  ['lohn', 'xlohn', 'one letter before it is no word'],
  ['lohn', 'brrlohn', 'nor is what has no vowel'],
  ['halt', 'aufhalt', 'auf is no word of a compound'],
  ['lohn', 'mindest', 'it is not in it'],
])('who looks for %s does not find %s: %s', (word, other) => {
  expect(compoundsWith(word, [other])).toEqual([])
})

test.each(['lohnsbr', 'lohnesbr', 'lohnensbr', 'lohnnbr', 'lohnenbr', 'lohnebr', 'lohnab'])(
  'in %s what joins two words, and two letters more, are an ending',
  (found) => {
    expect(compoundsWith('lohn', [found])).toEqual([found])
  },
)

test.each(['lohnxbn', 'lohnebrt', 'lohnenbrt', 'lohnensbrt', 'lohnsbrt'])(
  'in %s what joins two words is no part of the other, nor is it sought within it',
  (other) => {
    expect(compoundsWith('lohn', [other])).toEqual([])
  },
)
