import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { factRows } from '../components/facts/fact-rows.ts'
import { compareDatasets } from '../core/change/compare-datasets.ts'
import { ownTexts, saidTexts } from '../core/check/own-words.ts'
import { entriesOf, LISTS } from '../core/export/entries.ts'
import { positionsCsv } from '../core/export/positions-csv.ts'
import { buildDatasets } from '../core/model/dataset.ts'
import type { FieldPath } from '../core/model/field-path.ts'
import type { FieldFacts } from '../core/model/field.ts'
import { KINDS, RECORD_TYPES } from '../core/model/kinds.ts'
import { factsOnTheWay, fieldsIn, valuesOf, weightAt } from '../core/model/record-fields.ts'
import { RECORD_SCHEMA } from '../core/model/record-schema.ts'
import type { AnyRecord } from '../core/model/record.ts'
import { shapeOf } from '../core/model/schema-fields.ts'
import { documentsOf } from '../search/documents-of.ts'
import { searchedTexts } from '../search/searched-texts.ts'
import { asOfDocument, type SentAsOf } from '../site/as-of-records.ts'
import { createUrls } from '../site/urls.ts'
import { fullRecords } from './full-records.ts'

/**
 * Every field of every kind of record, held to what it says of itself: each output has it, or says that it has not. A field
 * that an output forgot, or that leaks into one, fails here under its name.
 */
const records = fullRecords()
const dataset = buildDatasets(records)[0]!
const links = createUrls('https://example.org/')
const pages = globSync('src/{components,layouts,pages,site}/**/*.{ts,astro}').map((file) => readFileSync(file, 'utf8'))

/** The fields whose value is a word of its own, by which it can be followed. */
const followed = records.flatMap((record) =>
  valuesOf(record).flatMap(({ path, value, facts }) => {
    const [word] = /zq\d+z/.exec(String(value)) ?? []
    return word === undefined || path[0] === 'body' ? [] : [{ record, path, facts, word, name: nameOf(record, path) }]
  }),
)

test.each(RECORD_TYPES)('every field of a %s says what it means', (type) => {
  const silent = fieldsIn(RECORD_SCHEMA[type]).filter(({ facts }) => facts === undefined)
  expect(silent.map(({ path }) => path.join('.'))).toEqual([])
})

test('the publisher’s words are held neutral, those of speakers are known as theirs, and no others', () => {
  for (const { record, facts, word, name } of followed) {
    const own = ownTexts(record).some(({ text }) => text.includes(word))
    const said = saidTexts(record).some(({ text }) => text.includes(word))
    expect([name, own, said]).toEqual([name, facts.voice === 'publisher', facts.voice === 'speaker'])
  }
})

test('the search looks into the fields that say so', () => {
  const documents = JSON.stringify(documentsOf(dataset))
  for (const { record, facts, word, name } of followed) {
    const isOwn = KINDS[record.type].isSearched && facts.search !== 'shared'
    const { title, texts } = searchedTexts(record)
    const isText = [title, ...texts.map(({ text }) => text)].some((text) => text.includes(word))
    if (isOwn) expect([name, isText]).toEqual([name, facts.search !== 'none'])
    expect([name, documents.includes(word)]).toEqual([name, facts.search !== 'none'])
  }
})

test('the table of positions has every field, so that it can come back whole', () => {
  const csv = positionsCsv(dataset, links)
  for (const { record, path, word, name } of followed.filter(({ record }) => record.type === 'position')) {
    expect([name, csv.includes(word)]).toEqual([name, true])
    expect([name, hasColumn(record, path)]).toEqual([name, true])
  }
  const without = Object.keys(shapeOf(RECORD_SCHEMA.position)!).filter(
    (key) => !hasColumn(dataset.positions[0]!, [key]),
  )
  expect(without).toEqual([])
})

test('the open data has every field of every record', () => {
  const json = LISTS.map((list) => JSON.stringify(entriesOf(list, [dataset], links))).join('\n')
  expect(followed.filter(({ word }) => !json.includes(word)).map(({ name }) => name)).toEqual([])
})

test('browsers get the fields that say so, and nothing else of any record', () => {
  const sent = JSON.stringify((JSON.parse([...asOfDocument(dataset)].join('')) as SentAsOf).records)
  for (const { record, path, word, name } of followed) {
    const isSent = KINDS[record.type].isSentAsOf && everyOnTheWay(record, path, ({ isSentAsOf }) => isSentAsOf)
    expect([name, sent.includes(word)]).toEqual([name, isSent])
  }
})

test('a change of any field is reported as what it says it is', () => {
  for (const { record, path, word, name } of followed) {
    const other = JSON.parse(JSON.stringify(records).replaceAll(word, `${word}q`)) as AnyRecord[]
    const changes = compareDatasets([dataset], buildDatasets(other)).flatMap(({ changes: all }) => all)
    const weight = weightAt(record, path)
    const kinds = changes.filter((change) => 'record' in change && change.record.file === record.file)
    expect([name, [...new Set(kinds.map(({ kind }) => kind))]]).toEqual([
      name,
      weight === 'apart' ? ['accepted'] : [weight],
    ])
  }
})

test('every field is shown where it says: by hand, in a row of its own, or nowhere', () => {
  for (const { record, path, facts, name } of followed) {
    const key = path.findLast((step) => typeof step === 'string')!
    const isRow = factRows(record).some(({ values }) =>
      values.some((value) => followedBy(value.kind === 'date' ? value.date : value.text, record, path)),
    )
    expect([name, isRow]).toEqual([name, facts.shown === 'facts'])
    const isNamed = pages.some((code) => new RegExp(`[.{,]\\s?${key}\\b`).test(code))
    if (facts.shown === 'placed') expect([name, isNamed]).toEqual([name, true])
  }
  // A group has no row of its own: what is in it has to be placed.
  const rows = RECORD_TYPES.flatMap((type) =>
    fieldsIn(RECORD_SCHEMA[type]).filter(({ facts }) => facts?.shown === 'facts'),
  )
  expect(rows.filter(({ path }) => path.length > 1).map(({ path }) => path.join('.'))).toEqual([])
})

function nameOf({ type }: AnyRecord, path: FieldPath): string {
  return `${type}.${path.filter((step) => typeof step === 'string').join('.')}`
}

function everyOnTheWay({ type }: AnyRecord, path: FieldPath, is: (facts: FieldFacts) => boolean): boolean {
  return factsOnTheWay(RECORD_SCHEMA[type], path).every(is)
}

function hasColumn({ type }: AnyRecord, [first = '', second]: FieldPath): boolean {
  const csv = factsOnTheWay(RECORD_SCHEMA[type], [first])[0]?.csv ?? null
  if (csv === null || typeof csv === 'string' || second === undefined || typeof second === 'number') return csv !== null
  return Object.hasOwn(csv, second)
}

function followedBy(value: string, record: AnyRecord, path: FieldPath): boolean {
  const own = valuesOf(record).find((one) => one.path.join() === path.join())
  return own !== undefined && String(own.value) === value
}
