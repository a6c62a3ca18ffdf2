import { expect, test } from 'vitest'
import { findings, places } from '../../../tests/rule-example.ts'
import { nearDuplicate } from './near-duplicate.ts'

const FIRST = `# positions/border/2025-06-02-north.md
stances: { fence: supports }
quote: { text: "We would like a fence, please", lang: en }
`
const then = (day: string, more: string, party = 'north') => `${FIRST}# positions/border/${day}-${party}.md\n${more}`
const SAME = 'quote: { text: "We would like a fence please.", lang: en }'

test('the same words soon after, with other marks, are told, and where they stand first', () => {
  expect(findings(nearDuplicate, then('2025-06-20', SAME))).toEqual([
    'border/2025-06-20-north: found the words of border/2025-06-02-north again, expected each statement once',
  ])
})

test('the other way round it is the stance that is told, also where the one takes the place of the other', () => {
  const other = `${SAME}\nstances: { fence: rules-out }\nauthority: document`
  expect(places(nearDuplicate, then('2025-06-03', other))).toEqual(['border/2025-06-03-north: stances.fence'])
  const linked = `${other}\nsupersedes: [border/2025-06-02-north]`
  expect(places(nearDuplicate, then('2025-06-03', linked))).toEqual(['border/2025-06-03-north: stances.fence'])
})

test('one source that is read in opposite ways is told, whatever the words', () => {
  expect(findings(nearDuplicate, then('2025-06-03', 'stances: { fence: opposes }')).join()).toContain(
    'with the source of border/2025-06-02-north',
  )
})

test.each([
  ['are far apart', '2025-09-01', SAME],
  ['are linked and say the same', '2025-06-03', `${SAME}\nsupersedes: [border/2025-06-02-north]`],
  ['share a source and do not contradict each other', '2025-06-03', 'stances: { fence: requires, patrol: opposes }'],
  ['are alternatives of one offer', '2025-06-03', 'stances: { fence: opposes }\nalternative: option-b'],
])('two that %s are left alone', (_, day, more) => {
  expect(places(nearDuplicate, then(day, more))).toEqual([])
})

test('two parties may say the same', () => {
  expect(places(nearDuplicate, then('2025-06-03', SAME, 'south'))).toEqual([])
})

test.each([
  ['31 days later', '2025-07-03', 1],
  ['32 days later', '2025-07-04', 0],
])('the same words %s', (_, day, count) => {
  expect(places(nearDuplicate, then(day, SAME))).toHaveLength(count)
})

test.each([
  ['We agree to it.', 0],
  ['We want a fence', 0],
  ['We want a fences', 1],
  ['… — …', 0],
])('"%s", said twice, is told so often: %i', (text, count) => {
  const quote = `quote: { text: ${JSON.stringify(text)}, lang: en }`
  const twice = `# positions/border/2025-06-02-north.md\n${quote}\n# positions/border/2025-06-03-north.md\n${quote}`
  expect(findings(nearDuplicate, twice)).toHaveLength(count)
})

test.each(['conditional', 'undecided', 'unclear'])('a stance that is %s contradicts none', (stance) => {
  expect(places(nearDuplicate, then('2025-06-03', `stances: { fence: ${stance} }`))).toEqual([])
})

test('of three times the same words the second and the third are told, each with the one before it', () => {
  const third = `\n# positions/border/2025-06-09-north.md\n${SAME}`
  expect(findings(nearDuplicate, then('2025-06-03', SAME + third))).toEqual([
    expect.stringContaining('2025-06-03-north: found the words of border/2025-06-02-north again'),
    expect.stringContaining('2025-06-09-north: found the words of border/2025-06-03-north again'),
  ])
})

test('a record with the same words twice, as translations of two translators, is not told as a copy of itself', () => {
  const words = 'text: We would like a fence, lang: en'
  const record = `# positions/border/2025-06-02-north.md
translations: [{ ${words}, by: official }, { ${words}, by: publisher }]`
  expect(places(nearDuplicate, record)).toEqual([])
})
