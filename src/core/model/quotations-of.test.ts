import { expect, test } from 'vitest'
import { datasetOf, issue, party, position, source } from '../../tests/dataset-fixture.ts'
import { quotationsOf } from './quotations-of.ts'

test('what a source is quoted for are the positions that are in it and the replies that were read in it, in the order of all', () => {
  const reply = { by: 'south', said: '2025-03-01', words: 'It is not so', source: 'b' } as const
  const dataset = datasetOf([
    ...['north', 'south'].map((id) => party(id)),
    issue('border'),
    ...['a', 'b', 'c'].map((id) => source(id)),
    position('border/2025-01-03-north', { source: 'b', quote: { text: 'third', lang: 'en' } }),
    position('border/2025-01-01-north', { source: 'a', quote: { text: 'first', lang: 'en' }, reply }),
    position('border/2025-01-02-north', { source: 'b', quote: { text: 'second', lang: 'en' }, reply }),
  ])
  const told = (id: string) => quotationsOf(dataset, id).map(({ record, field }) => `${record.slice(-16)} ${field}`)
  expect(told('a')).toEqual(['2025-01-01-north quote'])
  expect(told('b')).toEqual([
    '2025-01-01-north reply.words',
    '2025-01-02-north quote',
    '2025-01-02-north reply.words',
    '2025-01-03-north quote',
  ])
  expect(told('c')).toEqual([])
})
