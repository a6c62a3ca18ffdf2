import { expect, test } from 'vitest'
import type { CslItem } from './csl-item.ts'
import { STYLES } from './formats.ts'
import { citationMeta, coins } from './page-citation.ts'

const PAPER: CslItem = {
  id: 'talks',
  type: 'article-newspaper',
  title: 'Crews speak out',
  'container-title': 'Evening Post',
  issued: { 'date-parts': [[2024, 9, 8]] },
  URL: 'https://post.example.org/crews',
}
const PAGE: CslItem = {
  ...PAPER,
  type: 'webpage',
  title: 'Notice on the “pier”',
  author: [{ literal: 'Ferry Company' }, { literal: 'Union of Crews' }],
  'container-title': 'harbour.example',
}

function printed(item: CslItem) {
  return Object.fromEntries(Object.entries(STYLES).map(([style, format]) => [style, format(item)]))
}

test('what a paper prints unsigned goes under its title, or under the paper, as each style wants', () => {
  expect(printed(PAPER)).toEqual({
    apa: 'Crews speak out. (2024, September 8). Evening Post. https://post.example.org/crews',
    chicago: 'Evening Post. 2024. “Crews speak out,” September 8, 2024. https://post.example.org/crews.',
    mla: '“Crews speak out.” Evening Post, 8 Sept. 2024, https://post.example.org/crews.',
  })
})

test('a page of two issuers names both, and takes the full stop into closing quotation marks', () => {
  expect(printed(PAGE)).toEqual({
    apa:
      'Ferry Company & Union of Crews. (2024, September 8). Notice on the “pier.” harbour.example. ' +
      'https://post.example.org/crews',
    chicago:
      'Ferry Company and Union of Crews. 2024. “Notice on the ‘pier.’” harbour.example. September 8, 2024. ' +
      'https://post.example.org/crews.',
    mla:
      'Ferry Company, and Union of Crews. “Notice on the ‘pier.’” harbour.example, 8 Sept. 2024, ' +
      'https://post.example.org/crews.',
  })
})

