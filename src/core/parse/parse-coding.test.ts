import { expect, test } from 'vitest'
import { classifyFile } from './content-file.ts'
import { parseCoding } from './parse-coding.ts'

const PLACE = { comparison: 'talks', coder: 'anna', issue: 'border', file: 'talks/coding/anna/border.yaml' }
const read = (text: string) => parseCoding(PLACE, text)
const told = (text: string) => {
  const result = read(text)
  return result.ok ? [] : result.problems.map(({ rule, line, message }) => `${line} ${rule}: ${message}`)
}

test('gives each cell with its line; one that is empty is not coded', () => {
  const result = read(
    'note: "On the boat."\npositions:\n  # Words\n  2025-01-01-north:\n    fence: requires\n    open:\n',
  )
  expect(result).toEqual({
    ok: true,
    coding: {
      ...PLACE,
      note: 'On the boat.',
      cells: [
        { position: 'border/2025-01-01-north', option: 'fence', code: 'requires', line: 5 },
        { position: 'border/2025-01-01-north', option: 'open', code: null, line: 6 },
      ],
    },
  })
})

test.each([
  ['positions:\n  2025-north:\n    fence: suports\n', /^3 field-choice: .*found "suports"/],
  ['positions:\n  2025-north:\n    fence: supports # sure\n', /^3 yaml-comment/],
  ['positions:\n  2025-north:\n    fence: supports\n  2025-north:\n    fence: opposes\n', /^4 duplicate-field/],
  ['positions:\n  2025-north: &a\n    fence: supports\n', /^2 yaml-feature/],
  ['positions:\n  __proto__:\n    fence: supports\n', /^2 yaml-feature/],
  ['positions: !!js/function "x"\n', /yaml-feature/],
  ['postions: {}\n', /^1 unknown-field/],
  ['', /yaml-map/],
  ['positions:\n  2025-north:\n    fence: "supp\u202Eorts"\n', /hidden-character/],
  [`# ${'x'.repeat(70_000)}\n`, /file-size/],
])('%j is a problem with its line', (text, problem) => {
  expect(told(text).join('\n')).toMatch(problem)
})

test('its path is that of a coder and an issue, and anything else beside it is a problem', () => {
  expect(classifyFile('talks/coding/pass-1/border.yaml')).toMatchObject({
    is: 'coding',
    place: { comparison: 'talks', coder: 'pass-1', issue: 'border' },
  })
  for (const path of ['border.yaml', 'pass-1/border.md', 'Anna/border.yaml', 'pass-1/deep/border.yaml', 'a/..yaml']) {
    expect(classifyFile(`talks/coding/${path}`)).toMatchObject({ is: 'other', problem: { rule: 'file-path' } })
  }
})

test.each([
  ['another encoding', [...'positions: {}'].map((letter) => `${letter}\0`).join(''), ['1 file-encoding']],
  ['hidden letters in a comment', '# a\u202E\npositions: {}\n', ['1 hidden-character']],
  ['hidden letters and a misspelt field', '# a\u202E\npostions: {}\n', ['1 hidden-character', '2 unknown-field']],
])('a file with %s is told all that is wrong with it', (_, text, expected) => {
  expect(told(text).map((one) => one.split(':')[0])).toEqual(expected)
})

test('what is told names the file as what it is', () => {
  expect(told('{}\n').join()).toContain("expected it in a coder's file")
})
