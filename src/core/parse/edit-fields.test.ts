import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { RECORD_SCHEMA } from '../model/record-schema.ts'
import { editFields, type FieldEdit } from './edit-fields.ts'

const SCHEMA = RECORD_SCHEMA.position

function edit(fields: string, ...edits: FieldEdit[]): string | null {
  const text = editFields(`---\n${fields}\n---\n\nBody.\n`, edits, SCHEMA)
  return text === null ? null : text.slice('---\n'.length, -'\n---\n\nBody.\n'.length)
}

test.each([
  ['plain', 'party: north\nsaid: 2025', 'party: east\nsaid: 2025'],
  ['in quotation marks', 'party: "north"', 'party: "east"'],
  ['over several lines', 'party: >-\n  north\nsaid: 2025', 'party: east\nsaid: 2025'],
])('a value that stands %s is replaced where it stands', (_, before, after) => {
  expect(edit(before, { set: ['party'], to: 'east' })).toBe(after)
})

test('a word that YAML would read as something else comes into quotation marks', () => {
  expect(edit('party: north', { set: ['party'], to: '2024' })).toBe('party: "2024"')
  expect(edit('with: [north]', { list: 'with', item: 'null' })).toBe('with: [north, "null"]')
})

test.each([
  ['with:\n  - a\n  - b\n  - c\nsaid: 1', ['with', 1], 'with:\n  - a\n  - c\nsaid: 1'],
  ['with:\n- a\n- b', ['with', 1], 'with:\n- a'],
  ['with: [a, b, c]', ['with', 0], 'with: [b, c]'],
  ['with: [a, b, c]', ['with', 2], 'with: [a, b]'],
  [
    '# A note.\nparty: a\nwith: [a]\n# On the day.\nsaid: 1',
    ['with', 0],
    '# A note.\nparty: a\n# On the day.\nsaid: 1',
  ],
  ['party: a\nwith:\n  - a', ['with', 0], 'party: a'],
  ['with:\n  - by: a\n    note: "x"\n  - by: b', ['with', 0], 'with:\n  - by: b'],
])('from %j an item is taken out with its line', (before, path, after) => {
  expect(edit(before, { drop: path })).toBe(after)
})

test('several items go at once, and what else is changed is found all the same', () => {
  const before = 'party: a\nwith:\n  - a\n  - b\n  - c\n  - d'
  const edits: FieldEdit[] = [{ drop: ['with', 0] }, { drop: ['with', 2] }, { set: ['with', 3], to: 'e' }]
  expect(edit(before, ...edits)).toBe('party: a\nwith:\n  - b\n  - e')
})

test.each([
  ['party: a\nformer_ids:\n  - x', 'party: a\nformer_ids:\n  - x\n  - x/new-one'],
  ['party: a\nformer_ids: [x]', 'party: a\nformer_ids: [x, x/new-one]'],
  ['party: a\nformer_ids: []', 'party: a\nformer_ids: [x/new-one]'],
  ['party: a\n\n# Why.\naccept: []', 'party: a\nformer_ids:\n  - x/new-one\n\n# Why.\naccept: []'],
  ['accept: []', 'former_ids:\n  - x/new-one\naccept: []'],
])('to %j an item is added in its form', (before, after) => {
  expect(edit(before, { list: 'former_ids', item: 'x/new-one' })).toBe(after)
})

test('groups are added as groups, and an item can come behind a certain one', () => {
  const item = { on: '2025-01-01', note: 'A "word".' }
  expect(edit('party: a\nsaid: 1', { list: 'corrections', item })).toBe(
    'party: a\nsaid: 1\ncorrections:\n  - on: 2025-01-01\n    note: "A \\"word\\"."',
  )
  expect(edit('with:\n  - a\n  - b', { after: ['with', 0], item: 'x' })).toBe('with:\n  - a\n  - x\n  - b')
})

test('a key can be renamed', () => {
  expect(edit('stances: {fence: requires}', { key: ['stances', 'fence'], to: 'wall' })).toBe(
    'stances: {wall: requires}',
  )
})

test('lines that are not touched keep their ends', () => {
  const before = '---\r\nparty: a\r\nsaid: 1\n---\r\nBody\r\n'
  expect(editFields(before, [{ set: ['party'], to: 'b' }], SCHEMA)).toBe('---\r\nparty: b\r\nsaid: 1\n---\r\nBody\r\n')
})

