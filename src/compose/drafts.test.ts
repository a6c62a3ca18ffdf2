import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markOf, readDrafts, withDraft, type Draft } from './drafts.ts'

const draft: Draft = {
  ...{ start: '?type=gap', title: 'A gap', placing: { type: 'gap', comparison: 'talks', issue: 'border' } },
  ...{ values: { where: 'Its website', list: [{ by: 'a' }, true] }, body: '', note: '', isAddition: false },
  ...{ branch: 'https://github.com/you/b/tree/c', sent: { 'talks/a.md': '3-abc' } },
}

test('what was kept comes back as it was, the latest first, one for each place where it was begun', () => {
  const other = { ...draft, start: '' }
  const text = withDraft(readDrafts(withDraft([], draft)), other)
  expect(readDrafts(text)).toEqual([other, draft])
  expect(readDrafts(withDraft(readDrafts(text), { ...draft, title: 'Now' })).map(({ title }) => title)).toEqual([
    ...['Now', 'A gap'],
  ])
})

test('what is no draft is left out, whatever it is', () => {
  const bad: unknown[] = [
    null,
    1,
    [],
    {},
    { ...draft, placing: { type: 'constructor', comparison: 'talks' } },
    { ...draft, start: 'javascript:alert(1)' },
    { ...draft, start: '//example.org/' },
    { ...draft, values: [] },
    { ...draft, values: { a: 1 } },
    { ...draft, values: { a: null } },
    { ...draft, values: JSON.parse('{"__proto__": {"a": "b"}}') as unknown },
    { ...draft, values: { a: { a: { a: { a: { a: { a: { a: { a: { a: { a: 'deep' } } } } } } } } } } },
    { ...draft, values: Object.fromEntries(Array.from({ length: 3000 }, (_, at) => [`k${at}`, ''])) },
    { ...draft, sent: { a: 1 } },
    { ...draft, body: undefined },
  ]
  for (const one of bad) expect(readDrafts(JSON.stringify([one, draft])), JSON.stringify(one)).toEqual([draft])
  for (const text of [null, '', '{', '{}', '"a"', 'null', '[', 'x'.repeat(600_000)])
    expect(readDrafts(text)).toEqual([])
})

test('no text makes it fail, and what it gives can be kept again', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.array(fc.jsonValue()).map((one) => JSON.stringify(one)),
      ),
      (text) => {
        expect(readDrafts(withDraft(readDrafts(text), draft))[0]).toEqual(draft)
      },
    ),
  )
})

test('the oldest make room: no more are kept than a dozen, nor more than the browser takes', () => {
  const many = Array.from({ length: 20 }, (_, at) => ({ ...draft, start: `?${at}` }))
  const kept = many.reduce((text, one) => withDraft(readDrafts(text), one), '[]')
  expect(readDrafts(kept).map(({ start }) => start)).toEqual(
    many
      .toReversed()
      .map(({ start }) => start)
      .slice(0, 12),
  )
  const large = many.map((one) => ({ ...one, body: 'x'.repeat(90_000) }))
  const held = large.reduce((text, one) => withDraft(readDrafts(text), one), '[]')
  expect(held.length).toBeLessThan(500_001)
  expect(readDrafts(held)[0]?.start).toBe('?19')
})

test('a mark tells texts apart', () => {
  expect(markOf('a fence')).toBe(markOf('a fence'))
  expect(markOf('a fence')).not.toBe(markOf('no fence'))
})
