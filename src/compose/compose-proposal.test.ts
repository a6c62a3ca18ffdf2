import fc from 'fast-check'
import { expect, test } from 'vitest'
import { recordsOf } from '#core/model/records-of.ts'
import { parseRecord } from '#core/parse/parse-record.ts'
import { exampleDataset } from '#tests/rule-example.ts'
import { composeProposal } from './compose-proposal.ts'
import type { Values } from './values.ts'

const records = recordsOf(exampleDataset(''))
const placing = { type: 'position', comparison: 'talks', issue: 'border' } as const

const source: Values = {
  ...{ title: 'Speech on the border', publisher: 'Gazette', kind: 'speech' },
  ...{ published: '2025-06-02', url: 'https://example.org/speech', lang: 'en' },
}

const position: Values = {
  ...{ party: 'north', said: '2025-06-02', speaker: { name: 'A. Speaker' }, authority: 'official' },
  ...{ condition: 'North asked for a fence.', quote: { text: 'A fence', lang: 'en' } },
  ...{ source: '+1', reported_by: 'self', '+1': source },
}

test('makes two files of a statement whose source is new, the source first', () => {
  const { files, problems, isReady } = composeProposal(placing, position, '', records)
  expect(problems).toEqual([])
  expect(isReady).toBe(true)
  expect(files.map(({ file }) => file)).toEqual([
    'talks/sources/2025-06-02-speech-border.md',
    'talks/positions/border/2025-06-02-north.md',
  ])
  expect(files[1]!.text).toContain('source: 2025-06-02-speech-border\n')
})

test('tells what is wrong with the new source once, at its own field', () => {
  const values = { ...position, '+1': { ...source, published: '2025-02-31', title: '' } }
  const { problems, isReady } = composeProposal(placing, values, '', records)
  expect(isReady).toBe(false)
  expect(problems.map(({ path, rule }) => [path.join('.'), rule])).toEqual([
    ['+1.title', 'missing-field'],
    ['+1.published', 'field-value'],
  ])
})

test('never calls a new source unused: what names it may not be whole yet', () => {
  const { problems } = composeProposal(placing, { ...position, said: '' }, '', records)
  expect(problems.map(({ path, rule }) => [path.join('.'), rule])).toEqual([['said', 'missing-field']])
})

test('a new source that no field names is left out, and words that look like its place stay words', () => {
  const values = { ...position, source: 'treaty-draft', condition: '+1' }
  const { files } = composeProposal(placing, values, '', records)
  expect(files).toHaveLength(1)
  expect(files[0]!.text).toContain('condition: "+1"\n')
})

test('says where a new party or issue has to be listed, and takes it as done', () => {
  const party = { name: 'West Bank Union', kind: 'union', role: 'observer' }
  const { listing, problems, isReady } = composeProposal({ type: 'party', comparison: 'talks' }, party, '', records)
  expect([problems, isReady]).toEqual([[], true])
  expect(listing).toEqual({ file: 'talks/comparison.md', field: 'parties', id: 'west-bank-union' })
  const issue = { title: 'Fishing', question: 'Who may fish?' }
  expect(composeProposal({ type: 'issue', comparison: 'talks' }, issue, '', records).listing?.field).toBe('issues')
  expect(composeProposal(placing, position, '', records).listing).toBeNull()
})

test('a claim and its denial may rest on new sources, the same or each its own', () => {
  const claim: Values = {
    ...{ title: 'Whether a post stood there', by: 'north', about: 'south', said: '2025-06-02' },
    ...{ speaker: { name: 'A' }, quote: { text: 'A post', lang: 'en' }, source: '+1', summary: 'North said so.' },
    responses: [{ by: 'south', kind: 'denial', said: '2025-06-03', summary: 'South denied it.', source: '+2' }],
    ...{ '+1': source, '+2': { ...source, title: 'Answer of South', url: 'https://example.org/answer' } },
  }
  const { files, problems } = composeProposal({ type: 'claim', comparison: 'talks' }, claim, '', records)
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(files.map(({ file }) => file.split('/')[1])).toEqual(['sources', 'sources', 'claims'])
})

test('whatever is filled in, what is ready is read as it was meant', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom('+1', '+2', '__proto__', '2025'),
  )
  const anySource = fc.record({
    ...Object.fromEntries(Object.entries(source).map(([key, value]) => [key, fc.oneof(fc.constant(value), anyText)])),
  })
  let ready = 0
  fc.assert(
    fc.property(anySource, anyText, fc.constantFrom('+1', '+2', 'treaty-draft'), (one, condition, named) => {
      const values = { ...position, '+1': one, condition: `North said ${condition}.`, source: named } as Values
      const { files, isReady } = composeProposal(placing, values, '', records)
      if (!isReady) return
      ready += 1
      for (const { file, text, record } of files) {
        expect(parseRecord(file, text)).toMatchObject({ ok: true, parsed: { record } })
      }
    }),
    { numRuns: 500 },
  )
  expect(ready).toBeGreaterThan(50)
})
