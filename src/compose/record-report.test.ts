import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LONGEST_MAIL } from '#site/contact.ts'
import { reportAddress, reportOn } from './record-report.ts'

const github = { repository: 'https://github.com/a/b', branch: 'main' }
const reported = { record: 'talks/a.md', page: 'https://example.org/talks/a/?x&y', words: 'North asked for a fence.' }

test('with an e-mail address a report is a mail that names the record and its page, and needs no account', () => {
  const address = reportAddress({ ...github, contact: 'editors@example.org' }, 'report-a-mistake', reported)!
  const mail = new URL(address)
  expect(mail.protocol + mail.pathname).toBe('mailto:editors@example.org')
  expect(mail.searchParams.get('subject')).toBe('Mistake: talks/a.md')
  expect(mail.searchParams.get('body')).toContain('Record: talks/a.md\r\nPage: https://example.org/talks/a/?x&y\r\n')
  expect(mail.searchParams.get('body')).toContain('What is wrong, and what would be right:')
})

test('with a page for contact it leads there, with a repository alone to its form, with neither nowhere', () => {
  const to = (site: Parameters<typeof reportAddress>[0]) => reportAddress(site, 'the-other-sides-view', reported)
  expect(to({ ...github, contact: 'https://example.org/contact' })).toBe('https://example.org/contact')
  expect(to(github)).toContain(
    'https://github.com/a/b/issues/new?template=the-other-sides-view.yml&record=talks%2Fa.md',
  )
  expect(to({ repository: 'https://gitlab.com/a/b', branch: 'main' })).toContain(
    'https://gitlab.com/a/b/-/issues/new?issue%5Btitle%5D=The%20other%20side',
  )
  expect(to({ repository: 'https://codeberg.org/a/b', branch: 'main' })).toContain(
    'https://codeberg.org/a/b/issues/new?title=The%20other%20side',
  )
  expect(to({ branch: 'main' })).toBe(null)
})

test('no report is longer than what takes it, whatever the words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (words) => {
      const address = reportAddress({ branch: 'main', contact: 'a@example.org' }, 'dead-link', { ...reported, words })!
      expect(address.length).toBeLessThanOrEqual(LONGEST_MAIL)
      expect(reportOn('dead-link', { ...reported, words }).fields['words']!.length).toBeLessThanOrEqual(600)
    }),
  )
})
