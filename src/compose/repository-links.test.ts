import fc from 'fast-check'
import { expect, test } from 'vitest'
import { branchAt, editLink, LONGEST_ADDRESS, newFileLink, reportLink } from './repository-links.ts'

const site = { repository: 'https://github.com/a/b/', branch: 'main' }

test('leads to the pages for a new file, an edit and a report', () => {
  expect(newFileLink(site, 'talks/parties/north.md', '---\n')).toBe(
    'https://github.com/a/b/new/main?filename=content%2Ftalks%2Fparties%2Fnorth.md&value=---%0A',
  )
  expect(editLink({ ...site, branch: 'release/1' }, 'talks/parties/north.md')).toBe(
    'https://github.com/a/b/edit/release/1/content/talks/parties/north.md',
  )
  expect(reportLink(site, 'report-a-mistake', 'talks/a', 'https://example.org/?a&b', 'x & y')).toBe(
    'https://github.com/a/b/issues/new?template=report-a-mistake.yml&record=talks%2Fa&page=https%3A%2F%2Fexample.org%2F%3Fa%26b&words=x%20%26%20y',
  )
})

test('leads nowhere without a repository, or where its host has no such pages', () => {
  for (const repository of [undefined, 'https://example.org/a/b']) {
    expect(newFileLink({ ...site, repository }, 'a.md', '')).toBe(null)
    expect(editLink({ ...site, repository }, 'a.md')).toBe(null)
    expect(reportLink({ ...site, repository }, 'dead-link', 'a', 'b', 'c')).toBe(null)
  }
})

test('no link is longer than its host takes, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 4000 }), (text) => {
      expect(newFileLink(site, 'talks/parties/north.md', text)?.length ?? 0).toBeLessThanOrEqual(LONGEST_ADDRESS)
      expect(reportLink(site, 'dead-link', 'a', 'b', text)!.length).toBeLessThanOrEqual(LONGEST_ADDRESS)
    }),
  )
  expect(newFileLink(site, 'a.md', 'ж'.repeat(2000))).toBe(null)
})

test('a branch is known by the address of its page, and nothing else is taken for one', () => {
  const own = { repository: 'https://github.com/you/parley', branch: 'patch-1' }
  expect(branchAt(' https://github.com/you/parley/tree/patch-1 ')).toEqual(own)
  expect(branchAt('https://github.com/you/parley/tree/patch-1/?tab=readme')).toEqual(own)
  expect(branchAt('https://github.com/you/parley/tree/you/fix%231')).toEqual({ ...own, branch: 'you/fix#1' })
  const others = ['', 'patch-1', 'https://github.com/you/parley', 'https://example.org/you/parley/tree/patch-1']
  for (const other of [...others, 'javascript:alert(1)//a/b/tree/c', 'https://github.com/a/b/tree/%E0']) {
    expect(branchAt(other), other).toBe(null)
  }
})