test('of three issuers each style names as many as it does', () => {
  const author = ['North', 'South', 'West'].map((literal) => ({ literal }))
  const { apa, chicago, mla } = printed({ ...PAGE, author })
  expect(apa).toMatch(/^North, South, & West\. \(2024/)
  expect(chicago).toMatch(/^North, South, and West\. 2024/)
  expect(mla).toMatch(/^North, et al\. “Notice/)
})

test('a work without a date says so, and on which day it was seen', () => {
  const { id, type, title, URL, 'container-title': paper } = PAPER
  const accessed = { 'date-parts': [[2024, 10, 2]] } as const
  const item: CslItem = { id, type, title, 'container-title': paper, accessed, URL: URL ?? '' }
  expect(printed(item)).toEqual({
    apa: 'Crews speak out. (n.d.). Evening Post. Retrieved October 2, 2024, from https://post.example.org/crews',
    chicago: 'Evening Post. n.d. “Crews speak out.” https://post.example.org/crews.',
    mla: '“Crews speak out.” Evening Post, https://post.example.org/crews. Accessed 2 Oct. 2024.',
  })
})

test('a body that publishes its own words is named once', () => {
  for (const line of Object.values(printed({ ...PAGE, author: [{ literal: 'harbour.example' }] })))
    expect(line.match(/harbour\.example/g)).toHaveLength(1)
})

test('a title that ends in a question mark gets no second mark', () => {
  const { apa, chicago, mla } = printed({ ...PAPER, title: 'Who speaks?' })
  expect(apa).toContain('Who speaks? (2024')
  expect(chicago).toContain('“Who speaks?”, September')
  expect(mla).toContain('“Who speaks?” Evening')
})

test('what is not on the web is found by its place, said once', () => {
  const { id, type, title } = PAGE
  for (const line of Object.values(printed({ id, type, title, archive_location: 'Notice board of pier 3' })))
    expect(line).toMatch(/Notice board of pier 3\.$/)
})

test('a page tells citation programs the same work that it prints, bodies as bodies', () => {
  expect(citationMeta(PAGE)).toContainEqual({ name: 'citation_author', content: 'Union of Crews' })
  expect(citationMeta(PAPER)).toEqual([
    { name: 'citation_title', content: 'Crews speak out' },
    { name: 'citation_journal_title', content: 'Evening Post' },
    { name: 'citation_publication_date', content: '2024/09/08' },
    { name: 'citation_public_url', content: 'https://post.example.org/crews' },
  ])
  const read = new URLSearchParams(coins(PAGE))
  expect(read.get('rft.title')).toBe(PAGE.title)
  expect(read.getAll('rft.creator')).toEqual(['Ferry Company', 'Union of Crews'])
  expect(read.get('rft.date')).toBe('2024-09-08')
})

test('a paper that prints what a body has signed is named behind the title', () => {
  const { id, type, title } = PAPER
  const author = [{ literal: 'Union of Crews' }]
  expect(printed({ ...PAPER, author })['chicago']).toBe(
    'Union of Crews. 2024. “Crews speak out.” Evening Post, September 8, 2024. https://post.example.org/crews.',
  )
  expect(printed({ id, type, title, author, archive_location: 'Shelf 3' })).toEqual({
    apa: 'Union of Crews. (n.d.). Crews speak out. Shelf 3.',
    chicago: 'Union of Crews. n.d. “Crews speak out.” Shelf 3.',
    mla: 'Union of Crews. “Crews speak out.” Shelf 3.',
  })
})

test('a page that nobody signed begins with its title, and one of which nothing else is known ends there', () => {
  const { author, ...unsigned } = PAGE
  expect(author).toHaveLength(2)
  expect(printed(unsigned)['chicago']).toBe(
    '“Notice on the ‘pier.’” 2024. harbour.example. September 8, 2024. https://post.example.org/crews.',
  )
  expect(printed({ id: 'a', type: 'webpage', title: 'A notice' })).toEqual({
    apa: 'A notice. (n.d.).',
    chicago: '“A notice.” n.d.',
    mla: '“A notice.”',
  })
  expect(printed({ id: 'a', type: 'article-newspaper', title: 'A notice' })['chicago']).toBe('n.d. “A notice.”')
})

test('a date is printed as far as it is known', () => {
  expect(printed({ ...PAPER, issued: { 'date-parts': [[2024, 9]] } })).toEqual({
    apa: 'Crews speak out. (2024, September). Evening Post. https://post.example.org/crews',
    chicago: 'Evening Post. 2024. “Crews speak out,” September 2024. https://post.example.org/crews.',
    mla: '“Crews speak out.” Evening Post, Sept. 2024, https://post.example.org/crews.',
  })
  expect(printed({ ...PAPER, issued: { 'date-parts': [[2024]] } })).toEqual({
    apa: 'Crews speak out. (2024). Evening Post. https://post.example.org/crews',
    chicago: 'Evening Post. 2024. “Crews speak out,” 2024. https://post.example.org/crews.',
    mla: '“Crews speak out.” Evening Post, 2024, https://post.example.org/crews.',
  })
})

test('a data set is printed with its version and its year', () => {
  const set: CslItem = {
    ...{ id: 'talks', type: 'dataset', title: 'The talks', author: [{ literal: 'Talks of Exampleton' }] },
    ...{ version: 'up to 2024-12-31', URL: 'https://example.org/', issued: { 'date-parts': [[2024, 12, 31]] } },
  }
  expect(printed(set)).toEqual({
    apa: 'Talks of Exampleton. (2024). The talks (Version up to 2024-12-31) [Dataset]. https://example.org/',
    chicago: 'Talks of Exampleton. 2024. “The talks.” Version up to 2024-12-31. https://example.org/.',
    mla: 'Talks of Exampleton. The talks. Version up to 2024-12-31, 2024, https://example.org/.',
  })
  const undated: CslItem = { id: 'a', type: 'dataset', title: 'The talks' }
  expect(printed(undated)).toEqual({
    apa: 'The talks [Dataset]. (n.d.).',
    chicago: '“The talks.” n.d.',
    mla: 'The talks.',
  })
})

test('what was seen on a day but stands at no address names no day of seeing in APA', () => {
  const seen: CslItem = { id: 'a', type: 'webpage', title: 'A notice', accessed: { 'date-parts': [[2024, 10, 2]] } }
  expect(printed(seen)['apa']).toBe('A notice. (n.d.).')
  expect(printed(seen)['mla']).toBe('“A notice.” Accessed 2 Oct. 2024.')
})

test.each([
  ['Who? And why', '“Who? And why.”', '“Who? And why,”'],
  ['They said “Never”', '“They said ‘Never.’”', '“They said ‘Never,’”'],
  ['They said “Never!”', '“They said ‘Never!’”', '“They said ‘Never!’”,'],
  ['A “pier” and more', '“A ‘pier’ and more.”', '“A ‘pier’ and more,”'],
  ['“Of ours’”', '“‘Of ours.’’”', '“‘Of ours,’’”'],
  ['“Who?” he said', '“‘Who?’ he said.”', '“‘Who?’ he said,”'],
  ['And so on…', '“And so on…”', '“And so on…”,'],
])('the title %s gets the marks of its place and no second ones', (title, ended, followed) => {
  expect(printed({ ...PAPER, title })['mla']).toContain(`${ended} Evening Post`)
  expect(printed({ ...PAPER, title })['chicago']).toContain(`2024. ${followed} September`)
})

test('a body is named beside the site where only one of its names is that of the site', () => {
  const { apa } = printed({ ...PAGE, author: [{ literal: 'harbour.example' }, { literal: 'Union of Crews' }] })
  expect(apa).toContain('harbour.example & Union of Crews. (2024')
  expect(apa).toContain(' harbour.example. https')
  expect(printed({ ...PAGE, author: [{ literal: 'Union of Crews' }] })['apa']).toContain(' harbour.example. https')
  expect(printed({ ...PAGE, author: [] })['apa']).toContain(' harbour.example. https')
})
