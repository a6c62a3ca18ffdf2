import { pagePath } from '#core/model/page-path.ts'
import { globSync } from 'node:fs'
import { expect, test } from 'vitest'
import { KINDS, kindsWith, RECORD_TYPES } from '../core/model/kinds.ts'
import { recordsOf } from '../core/model/records-of.ts'
import { classifyFile } from '../core/parse/content-file.ts'
import { createUrls } from '../site/urls.ts'
import { readEveryField } from './every-field.ts'

const content = await readEveryField()
const records = content.catalogue.datasets.flatMap(recordsOf)

test('no two kinds of record share a name, a plural or a folder', () => {
  for (const column of ['noun', 'plural', 'folder'] as const) {
    const names = RECORD_TYPES.map((type) => KINDS[type][column])
    expect(new Set(names).size).toBe(names.length)
  }
})

test.each(kindsWith('page', 'own'))('a %s, which has a page of its own, has a route for it', (type) => {
  const { folder, path } = KINDS[type]
  const below = path === 'issue/name' ? '/[[]*]/[[]*]' : '/[[]*]'
  expect(
    globSync(
      folder === null ? 'src/pages/[[]comparison]/index.astro' : `src/pages/[[]comparison]/${folder}${below}.astro`,
    ),
  ).toHaveLength(1)
})

test('every record of a dataset is read from a file of its own kind, and none is left out', () => {
  expect(records).toHaveLength(content.records)
  for (const record of records) {
    expect(classifyFile(record.file)).toMatchObject({ is: 'record', place: { type: record.type, id: record.id } })
  }
})

test('the address of a page by its kind is the one that its own name gives', () => {
  const urls = createUrls('/')
  const named = {
    comparison: urls.comparison,
    party: urls.party,
    issue: urls.issue,
    source: urls.source,
    claim: urls.claim,
    round: urls.round,
    draft: urls.draft,
  }
  for (const record of records) {
    if (record.type === 'gap') continue
    const { comparison, id }: { comparison: string; id: string } = record
    const expected = record.type === 'position' ? urls.position(record) : named[record.type](comparison, id)
    expect(urls.record(pagePath(record))).toBe(expected)
  }
})
