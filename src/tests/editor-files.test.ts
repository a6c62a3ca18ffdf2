import { expect, test } from 'vitest'
import { editorSchemas } from '../compose/editor-schemas.ts'
import { editorSnippets } from '../compose/editor-snippets.ts'
import { readTemplates } from '../compose/templates.ts'
import { z } from '../core/model/schema.ts'
import { siteSchema } from '../core/model/site.ts'
import { readGuide } from '../disk/read-guide.ts'

/** `vitest -u` writes the files anew after a change of the schemas or of the guide. */
const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

const templates = readTemplates(readGuide())

test('the snippets for VS Code are those of the guide', async () => {
  await expect(json(editorSnippets(templates))).toMatchFileSnapshot('../../.vscode/parley.code-snippets')
})

test('the schema by which an editor checks site.yaml is that of the reader', async () => {
  const schema = z.toJSONSchema(siteSchema, { io: 'input', unrepresentable: 'any' })
  await expect(json(schema)).toMatchFileSnapshot('../../.vscode/site.schema.json')
})

test.each(Object.entries(editorSchemas(templates)))(
  'the schema by which an editor checks a %s is that of the reader, in the words of the guide',
  async (type, schema) => {
    await expect(json(schema)).toMatchFileSnapshot(`../../.vscode/${type}.schema.json`)
  },
)
