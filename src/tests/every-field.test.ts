import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { siteSchema } from '#core/model/site.ts'
import type { z } from '#core/model/schema.ts'
import { RECORD_SCHEMA } from '#core/model/record-schema.ts'
import { readRecordPath } from '#core/parse/record-path.ts'
import { defOf, shapeOf, variantsOf } from '#core/model/schema-fields.ts'
import { listFiles } from '#disk/list-files.ts'
import { EVERY_FIELD, readEveryField } from './every-field.ts'

const { files } = listFiles(EVERY_FIELD)

test('the content that holds every field has no error and no warning', async () => {
  expect((await readEveryField()).problems).toEqual([])
})

test('it holds every setting of a site, with two others: of a site with a warning accepted, and with several languages', () => {
  const others: unknown[] = ['german', 'three-languages'].map((name) =>
    parse(readFileSync(new URL(`./fixtures/${name}/site.yaml`, import.meta.url), 'utf8')),
  )
  expect(missing(siteSchema, [parse(textOf('site.yaml')), ...others])).toEqual([])
})

test.each(Object.entries(RECORD_SCHEMA))(
  'it holds every field of the kind %s, as an author writes it',
  (type, schema) => {
    const records = files.filter((file) => {
      const place = readRecordPath(file)
      return 'type' in place && place.type === type
    })
    expect(missing(schema, records.map(frontmatterOf))).toEqual([])
  },
)

test('a body stands in a record of every kind', () => {
  const withBody = files.filter((file) => file.endsWith('.md') && /^---\n[^]*\n---\n\n\S/.test(textOf(file)))
  const kinds = withBody.map(readRecordPath).flatMap((place) => ('type' in place ? place.type : []))
  expect([...new Set(kinds)].sort()).toEqual(Object.keys(RECORD_SCHEMA).sort())
})

/** The fields of a schema, at every depth and of every variant, that occur in none of the values. */
function missing(schema: z.core.$ZodType, values: readonly unknown[], path = ''): string[] {
  return variantsOf(schema).flatMap((variant) => {
    const def = defOf(variant)
    if (def.type === 'array') return missing(def.element, values.flatMap(itemsOf), `${path}[]`)
    const shape = shapeOf(variant)
    if (!shape) return []
    const fitting = values.filter((value) => isGroup(value) && Object.keys(value).every((key) => key in shape))
    return Object.entries(shape).flatMap(([key, inner]) => {
      const found = fitting.flatMap((value) => (isGroup(value) && key in value ? [value[key]] : []))
      const at = path === '' ? key : `${path}.${key}`
      return found.length === 0 ? [at] : missing(inner, found, at)
    })
  })
}

function itemsOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function frontmatterOf(file: string): unknown {
  return parse(textOf(file).split('---\n')[1] ?? '')
}

function textOf(file: string): string {
  return readFileSync(join(EVERY_FIELD, file), 'utf8')
}
