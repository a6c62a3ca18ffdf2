import { expect, test } from 'vitest'
import { parseRecord } from './parse-record.ts'

const CLAIM = `---
# About the fence.
title: "That it was built"
by: north
about: south
said: 2025-01-01
speaker:
  name: "A. Speaker"
source: speech
summary: "North said that South had built it."
responses:
  - by: south
    kind: denial
    summary: "South denied it."
    source: letter
---


  Said at noon.
`

function told(file: string, text: string): string {
  const result = parseRecord(file, text)
  if (result.ok) return ''
  return result.problems.map(({ line, column, message, fix }) => `${line}:${column} ${message}\n  ${fix}`).join('\n')
}

test('says what was found, what was expected and what to do', () => {
  const text = `---
name: Port: the union
knd: stat
---
`
  expect(told('talks/parties/union.md', text)).toMatchInlineSnapshot(`
    "2:11 found a colon within a text, expected it in quotation marks
      Put the whole text in "double quotes"."
  `)
  const party = `---
name: "Port union"
short:
knd: state
kind: stat
role: [principal]
aliases: Dockers
member_of: [TUC]
entered: 2026-02-31
accept:
  - rule: x
---
`
  expect(told('talks/parties/union.md', party)).toMatchInlineSnapshot(`
    "3:7 short: found no value, expected text
      Write a value behind the colon, or remove the field.
    4:1 knd is not a field of a party, expected one that it can have
      It can have: name, short, self_name, aliases, kind, role, member_of, entered, left, successor_of, names, former_ids, corrections, accept.
    5:7 kind: found "stat", expected one of state, government, organisation, bloc, company, union, electoral-party, person, body
      Did you mean "state"?
    6:7 role: found a list, expected one of principal, mediator, guarantor, observer, mentioned
      Choose one of these words.
    7:10 aliases: found "Dockers", expected a list
      Write each item on a line of its own, after "- ".
    8:13 item 1 of member_of: found "TUC", expected an id: small letters a-z, digits and single hyphens
      Write it as the file is named, without .md: perhaps tuc.
    9:10 entered: "2026-02-31" is not a day of the calendar, expected one that is
      This month has 28 days: look for the right one, or write 2026-02 if only the month is known.
    11:5 found no reason, expected it in item 1 of accept
      Add reason: and its value."
  `)
})

test('finds each field in the file of its author', () => {
  const result = parseRecord('talks/claims/fence.md', CLAIM)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  const { locate } = result.parsed
  const at = (path: (string | number)[], atKey?: boolean) => {
    const { file, line, column } = locate(path, atKey)
    expect(file).toBe('talks/claims/fence.md')
    return `${line}:${column}`
  }
  expect(at(['title'])).toBe('3:8')
  expect(at(['title'], true)).toBe('3:1')
  expect(at(['speaker', 'name'])).toBe('8:9')
  expect(at(['responses', 0, 'kind'])).toBe('13:11')
  expect(at(['responses', 0])).toBe('12:5')
  expect(at(['responses', 0, 'quote', 'text'])).toBe('12:5')
  expect(at(['responses', 7])).toBe('12:3')
  expect(at(['quote'])).toBe('3:1')
  expect(at([])).toBe('3:1')
  expect(at(['body'])).toBe('19:1')
})

test('shows twenty problems of a file and counts the others', () => {
  const keys = Array.from({ length: 1_900 }, (_, at) => `unknown-${at}: 1`).join('\n')
  const result = parseRecord('talks/gaps/x.md', `---\n${keys}\n---\n`)
  if (result.ok) throw new Error('expected problems')
  expect(result.problems).toHaveLength(21)
  expect(result.problems.at(-1)).toMatchObject({
    rule: 'more-problems',
    message: 'found 1883 more problems in this file, which are not shown',
  })
})

test('points at both places where a field is given twice', () => {
  const result = parseRecord('talks/gaps/x.md', '---\nsearched: 2025-01-31\nby: "AB"\nwhere: "x"\nby: "CD"\n---\n')
  expect(result).toMatchObject({
    ok: false,
    problems: [{ rule: 'duplicate-field', line: 5, column: 1, related: [{ line: 3, column: 1 }] }],
  })
})

const GAP = 'searched: 2025-01-01\nwhere: Press\nby: AB'
const PARTY = 'name: North\nkind: state\nrole: principal\nshort: N'

test.each([
  [
    'a party among gaps',
    'gaps/border-north',
    PARTY,
    'found the fields of a party, expected those of a gap, as the folder says. Move the file into parties/.',
  ],
  [
    'a comparison among parties',
    'parties/north',
    'title: T\nquestion: Q\nscope: S\nstatus: open\nstarted: 2024\ncovers_until: 2025-01-01',
    'found the fields of a comparison, expected those of a party, as the folder says. Move the file into its own folder, as comparison.md.',
  ],
])('%s is one problem of its path', (_, path, fields, told) => {
  const result = parseRecord(`talks/${path}.md`, `---\n${fields}\n---\n`)
  const problems = result.ok ? [] : result.problems
  expect(problems.map(({ message, fix }) => `${message}. ${fix}`)).toEqual([told])
  expect(problems).toMatchObject([{ rule: 'file-path', line: 1, column: 1 }])
})

test.each([
  ['three fields of another kind', 'gaps/border-north', 'name: North\nkind: state\nrole: principal'],
  ['as many fields of its own as of another kind', 'gaps/border-north', `${PARTY}\n${GAP}`],
  ['fields of no kind', 'gaps/border-north', 'a: 1\nb: 2\nc: 3\nd: 4'],
])('%s are each told as such', (_, path, fields) => {
  const result = parseRecord(`talks/${path}.md`, `---\n${fields}\n---\n`)
  const rules = result.ok ? [] : result.problems.map(({ rule }) => rule)
  expect(rules).toContain('unknown-field')
  expect(rules).not.toContain('file-path')
})

test.each([
  ['a field', '\n\nwhere: Radio\n', '8:1'],
  ['a field at the end', 'where:', '6:1'],
])('%s of the record below the second line is told where it stands', (_, body, place) => {
  const result = parseRecord('talks/gaps/border-north.md', `---\n${GAP}\n---\n${body}`)
  expect(result.ok ? [] : result.problems.map(({ rule, line, column }) => `${rule} ${line}:${column}`)).toEqual([
    `frontmatter-fence ${place}`,
  ])
  expect(result.ok ? '' : result.problems[0]?.fix).toBe('Move the line --- below the last field.')
})

test.each(['Press: where: Radio', 'It is where: Radio', 'where:Radio', 'bye: now', 'Text.\n\nwhere: Radio'])(
  'a text that begins with %j is a text',
  (body) => {
    const result = parseRecord('talks/gaps/border-north.md', `---\n${GAP}\n---\n\n${body}\n`)
    expect(result.ok && result.parsed.record.body).toBe(body)
  },
)

test('the text of a record begins where its first line does', () => {
  const at = (body: string) => {
    const result = parseRecord('talks/gaps/border-north.md', `---\n${GAP}\n---\n${body}`)
    return result.ok && result.parsed.locate(['body']).line
  }
  expect([at('\n\nOne.\n\nTwo.'), at('One.'), at('\n \n\n'), at('')]).toEqual([8, 6, 6, 6])
})
