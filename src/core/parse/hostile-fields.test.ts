import { expect, test } from 'vitest'
import { found, position, told } from '../../tests/hostile-position.ts'

const HOSTILE: readonly [string, Record<string, string>, string][] = [
  ['a number for a text', { party: 'party: 2024' }, '2:8 field-value'],
  ['true for a text', { condition: 'condition: true' }, '6:12 field-value'],
  ['null for a text', { condition: 'condition: ~' }, '6:12 field-value'],
  ['nothing for a text', { condition: 'condition:' }, '6:11 field-value'],
  ['an empty text', { condition: 'condition: ""' }, '6:12 field-value'],
  ['a text of blanks', { condition: 'condition: "   "' }, '6:12 field-value'],
  ['a text of non-breaking blanks', { condition: 'condition: "\u00a0\u2003"' }, '6:12 field-value'],
  ['a text of marks of direction', { condition: 'condition: "\u200f\u200e"' }, '6:12 field-value'],
  ['blanks before a text', { condition: 'condition: " A fence."' }, '6:12 field-value'],
  ['a list for a text', { condition: 'condition: [a, b]' }, '6:12 field-value'],
  ['a group for a text', { condition: 'condition: {a: b}' }, '6:12 field-value'],
  ['a text for a list', { x: 'conditions: none' }, '9:13 field-value'],
  ['a list for a group', { x: 'stances: [requires]' }, '9:10 field-value'],
  ['a text of 2,001 characters', { condition: `condition: "${'x'.repeat(2001)}"` }, '6:12 field-value'],
  ['a name of two lines', { speaker: 'speaker: "A.\\nSpeaker"' }, '4:10 field-value'],
  ['a day that does not exist', { said: 'said: 2025-02-31' }, '3:7 field-value'],
  ['the 29th of February of a common year', { said: 'said: 2025-02-29' }, '3:7 field-value'],
  ['a thirteenth month', { said: 'said: 2025-13' }, '3:7 field-value'],
  ['a date with a time', { said: 'said: 2025-06-02T10:00:00Z' }, '3:7 field-value'],
  ['a date in another order', { said: 'said: 02.06.2025' }, '3:7 field-value'],
  ['a date with other digits', { said: 'said: "٢٠٢٥-٠٦-٠٢"' }, '3:7 field-value'],
  ['a year of five digits', { said: 'said: 20250' }, '3:7 field-value'],
  ['both dates', { x: 'said_between: [2025-01, 2025-02]' }, '9:15 field-value'],
  ['a span of one date', { said: 'said_between: [2025-01]' }, '3:15 field-value'],
  ['a misspelt key', { x: 'suposedly: 1' }, '9:1 unknown-field'],
  ['a misspelt key within', { speaker: 'speaker: {nme: A}' }, '4:11 unknown-field'],
  ['an id as a field', { x: 'id: other' }, '9:1 unknown-field'],
  ['an address as a field', { x: 'slug: ../../../escaped' }, '9:1 unknown-field'],
  ['a type as a field', { x: 'type: party' }, '9:1 unknown-field'],
  ['another file as a field', { x: 'file: /etc/passwd' }, '9:1 unknown-field'],
  ['a key of toString', { x: 'toString: 1' }, '9:1 unknown-field'],
  ['an empty key', { x: '"": 1' }, '9:1 unknown-field'],
  ['a misspelt word of a list', { authority: 'authority: principle' }, '5:12 field-choice'],
  ['a word of a list in capitals', { authority: 'authority: PRINCIPAL' }, '5:12 field-choice'],
  ['a stance that is none', { x: 'stances:\n  fence: demnads' }, '10:10 field-choice'],
  ['no source', { source: '# source' }, '2:1 missing-field'],
  ['no date', { said: '# said' }, '2:1 missing-field'],
  [
    'no date among other mistakes',
    { said: '# said', authority: 'authority: x' },
    '2:1 missing-field,5:12 field-choice',
  ],
  ['a language missing from a quotation', { x: 'quote:\n  text: "A fence."' }, '10:3 missing-field'],
  ['a path for an id', { party: 'party: ../../etc' }, '2:8 field-value'],
  ['two dots for an id', { source: 'source: ..' }, '7:9 field-value'],
  ['capitals in an id', { party: 'party: North' }, '2:8 field-value'],
  ['a letter that looks like another in an id', { party: 'party: nоrth' }, '2:8 field-value,2:8 mixed-scripts'],
  ['a name of a person that is a number', { speaker: 'speaker: 5' }, '4:10 field-value'],
  ['a name of a person that is a list', { speaker: 'speaker: [A]' }, '4:10 field-value'],
  ['a person without a name', { speaker: 'speaker: {role: minister}' }, '4:10 missing-field'],
  ['a person with an empty name', { speaker: 'speaker: {name: "", role: minister}' }, '4:17 field-value'],
  ['a person with a number for a role', { speaker: 'speaker: {name: "A", role: 5}' }, '4:28 field-value'],
  ['a day that does not exist, with more before it', { said: 'said: x 2025-02-31' }, '3:7 field-value'],
  ['a day that does not exist, with more behind it', { said: 'said: 2025-02-31x' }, '3:7 field-value'],
  [
    'another name for a field beside a mistake',
    { said: 'date: 2025-06-02', authority: 'authority: x' },
    '3:1 unknown-field,5:12 field-choice',
  ],
  [
    'a misspelt field beside a missing one',
    { said: '# said', condition: 'condtion: x' },
    '2:1 missing-field,6:1 unknown-field',
  ],
  [
    'two fields under other names',
    { said: 'date: 2025-06-02', condition: 'demand: x' },
    '2:1 missing-field,2:1 missing-field,3:1 unknown-field,6:1 unknown-field',
  ],
  [
    'one field of another name, and two missing',
    { said: 'date: 2025-06-02', source: '# source' },
    '2:1 missing-field,2:1 missing-field,3:1 unknown-field',
  ],
  ['a group with no place in a list', { x: 'supersedes: [{a: b}]' }, '9:14 field-value'],
  ['a number for a choice', { authority: 'authority: 5' }, '5:12 field-choice'],
  ['a text for a number', { x: 'amounts: [{of: fence, value: many, as: exactly, unit: km}]' }, '9:30 field-value'],
  ['a text for yes or no', { x: 'move: maybe' }, '9:7 field-choice'],
  ['a withdrawal without a day', { x: 'withdrawn: {by: [north]}' }, '9:12 missing-field'],
  ['a withdrawal of no kind', { x: 'withdrawn: [2025]' }, '9:12 field-value'],
  ['a reason that is missing', { x: 'accept: [{rule: gap-answered}]' }, '9:10 missing-field'],
  ['a language that is none', { x: 'quote: {text: A, lang: English}' }, '9:24 field-value'],
]

