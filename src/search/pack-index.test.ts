import { expect, test } from 'vitest'
import { buildIndex } from './build-index.ts'
import { packNumbers, unpackNumbers } from './pack-numbers.ts'
import { packFlags } from './pack-postings.ts'
import type { SearchDocument } from './search-document.ts'

const document = (id: string, title: string, shared: SearchDocument['shared'] = {}): SearchDocument => ({
  id,
  title,
  texts: [],
  shared,
})

test('an index holds what its documents have and nothing of fields that none has, nor keys where there are none', () => {
  const packed = buildIndex([
    document('a', 'Border', { party: [{ key: 'n', words: 'North' }], source: [{ key: '', words: 'Memo' }] }),
  ])
  expect(packed.columns.map(({ field, keys }) => [field, keys])).toEqual([
    ['party', ['n']],
    ['source', []],
  ])
  expect([packed.compounded, packed.synonyms, packed.leads, packed.version]).toEqual(['', [], [], 2])
  expect(packed.words.rest.split('\n')).toHaveLength(3)
})

test('values with one key are told apart by their words, and come in one order; some may have no key', () => {
  const one = { key: 'n', words: 'North' }
  const other = { key: 'n', words: 'Northern' }
  const none = { key: '', words: 'Alone' }
  const [packed, turned] = [
    [one, other, none],
    [none, other, one],
  ].map((values) => buildIndex([document('a', 'x', { party: values })]))
  expect(packed!.columns[0]).toMatchObject({ size: 3, keys: ['', 'n', 'n'] })
  expect(turned!.columns[0]!.keys).toEqual(packed!.columns[0]!.keys)
  expect(turned!.words).toEqual(packed!.words)
})

test('documents stand in the order of their ids, whatever order they came in', () => {
  const ids = ['b/2', 'a/10', 'a/2', 'b/1', 'B']
  const all = ids.map((id) => document(id, id))
  const packed = buildIndex(all)
  expect(packed.ids).toEqual(buildIndex([...all].sort((a, b) => (a.id < b.id ? 1 : -1))).ids)
  expect(packed.ids.rest.split('\n')[0]).toBe('B')
})

test('every small number is one printable character, or two, and comes back as it was', () => {
  const all = Array.from({ length: 2_000 }, (_, at) => at)
  expect(unpackNumbers(packNumbers(all))).toEqual(all)
  for (const number of all) expect(JSON.stringify(packNumbers([number]))).toBe(`"${packNumbers([number])}"`)
  expect(packFlags(Array.from({ length: 12 }, () => true))).toHaveLength(2)
  expect(packFlags([])).toBe('')
})
