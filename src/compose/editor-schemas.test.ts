import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import type { RecordType } from '../core/model/record.ts'
import { readGuide } from '../disk/read-guide.ts'
import { editorSchemas } from './editor-schemas.ts'
import { readTemplates } from './templates.ts'

const templates = readTemplates(readGuide())
const schemas = editorSchemas(templates)
const types = Object.keys(schemas) as RecordType[]

/** What an editor would underline in a record of this type. */
function underlined(type: RecordType, record: string): string[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  ajv.validate(schemas[type], parse(record.split('---')[1]!))
  return (ajv.errors ?? []).map(({ instancePath, message, params }) =>
    [instancePath, message, ...Object.values(params as object)].join(' '),
  )
}

test.each(types)('an editor underlines nothing in the template of a %s', (type) => {
  expect(underlined(type, templates.get(type)!.text)).toEqual([])
})

test.each(types)('an editor explains every field of a %s', (type) => {
  const unexplained = Object.entries(schemas[type].properties!).filter(([, { description }]) => !description)
  expect(unexplained.map(([field]) => field)).toEqual([])
})

test('an editor explains fields within fields', () => {
  expect(schemas.claim).toHaveProperty(
    'properties.responses.items.oneOf.0.properties.summary.description',
    'The answer in neutral words.',
  )
})

test('an editor underlines a misspelt field and a word that is not on the list', () => {
  const { text } = templates.get('position')!
  expect(underlined('position', text.replace(/^locator:/m, 'locater:'))).toEqual([
    ' must NOT have additional properties locater',
  ])
  expect(underlined('position', text.replace(/^authority: .*$/m, 'authority: king'))).toEqual([
    expect.stringContaining('/authority must be equal to one of the allowed values document,principal'),
  ])
})
