import { expect, test } from 'vitest'
import { claim, issue, party, position } from '#tests/dataset-fixture.ts'
import { followIds } from './follow-ids.ts'

const ids = new Map([
  ['party/north', 'nord'],
  ['issue/border', 'line'],
  ['source/news', 'paper'],
])

test('a statement of before names what was renamed by its new name, its issue among it', () => {
  const followed = followIds(position('border/2025-01-01-north', { with: ['south', 'north'] }), ids)
  expect(followed).toMatchObject({ party: 'nord', issue: 'line', source: 'paper', with: ['south', 'nord'] })
})

test('names within a word of more than a name follow too', () => {
  const followed = followIds(position('water/2025-01-01-south', { reported_by: 'party:north' }), ids)
  expect(followed.reported_by).toBe('party:nord')
})

test('names at any depth follow', () => {
  const followed = followIds(
    claim('fence', { responses: [{ by: 'north', kind: 'denial', summary: 'No.', source: 'news' }] }),
    ids,
  )
  expect(followed).toMatchObject({ by: 'nord', about: 'south', responses: [{ by: 'nord', source: 'paper' }] })
})

test('a record is never changed where it lies, and one that names nothing that was renamed is the very same', () => {
  const before = position('border/2025-01-01-north')
  const copy = structuredClone(before)
  followIds(before, ids)
  expect(before).toEqual(copy)
  for (const other of [party('north'), issue('border', ['fence'])]) expect(followIds(other, ids)).toBe(other)
  expect(followIds(before, new Map())).toBe(before)
})

test('a kind of record is no other kind: a party that has the name of a renamed source keeps it', () => {
  const followed = followIds(position('border/2025-01-01-news'), new Map([['source/news', 'paper']]))
  expect(followed).toMatchObject({ party: 'news', source: 'paper' })
})
