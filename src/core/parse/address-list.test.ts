import { expect, test } from 'vitest'
import { readAddressList, renderAddressList } from './address-list.ts'

const SITE = 'https://example.org/base/'

test('what is written is read again: for which site, and each address once with its line', () => {
  const text = renderAddressList(SITE, ['talks/parties/north/', 'about/', 'talks/feed.xml', 'about/', ''])
  expect(text.split('\n')[0]).toBe(`# Addresses that were published under ${SITE}`)
  expect(text.split('\n')[1]).toContain('npm run addresses adds what is new')
  expect(text.endsWith('talks/parties/north/\n')).toBe(true)
  expect(readAddressList(text)).toEqual({
    list: {
      site: SITE,
      addresses: [
        { path: 'about/', line: 4 },
        { path: 'talks/feed.xml', line: 5 },
        { path: 'talks/parties/north/', line: 6 },
      ],
    },
    problems: [],
  })
})

test('empty lines, comments, blanks around an address and line ends of Windows do no harm', () => {
  const text = `\r\n# Addresses that were published under  ${SITE} \r\n  about/ \r\n# about-us/\r\n  # note\r\n\r\ntalks/\r\n`
  expect(readAddressList(text)).toEqual({
    list: {
      site: SITE,
      addresses: [
        { path: 'about/', line: 3 },
        { path: 'talks/', line: 7 },
      ],
    },
    problems: [],
  })
})

test('a list that names no site names none', () => {
  expect(readAddressList('about/\n').list.site).toBeNull()
  expect(readAddressList('').list).toEqual({ site: null, addresses: [] })
})

test.each(['https://example.org/about/', '/about/', '../about/', 'a b/', 'about/?q=1', 'об/', '.git/config', '-a/'])(
  'a line %s is told with its place, and the others count all the same',
  (line) => {
    const { list, problems } = readAddressList(`about/\n${line}\ntalks/\n`)
    expect(list.addresses.map(({ path }) => path)).toEqual(['about/', 'talks/'])
    expect(problems).toEqual([
      {
        ...{ file: 'addresses.txt', line: 2, column: 1, severity: 'error', rule: 'address-list' },
        message: `found "${line}", expected an address without host, such as talks/parties/north/`,
        fix: 'Write the path below the base path of the site, of a page with a slash at its end; or remove the line.',
      },
    ])
  },
)

test.each(['\uFEFFabout/\n', 'a\0b\0o\0'])('a file %j that is no plain text is one problem', (text) => {
  const { list, problems } = readAddressList(text)
  expect(list).toEqual({ site: null, addresses: [] })
  expect(problems).toMatchObject([
    { line: 1, rule: 'address-list', message: expect.stringContaining('no plain text in UTF-8') },
  ])
})

test('of a file of nothing but mistakes twenty are shown, and the others counted', () => {
  const { problems } = readAddressList('/about/\n'.repeat(30))
  expect(problems).toHaveLength(21)
  expect(problems.at(-1)?.message).toContain('10 more problems')
})
