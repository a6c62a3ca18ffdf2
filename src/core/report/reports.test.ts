import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Problem } from '../model/problem.ts'
import { renderGithubReport } from './github.ts'
import { renderJsonReport } from './json.ts'
import { renderTerminalReport } from './terminal.ts'

const unknownField: Problem = {
  file: 'talks/parties/north.md',
  line: 3,
  column: 1,
  severity: 'error',
  rule: 'unknown-field',
  message: 'knd is not a field of a party, expected one that it can have',
  fix: 'Did you mean "kind"?',
}

const duplicate: Problem = {
  ...{ file: 'talks/parties/north.md', line: 12, column: 5, severity: 'error', rule: 'duplicate-field' },
  message: 'found "name" a second time, expected each field once',
  related: [{ file: 'talks/parties/north.md', line: 2, column: 1 }],
}

const unused: Problem = {
  ...{ file: 'talks/sources/memo.md', line: 2, column: 1, severity: 'warning', rule: 'unused-source' },
  message: 'found no record that names this source',
}

const report = { problems: [unknownField, duplicate, unused], records: 12 }
const clean = { problems: [], records: 1 }

test('the terminal shows problems by file, with what to do about them', () => {
  expect(renderTerminalReport(report)).toMatchInlineSnapshot(`
    "talks/parties/north.md
      3:1   error  knd is not a field of a party, expected one that it can have  unknown-field
            Did you mean "kind"?
      12:5  error  found "name" a second time, expected each field once  duplicate-field
            see talks/parties/north.md:2:1

    talks/sources/memo.md
      2:1  warning  found no record that names this source  unused-source

    12 records: 2 errors, 1 warning
    "
  `)
  expect(renderTerminalReport(clean)).toMatchInlineSnapshot(`
    "1 record: 0 errors, 0 warnings
    "
  `)
})

test('the terminal has colours only if they are asked for', () => {
  expect(renderTerminalReport(report)).not.toContain('\x1b')
  expect(renderTerminalReport(report, { colour: true })).toContain('\x1b[31merror')
})

test('JSON is one object of the published shape', () => {
  expect(JSON.parse(renderJsonReport(report))).toEqual({
    problems: [unknownField, duplicate, unused],
    errors: 2,
    warnings: 1,
    records: 12,
  })
})

test('GitHub gets one annotation for each problem', () => {
  expect(renderGithubReport(report)).toMatchInlineSnapshot(`
    "::error file=content/talks/parties/north.md,line=3,col=1,title=unknown-field::knd is not a field of a party, expected one that it can have%0ADid you mean "kind"?
    ::error file=content/talks/parties/north.md,line=12,col=5,title=duplicate-field::found "name" a second time, expected each field once
    ::warning file=content/talks/sources/memo.md,line=2,col=1,title=unused-source::found no record that names this source
    12 records: 2 errors, 1 warning
    "
  `)
})

test.each([
  ...[
    '\n::error::forged',
    '\r::stop-commands::x',
    '%0A::error::forged',
    '::set-output name=x::y',
    '\u0085::error::x',
    '\u2028::error::x',
  ],
  ...['\x1b[2J', '\x1b]8;;https://evil.example\x07', '\b\b\b', '\u202eerror', '\0', 'a,line=1,col=1::x', '##[error]x'],
])('no record forges a command or a line by %j', (text) => {
  const forged = {
    ...unknownField,
    file: `a/${text}.md`,
    message: text,
    fix: text,
    rule: text,
    related: [{ ...duplicate, file: text }],
  }
  const lines = (output: string) => output.trimEnd().split(/[\n\r\u0085\u2028\u2029]/)
  const github = renderGithubReport({ problems: [forged], records: 1 })
  expect(lines(github)).toHaveLength(2)
  expect(lines(github)[0]).toMatch(/^::error file=[^:,]*,line=3,col=1,title=[^:,]*::/)
  const terminal = renderTerminalReport({ problems: [forged], records: 1 })
  expect(lines(terminal)).toHaveLength(6)
  for (const output of [github, terminal]) expect(output).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u)
})

test('every report of every text is one that its reader can take apart', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (message, file) => {
      const one = { problems: [{ ...unknownField, message, file }], records: 1 }
      expect(JSON.parse(renderJsonReport(one)).problems[0]).toEqual({ ...unknownField, message, file })
      expect(renderGithubReport(one).split('\n')).toHaveLength(3)
      expect(renderTerminalReport(one).split('\n')).toHaveLength(6)
    }),
  )
})
