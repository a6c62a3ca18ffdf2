import { expect, test } from 'vitest'
import { found, position, told } from '../../tests/hostile-position.ts'

const HOSTILE: readonly [string, Record<string, string>, string][] = [
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
  ['a brace that is not closed', { x: 'stances: {fence: requires' }, '9:26 yaml-syntax'],
  ['a bracket in front of a text', { condition: 'condition: [A] fence' }, '6:12 yaml-syntax'],
  ['blanks before a bracket in front of a text', { condition: 'condition:   [A] fence' }, '6:14 yaml-syntax'],
  ['a text over two lines that is not closed', { condition: 'condition: "A fence\nx: y' }, '6:12 yaml-syntax'],
  ['a long key with an equals sign', { x: `${'k'.repeat(60)} = north` }, '9:1 yaml-syntax'],
  ['a key in stars', { x: '**note**: north' }, '9:1 yaml-syntax'],
  [
    'a reference for all fields',
    { party: '*a\n#', said: '#', speaker: '#', authority: '#', condition: '#', source: '#', reported_by: '#' },
    '2:1 yaml-feature,2:1 yaml-map',
  ],
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
]

test.each(HOSTILE)('refuses %s', (_, replace, expected) => {
  expect(found(position(replace)).join()).toBe(expected)
})

test('what an author is told of each of them is what it was', async () => {
  const all = HOSTILE.map(([what, replace]) => `# ${what}\n${told(position(replace)).join('\n')}\n`)
  await expect(all.join('\n')).toMatchFileSnapshot('../../tests/golden-told/yaml.txt')
})
