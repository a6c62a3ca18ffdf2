import { partialDate, z } from '../model/schema.ts'
import { speaker } from '../model/words.ts'
import { isMadeFrom } from '../model/schema-fields.ts'
import { RECORD_SCHEMA } from '../model/record-schema.ts'
import type { RecordType } from '../model/record.ts'
import { API_VERSION, GENERATED_FROM_SCHEMA } from './api-document.ts'
import { KIND_OF, type List } from './entries.ts'
import type { Links } from './links.ts'
import { translatedSchema } from './translated.ts'

type Schema = Record<string, unknown>

/**
 * The JSON Schema (draft 2020-12) of one file of the open data, made from the very schemas that check the records.
 * Fields that it does not name are allowed: later files of the same version may have more.
 */
export function jsonSchemaOf(list: List, links: Links): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: links.data(`${list}.schema.json`),
    title: `/api/v${API_VERSION}/${list}.json`,
    type: 'object',
    required: ['version', 'generated_from', list],
    properties: {
      version: { const: API_VERSION },
      generated_from: GENERATED_FROM_SCHEMA,
      [list]: { type: 'array', items: entrySchema(list) },
    },
  }
}

function entrySchema(list: List): Schema {
  const { properties, required = [] } = recordSchema(KIND_OF[list])
  const head = HEAD[list] ?? PLACE
  return {
    type: 'object',
    required: [...new Set([...Object.keys(head), ...(required as string[])])],
    properties: { ...head, ...(properties as Schema), body: BODY, translated: translatedSchema(KIND_OF[list]) },
  }
}

/** The record's own schema, but with dates and speakers as they come out of it and each `source` in full. */
function recordSchema(type: RecordType): Schema {
  const schema = z.toJSONSchema(RECORD_SCHEMA[type], {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const made = jsonSchema as Schema
      delete made['additionalProperties']
      if (isMadeFrom(zodSchema, partialDate)) replace(made, DATE)
      if (isMadeFrom(zodSchema, speaker)) replace(made, SPEAKER)
      const properties = made['properties'] as Schema | undefined
      if (properties?.['source'] && type !== 'source') properties['source'] = resolvedSource()
    },
  }) as Schema
  delete schema['$schema']
  return schema
}

function resolvedSource(): Schema {
  const { properties, required = [] } = recordSchema('source')
  return {
    type: 'object',
    required: ['id', 'page', ...(required as string[])],
    properties: { id: TEXT, page: ADDRESS, ...(properties as Schema) },
  }
}

function replace(target: Schema, by: Schema): void {
  for (const key of Object.keys(target)) Reflect.deleteProperty(target, key)
  Object.assign(target, by)
}

const TEXT = { type: 'string' }
const ADDRESS = { type: 'string', format: 'uri' }
const BODY = { type: 'string', description: 'The Markdown below the fields.' }
const DAY = { type: 'string', format: 'date' }
const DATE = { type: 'string', pattern: '^[12]\\d{3}(?:-\\d{2}(?:-\\d{2})?)?$', description: 'As precise as known.' }
const SPEAKER = { type: 'object', required: ['name'], properties: { name: TEXT, role: TEXT } }
const HASH = {
  type: 'string',
  pattern: '^sha256:[0-9a-f]{64}$',
  description: 'SHA-256 of the bytes of the file of the record, as sha256sum gives it.',
}
const PLACE = { id: TEXT, comparison: TEXT, url: ADDRESS, hash: HASH }

/** What stands before the fields of a record, where that is not just its place. */
const HEAD: Partial<Record<List, Schema>> = {
  positions: { ...PLACE, issue: TEXT, standing: { type: 'boolean' } },
  comparisons: { id: TEXT, url: ADDRESS, latest_day: DAY, hash: HASH },
  sources: { id: TEXT, comparison: TEXT, page: ADDRESS, hash: HASH },
  gaps: { ...PLACE, issue: TEXT, party: TEXT },
}
