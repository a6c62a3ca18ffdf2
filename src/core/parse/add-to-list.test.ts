import { expect, test } from 'vitest'
import { addToList } from './add-to-list.ts'

test.each([
  ['a list', 'parties:\n  - a\n  - b\nx: 1', 'parties:\n  - a\n  - b\n  - new\nx: 1'],
  ['a list without indent', 'parties:\n- a\n- "b"', 'parties:\n- a\n- "b"\n- new'],
  ['a list on one line', 'parties: [a, b]\nx: 1', 'parties: [a, b, new]\nx: 1'],
])('an id comes to the end of %s', (_, before, after) => {
  expect(addToList(`---\n${before}\n---\n\nBody.\n`, 'parties', 'new')).toBe(`---\n${after}\n---\n\nBody.\n`)
})

test('of groups it comes to the end of the last', () => {
  const before = '---\nissues:\n  - title: "One"\n    issues:\n      - a\n  - title: "Two"\n    issues: [b]\n---\n'
  expect(addToList(before, 'issues', 'new')).toBe(before.replace('[b]', '[b, new]'))
  const block = before.replace(' [b]', '\n      - b')
  expect(addToList(block, 'issues', 'new')).toBe(block.replace('- b', '- b\n      - new'))
})

test.each(['---\nparties: []\n---\n', '---\nparties: a\n---\n', '---\nx: 1\n---\n', 'no fields', '---\n---\n'])(
  'where there is no such list nothing is written: %j',
  (text) => expect(addToList(text, 'parties', 'new')).toBeNull(),
)
