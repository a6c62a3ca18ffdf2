import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { KINDS, RECORD_TYPES, type RecordType } from '../core/model/kinds.ts'
import { RECORD_SCHEMA } from '../core/model/record-schema.ts'
import { canBeLeftOut, defOf, shapeOf } from '../core/model/schema-fields.ts'
import {
  alternativeId,
  day,
  id,
  language,
  name,
  optionId,
  partialDate,
  REFERS,
  text,
  webAddress,
  type Refers,
  type z,
} from '../core/model/schema.ts'

test('the list of all kinds and fields is that of the schemas; `vitest <file> --update` writes it anew', async () => {
  const sections = RECORD_TYPES.map((type) => [`## ${KINDS[type].plural}`, '', ...fieldsOf(type), ''].join('\n'))
  await expect([HEAD, ...sections].join('\n')).toMatchFileSnapshot('../core/model/FIELDS.md')
})

test('every field is explained where it is declared', () => {
  const silent = RECORD_TYPES.flatMap((type) => {
    const known = docsOf(type)
    const keys = Object.keys(shapeOf(RECORD_SCHEMA[type]) ?? {})
    return keys.filter((key) => !known.get(key)).map((key) => `${type}.${key}`)
  })
  expect(silent).toEqual([])
})

const HEAD = `# Kinds and fields

Written by a test from the table of kinds and the schemas beside this file; do not change it by hand. What the rules of
computing make of these fields is in the [content model](README.md).
`

function fieldsOf(type: RecordType): string[] {
  const docs = docsOf(type)
  return Object.entries(shapeOf(RECORD_SCHEMA[type]) ?? {}).map(([key, schema]) => {
    const optional = canBeLeftOut(schema) ? ', may be left out' : ''
    return `- \`${key}\` (${sortOf(schema)}${optional}): ${docs.get(key) ?? ''}`
  })
}

/** What sort of value a field takes, in words. */
function sortOf(schema: z.core.$ZodType): string {
  const refers = REFERS.get(schema)
  if (refers) return REFERENCES[refers.as](refers)
  const leaf = leafOf(schema)
  if (leaf !== undefined) return leaf
  const def = defOf(schema)
  switch (def.type) {
    case 'optional':
    case 'default':
      return sortOf(def.innerType)
    case 'pipe':
      return sortOf(def.in)
    case 'array':
      return `list: ${sortOf(def.element)}`
    case 'tuple':
      return def.items.map(sortOf).join(' to ')
    case 'record':
      return `table: ${sortOf(def.valueType)}`
    case 'object':
      return `group of ${Object.keys(def.shape).map(code).join(', ')}`
    case 'union':
      return [...new Set(def.options.map(sortOf))].join(', or ')
    case 'enum':
      return Object.values(def.entries).map(code).join(', ')
    case 'literal':
      return def.values.map(code).join(', ')
    case 'boolean':
      return 'true or false'
    default:
      return 'words'
  }
}

/** The part that a field was made from, which knows what the field means beside it. */
function leafOf(schema: z.core.$ZodType): string | undefined {
  return LEAVES.get(schema) ?? (schema._zod.parent && leafOf(schema._zod.parent))
}

const LEAVES = new Map<z.core.$ZodType, string>([
  [day, 'day'],
  [partialDate, 'date'],
  [language, 'language'],
  [text, 'text'],
  [name, 'one line'],
  [id, 'id'],
  [optionId, 'id of an option'],
  [alternativeId, 'id of an alternative'],
  [webAddress, 'web address'],
])

const REFERENCES: Readonly<Record<Refers['as'], (refers: Refers) => string>> = {
  id: ({ to }) => `id of ${KINDS[to].noun}`,
  'party-or-person': () => 'id of a party, or the name of a person',
  account: () => '`self`, `publisher`, or `party:` and an id',
}

function code(word: unknown): string {
  return `\`${String(word)}\``
}

/** The comments above the fields, from the file in which the kind is declared, and of what every kind has. */
function docsOf(type: RecordType): ReadonlyMap<string, string> {
  return new Map([...docsIn('words', 'upkeep'), ...docsIn(type, `${type}Schema`)])
}

function docsIn(file: string, constant: string): (readonly [string, string])[] {
  const path = `src/core/model/${file}.ts`
  const tree = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
  const declared = tree.statements.filter(ts.isVariableStatement).flatMap((one) => one.declarationList.declarations)
  const found = declared.find((one) => one.name.getText(tree) === constant)
  const group = found && firstGroup(found)
  return (group?.properties ?? []).map((field) => [field.name?.getText(tree) ?? '', docOf(field)] as const)
}

function firstGroup(node: ts.Node): ts.ObjectLiteralExpression | undefined {
  return ts.isObjectLiteralExpression(node) ? node : ts.forEachChild(node, firstGroup)
}

function docOf(field: ts.Node): string {
  return ts
    .getJSDocCommentsAndTags(field)
    .map(({ comment }) => (typeof comment === 'string' ? comment.replace(/\s+/g, ' ') : ''))
    .join(' ')
}
