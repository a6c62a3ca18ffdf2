import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { RECORD_TYPES } from '#core/model/kinds.ts'
import { RECORD_SCHEMA } from '#core/model/record-schema.ts'
import { shapeOf } from '#core/model/schema-fields.ts'
import { readGuide } from '#disk/read-guide.ts'
import { exampleDataset } from '#tests/rule-example.ts'
import { cmsConfig } from './cms-config.ts'
import { leftOut } from './cms-fields.ts'
import { readTemplates } from './templates.ts'

type Field = { name: string; widget: string; required?: boolean; fields?: Field[]; collection?: string }
type Collection = { name: string; folder?: string; fields: Field[]; files?: { file: string; fields: Field[] }[] }

const SITE = { title: 'Talks', url: 'https://example.org', branch: 'main', repository: 'https://github.com/o/r' }
const dataset = exampleDataset('# positions/border/2025-06-02-north.md\nstances: { fence: supports }')
const templates = readTemplates(readGuide())
const config = cmsConfig([dataset], SITE, templates)
const collections = config.collections as readonly Collection[]

/** What the editor publishes for its configuration, as it is in the release that the page loads. */
const published = JSON.parse(readFileSync('src/tests/fixtures/sveltia-cms/schema.json', 'utf8')) as object
const ajv = new Ajv({ strict: false, validateFormats: false })
const isValid = ajv.compile(published)

test.each([
  ['GitHub', SITE],
  ['GitLab', { ...SITE, repository: 'https://gitlab.com/group/sub/r.git' }],
  ['Codeberg', { ...SITE, repository: 'https://codeberg.org/o/r' }],
  ['no forge', { ...SITE, repository: undefined }],
])('the configuration for %s is one that the editor takes', (_, site) => {
  isValid(cmsConfig([dataset], site, templates))
  expect(isValid.errors ?? []).toEqual([])
})

test('the schema of the editor refuses what it does not know, so that the test above says something', () => {
  const [first, ...rest] = config.collections
  expect(isValid({ ...config, collections: [{ ...first, nonsense: true }, ...rest] })).toBe(false)
})

test('every field of every kind is in the form, but for those of several forms', () => {
  expect(Object.fromEntries(RECORD_TYPES.map((type) => [type, leftOut(type)]))).toMatchInlineSnapshot(`
    {
      "claim": [],
      "comparison": [
        "issues",
        "pairs",
      ],
      "draft": [],
      "gap": [],
      "issue": [],
      "party": [
        "member_of",
      ],
      "position": [
        "withdrawn",
      ],
      "round": [],
      "source": [
        "package",
      ],
    }
  `)
  for (const type of RECORD_TYPES) {
    const fields = collections
      .filter(({ name }) => name.split('--')[1] === (type === 'comparison' ? 'comparison' : folderOf(type)))
      .flatMap((one) => one.files?.flatMap((file) => file.fields) ?? one.fields)
    const names = new Set(fields.map(({ name }) => name))
    const missing = Object.keys(shapeOf(RECORD_SCHEMA[type]) ?? {}).filter((key) => !names.has(key))
    expect([type, missing]).toEqual([type, leftOut(type)])
  }
})

const folderOf = (type: string) => ({ party: 'parties' })[type] ?? `${type}s`

test('a position is written into the folder of its issue, coded on its options, under its date and party', () => {
  const border = collections.find(({ name }) => name === 'talks--positions--border')
  expect(border).toMatchObject({
    folder: 'content/talks/positions/border',
    slug: { template: '{{said}}-{{party}}' },
    delete: false,
  })
  const stances = border?.fields.find(({ name }) => name === 'stances')
  expect(stances?.fields?.map(({ name }) => name)).toEqual(['fence', 'patrol'])
})

test('every relation leads to a collection that is there', () => {
  const names = new Set(collections.map(({ name }) => name))
  const relations = (fields: readonly Field[]): Field[] =>
    fields.flatMap((field) => [...(field.widget === 'relation' ? [field] : []), ...relations(field.fields ?? [])])
  const found = collections.flatMap((one) => relations(one.files?.flatMap(({ fields }) => fields) ?? one.fields))
  expect(found.length).toBeGreaterThan(5)
  expect(found.filter(({ collection }) => !names.has(collection ?? ''))).toEqual([])
})
