import { expect, test } from 'vitest'
import { statementOf } from '#core/statement/statement.ts'
import { datasetOf, issue, party, position, source } from '#tests/dataset-fixture.ts'
import { linksIn, textOf, textsIn } from '#tests/text-of.ts'
import { positionBlock } from './position-block.ts'

const BASE = [
  party('north', { name: 'North' }),
  party('south', { name: 'South' }),
  issue('border'),
  source('news', { publisher: 'The Gazette', url: 'https://gazette.example.org/talks' }),
]

function blockOf(fields: Parameters<typeof position>[1] = {}) {
  const one = position('border/2025-01-01-north', fields)
  const dataset = datasetOf([...BASE, one])
  return positionBlock(dataset, statementOf(one, dataset, '2025-12-31'))
}

test('words never stand without who said them, in what role, when, with what authority and where', () => {
  const block = blockOf({ speaker: { name: 'Ada', role: 'envoy' }, locator: 'page 3', authority: 'official' })
  expect(textOf(block)).toBe(
    'It asks for something. “We ask for it” Ada, envoy · 1 Jan 2025 · official, the party’s own words · The Gazette · source · page 3 · permalink',
  )
  expect(linksIn(block)).toMatchObject({
    'The Gazette': 'https://gazette.example.org/talks',
    source: '/talks/sources/news/',
    permalink: '/talks/positions/border/2025-01-01-north/',
  })
})

test('a translation names its translator and stands after the original', () => {
  const block = blockOf({
    quote: { text: 'Мы просим', lang: 'ru' },
    translation: { text: 'We ask', lang: 'en', by: 'machine' },
  })
  expect(textsIn(block, 'blockquote')).toEqual(['«Мы просим»', '“We ask” machine translation'])
})

test('whose account it is that we have is said where it is not the party’s own', () => {
  expect(textOf(blockOf({ reported_by: 'publisher' }))).toContain('principal, as reported by the source')
  expect(textOf(blockOf({ reported_by: 'party:south' }))).toContain('principal, as told by South')
  expect(textOf(blockOf({ reported_by: 'publisher', authority: 'reported' }))).not.toContain('as reported by')
})

test('the conditions that a party names stand below its condition', () => {
  expect(textsIn(blockOf({ conditions: ['If it rains.', 'If it snows.'] }), 'li')).toEqual([
    'If it rains.',
    'If it snows.',
  ])
})

test('a span of dates is shown as one', () => {
  const block = blockOf({ said: undefined, said_between: ['2025-01-01', '2025-01-05'] })
  expect(textOf(block)).toContain('1 – 5 Jan 2025')
})
