import { expect, test } from 'vitest'
import { places } from '../../../tests/rule-example.ts'
import { pageOf } from '../page-of.ts'
import { sameAddress } from './same-address.ts'

test.each([
  'http://example.org/a',
  'https://www.example.org/a/',
  'https://EXAMPLE.org:443/a?utm_source=x&fbclid=y#page=3',
  'https://m.example.org/a/index.html',
  'https://example.org//%61/amp?amp=1&ref=homepage',
  'https://web.archive.org/web/20240101000000id_/http://www.example.org/a/',
  'https://web.archive.org/web/2024/https://archive.ph/2023/https://example.org/a',
])('%s is the page https://example.org/a', (address) => {
  expect(pageOf(address)).toBe(pageOf('https://example.org/a'))
})

test.each([
  'https://example.org/A',
  'https://example.org/a?id=2',
  'https://example.net/a',
  'https://example.org:8080/a',
  'https://example.org/a#/b',
  'https://example.org/a?ref=A/79/1',
  'https://example.org/a?s=fence',
])('%s is another', (address) => {
  expect(pageOf(address)).not.toBe(pageOf('https://example.org/a'))
})

test.each([
  ['https://dx.doi.org/10.1000/ABC', 'https://doi.org/10.1000/abc'],
  ['https://пример.рф/а', 'https://xn--e1afmkfd.xn--p1ai/%d0%b0'],
  ['https://youtu.be/abc', 'https://www.youtube.com/watch?t=30s&v=abc'],
  ['https://twitter.com/north/status/1?s=20', 'https://x.com/north/status/1'],
  ['https://en.m.wikipedia.org/wiki/A', 'https://en.wikipedia.org/wiki/A'],
])('%s is the page %s', (one, other) => {
  expect(pageOf(one)).toBe(pageOf(other))
})

test('two copies of a page that was changed in between are two texts; a copy and its page are one', () => {
  const at = (time: string) => `https://web.archive.org/web/${time}/https://example.org/a`
  const two = (a: string, b: string) => places(sameAddress, `# sources/a.md\nurl: ${a}\n# sources/b.md\nurl: ${b}`)
  expect(two(at('20240101'), at('20250101'))).toEqual([])
  expect(two('https://example.org/a', at('20250101'))).toEqual(['b: url'])
})

test('what is not on the web is one where its reference, publisher and title are', () => {
  const print = (id: string, title: string) =>
    `# sources/${id}.md\n{url: null, title: ${title}, publisher: The Paper, medium: print, reference: "3 March 2024, page 3"}\n`
  const two = (one: string, other: string) => places(sameAddress, print('a', one) + print('b', other))
  expect(two('A speech', 'A Speech')).toEqual(['b: reference'])
  expect(two('A speech', 'A reply')).toEqual([])
})

test('is told at the second of two sources', () => {
  const sources = '# sources/a.md\nurl: https://example.org/a\n# sources/b.md\nurl: https://example.org/a/\n'
  expect(places(sameAddress, sources)).toEqual(['b: url'])
  expect(places(sameAddress, '# sources/b.md\nurl: https://example.org/b')).toEqual([])
})

test.each([
  ['https://example.org/a?b=1&c=2', 'https://example.org/a?c=2&b=1', true],
  ['https://example.org/a?b=1', 'https://example.org/a?b=2', false],
  ['https://amp.example.org/a', 'https://example.org/a', true],
  ['https://xm.example.org/a', 'https://xexample.org/a', false],
  ['https://example.org/?id=1', 'https://example.org/?id=1&s=20', false],
  ['https://example.org/index.php', 'https://example.org/', true],
])('whether %s and %s are one page: %s', (one, other, isOne) => {
  expect(pageOf(one) === pageOf(other)).toBe(isOne)
})

test('the front of a site, and what is no address, is no page', () => {
  expect(
    ['https://example.org/', 'https://example.org', 'https://example.org/?utm_source=x', 'no address'].map(pageOf),
  ).toEqual([null, null, null, null])
  const fronts = '# sources/a.md\nurl: https://example.net/\n# sources/b.md\nurl: https://example.net/\n'
  expect(places(sameAddress, fronts)).toEqual([])
})

test('sources without an address are not taken for one', () => {
  const printed = 'url: null\nmedium: print\nreference: Box 3'
  const without = ['a', 'b'].map((id) => `# sources/${id}.md\n${printed}\ntitle: Letter ${id}`).join('\n')
  expect(places(sameAddress, without)).toEqual([])
})