test('an edit that changes nothing changes no byte, whatever the line ends', () => {
  for (const text of ['---\r\nparty: a\r\n---\r\nBody\r\n', '---\nparty: a\r\n---\nBody']) {
    expect(editFields(text, [], SCHEMA)).toBe(text)
    expect(editFields(text, [{ set: ['party'], to: 'a' }], SCHEMA)).toBe(text)
  }
})

test('of a long list the items go that are named', () => {
  const list = Array.from({ length: 12 }, (_, n) => `n${n}`)
  const left = list.filter((_, n) => n !== 2 && n !== 9 && n !== 10)
  const edits: FieldEdit[] = [9, 2, 10].map((at) => ({ drop: ['with', at] }))
  expect(edit(`with: [${list.join(', ')}]`, ...edits)).toBe(`with: [${left.join(', ')}]`)
})

test('what cannot be found is not changed', () => {
  expect(edit('party: a', { set: ['with', 0], to: 'b' })).toBeNull()
  expect(edit('{party: a}', { set: ['party'], to: 'b' })).toBeNull()
  expect(editFields('party: a', [{ set: ['party'], to: 'b' }], SCHEMA)).toBeNull()
})

test('whatever lists hold and however they are written, an edit changes what it names and nothing else', () => {
  const word = fc.stringMatching(/^[a-z][a-z0-9]{0,5}(?:-[a-z0-9]{1,3})?$/)
  const list = fc.uniqueArray(word, { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(list, list, fc.boolean(), fc.boolean(), fc.nat(), (one, other, isFlow, isTight, seed) => {
      const written = (items: string[]) =>
        isFlow ? ` [${items.join(', ')}]` : items.map((item) => `\n${isTight ? '' : '  '}- ${item}`).join('')
      const at = seed % one.length
      const before = `party: p\nwith:${written(one)}\nsupersedes:${written(other)}`
      const edits = [{ drop: ['with', at] }, { list: 'supersedes', item: 'added' }, { set: ['party'], to: 'q' }]
      const left = one.filter((_, index) => index !== at)
      expect(parse(edit(before, ...edits)!, { schema: 'core' })).toEqual({
        ...{ party: 'q', supersedes: [...other, 'added'] },
        ...(left.length > 0 ? { with: left } : {}),
      })
    }),
  )
})

test.each<[string, string, FieldEdit, string | null]>([
  ['a word beside which a mark stands', "party: It's", { set: ['party'], to: 'B' }, 'party: B'],
  [
    'a word in a group of a list',
    'corrections:\n  - on: 2025\n    note: x',
    { set: ['corrections', 0, 'note'], to: 'y' },
    'corrections:\n  - on: 2025\n    note: y',
  ],
  [
    'a value before a comment',
    'party: north # as it says',
    { put: ['party'], value: 'south' },
    'party: south # as it says',
  ],
  [
    'a value over several lines',
    'condition: |-\n  One.\n  Two.\nsource: s',
    { put: ['condition'], value: 'Three.' },
    'condition: "Three."\nsource: s',
  ],
  [
    'a value that is not there yet',
    'condition:\nsource: s',
    { put: ['condition'], value: 'Three.' },
    'condition: "Three."\nsource: s',
  ],
  [
    'a value in a group',
    'speaker:\n  name: "A"\n  role: "B"',
    { put: ['speaker', 'role'], value: 'C' },
    'speaker:\n  name: "A"\n  role: "C"',
  ],
  ['an item of a list', 'with:\n  - a\n  - b', { put: ['with', 1], value: 'c' }, 'with:\n  - a\n  - c'],
  [
    'a word by a group',
    'speaker: "A"\nsource: s',
    { put: ['speaker'], value: { name: 'A', role: 'B' } },
    'speaker:\n  name: "A"\n  role: "B"\nsource: s',
  ],
  [
    'a field of a group that is missing',
    'speaker:\n  name: "A"\nsource: s',
    { put: ['speaker', 'role'], value: 'B' },
    'speaker:\n  name: "A"\n  role: "B"\nsource: s',
  ],
  [
    'a field behind one without a value',
    'source: s\nlocator:',
    { put: ['prompt'], value: 'p' },
    'source: s\nlocator:\nprompt: "p"',
  ],
  ['a field of a group in brackets', 'speaker: {name: "A"}', { put: ['speaker', 'role'], value: 'B' }, null],
  ['an item by a group', 'with:\n  - a', { put: ['with', 0], value: { a: 1 } }, null],
  ['what no schema knows', 'party: a', { put: ['zzz', 'b'], value: 'c' }, null],
  ['nothing', 'party: a', { put: [], value: 'c' }, null],
  ['a field of a word', 'party: a', { put: ['party', 'b'], value: 'c' }, null],
])('put in the place of what stands there: %s', (_, before, change, after) => {
  expect(edit(before, change)).toBe(after)
})

test.each<[string, string, FieldEdit, string | null]>([
  ['at the top', 'party: a', { key: ['party'], to: 'side' }, 'side: a'],
  [
    'in a group of a list',
    'corrections:\n  - on: 2025\n    note: x',
    { key: ['corrections', 0, 'note'], to: 'why' },
    'corrections:\n  - on: 2025\n    why: x',
  ],
  [
    'that would be read as a number',
    'stances:\n  fence: requires',
    { key: ['stances', 'fence'], to: '2024' },
    'stances:\n  "2024": requires',
  ],
  ['that is not there', 'party: a', { key: ['stances', 'fence'], to: 'x' }, null],
  ['of a list', 'with: [a]', { key: ['with', 0], to: 'x' }, null],
])('a key %s is renamed', (_, before, change, after) => {
  expect(edit(before, change)).toBe(after)
})

test.each<[string, string, FieldEdit, string | null]>([
  [
    'in a list of a group',
    'withdrawn:\n  on: 2025\n  by:\n    - north',
    { after: ['withdrawn', 'by', 0], item: 'south' },
    'withdrawn:\n  on: 2025\n  by:\n    - north\n    - south',
  ],
  ['in brackets', 'with: [a, b]', { after: ['with', 0], item: 'x' }, 'with: [a, x, b]'],
  [
    'as a group in brackets',
    'amounts: [{of: a, value: 1}]',
    { list: 'amounts', item: { of: 'b', value: 2 } },
    'amounts: [{of: a, value: 1}, { of: b, value: 2 }]',
  ],
  ['behind one that is not there', 'with: [a, b]', { after: ['with', 5], item: 'x' }, null],
  ['in what is no list', 'party: a', { after: ['party', 0], item: 'x' }, null],
  ['in a field that is no list', 'with: a', { list: 'with', item: 'x' }, null],
  ['in a field without a value', 'with:\nparty: a', { list: 'with', item: 'x' }, null],
])('an item comes in its form: %s', (_, before, change, after) => {
  expect(edit(before, change)).toBe(after)
})

test.each<[string, string, FieldEdit, string | null]>([
  [
    'the only item of a list in a group',
    'withdrawn:\n  on: 2025\n  by:\n    - north\nparty: a',
    { drop: ['withdrawn', 'by', 0] },
    'withdrawn:\n  on: 2025\nparty: a',
  ],
  [
    'a field of a group',
    'speaker:\n  name: "A"\n  role: "B"\nparty: a',
    { drop: ['speaker', 'role'] },
    'speaker:\n  name: "A"\nparty: a',
  ],
  [
    'the first field of an item',
    'corrections:\n  - on: 2025\n    note: x',
    { drop: ['corrections', 0, 'on'] },
    'corrections:\n  - note: x',
  ],
  ['the only field of a group', 'speaker:\n  name: "A"\nparty: a', { drop: ['speaker', 'name'] }, null],
  ['a field of a group in brackets', 'speaker: {name: "A", role: "B"}', { drop: ['speaker', 'role'] }, null],
  ['what is not there', 'party: a', { drop: ['source'] }, null],
  ['an item that is not there', 'with: [a, b]', { drop: ['with', 5] }, null],
  ['a part of a word', 'party: a', { drop: ['party', 'b'] }, null],
  ['a field without a value', 'party: a\nlocator:\nsource: s', { drop: ['locator'] }, 'party: a\nsource: s'],
  [
    'a field with the comment of the next below it',
    'party: a\nlocator: x\n\n# Why.\nsource: s',
    { drop: ['locator'] },
    'party: a\n\n# Why.\nsource: s',
  ],
  ['the last field', 'party: a\nlocator: x', { drop: ['locator'] }, 'party: a'],
])('taken out is %s', (_, before, change, after) => {
  expect(edit(before, change)).toBe(after)
})
