import { expect, test } from 'vitest'
import { places } from '../../../tests/rule-example.ts'
import { pageOf, sameAddress } from './same-address.ts'

test.each([
  'http://example.org/a',
  'https://www.example.org/a/',
  'https://EXAMPLE.org:443/a?utm_source=x&fbclid=y#page=3',
  'https://m.example.org/a/index.html',
])('%s is the page https://example.org/a', (address) => {
  expect(pageOf(address)).toBe(pageOf('https://example.org/a'))
})

test.each([
  'https://example.org/A',
  'https://example.org/a?id=2',
  'https://example.net/a',
  'https://example.org:8080/a',
])('%s is another', (address) => {
  expect(pageOf(address)).not.toBe(pageOf('https://example.org/a'))
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
  ['https://example.org/?id=1', 'https://example.org/?id=1&s=20', true],
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
  const without = ['a', 'b'].map((id) => `# sources/${id}.md\n${printed}`).join('\n')
  expect(places(sameAddress, without)).toEqual([])
})
