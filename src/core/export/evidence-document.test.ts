import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { expect, test } from 'vitest'
import { createUrls } from '#site/urls.ts'
import { readEveryField } from '#tests/every-field.ts'
import { generatedFrom } from './api-document.ts'
import { evidenceDocument, evidenceSchemaOf } from './evidence-document.ts'

const links = createUrls('https://example.org/')
const { catalogue } = await readEveryField()
const text = evidenceDocument(catalogue, links, generatedFrom(catalogue, links, 'sha256:0'))
type Entry = { source: string; read: object | null; quotations: { record: string; field: string; found: string }[] }
const document = JSON.parse(text) as { evidence: Entry[] }
const of = (id: string) => document.evidence.find(({ source }) => source === id)

test('gives what was seen with the way to the very words, and what was looked for in vain', () => {
  expect(of('paper')?.quotations).toEqual([
    expect.objectContaining({
      ...{ field: 'quote', found: 'near', seen: '2025-02-03' },
      url: expect.stringMatching(/^https:\/\/veer\.example\.org\/paper\?a=1&b=2#:~:text=Wij%20moeten/) as string,
    }),
    expect.objectContaining({ field: 'reply.words', found: 'none' }),
  ])
})

test('says of words that nobody looked for that nobody did', () => {
  expect(of('evening-post')?.read).toBeNull()
  expect(new Set(of('evening-post')?.quotations.map(({ found }) => found))).toEqual(new Set(['not-looked']))
})

test('is what its schema says', () => {
  const ajv = new Ajv2020({ allErrors: true, strict: false })
  formats.default(ajv)
  const validate = ajv.compile(evidenceSchemaOf(links))
  validate(document)
  expect(validate.errors).toBeNull()
})

test('words that were not found lead nowhere, and bear no words around them', () => {
  for (const { quotations } of document.evidence)
    for (const one of quotations as (Entry['quotations'][number] & { url?: string })[])
      if (one.found === 'none' || one.found === 'not-looked')
        expect([one.found, one.url]).toEqual([one.found, undefined])
})
