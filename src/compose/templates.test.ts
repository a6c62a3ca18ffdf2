import { expect, test } from 'vitest'
import { RECORD_SCHEMA } from '#core/model/record-schema.ts'
import type { RecordType } from '#core/model/record.ts'
import { readGuide } from '#disk/read-guide.ts'
import { UPKEEP_FIELDS } from '#core/model/words.ts'
import { formFields } from './form-field.ts'
import { readTemplates } from './templates.ts'

const templates = readTemplates(readGuide())

test.each(Object.entries(RECORD_SCHEMA))(
  'the guide has a template of %s with a hint for every field',
  (type, schema) => {
    const { hints, text } = templates.get(type as RecordType)!
    const fields = formFields(schema).map(({ key }) => key)
    expect(fields.filter((key) => !UPKEEP_FIELDS.includes(key) && !hints.has(key))).toEqual([])
    expect(text).toMatch(/^---\n/)
  },
)

test('takes the comments above a key, less what the form says by itself', () => {
  const guide =
    '### gap\n\n```yaml\n---\n# Required, a full date. When you looked.\n# Tip: look again.\nsearched: 2024-01-01\nby:\n  # Required. The name.\n  - name: "A"\n# If not, write\n# x: y\n---\n```\n'
  expect([...readTemplates(guide).get('gap')!.hints]).toEqual([
    ['searched', 'When you looked. Look again.'],
    ['by.name', 'The name.'],
    ['x', 'If not, write'],
  ])
})

test('a guide without templates gives none', () => {
  expect(readTemplates('# Hello').size).toBe(0)
})
