import { expect, test } from 'vitest'
import { position } from '#tests/dataset-fixture.ts'
import { changesOfVersion } from './record-versions.ts'

const before = position('border/2025-01-01-north', { stances: { fence: 'supports' }, body: 'A note.' })
const changed = (fields: Parameters<typeof position>[1]) =>
  changesOfVersion(before, { ...before, ...fields }).map(({ path, before: old, after }) => [path.join('.'), old, after])

test('what readers see that changed from one version to the next is told field by field', () => {
  expect(changed({ condition: 'It asks for a fence.', stances: { fence: 'requires' } })).toEqual([
    ['condition', 'It asks for something.', 'It asks for a fence.'],
    ['stances.fence', 'supports', 'requires'],
  ])
  expect(changed({})).toEqual([])
})

test('the text below the fields is told too', () => {
  expect(changed({ body: 'Another note.' })).toEqual([['body', 'A note.', 'Another note.']])
})

test('what contributors note for each other is no history of a record', () => {
  expect(changed({ accept: [{ rule: 'loaded-term', reason: 'So.' }] })).toEqual([])
})

test('corrections are told in a place of their own, and a file in another place is the same record', () => {
  expect(changed({ corrections: [{ on: '2025-02-02', note: 'Another day.' }] as never })).toEqual([])
  const moved = { ...before, id: 'a/2025-01-01-north', issue: 'a', comparison: 'other', file: 'other/positions/a.md' }
  expect(changesOfVersion(before, moved)).toEqual([])
})
