import { expect, test } from 'vitest'
import { demands, lostRefusal, refusalIn, refuses } from './denials.ts'
import { english } from './english.ts'

test.each([
  'We do not rule out a raise',
  'We don’t rule this out',
  'We have no objection to a raise',
  'We would not be against a fence',
  'North is not opposed to talks',
  'We never refused to talk',
  'We see no reason to refuse',
  'Nothing against a pause',
  'We will not stand in the way of a deal',
  'We cannot exclude a second phase',
  'It is not impossible',
  'Not only the fence, the gate as well',
  'We dropped our objections',
  'It has no longer opposed the plan',
  'There is no doubt about it',
  'We have not ruled anything out',
  'We refuse to rule out a raise',
  'North declined to exclude a second phase',
  'We have never said no to a raise',
  'Nobody can deny that a raise is due',
  'No option is ruled out',
  'We exclude nothing',
  'We are far from opposed to it',
  'We are not unwilling to talk',
  'We neither reject nor oppose a raise',
  'We stopped short of rejecting a raise',
  'It is not true that we refuse to talk',
  'We have lifted the ban',
  'We are by no means against a raise',
  'A raise is no red line for us',
  'We could not agree more',
])('"%s" refuses nothing', (text) => {
  expect(refuses(text, english)).toBe(false)
})

test.each([
  'We rule out a raise',
  'There will be no fence',
  'We do not want a raise',
  'We will never accept it',
  'It is unacceptable',
  'We reject any fence',
  'We can’t agree to that',
  'We do not rule out talks, but we will not give up the pier',
  'No objection to talks, no to a fence',
  'We are far from accepting a raise',
  'We will not withdraw our objection',
  'We will never stop opposing it',
  'We will not lift the ban',
  'We will not withdraw',
  'We do not want a ban',
  'We want no veto for anyone',
  'We will not be excluded',
  'We neither accept nor support a raise',
  'Neither the board nor the members see a raise coming',
  'We do not want an unfair deal',
  'There is no doubt that we reject a raise',
  'We do not object to talks, we object to the raise',
  'A raise is off the table',
  'Over our dead body',
])('"%s" refuses', (text) => {
  expect(refuses(text, english)).toBe(true)
})

test.each([
  'We cannot but ask for a fence',
  'Nothing short of full withdrawal',
  'No less than three posts',
  'There is no alternative to a fence',
  'We have no choice but to leave',
  'There must be a fence',
  'A deal is impossible without a fence',
  'There is no issue more urgent than a fence',
])('"%s" demands', (text) => {
  expect(demands(text, english)).toBe(true)
})

test.each(['We have no objection to a raise', 'We do not rule out a raise', 'We hope for a fence'])(
  '"%s" demands nothing',
  (text) => {
    expect(demands(text, english)).toBe(false)
  },
)

test('a paraphrase that denies a denial refuses nothing', () => {
  expect(refusalIn('North said that it does not rule out a raise', english)).toBe(null)
  expect(refusalIn('North ruled out a raise', english)).toBe('ruled out')
})

test.each([
  ['North does not oppose a raise', 'We oppose a raise', 'oppose'],
  ['North accepted a raise', 'We cannot accept a raise', 'cannot accept'],
  ['North recognised the border', 'We refuse to recognise this border', 'refuse to recognise'],
])('"%s" over "%s" has lost "%s"', (paraphrase, words, instead) => {
  expect(lostRefusal(paraphrase, words, english)?.instead).toBe(instead)
})

test.each([
  ['North does not oppose a raise', 'We would not be against a raise'],
  ['North does not oppose a raise', 'We oppose a cut, and do not oppose a raise'],
  ['North would accept a raise with a cut', 'We will not accept a raise without a cut'],
  ['North agreed to talks', 'We agree to talks and do not agree to a fence'],
  ['North refused to accept a raise', 'We cannot accept a raise'],
])('"%s" over "%s" has lost nothing', (paraphrase, words) => {
  expect(lostRefusal(paraphrase, words, english)).toBe(null)
})
