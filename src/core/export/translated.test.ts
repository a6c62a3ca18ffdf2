import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { expect, test } from 'vitest'
import { createUrls } from '#site/urls.ts'
import { datasetOf, issue, party } from '#tests/dataset-fixture.ts'
import { buildDatasets } from '../model/dataset.ts'
import { hashOfWords, type RecordTranslation } from '../model/record-translation.ts'
import { recordsOf } from '../model/records-of.ts'
import { wordsOf } from '../model/translatable.ts'
import { readEveryField } from '#tests/every-field.ts'
import { readContent } from '#disk/read-content.ts'
import { apiDocument, generatedFrom } from './api-document.ts'
import { entriesOf, LISTS } from './entries.ts'
import { exportFiles } from './export-files.ts'
import { jsonSchemaOf } from './json-schema.ts'

const links = createUrls('https://example.org/talks/')
const border = issue('border', ['fence'], { title: 'Border', body: 'Where it lies.' })
const records = recordsOf(datasetOf([party('north'), border]))

function translation(language: string, more: Partial<RecordTranslation> = {}): RecordTranslation {
  return {
    ...{ of: { type: 'issue', comparison: 'talks', id: 'border' }, language, original: border.file, by: 'human' },
    ...{ file: `border.${language}.md`, translated: '2024-12-01', words: { title: 'Кордон' } },
    translates: hashOfWords(wordsOf('issue', border)),
    ...more,
  }
}

function translatedIn(...translations: RecordTranslation[]): unknown[] {
  return entriesOf('issues', buildDatasets(records, { translations }), links).map((entry) => entry['translated'])
}

test('a record has its words in other languages beside it, in the order of the languages, with who and when', () => {
  expect(translatedIn(translation('uk', { translator: 'A. B.' }), translation('ar', { by: 'machine' }))).toEqual([
    [
      { language: 'ar', translated: '2024-12-01', by: 'machine', stale: false, words: { title: 'Кордон' } },
      {
        ...{ language: 'uk', translated: '2024-12-01', by: 'human', translator: 'A. B.' },
        ...{ stale: false, words: { title: 'Кордон' } },
      },
    ],
  ])
})

test('what was translated before the record was changed is said to be stale, with the day of it', () => {
  expect(translatedIn(translation('uk', { translates: '0000000000000000' }))).toEqual([
    [{ language: 'uk', translated: '2024-12-01', by: 'human', stale: true, words: { title: 'Кордон' } }],
  ])
})

test('what has no translation has no such field, and neither has a record of the same file name elsewhere', async () => {
  expect(translatedIn()).toEqual([undefined])
  expect(translatedIn(translation('uk', { of: { type: 'issue', comparison: 'others', id: 'border' } }))).toEqual([
    undefined,
  ])
  const { catalogue } = await readEveryField()
  for (const list of LISTS) {
    for (const entry of entriesOf(list, catalogue.datasets, links)) expect(entry).not.toHaveProperty('translated')
  }
})

test('the lists and the lines of content in three languages hold every translation, as the schemas say', async () => {
  const { catalogue, translations } = await readContent('src/tests/fixtures/three-languages')
  if (!catalogue) throw new Error('The content cannot be read.')
  const from = generatedFrom(catalogue, links, 'sha256:0')
  const found: string[] = []
  for (const list of LISTS) {
    const ajv = new Ajv2020({ strict: false })
    formats.default(ajv)
    const document = JSON.parse(apiDocument(list, catalogue, links, from)) as Record<string, Entry[]>
    expect(ajv.validate(jsonSchemaOf(list, links), document), JSON.stringify(ajv.errors)).toBe(true)
    const [[, lines] = ['', '']] = exportFiles({ format: 'ndjson', list }, catalogue, links, from)
    expect(
      lines
        .trim()
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Entry),
    ).toEqual(document[list])
    for (const { id, translated = [] } of document[list] ?? []) {
      found.push(...translated.map(({ language }) => `${id} ${language}`))
    }
  }
  const ofRecords = translations.flatMap(({ translation: { of, language } }) =>
    'comparison' in of ? `${of.id} ${language}` : [],
  )
  expect(ofRecords.length).toBeGreaterThan(8)
  expect(found.sort()).toEqual(ofRecords.sort())
})

type Entry = { readonly id: string; readonly translated?: readonly { readonly language: string }[] }
