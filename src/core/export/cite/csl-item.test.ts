import { expect, test } from 'vitest'
import { createUrls } from '#site/urls.ts'
import { datasetOf, party, position, source } from '#tests/dataset-fixture.ts'
import { exampleDataset } from '../../../tests/rule-example.ts'
import { draftItem, positionItem, sourceItem } from './csl-item.ts'

const links = createUrls('https://example.org/')

test('a text on the table is cited under its own name, by whoever tabled it', () => {
  const draft = (by: string, issuers = '') =>
    exampleDataset(`# sources/paper.md\ntitle: The gazette\nby: [${issuers}]\n# drafts/first.md
title: Paper of the north\nby: [${by}]\nsource: paper`)
  const item = (by: string, issuers = '') => {
    const dataset = draft(by, issuers)
    return draftItem(dataset.drafts[0]!, dataset, links)
  }
  expect(item('north, south', 'east')).toMatchObject({
    ...{ id: 'talks-first', title: 'Paper of the north', 'container-title': 'A newspaper' },
    author: [{ literal: 'A party' }, { literal: 'A party' }],
    note: 'https://example.org/talks/drafts/first/',
  })
  expect(item('', 'east')).toMatchObject({ author: [{ literal: 'A party' }] })
  expect(item('')).not.toHaveProperty('author')
})

test('what has no source is not cited', () => {
  const dataset = exampleDataset('# drafts/first.md\nsource: nowhere')
  expect(draftItem(dataset.drafts[0]!, dataset, links)).toBeUndefined()
  const one = position('border/2025-01-01-north', { source: 'nowhere' })
  expect(positionItem(one, datasetOf([party('north'), one]), 'A note.')).toBeUndefined()
})

test('a statement is cited as its source, under a name that programs take', () => {
  const one = position('border/2025-01-01-north')
  const news = source('news', { title: 'The news' })
  expect(positionItem(one, datasetOf([party('north'), news, one]), 'A note.')).toMatchObject({
    ...{ id: 'talks-border-2025-01-01-north', title: 'The news', note: 'A note.' },
  })
})

test('a work of which the day is unknown, or that anybody can read, says nothing of it', () => {
  const keys = (fields: Parameters<typeof source>[1]) =>
    Object.keys(sourceItem(source('news', fields), datasetOf([party('north')])))
  expect(keys({})).toEqual(['id', 'type', 'title', 'container-title', 'issued', 'URL', 'language'])
  expect(keys({ published: 'unknown', accessed: '2025-01-02' })).toEqual([
    'id',
    'type',
    'title',
    'container-title',
    'accessed',
    'URL',
    'language',
  ])
  expect(keys({ link: 'paywalled' })).toContain('access')
})
