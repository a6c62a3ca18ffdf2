import { expect, test } from 'vitest'
import { accessTo } from './source-access.ts'

const [url, archive_url] = ['https://example.org/a', 'https://archive.example.org/a']

test('goes to the address, with the archive beside it; and to the archive first where the address is dead', () => {
  expect(accessTo({ url, archive_url, link: 'live' })).toMatchObject({ first: url, beside: archive_url, note: null })
  expect(accessTo({ url, archive_url, link: 'dead' })).toEqual({
    ...{ first: archive_url, beside: undefined, isArchived: true, note: 'dead' },
  })
  expect(accessTo({ url, link: 'dead' })).toMatchObject({ first: url, isArchived: false, note: 'dead' })
  expect(accessTo({ url, link: 'paywalled' })).toMatchObject({ first: url, note: 'paywalled' })
  expect(accessTo({})).toMatchObject({ first: undefined, beside: undefined, note: null })
})
