import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { expect, test } from 'vitest'
import { createUrls } from '#site/urls.ts'
import { readEveryField } from '#tests/every-field.ts'
import { generatedFrom } from './api-document.ts'
import { codingDocument, codingSchemaOf } from './coding-document.ts'

const links = createUrls('https://example.org/')
const { catalogue } = await readEveryField()
const document = JSON.parse(codingDocument(catalogue, generatedFrom(catalogue, links, 'sha256:0'))) as {
  agreement: unknown[]
  cells: { position: string; readings: { coder: string; code: string }[] }[]
}

test('gives every reading beside what is published, and the figures that the pages show', () => {
  expect(document.agreement).toEqual([
    {
      ...{ comparison: 'ferry', coders: ['cd', 'pass-1'], positions: 3, cells: 5, agreed: 4 },
      ...{ kappa: expect.closeTo(0.75, 10) as number, with_stance: 4, agreed_with_stance: 3, has_person: true },
    },
  ])
  expect(document.cells).toContainEqual({
    ...{ comparison: 'ferry', position: 'fares/2024-05-09-crew-union', option: 'council-sets', published: 'requires' },
    readings: [
      { coder: 'cd', code: 'supports' },
      { coder: 'pass-1', code: 'requires' },
    ],
  })
})

test('is what its schema says', () => {
  const ajv = new Ajv2020({ allErrors: true, strict: false })
  formats.default(ajv)
  const validate = ajv.compile(codingSchemaOf(links))
  validate(document)
  expect(validate.errors).toBeNull()
})
