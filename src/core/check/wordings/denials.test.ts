import { expect, test } from 'vitest'
import { demands, refusalIn, refuses } from './denials.ts'
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
