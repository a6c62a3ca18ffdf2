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
