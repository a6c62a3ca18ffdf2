import { expect, test } from 'vitest'
import { toBulk, toNdjson } from './bulk-lines.ts'

const entry = {
  id: 'border/2025-01-01-north',
  comparison: 'talks',
  stances: { open: 'requires' },
  source: { id: 'offer', package: true },
}
const lines = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)

test('NDJSON has one entry a line, as it is', () => {
  expect(lines(toNdjson([entry, entry]))).toEqual([entry, entry])
})

test('OpenSearch is told where each document goes', () => {
  const [action, document] = lines(toBulk('opensearch', 'positions', [entry]))
  expect(action).toEqual({ index: { _index: 'positions', _id: 'talks_border_2025-01-01-north' } })
  expect(document).toMatchObject({ id: entry.id, stances: [{ option: 'open', stance: 'requires' }] })
})

test('keys are such as every engine takes, and unique over comparisons', () => {
  const [typesense] = lines(toBulk('typesense', '', [entry]))
  expect(typesense).toMatchObject({ id: 'talks_border_2025-01-01-north', record: entry.id })
  const [meilisearch] = lines(toBulk('meilisearch', '', [entry]))
  expect(meilisearch!['key']).toMatch(/^[\w-]+$/)
})

test('fields that come in more than one shape are evened out', () => {
  const [document] = lines(toBulk('meilisearch', '', [{ ...entry, issues: ['a', { title: 'Group', issues: ['b'] }] }]))
  expect(document).toMatchObject({ issues: ['a', 'b'], source: { id: 'offer', is_package: true } })
  expect(document!['source']).not.toHaveProperty('package')
})

test('a day of publishing that nobody knows is left out, since engines take a day or none', () => {
  const published = (value: string | null) => {
    const source = { id: 'offer', published: value }
    return lines(toBulk('meilisearch', '', [{ ...entry, said: 'unknown', source }]))[0]
  }
  expect(published('unknown')?.['source']).toEqual({ id: 'offer' })
  expect(published('2025-01-01')?.['source']).toEqual({ id: 'offer', published: '2025-01-01' })
  expect(published('unknown')).toMatchObject({ said: 'unknown' })
  expect(lines(toBulk('meilisearch', '', [{ ...entry, source: null, stances: null }]))[0]).toMatchObject({
    ...{ source: null, stances: null },
  })
})
