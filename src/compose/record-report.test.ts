import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LONGEST_MAIL } from '#site/contact.ts'
import { reportOn, waysToReport } from './record-report.ts'
import { LONGEST_ADDRESS, LONGEST_EXCERPT } from './repository-links.ts'

const github = { repository: 'https://github.com/a/b', branch: 'main' }
const hash = `sha256:${'3f'.repeat(32)}`
const reported = {
  ...{ record: 'talks/a.md', page: 'https://example.org/talks/a/?x&y', words: 'North asked for a fence. “A fence”' },
  ...{ hash, said: '1 Mar 2024' },
}
const ways = (site: Parameters<typeof waysToReport>[0]) => waysToReport(site, 'report-a-mistake', reported)

test('where only an e-mail address is named a report is a mail that says what is meant, and needs no account', () => {
  const { issue, contact } = ways({ branch: 'main', contact: 'editors@example.org' })
  const mail = new URL(contact!)
  expect(issue).toBe(null)
  expect(mail.protocol + mail.pathname).toBe('mailto:editors@example.org')
  expect(mail.searchParams.get('subject')).toBe('Challenge: talks/a.md')
  expect(mail.searchParams.get('body')!.split('\r\n')).toEqual([
    'Record: talks/a.md',
    'Page: https://example.org/talks/a/?x&y',
    `State of the record: ${hash}`,
    'Said: 1 Mar 2024',
    'What it says: North asked for a fence. “A fence”',
    '',
    'What is wrong or disputed, and what would be right:',
    ...['', 'Where that can be seen:', '', 'Your relation to the parties, or “none”:', '', ''],
  ])
})

test.each([
  ['https://github.com/a/b', 'https://github.com/a/b/issues/new', 'title', 'words'],
  ['https://gitlab.com/a/b', 'https://gitlab.com/a/b/-/issues/new', 'issue[title]', 'issue[description]'],
  ['https://codeberg.org/a/b', 'https://codeberg.org/a/b/issues/new', 'title', 'body'],
])('in the repository %s it is an issue that names the record, its state, its words and their day', (...row) => {
  const [repository, at, title, text] = row
  const issue = new URL(ways({ repository, branch: 'main' }).issue!)
  const told = [...issue.searchParams.values()].join('\n')
  expect(issue.origin + issue.pathname).toBe(at)
  expect(issue.searchParams.get(title)).toBe('Challenge: talks/a.md')
  expect(issue.searchParams.get(text)).toContain(reported.words)
  for (const part of Object.values(reported)) expect(told).toContain(part)
})

test('both ways are offered where there are both, and none where nobody takes it', () => {
  const both = ways({ ...github, contact: 'editors@example.org' })
  expect(both.issue).toContain('https://github.com/a/b/issues/new?')
  expect(both.contact).toContain('mailto:')
  expect(ways({ ...github, contact: 'https://example.org/contact' }).contact).toBe('https://example.org/contact')
  expect(ways({ branch: 'main' })).toEqual({ issue: null, contact: null })
})

test('words that are too long for a mail are cut, and the record and its state still named', () => {
  const words = 'Сторона попросила '.repeat(40)
  const { contact } = waysToReport({ branch: 'main', contact: 'a@example.org' }, 'report-a-mistake', {
    ...reported,
    words,
  })
  const body = new URL(contact!).searchParams.get('body')
  expect(body).toContain(hash)
  expect(body).toContain('What it says: Сторона попросила')
})

test('no report is longer than what takes it, whatever the words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (words) => {
      for (const repository of ['https://github.com/a/b', 'https://gitlab.com/a/b', 'https://codeberg.org/a/b']) {
        const site = { repository, branch: 'main', contact: 'a@example.org' }
        const { issue, contact } = waysToReport(site, 'dead-link', { ...reported, words })
        expect(contact!.length).toBeLessThanOrEqual(LONGEST_MAIL)
        expect(issue!.length).toBeLessThanOrEqual(LONGEST_ADDRESS)
      }
      const cut = reportOn('dead-link', { ...reported, words }).fields['words']!
      expect([...cut].length).toBeLessThanOrEqual(LONGEST_EXCERPT)
    }),
  )
})
