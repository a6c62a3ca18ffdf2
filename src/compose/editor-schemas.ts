import type { RecordType } from '#core/model/record.ts'
import { z } from '#core/model/schema.ts'
import { RECORD_SCHEMA } from '#core/model/record-schema.ts'
import type { readTemplates } from './templates.ts'

type Schema = {
  description?: string
  readonly properties?: Record<string, Schema>
  readonly [keyword: string]: unknown
}

/**
 * One JSON Schema for the fields of each type of record, by which an editor completes, explains and underlines them. Each
 * field is described in the words of the guide, whose templates it takes.
 */
export function editorSchemas(templates: ReturnType<typeof readTemplates>): Record<RecordType, Schema> {
  // What several types have, such as `accept`, the guide explains at one of them.
  const anywhere = new Map([...templates.values()].flatMap(({ hints }) => [...hints]))
  const schemas = Object.entries(RECORD_SCHEMA).map(([type, fields]) => {
    const schema = z.toJSONSchema(fields, { io: 'input', unrepresentable: 'any' }) as Schema
    const { hints } = templates.get(type as RecordType) ?? {}
    describeFields(schema, '', (path) => hints?.get(path) ?? anywhere.get(path))
    return [type, schema]
  })
  return Object.fromEntries(schemas) as Record<RecordType, Schema>
}

function describeFields(schema: Schema, path: string, hintAt: (path: string) => string | undefined): void {
  for (const [key, field] of Object.entries(schema.properties ?? {})) {
    const hint = hintAt(path + key)
    if (hint) field.description = hint
    describeFields(field, `${path}${key}.`, hintAt)
  }
  const { items, anyOf, oneOf } = schema
  for (const inner of [items, anyOf, oneOf].flat()) if (inner) describeFields(inner as Schema, path, hintAt)
}
