import { expect, test } from 'vitest'
import { findings, places } from '../../../tests/rule-example.ts'
import { dateFarOff } from './date-far-off.ts'

test('warns of a day of coverage that lies years after the newest record', () => {
  expect(findings(dateFarOff, '# comparison.md\ncovers_until: 2052-06-30')).toEqual([
    expect.stringMatching(/found 2052-06-30, but the newest date of any record is 2025-/),
  ])
})

test('warns of a source that came out, or a round that begins, years after that day', () => {
  expect(places(dateFarOff, '# sources/memo.md\npublished: 2052-06-02')).toEqual(['memo: published'])
  expect(places(dateFarOff, '# rounds/next.md\nstart: 2052')).toEqual(['next: start'])
})

test('leaves a round of next year and a comparison that rests alone', () => {
  expect(places(dateFarOff, '# rounds/next.md\nstart: 2026-11')).toEqual([])
  expect(places(dateFarOff, '# comparison.md\ncovers_until: 2027-06-30')).toEqual([])
})

test('warns of words that were taken back, or a party that left, years after that day', () => {
  expect(places(dateFarOff, '# positions/border/2025-06-02-north.md\nwithdrawn: 2052-07')).toEqual([
    'border/2025-06-02-north: withdrawn',
  ])
  expect(places(dateFarOff, '# parties/north.md\nleft: 2052')).toEqual(['north: left'])
})

test('warns of words and rounds from lifetimes before the comparison begins', () => {
  expect(places(dateFarOff, '# positions/border/1205-06-02-north.md')).toEqual(['border/1205-06-02-north: said'])
  expect(places(dateFarOff, '# rounds/first.md\nstart: 1925-03')).toEqual(['first: start'])
  expect(places(dateFarOff, '# positions/border/1967-06-02-north.md')).toEqual([])
})

test('three years are no slip of the pen, four are', () => {
  const until = (day: string) => places(dateFarOff, `# comparison.md\ncovers_until: ${day}`)
  // The newest record is of the end of 2025.
  expect(until('2028-12-31')).toEqual([])
  expect(until('2029-01-01')).toEqual(['talks: covers_until'])
})

test('the newest of all dates counts, in whichever record it stands', () => {
  const far = '# comparison.md\ncovers_until: 2052-06-30\n'
  expect(places(dateFarOff, `${far}# claims/post.md\nsaid: 2051-01-01`)).toEqual([])
  expect(places(dateFarOff, `${far}# rounds/autumn.md\nstart: 2051-01-01`)).toEqual([])
  expect(places(dateFarOff, `${far}# positions/border/2051-01-01-north.md`)).toEqual([])
})

test('warns of a day on which somebody of the project did something, if it lies a lifetime ahead', () => {
  expect(places(dateFarOff, '# positions/border/2025-06-02-north.md\nchecked: 2205-06-02')).toEqual([
    'border/2025-06-02-north: checked',
  ])
  expect(places(dateFarOff, '# sources/memo.md\naccessed: 2205-06-02\narchived: 2205-06-02')).toEqual([
    ...['memo: accessed', 'memo: archived'],
  ])
  expect(places(dateFarOff, '# gaps/water-south.md\nsearched: 2205-06-02')).toEqual(['water-south: searched'])
  expect(places(dateFarOff, '# parties/north.md\ncorrections: [{ on: 2205-06-02, note: x }]')).toEqual([
    'north: corrections.0.on',
  ])
  // Long after what it covers a comparison may still be looked after.
  expect(places(dateFarOff, '# positions/border/2025-06-02-north.md\nchecked: 2036-06-02')).toEqual([])
})
