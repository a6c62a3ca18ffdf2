import { expect, test } from 'vitest'
import { formFields } from './form-field.ts'
import { readEveryField } from '#tests/every-field.ts'
import { recordsOf } from '#core/model/records-of.ts'
import type { AnyRecord } from '#core/model/record.ts'
import { RECORD_SCHEMA } from '#core/model/record-schema.ts'
import { parseRecord } from '#core/parse/parse-record.ts'
import { position } from '#tests/dataset-fixture.ts'
import { composeProposal } from './compose-proposal.ts'
import { composeRecord } from './compose-record.ts'
import { changedValues, contentOf, type Existing } from './existing.ts'
import { fileText } from './file-texts.ts'
import { letterOf, mailOf } from './hand-over.ts'
import { recordValues, unshownFields } from './record-values.ts'

const { catalogue } = await readEveryField()
const all = catalogue.datasets.flatMap(recordsOf)
const today = '2026-01-15'

function existingOf(record: AnyRecord, more: Partial<Existing> = {}): Existing {
  const text = fileText(record, null)
  return { record, text, initial: recordValues(record), note: '', isAddition: false, today, ...more }
}

function placingOf({ type, comparison }: AnyRecord) {
  return { type, comparison } as const
}

test('a record of any kind comes into the form and out again, and what nobody touched is what it was', () => {
  for (const record of all) {
    const existing = existingOf(record)
    const among = all.filter(({ comparison }) => comparison === record.comparison)
    const { body } = contentOf(record, existing.text)
    const composed = composeRecord(placingOf(record), existing.initial, body, among, { existing })
    expect(composed.changes, record.file).toEqual([])
    expect(composed.text).toBe(existing.text)
    expect(composed.record, record.file).toEqual(record)
  }
})

test('of a changed record one field and the note differ, and the file says so and nothing else', () => {
  const record = all.find(({ type }) => type === 'position')!
  const raw = fileText(record, null).replace('---\n', '---\n# The first of its kind.\n')
  const existing = existingOf(record, { text: raw, note: '  The hour\nwas wrong. ' })
  const values = { ...existing.initial, locator: 'page 99' }
  const among = all.filter(({ comparison }) => comparison === record.comparison)
  const proposal = composeProposal(placingOf(record), values, contentOf(record, raw).body, among, { existing })
  expect(proposal.record.changes?.map(({ key }) => key)).toEqual(['locator', 'corrections'])
  const added = proposal.record.text.split('\n').filter((line) => !raw.split('\n').includes(line))
  expect(added).toEqual(['locator: "page 99"', '  - on: 2026-01-15', '    note: "The hour was wrong."'])
  const read = parseRecord(record.file, proposal.record.text)
  expect(read).toMatchObject({ ok: true, parsed: { record: { locator: 'page 99', body: record.body } } })
  expect(proposal.isReady).toBe(true)
  const letter = letterOf(proposal)
  expect(letter).toContain('+ locator: "page 99"')
  expect(letter).not.toContain('authority')
  expect(mailOf({ branch: 'main', contact: 'a@example.org' }, proposal)).toContain('subject=Correction%3A%20')
})

test('a change needs a note, unless nothing was wrong; where nothing changed there is nothing to send', () => {
  const record = all.find(({ type }) => type === 'party')!
  const among = all.filter(({ comparison }) => comparison === record.comparison)
  const propose = (short: string, more: Partial<Existing> = {}) => {
    const existing = existingOf(record, more)
    const values = { ...existing.initial, short }
    return composeProposal(placingOf(record), values, contentOf(record, existing.text).body, among, { existing })
  }
  const before = String(recordValues(record)['short'] ?? '')
  expect(propose(before).isReady).toBe(false)
  expect(propose('Line').problems.map(({ path }) => path)).toEqual([['corrections']])
  expect(propose('Line').isReady).toBe(false)
  expect(propose('Line', { isAddition: true }).isReady).toBe(true)
  expect(propose('Line', { note: 'Its short name was wrong.' }).isReady).toBe(true)
})

test('another date would be another statement, and the file keeps its name', () => {
  const record = all.find((one) => one.type === 'position' && one.said !== undefined && one.said.length === 10)!
  const existing = existingOf(record, { note: 'The day was wrong.' })
  const among = all.filter(({ comparison }) => comparison === record.comparison)
  const composed = composeRecord(placingOf(record), { ...existing.initial, said: '2024-01-01' }, '', among, {
    existing,
  })
  expect(composed.file).toBe(record.file)
  expect(composed.problems.map(({ rule }) => rule)).toContain('position-file-name')
})

test('what the form cannot show is named, and stays as it is', () => {
  const source = all.find((one) => one.type === 'source' && Array.isArray(one.lang))!
  const blank = Object.fromEntries(formFields(RECORD_SCHEMA.source).map(({ key }) => [key, '']))
  expect(unshownFields(source, { ...blank, ...recordValues(source) })).toContain('lang')
  const one = position('border/2025-01-01-north', { checked: '2025-02-01' })
  const initial = Object.fromEntries(formFields(RECORD_SCHEMA.position).map(({ key }) => [key, '']))
  expect(unshownFields(one, { ...initial, ...recordValues(one) })).toEqual([])
})

test('of a draft only what was changed is kept, so that it takes nothing back that others have mended', () => {
  const record = all.find(({ type }) => type === 'party')!
  const existing = existingOf(record)
  const { body } = contentOf(record, existing.text)
  expect(changedValues(existing, existing.initial, body)).toEqual({})
  expect(changedValues(existing, { ...existing.initial, short: 'Line', aliases: [] }, 'Other')).toEqual({
    ...{ short: 'Line', aliases: [], body: 'Other' },
  })
})

test('a file that cannot be changed line by line is written anew, without a word lost', () => {
  const record = all.find(({ body, type }) => body !== '' && type === 'position')!
  expect(fileText(record, null)).toContain(record.body)
  expect(fileText(record, 'party: x')).toBe(fileText(record, null))
  expect(fileText(record, `\uFEFF${fileText(record, null).replaceAll('\n', '\r\n')}`)).toBe(fileText(record, null))
})
