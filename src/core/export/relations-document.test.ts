import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { expect, test } from 'vitest'
import { createUrls } from '#site/urls.ts'
import { datasetOf, issue, party, position } from '#tests/dataset-fixture.ts'
import type { AnyRecord } from '../model/record.ts'
import { generatedFrom } from './api-document.ts'
import { relationsDocument, relationsSchema } from './relations-document.ts'

const links = createUrls('https://example.org/')
const border = issue('border', [], {
  options: [
    { id: 'fence', text: 'Fence', excludes: ['open'] },
    { id: 'open', text: 'Open', excludes: [] },
  ],
})
const north = position('border/2025-01-01-north', { stances: { fence: 'requires', open: 'rules-out' } })
const south = position('border/2025-01-02-south', { stances: { open: 'supports' } })
const site = {
  ...{
    title: 'Parley',
    tagline: 'Side by side',
    url: 'https://example.org',
    base: '/',
    language: 'en',
    languages: ['en'],
    branch: 'main',
    editors: [],
    accept: [],
    schema: 2,
    repositoryFrom: 'nobody' as const,
  },
  licence: { name: 'CC BY 4.0', url: 'https://example.org/licence' },
}

function documentOf(records: readonly AnyRecord[]): unknown {
  const catalogue = { site, datasets: [datasetOf(records)] }
  return JSON.parse(relationsDocument(catalogue, generatedFrom(catalogue, links, 'sha256:0')))
}

test('each two principals on each issue, with what their stances come to and on what that rests', () => {
  const records = [party('north'), party('south'), party('east', { role: 'observer' }), border, north, south]
  expect(documentOf(records)).toMatchObject({
    version: 1,
    relations: [
      {
        ...{ comparison: 'talks', issue: 'border', parties: ['north', 'south'], relation: 'exclusive-terms' },
        meetings: [
          {
            relation: 'exclusive-terms',
            options: ['fence', 'open'],
            stances: ['requires', 'supports'],
            positions: [[north.id], [south.id]],
          },
          { relation: 'apart', options: ['open', 'open'], stances: ['rules-out', 'supports'] },
        ],
      },
    ],
    headlines: [
      {
        ...{ comparison: 'talks', issue: 'border', relation: 'exclusive-terms' },
        sides: [
          {
            options: ['fence', 'open'],
            parties: [
              [{ option: 'fence', stance: 'requires', parties: ['north'] }],
              [{ option: 'open', stance: 'supports', parties: ['south'] }],
            ],
          },
        ],
      },
    ],
  })
})

test('what is written validates against its schema, with and without words', () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  formats.default(ajv)
  const validate = ajv.compile(relationsSchema(links))
  for (const records of [[party('north'), party('south'), border, north, south], [border], []]) {
    expect(validate(documentOf(records)), JSON.stringify(validate.errors)).toBe(true)
  }
  const wrong = documentOf([party('north'), party('south'), border, north, south]) as {
    headlines: { relation: string }[]
  }
  for (const one of wrong.headlines) one.relation = 'common-ground'
  expect(validate(wrong)).toBe(false)
})
