import { expect, test } from 'vitest'
import { position } from '../../tests/hostile-position.ts'
import { parseRecord } from './parse-record.ts'

const FILE = 'border-talks/positions/border/2025-06-02-north.md'

/** What is said of a position with these lines beside its own: message and fix of each problem. */
function told(lines: string): string[] {
  const result = parseRecord(FILE, position({ x: lines }))
  return result.ok ? [] : result.problems.map(({ message, fix }) => `${message}. ${fix}`)
}

test.each([
  ['withdrawn:\n  by: [north]', 'found no on, expected it in withdrawn. Add on: and the date; or unknown-date: true'],
  ['withdrawn: {}', 'found no on, expected it in withdrawn. Add on: and the date'],
  ['withdrawn:\n  on:\n  by: [north]', 'on of withdrawn: found no value'],
  ['withdrawn:\n  on:\n  by: [north]', 'Write the date behind the colon; or unknown-date: true in the place of on:'],
  ['withdrawn:\n  on: 2025-06-31\n  by: [north]', 'This month has 30 days'],
  ['withdrawn:\n  on: unknown', 'write unknown-date: true in the place of on:'],
  ['withdrawn:\n  on: 2025-07-01\n  by: []', 'or remove by: where all did who had said it'],
  ['withdrawn:\n  on: 2025-07-01\n  by: north', 'by of withdrawn: found "north", expected a list'],
  ['withdrawn:\n  on: 2025-07-01\n  unknown-date: true', 'unknown-date is not a field of withdrawn as it stands'],
  ['withdrawn:\n  unknown-date: false', 'Write unknown-date: true; or on: and the date in its place'],
  ['withdrawn:\n  unknown_date: true', 'Did you mean "unknown-date"?'],
  ['withdrawn:\n  On: 2025-07-01', 'Did you mean "on"?'],
  ['withdrawn:\n  date: 2025-07-01\n  by: [north]', 'Is it meant as "on", which is missing?'],
  ['withdrawn:\n  on: 2025-07-01\n  note: "x"', 'note is not a field of withdrawn'],
  ['withdrawn: true', 'unknown-date: true'],
  ['withdrawn: yes', 'unknown-date: true'],
  ['withdrawn: "?"', 'unknown-date: true'],
  ['withdrawn: no', 'If it is not so, remove the field.'],
  ['withdrawn: false', 'If it is not so, remove the field.'],
  ['withdrawn: "No"', 'If it is not so, remove the field.'],
  ['withdrawn: [2025-07-01]', 'Write one date alone, such as 2025-06-02, without hyphens or brackets.'],
  ['withdrawn: 20250701', 'Write 2025-07-01.'],
])('of a position with %j exactly what is wrong of the withdrawal is told, once', (lines, part) => {
  const problems = told(lines)
  expect(problems).toHaveLength(1)
  expect(problems[0]).toContain(part)
})

test.each(['withdrawn: 2025-07', 'withdrawn:\n  on: 2025', 'withdrawn:\n  by: [north]\n  unknown-date: true'])(
  '%j is a withdrawal',
  (lines) => {
    expect(told(lines)).toEqual([])
  },
)

test.each([
  ['retracted: {on: 2025-06-05, by: publisher}', 'found no note, expected it in retracted'],
  ['retracted: {by: speaker, note: "x"}', 'found no on, expected it in retracted'],
  ['retracted: {on: 2025-06-05, note: "x"}', 'by: speaker where who is said to have spoken denies them'],
  ['retracted: {on: 2025-06-05, by: north, note: "x"}', 'What a party itself took back is withdrawn:'],
  ['retracted: {on: 2025-06-05, by: "Example Courier", note: "x"}', 'Write by: publisher where who published'],
  ['retracted: {date: 2025-06-05, by: speaker, note: "x"}', 'Is it meant as "on", which is missing?'],
  ['retracted: {on: 2025-06-05, by: speaker, reason: "x"}', 'Is it meant as "note", which is missing?'],
  ['retracted: {on: 2025-06-05, by: speaker, note: ""}', 'note of retracted: expected text'],
  ['retracted: no', 'If it is not so, remove the field.'],
  ['retracted: "The paper took it back."', 'Write below retracted:'],
  ['denied: 2025-06-05', 'Did you mean "retracted"?'],
  ['retraction: {on: 2025-06-05, by: speaker, note: "x"}', 'Did you mean "retracted"?'],
])('of a position with %j it is told how the record of its words can be taken back', (lines, part) => {
  const problems = told(lines)
  expect(problems).toHaveLength(1)
  expect(problems[0]).toContain(part)
})

test('who retracts a source as a whole is told that it is a field of positions', () => {
  const source = 'title: T\npublisher: P\nkind: report\npublished: 2025-06-02\nurl: https://example.org/x\nlang: en'
  const result = parseRecord('talks/sources/memo.md', `---\n${source}\nretracted: 2025-06-05\n---\n`)
  expect(result.ok ? [] : result.problems.map(({ fix }) => fix)).toEqual([
    'retracted: is a field of positions: set it in each that quotes these words.',
  ])
})

test.each([
  ...['silent', 'no-comment', '"no comment"', 'no-answer', 'none', 'unknown', 'not-researched', 'n/a', 'none-found'],
  ...['refused-to-say', 'did-not-answer', 'no-position', '"-"'],
])('silence coded as the stance %s is told to be no stance', (stance) => {
  const problems = told(`stances:\n  fence: ${stance}`)
  expect(problems).toHaveLength(1)
  expect(problems[0]).toMatch(/write declined\. If nothing is known, leave the line out: silence is no stance\./)
})

test.each([
  ['neutral', 'Neutral may mean any of them.'],
  ['abstained', 'Write undecided if'],
  ['against', 'Write opposes; or rules-out'],
  ['no', 'Write opposes; or rules-out'],
  ['in-favour', 'Write supports; requires'],
  ['oppose', 'Did you mean "opposes"?'],
  ['ruled-out', 'Did you mean "rules-out"?'],
])('the stance %s is told which of ours it may be', (stance, part) => {
  expect(told(`stances:\n  fence: ${stance}`).join()).toContain(part)
})

test('who gives two translations of a claim is told that it takes one, and of a position where they go', () => {
  const two =
    'translation:\n  - {text: "We ask.", lang: en, by: official}\n  - {text: "We demand.", lang: en, by: ours}'
  expect(told(two).join()).toContain('write translations: in place of translation:')
  const claim = `title: Whether it rained\nby: north\nabout: south\nsaid: 2025\nspeaker: B\nsource: memo\nsummary: It rained.\n${two}`
  const result = parseRecord('talks/claims/rain.md', `---\n${claim}\n---\n`)
  expect(result.ok ? [] : result.problems.map(({ fix }) => fix)).toEqual([
    expect.stringContaining('Keep the one that is'),
  ])
})
