import { afterEach, expect, test } from 'vitest'
import { parseRecord } from './parse-record.ts'

/** A position in which nothing is wrong, with one line put in the place of another. */
function position(replace: Readonly<Record<string, string>> = {}, body = ''): string {
  const fields = {
    party: 'party: north',
    said: 'said: 2025-06-02',
    speaker: 'speaker: "A. Speaker"',
    authority: 'authority: principal',
    condition: 'condition: "A fence along the whole border."',
    source: 'source: 2025-06-02-north-memorandum',
    reported_by: 'reported_by: self',
    ...replace,
  }
  return `---\n${Object.values(fields).join('\n')}\n---\n${body}`
}

const FILE = 'border-talks/positions/border/2025-06-02-north.md'

/** What is found in a file, as `line:column rule`. */
function found(text: string, file = FILE): string[] {
  const result = parseRecord(file, text)
  return result.ok ? [] : result.problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`)
}

const RUN = 'globalThis.hasRun = true; process.exit(1)'

afterEach(() => {
  expect('hasRun' in globalThis).toBe(false)
})

test.each([
  ['an empty file', '', '1:1 frontmatter-fence'],
  ['a file of blanks', ' ', '1:1 frontmatter-fence'],
  ['a byte order mark before the fence', `\uFEFF${position()}`, '1:1 file-encoding'],
  ['a byte order mark alone', '\uFEFF', '1:1 file-encoding'],
  ['carriage returns alone as line ends', position().replaceAll('\n', '\r'), '1:1 file-encoding'],
  ['one carriage return within a line', position({ said: 'said: 2025-06-02\rx: y' }), '1:1 file-encoding'],
  ['a text without fields', 'The North wants a fence.\n', '1:1 frontmatter-fence'],
  ['fields that never end', '---\nparty: north\n', '1:1 frontmatter-fence'],
  ['a fence alone', '---', '1:1 frontmatter-fence'],
  ['an empty line before the fence', `\n${position()}`, '1:1 frontmatter-fence'],
  ['a blank before the fence', ` ${position()}`, '1:1 frontmatter-fence'],
  ['a blank behind the fence', position().replace('---', '--- '), '1:1 frontmatter-fence'],
  ['a tab behind the fence', position().replace('---', '---\t'), '1:1 frontmatter-fence'],
  ['fences of plus signs', '+++\nparty = "north"\n+++\n', '1:1 frontmatter-fence'],
  ['a fence of four hyphens', '----\nparty: north\n----\n', '1:1 frontmatter-fence'],
  ['a field on the first line', '--- party: north\n---\n', '1:1 frontmatter-fence'],
  ['fences of dashes that look like hyphens', '‑‑‑\nparty: north\n‑‑‑\n', '1:1 frontmatter-fence'],
  ['a closing fence with more behind it', '---\nparty: north\n---xyz\nbody\n', '3:1 frontmatter-fence'],
  ['a closing fence of four hyphens', '---\nparty: north\n----\nbody\n', '3:1 frontmatter-fence'],
  ['a closing fence with a blank behind it', '---\nparty: north\n--- \nbody\n', '3:1 frontmatter-fence'],
  ['two fences and nothing between', '---\n---\n', '2:1 yaml-map'],
  ['only blank lines between the fences', '---\n\n\n---\n', '2:1 yaml-map'],
  ['only comments between the fences', '---\n# party: north\n---\n', '2:1 yaml-map'],
  ['a text for fields', '---\nhello there\n---\n', '2:1 yaml-map'],
  ['a list for fields', '---\n- party\n- said\n---\n', '2:1 yaml-map'],
  ['null for fields', '---\nnull\n---\n', '2:1 yaml-map'],
  ['a number for fields', '---\n12\n---\n', '2:1 yaml-map'],
  ['more than 64 KiB', position({}, 'x'.repeat(70_000)), '1:1 file-size'],
  ['32,000 blank lines among the fields', `---\n${'\n'.repeat(32_000)}a: b\n---\n`, '1:1 file-size'],
  ['NUL characters, as of UTF-16', [...position()].map((letter) => `${letter}\0`).join(''), '1:1 file-encoding'],
])('refuses %s', (_, text, expected) => {
  expect(found(text).join()).toBe(expected)
})

test.each([
  ...['js', ' js', '\tjs', 'javascript', ' javascript ', 'JavaScript', ' JavaScript', 'JS', 'Js', 'jS', 'node', 'es6'],
  ...[
    'coffee',
    'coffeescript',
    'cson',
    'json',
    'toml',
    'yaml',
    'yml',
    'constructor',
    '__proto__',
    'toString',
    'valueOf',
  ],
  ...['hasOwnProperty', 'js\r', '\u00a0js', 'ｊｓ', 'eval', 'javascript;', '//js'],
])('never runs what stands behind a fence of ---%s', (language) => {
  for (const body of [RUN, `{ party: (() => { ${RUN} })() }`, `module.exports = { a: ${RUN.split(';')[0]} }`]) {
    expect(found(`---${language}\n${body}\n---\n`).join()).toMatch(/^1:1 (?:frontmatter-fence|file-encoding)$/)
    // Twice: gray-matter remembers files that it failed to read, and gives them back as good.
    expect(found(`---${language}\n${body}\n---\n`).join()).toMatch(/^1:1 (?:frontmatter-fence|file-encoding)$/)
  }
})

test.each([
  ['a key given twice', { said: 'said: 2025-06-02\nsaid: 2025-06-03' }, '4:1 duplicate-field'],
  ['a key given twice, once in quotes', { said: 'said: 2025-06-02\n"said": 2025-06-03' }, '4:1 duplicate-field'],
  ['__proto__', { x: '__proto__: {}' }, '9:1 yaml-feature'],
  ['__proto__ by an escape', { x: '"__pr\\u006fto__": {}' }, '9:1 yaml-feature'],
  ['__proto__ within', { x: 'stances:\n  __proto__: {requires: x}' }, '10:3 yaml-feature'],
  ['constructor', { x: 'constructor: {prototype: {a: 1}}' }, '9:1 yaml-feature'],
  ['a merge', { x: '<<: {party: south}' }, '9:1 yaml-feature'],
  [
    'an anchor and a reference to it',
    { said: 'said: &d 2025-06-02\nchecked: *d' },
    '3:7 yaml-feature,4:10 yaml-feature',
  ],
  ['a reference to nothing', { condition: 'condition: *bold* words' }, '6:12 yaml-syntax'],
  ['a list that holds itself', { x: 'conditions: &a [*a]' }, '9:13 yaml-feature,9:17 yaml-feature'],
  ['a type that runs code', { condition: 'condition: !!js/function "function () {}"' }, '6:12 yaml-feature'],
  [
    'a type of Python',
    { condition: 'condition: !!python/object/apply:os.system ["ls"]' },
    '6:12 yaml-feature,6:44 field-value',
  ],
  ['binary data', { condition: 'condition: !!binary aGVsbG8=' }, '6:12 yaml-feature'],
  ['a type of its own', { condition: 'condition: !foo words' }, '6:12 yaml-feature'],
  ['the type of text', { condition: 'condition: !!str words' }, '6:12 yaml-feature'],
  ['a type by its address', { condition: 'condition: !<tag:yaml.org,2002:str> words' }, '6:12 yaml-feature'],
  ['a type on a key', { party: '!foo party: north' }, '2:1 yaml-syntax'],
  ['a type on all fields', { party: '!foo\nparty: north' }, '2:1 yaml-feature'],
  ['a type on nothing', { condition: 'condition: !foo' }, '6:12 yaml-feature,6:16 field-value'],
  ['a type on a list', { x: 'conditions: !foo [a]' }, '9:13 yaml-feature'],
  ['a directive', { party: '%YAML 1.1\nparty: north' }, '2:1 yaml-syntax'],
  ['the end of a document', { said: 'said: 2025-06-02\n...\nx: y' }, '4:1 yaml-syntax'],
  ['a colon in a text without quotes', { condition: 'condition: Ceasefire: phase one' }, '6:21 yaml-syntax'],
  ['a colon at the end of a text', { condition: 'condition: As follows:' }, '6:22 yaml-syntax'],
  [
    'two colons in two fields',
    { condition: 'condition: A: b', speaker: 'speaker: C: d' },
    '4:11 yaml-syntax,6:13 yaml-syntax',
  ],
  ['a tab as indent', { speaker: 'speaker:\n\tname: "A"\n\trole: "B"' }, '5:1 yaml-syntax'],
  ['a quotation mark that is not closed', { condition: 'condition: "A fence.' }, '6:12 yaml-syntax'],
  ['quotation marks within a text', { condition: 'condition: "A "real" fence."' }, '6:16 yaml-syntax'],
  ['an apostrophe in single quotes', { condition: "condition: 'It's a fence.'" }, '6:16 yaml-syntax'],
  ['text behind quotation marks', { condition: 'condition: "No", he said' }, '6:16 yaml-syntax'],
  ['a text that begins with @', { condition: 'condition: @north wants it' }, '6:12 yaml-syntax'],
  ['a text that begins with a backtick', { condition: 'condition: `fence`' }, '6:12 yaml-syntax'],
  ['a text that begins with %', { condition: 'condition: %5 of it' }, '6:12 yaml-syntax'],
  ['a text that begins with a hyphen', { condition: 'condition: - a fence' }, '6:12 yaml-syntax'],
  ['a line that is no field', { condition: 'condition: "A"\nand more' }, '7:1 yaml-syntax'],
  ['no blank behind a colon', { condition: 'condition:fence' }, '6:1 yaml-syntax'],
  ['a field that is indented', { condition: '  condition: "A"' }, '6:3 yaml-syntax'],
  ['a bracket that is not closed', { x: 'conditions: ["a", "b"' }, '9:22 yaml-syntax'],
  ['an escape that means nothing', { condition: 'condition: "C:\\path"' }, '6:15 yaml-syntax'],
  ['a group as a key', { x: '? {a: 1}\n: b' }, '9:3 yaml-syntax'],
  ['a text after which # loses the rest', { condition: 'condition: We demand clause # 5' }, '6:29 yaml-comment'],
  ['a comment behind a text in quotes', { condition: 'condition: "A fence" # sic' }, '6:22 yaml-comment'],
  ['a colour without quotes', { condition: 'condition: #1d4ed8' }, '6:12 yaml-comment'],
  ['a comment behind an item', { x: 'conditions:\n  - Clause # 5' }, '10:12 yaml-comment'],
  ['a comment behind a date', { said: 'said: 2025-06-02 # about' }, '3:18 yaml-comment'],
  ['a year in hexadecimal', { said: 'said: 0x7E9' }, '3:7 yaml-number'],
  ['a year with a fraction', { said: 'said: 2025.0' }, '3:7 yaml-number'],
  ['a number too large to be kept', { condition: 'condition: 9007199254740993' }, '6:12 yaml-number'],
  ['a number with noughts before it', { x: 'coded_by: [007]' }, '9:12 yaml-number'],
  ['infinity', { condition: 'condition: .inf' }, '6:12 yaml-number'],
  ['a number beyond all', { said: 'said: 1e999' }, '3:7 yaml-number'],
  ['something that is no number', { said: 'said: .nan' }, '3:7 yaml-number'],
  [
    '13 lists within each other',
    { x: `conditions: ${'['.repeat(14)}${']'.repeat(14)}` },
    '9:14 field-value,9:24 yaml-feature',
  ],
])('refuses %s', (_, replace, expected) => {
  expect(found(position(replace)).join()).toBe(expected)
})

test.each([
  ['a number for a text', { party: 'party: 2024' }, '2:8 field-value'],
  ['true for a text', { condition: 'condition: true' }, '6:12 field-value'],
  ['null for a text', { condition: 'condition: ~' }, '6:12 field-value'],
  ['nothing for a text', { condition: 'condition:' }, '6:11 field-value'],
  ['an empty text', { condition: 'condition: ""' }, '6:12 field-value'],
  ['a text of blanks', { condition: 'condition: "   "' }, '6:12 field-value'],
  ['a text of non-breaking blanks', { condition: 'condition: "\u00a0\u2003"' }, '6:12 field-value'],
  ['a text of joiners and marks of direction', { condition: 'condition: "\u200d\u200e"' }, '6:12 field-value'],
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
  ['a language that is none', { x: 'quote: {text: A, lang: English}' }, '9:24 field-value'],
])('refuses %s', (_, replace, expected) => {
  expect(found(position(replace)).join()).toBe(expected)
})

test.each([
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
  ...[
    'https://who.int@evil.example/',
    'https://u:p@a.org/',
    'https://a.org:8080/',
    'http://localhost/',
    'http://localhost',
  ],
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
])('refuses the address %s', (address) => {
  const source = `---
title: "A memorandum"
publisher: "A ministry"
kind: document
published: 2025-06-02
url: "${address}"
lang: en
---
`
  expect(found(source, 'border-talks/sources/memorandum.md')).toEqual(['6:6 field-value'])
})

test.each([
  ['a change of direction', 'A \u202Efence.', '6:15 hidden-character'],
  ['an isolate', 'A \u2066fence.', '6:15 hidden-character'],
  ['a zero-width blank', 'A fe\u200Bnce.', '6:17 hidden-character'],
  ['a word joiner', 'A fe\u2060nce.', '6:17 hidden-character'],
  ['a byte order mark', 'A fe\uFEFFnce.', '6:17 hidden-character'],
  ['a soft hyphen', 'A fe\u00ADnce.', '6:17 hidden-character'],
  ['a filler of Hangul', 'A \u3164fence.', '6:15 hidden-character'],
  ['a line separator', 'A \u2028fence.', '6:15 hidden-character'],
  ['tag characters', 'A fence\u{E0041}\u{E0042}.', '6:20 hidden-character,6:22 hidden-character'],
  ['private use', 'A \uE000 fence.', '6:15 hidden-character'],
  ['a non-character', 'A \uFFFE fence.', '6:15 hidden-character'],
  ['a sign for a lost character', 'A fenc\uFFFD', '6:19 hidden-character'],
  ['half a pair', 'A \uD800 fence.', '6:15 hidden-character'],
  ['the other half of a pair', 'A \uDC00 fence.', '6:15 hidden-character'],
  ['NUL', 'A \0 fence.', '6:15 hidden-character'],
  ['an escape', 'A \x1b[31m fence.', '6:15 hidden-character'],
  ['a backspace', 'A \b fence.', '6:15 hidden-character'],
  ['a control of the second block', 'A \x9b31m fence.', '6:15 hidden-character'],
  ['a vertical tab', 'A \v fence.', '6:15 hidden-character'],
  ['five marks on one letter', 'A fe\u0301\u0302\u0303\u0304\u0305nce.', '6:17 hidden-character,6:16 not-nfc'],
  ['an accent apart from its letter', 'A cafe\u0301.', '6:18 not-nfc'],
  ['the sign of the unit Kelvin', 'At 300 \u212A.', '6:20 not-nfc'],
])('refuses %s, as it is and as an escape', (_, text, expected) => {
  const places = (text: string) => found(text).sort()
  expect(places(position({ condition: `condition: "${text}"` }))).toEqual(expected.split(',').sort())
  const escaped = [...text].map((letter) => {
    const code = letter.codePointAt(0)!
    return code > 126 || code < 32 ? `\\U${code.toString(16).padStart(8, '0')}` : letter
  })
  const rules = expected.split(',').map((place) => `6:12 ${place.split(' ')[1]}`)
  expect(places(position({ condition: `condition: "${escaped.join('')}"` }))).toEqual(rules.sort())
})

test.each(['\u202E', '\u200B', '\u{E0041}', 'e\u0301'])(
  'refuses hidden text in a body, in a key and in a comment',
  (text) => {
    expect(found(position({}, `A fence${text}.`)).length).toBeGreaterThan(0)
    expect(found(position({ x: `"par${text}ty": x` })).length).toBeGreaterThan(0)
    expect(found(position({ x: `# par${text}ty` })).length).toBeGreaterThan(0)
  },
)

test.each([
  ['a Cyrillic letter in a Latin name', 'speaker: "Nоrth"', '4:10 mixed-scripts'],
  ['a Greek letter in a Latin name', 'speaker: {name: "Nοrth", role: "x"}', '4:17 mixed-scripts'],
  ['a Latin letter in a Cyrillic name', 'speaker: "Сеvер"', '4:10 mixed-scripts'],
  ['a Cyrillic letter by an escape', 'speaker: "N\\u043erth"', '4:10 mixed-scripts'],
])('refuses %s', (_, speaker, expected) => {
  expect(found(position({ speaker }))).toEqual([expected])
})
