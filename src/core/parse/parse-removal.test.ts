import { expect, test } from 'vitest'
import { isBelowRemoved, parseRemoval, readRemovalPath, type RemovalPlace } from './parse-removal.ts'

const FILE = 'talks/removed/positions/border/2025-06-02-north.md'

function read(text: string, file = FILE) {
  const result = parseRemoval(readRemovalPath(file) as RemovalPlace, text)
  return result.ok ? result.removal : result.problems.map(({ rule, line, message }) => `${line} ${rule}: ${message}`)
}

test('a note says what was removed by its path, when and why by its fields', () => {
  expect(read('---\non: 2025-07-01\nreason: legal\n---\n')).toEqual({
    ...{ kind: 'position', id: 'border/2025-06-02-north', comparison: 'talks', file: FILE },
    ...{ on: '2025-07-01', reason: 'legal' },
  })
})

test('a kind may be named by its folder or by itself', () => {
  const found = ['claims', 'claim'].map((folder) => readRemovalPath(`talks/removed/${folder}/oil.md`))
  expect(found).toMatchObject([
    { kind: 'claim', id: 'oil' },
    { kind: 'claim', id: 'oil' },
  ])
})

test.each([
  ['talks/removed/claim-s/oil.md', 'Did you mean "claims"?'],
  ['talks/removed/positions/oil.md', undefined],
  ['talks/removed/oil.md', undefined],
  ['talks/removed/gaps/border-north.md', undefined],
  ['talks/removed/claims/Oil.md', 'Rename it, for example to oil.'],
])('%s is no path of a note', (file, fix) => {
  expect(readRemovalPath(file)).toMatchObject({ rule: 'file-path', file, ...(fix === undefined ? {} : { fix }) })
})

test('a note that tells what the record said is refused, beside everything else that is wrong', () => {
  expect(read('---\non: 2025-7-1\nreason: because\n---\n\nIt said that it asks for a fence.\n')).toEqual([
    expect.stringMatching(/^2 field-value: /),
    '3 field-choice: reason: found "because", expected one of on-request, duplicate, error, legal',
    expect.stringMatching(/^6 removed-record: found text below the fields/),
  ])
})

test('a note is read by the safe reader', () => {
  expect(read('---js\nprocess.exit(1)\n---\n')).toEqual([expect.stringMatching(/^1 frontmatter-fence: /)])
  expect(read('---\non: &a 2025-07-01\nreason: legal\nquote: "A fence"\n---\n')).toEqual([
    expect.stringMatching(/^2 yaml-feature: /),
    expect.stringMatching(/^4 unknown-field: /),
  ])
})

test('a note says where its fields stand, for what is told of them later', () => {
  const result = parseRemoval(readRemovalPath(FILE) as RemovalPlace, '---\non: 2025-07-01\nreason: legal\n---\n')
  if (!result.ok) throw new Error('refused')
  expect(result.locate(['reason'])).toEqual({ file: FILE, line: 3, column: 9 })
  expect(result.locate(['reason'], true)).toEqual({ file: FILE, line: 3, column: 1 })
})

test('a note is told by its folder', () => {
  const paths = ['talks/removed/claims/oil.md', 'removed/claims/oil.md', 'talks/claims/removed/oil.md', 'talks/removed']
  expect(paths.map(isBelowRemoved)).toEqual([true, false, false, true])
})

test.each([
  ['hidden letters in a comment', '---\non: 2025-07-01\n# \u202E\nreason: legal\n---\n', ['3 hidden-character']],
  ['blanks alone below the fields', '---\non: 2025-07-01\nreason: legal\n---\n\n \n', []],
  ['another encoding', '-\0-\0-\0', ['1 file-encoding']],
  ['text below the fields', '---\non: 2025-07-01\nreason: legal\n---\n\nIt said.\n', ['6 removed-record']],
  ['a field too many', '---\non: 2025-07-01\nreason: legal\nquote: x\n---\n', ['4 unknown-field']],
])('a note with %s', (_, text, expected) => {
  const found = read(text)
  expect(Array.isArray(found) ? found.map((one) => one.split(':')[0]) : []).toEqual(expected)
})