test.each(HOSTILE)('refuses %s', (_, replace, expected) => {
  expect(found(position(replace)).join()).toBe(expected)
})

test('what an author is told of each of them is what it was', async () => {
  const all = HOSTILE.map(([what, replace]) => `# ${what}\n${told(position(replace)).join('\n')}\n`)
  await expect(all.join('\n')).toMatchFileSnapshot('../../tests/golden-told/fields.txt')
})

const ADDRESSES = [
  ...[
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:https://a.org/x',
    'ftp://a.org/',
  ],
  ...[
    'file:///etc/passwd',
    '//a.org/',
    '/a',
    'a.org',
    'https:a.org',
    'https:/a.org',
    'https:///a.org',
    'http://',
    'https://',
  ],
  ...['https://who.int@evil.example/', 'https://u:p@a.org/', 'http://localhost/', 'http://localhost'],
  ...[
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://[::1]/',
    'http://printer.local/',
    'http://x.internal',
  ],
  ...['https://a.org\\\\@evil.example/', 'https://a.org/<script>', 'https://a.org/\\" onclick=x', 'https://a.org/a b'],
  ...[
    'https://%61.org/',
    'https://a/',
    'https://a.',
    'https://.org',
    'https://a.org/\\nb',
    'https://a.org/\\tb',
    ' https://a.org',
  ],
]

function source(address: string): string {
  return `---
title: "A memorandum"
publisher: "A ministry"
kind: document
published: 2025-06-02
url: "${address}"
lang: en
---
`
}

const CLAIM = `---
title: "That it is so"
by: north
about: south
said: 2025-06-02
speaker: "A. Speaker"
source: memo
summary: "North says so."
responses:
  - {by: south, kind: denial, summary: "It is not.", source: memo}
---
`

test.each([
  ['a kind that there is not', 'kind: denial', 'kind: denail', '10:23 field-choice'],
  ['no kind', 'kind: denial, ', '', '10:5 missing-field'],
  ['a number for a kind', 'kind: denial', 'kind: 5', '10:23 field-choice'],
  ['an answer that was not found and has words', 'kind: denial', 'kind: none-found', '10:5 missing-field'],
  ['no words', 'summary: "It is not.", ', '', '10:5 missing-field'],
  ['a text', '{by: south, kind: denial, summary: "It is not.", source: memo}', '"No."', '10:5 field-value'],
])('an answer to a claim with %s is told at its place', async (what, right, wrong, expected) => {
  const [file, text] = ['border-talks/claims/so.md', CLAIM.replace(right, wrong)]
  expect(text).not.toBe(CLAIM)
  expect(found(CLAIM, file)).toEqual([])
  expect(found(text, file)[0]).toBe(expected)
  await expect(told(text, file).join('\n')).toMatchFileSnapshot(
    `../../tests/golden-told/claims/${what.replaceAll(' ', '-')}.txt`,
  )
})

test.each(ADDRESSES)('refuses the address %s', (address) => {
  expect(found(source(address), 'border-talks/sources/memorandum.md')).toEqual(['6:6 field-value'])
})

test('takes an address with a port', () => {
  expect(found(source('https://a.org:8443/b'), 'border-talks/sources/memorandum.md')).toEqual([])
})

test('what an author is told of each of these addresses is what it was', async () => {
  const all = ADDRESSES.map(
    (address) => `${address}\n${told(source(address), 'border-talks/sources/memorandum.md').join('\n')}\n`,
  )
  await expect(all.join('\n')).toMatchFileSnapshot('../../tests/golden-told/addresses.txt')
})
