import { expect, test } from 'vitest'
import { findings } from '../../../tests/rule-example.ts'
import { archiveOfPage } from './archive-of-page.ts'

const source = (...fields: string[]) => findings(archiveOfPage, `# sources/a.md\n${fields.join('\n')}`)

test.each([
  [
    'another page',
    'https://web.archive.org/web/20250602120000/https://example.org/b',
    'found a copy of https://example.org/b',
  ],
  [
    'a page of another site',
    'https://web.archive.org/web/2025/https://example.net/a',
    'found a copy of https://example.net/a',
  ],
  ['the page itself', 'http://www.example.org/a/', 'found the address of the page itself'],
])('tells of a copy of %s', (_, archive, told) => {
  expect(source('url: https://example.org/a', `archive_url: ${archive}`)).toEqual([expect.stringContaining(told)])
})

test.each([
  'https://web.archive.org/web/20250602120000/http://www.example.org/a/',
  'https://web.archive.org/web/20250602120000id_/https://example.org/a?utm_source=x',
  'https://web.archive.org/web/2025/https://web.archive.org/web/2024/https://example.org/a',
  'https://archive.ph/2025/https://example.org/a',
  'https://archive.ph/AbC12',
  'https://archive.example.org/copies/17',
])('leaves %s alone', (archive) => {
  expect(source('url: https://example.org/a', `archive_url: ${archive}`)).toEqual([])
})

test('holds the day of the copy against its address, with a day of grace', () => {
  const copy = (day: string) =>
    source(
      'url: https://example.org/a',
      'archive_url: https://web.archive.org/web/20250602233000/https://example.org/a',
      `archived: ${day}`,
    )
  expect(copy('2025-06-03')).toEqual([])
  expect(copy('2025-07-02')).toEqual(['a: found 2025-07-02, but the address of the copy says 2025-06-02'])
})
