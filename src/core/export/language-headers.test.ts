import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { headersInLanguages } from './language-headers.ts'

const own = readFileSync('public/_headers', 'utf8')

/** The headers that a host sends for a path by all rules that match it. */
function headersFor(text: string, path: string): string {
  const rules = text.match(/^\/.*\n(?:[ \t]+.*\n)+/gm) ?? []
  const pattern = (rule: string) =>
    (rule.split('\n')[0] ?? '')
      .replaceAll('.', '\\.')
      .replaceAll('*', '.*')
      .replace(/:[a-z]/g, '[^/]+')
  return rules
    .filter((rule) => new RegExp(`^${pattern(rule)}$`).test(path))
    .map((rule) => rule.slice(rule.indexOf('\n')))
    .join('')
}

test('a page in another language has the headers that it has in the main one', () => {
  const text = headersInLanguages(own, ['uk', 'zh-Hant'])
  for (const path of [
    '/',
    '/about/',
    '/t/issues/a/',
    '/t/positions/a/b/',
    '/404.html',
    '/_astro/a.js',
    '/t/issues/a/embed/',
  ]) {
    const main = headersFor(own, path)
    expect(headersFor(text, path)).toBe(main)
    expect([path, headersFor(text, `/uk${path}`)]).toEqual([path, main])
    expect(headersFor(text, `/zh-Hant${path}`)).toBe(main)
  }
  expect(headersFor(text, '/uk/t/issues/a/')).toContain('DENY')
  for (const path of [
    '/t/issues/a/embed/',
    '/t/positions/a/b/embed/',
    '/uk/t/issues/a/embed/',
    '/uk/t/positions/a/b/embed/',
  ]) {
    expect([path, headersFor(text, path)]).toEqual([path, expect.not.stringContaining('DENY')])
  }
})

test('a site of one language has the rules that it had', () => {
  expect(headersInLanguages(own, [])).toBe(own)
})

test('a rule that a deeper one only seems to hold for is said again below the language', () => {
  const text = '/:a/:b/\n  X: 1\n/t/\n  Y: 2\n/q/r/s/\n  Z: 3\n'
  expect(headersInLanguages(text, ['uk'])).toBe(
    `${text}# Pages in another language.\n/uk/:a/:b/\n  X: 1\n/uk/q/r/s/\n  Z: 3\n`,
  )
})

test('a file without rules gets none', () => {
  expect(headersInLanguages('# Nothing\n', ['uk'])).toBe('# Nothing\n# Pages in another language.\n')
})

test('each language has the rules once', () => {
  const text = '/a/b\n  X: 1\n'
  expect(headersInLanguages(text, ['uk', 'de'])).toBe(
    `${text}# Pages in another language.\n/uk/a/b\n  X: 1\n# Pages in another language.\n/de/a/b\n  X: 1\n`,
  )
})
