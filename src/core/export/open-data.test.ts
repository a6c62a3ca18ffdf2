import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { expect, test } from 'vitest'
import { datasetOf, gap, issue, party, position, source } from '#tests/dataset-fixture.ts'
import { EVERY_FIELD, readEveryField } from '#tests/every-field.ts'
import { createUrls } from '#site/urls.ts'
import { KINDS } from '../model/kinds.ts'
import { apiDocument, generatedFrom } from './api-document.ts'
import { entriesOf, KIND_OF, LISTS, type List } from './entries.ts'
import { jsonSchemaOf } from './json-schema.ts'
import { openApi } from './open-api.ts'

const links = createUrls('https://example.org/talks/')
const { catalogue } = await readEveryField()
const from = generatedFrom(catalogue, links, 'sha256:0')

test.each(LISTS)('%s.json validates against its schema, which names every field that is there', (list) => {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  formats.default(ajv)
  const document: unknown = JSON.parse(apiDocument(list, catalogue, links, from))
  const validate = ajv.compile(closed(jsonSchemaOf(list, links)) as object)
  expect(validate(document), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true)
})

test.each(LISTS)(
  'each entry of %s says what its file is, to the byte, as anybody can tell by sha256sum',
  async (list) => {
    for (const entry of entriesOf(list, catalogue.datasets, links)) {
      const { id, comparison = id, hash } = entry as Record<string, string>
      const { folder } = KINDS[KIND_OF[list]]
      const file = list === 'comparisons' ? 'comparison.md' : `${folder}/${id}.md`
      const bytes = readFileSync(join(EVERY_FIELD, comparison!, file))
      expect(hash, file).toBe(`sha256:${createHash('sha256').update(bytes).digest('hex')}`)
    }
  },
)

test('a wrong entry does not validate', () => {
  const ajv = new Ajv2020({ strict: false })
  formats.default(ajv)
  const document = JSON.parse(apiDocument('positions', catalogue, links, from)) as {
    positions: { authority: string }[]
  }
  document.positions[0]!.authority = 'rumour'
  expect(ajv.validate(jsonSchemaOf('positions', links), document)).toBe(false)
})

test('an entry is the record under the names of its file, with its place and its source in full', () => {
  const dataset = datasetOf([
    party('north', { name: 'North' }),
    issue('border', ['open']),
    source('news', { title: 'News' }),
    position('border/2025-01-01-north', { stances: { open: 'supports' }, body: 'A *note*.' }),
    position('border/2025-02-01-north', { supersedes: ['border/2025-01-01-north'], quote: undefined }),
  ])
  const [first, second] = entriesOf('positions', [dataset], links)
  expect(first).toMatchObject({
    id: 'border/2025-01-01-north',
    comparison: 'talks',
    issue: 'border',
    url: 'https://example.org/talks/talks/positions/border/2025-01-01-north/',
    standing: false,
    stances: { open: 'supports' },
    source: { id: 'news', title: 'News', url: 'https://example.org/news' },
    body: 'A *note*.',
  })
  expect(second).toMatchObject({ standing: true, supersedes: ['border/2025-01-01-north'] })
  for (const absent of ['quote', 'stances', 'withdrawn', 'body', 'accept', 'type', 'file']) {
    expect(second).not.toHaveProperty(absent)
  }
})

test('a gap says which party and issue it is about', () => {
  const dataset = datasetOf([party('north'), issue('border'), gap('border-north')])
  expect(entriesOf('gaps', [dataset], links)[0]).toMatchObject({ party: 'north', issue: 'border' })
})

test('records that come from no file have no hash, and those without a page of their own no entry for one', () => {
  const dataset = datasetOf([party('north'), issue('border'), gap('border-north')])
  for (const list of LISTS)
    for (const entry of entriesOf(list, [dataset], links)) expect(entry).not.toHaveProperty('hash')
})

test('a description of no comparison at all lets any name of one through', () => {
  const { paths } = openApi({ ...catalogue, datasets: [] }, links) as {
    paths: Record<string, { parameters: { schema: object }[] }>
  }
  expect(paths['/{comparison}/positions.csv']?.parameters[0]?.schema).toEqual({ type: 'string' })
})

test('a schema is told which it is once, and its parts do not say it again', () => {
  for (const list of LISTS) expect(JSON.stringify(jsonSchemaOf(list, links)).match(/"\$schema"/g)).toHaveLength(1)
})

test('the order of records on disk does not show, and no clock does', () => {
  const records = [
    party('b'),
    party('a'),
    issue('x'),
    source('s'),
    position('x/2025-01-01-a'),
    position('x/2024-01-01-b'),
  ]
  const dump = (list: List, order: typeof records) => JSON.stringify(entriesOf(list, [datasetOf(order)], links))
  for (const list of ['positions', 'sources'] as const) {
    expect(dump(list, records)).toBe(dump(list, [...records].reverse()))
  }
  expect(JSON.stringify(from)).not.toMatch(/\d{2}:\d{2}/)
})

test('the OpenAPI description names every file and refers to its schema', () => {
  const description = openApi(catalogue, links) as {
    openapi: string
    paths: Record<string, unknown>
    servers: unknown
  }
  expect(description.openapi).toBe('3.1.0')
  expect(description.servers).toEqual([{ url: 'https://example.org/talks' }])
  for (const list of LISTS) {
    expect(JSON.stringify(description.paths[`/api/v1/${list}.json`])).toContain(`/talks/api/v1/${list}.schema.json`)
  }
})

/** The schema with every group of fields closed: served open, so that later fields do not break who has an older copy. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed)
  if (typeof schema !== 'object' || schema === null) return schema
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]))
  const isGroup = inner['type'] === 'object' && inner['properties'] !== undefined && !('additionalProperties' in inner)
  return isGroup ? { ...inner, additionalProperties: false } : inner
}
