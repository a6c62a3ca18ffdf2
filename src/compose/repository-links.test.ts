import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reportOn } from './record-report.ts'
import {
  branchAt,
  branchExample,
  editLink,
  LONGEST_ADDRESS,
  newFileLink,
  patchLink,
  reportLink,
} from './repository-links.ts'

const site = { repository: 'https://github.com/a/b/', branch: 'main' }
const gitlab = { repository: 'https://gitlab.com/group/sub/b', branch: 'main' }
const codeberg = { repository: 'https://codeberg.org/a/b.git', branch: 'main' }
const report = reportOn('report-a-mistake', { record: 'talks/a', page: 'https://example.org/?a&b', words: 'x & y' })

test('leads to the pages for a new file, an edit and a report on GitHub', () => {
  expect(newFileLink(site, 'talks/parties/north.md', '---\n')).toBe(
    'https://github.com/a/b/new/main?filename=content%2Ftalks%2Fparties%2Fnorth.md&value=---%0A',
  )
  expect(editLink({ ...site, branch: 'release/1' }, 'talks/parties/north.md')).toBe(
    'https://github.com/a/b/edit/release/1/content/talks/parties/north.md',
  )
  expect(reportLink(site, report)).toBe(
    'https://github.com/a/b/issues/new?template=report-a-mistake.yml&title=Challenge%3A%20talks%2Fa&record=talks%2Fa&page=https%3A%2F%2Fexample.org%2F%3Fa%26b&words=x%20%26%20y',
  )
})

test('leads to those of GitLab and of Codeberg, each by its own addresses', () => {
  expect(newFileLink(gitlab, 'talks/parties/north.md', '---\n')).toBe(
    'https://gitlab.com/group/sub/b/-/new/main?file_name=content%2Ftalks%2Fparties%2Fnorth.md&content=---%0A',
  )
  expect(editLink(gitlab, 'a.md')).toBe('https://gitlab.com/group/sub/b/-/edit/main/content/a.md')
  expect(newFileLink(codeberg, 'talks/parties/north.md', '---\n')).toBe(
    'https://codeberg.org/a/b/_new/main?filename=content%2Ftalks%2Fparties%2Fnorth.md&value=---%0A',
  )
  expect(editLink(codeberg, 'a.md')).toBe('https://codeberg.org/a/b/_edit/main/content/a.md')
  expect(patchLink(codeberg)).toBe('https://codeberg.org/a/b/_diffpatch/main')
  expect([patchLink(site), patchLink(gitlab)]).toEqual([null, null])
})

test('leads nowhere without a repository, or where nobody knows what it runs on', () => {
  for (const repository of [undefined, 'https://example.org/a/b']) {
    expect(newFileLink({ ...site, repository }, 'a.md', '')).toBe(null)
    expect(editLink({ ...site, repository }, 'a.md')).toBe(null)
    expect(reportLink({ ...site, repository }, report)).toBe(null)
  }
  const own = { repository: 'https://code.example.org/a/b', branch: 'main', forge: 'forgejo' } as const
  expect(newFileLink(own, 'a.md', '')).toBe('https://code.example.org/a/b/_new/main?filename=content%2Fa.md')
})

test('no link is longer than its host takes, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 4000 }), (words) => {
      for (const one of [site, gitlab, codeberg]) {
        expect(newFileLink(one, 'talks/parties/north.md', words)?.length ?? 0).toBeLessThanOrEqual(LONGEST_ADDRESS)
        const link = reportLink(one, reportOn('dead-link', { record: 'a', page: 'b', words }))
        expect(link!.length).toBeLessThanOrEqual(LONGEST_ADDRESS)
      }
    }),
  )
  expect(newFileLink(site, 'a.md', 'ж'.repeat(2000))).toBe(null)
})

test('a branch is known by the address of its page, or of the page for proposing it', () => {
  const own = { repository: 'https://github.com/you/parley', branch: 'patch-1', forge: 'github' }
  expect(branchAt(site, ' https://github.com/you/parley/tree/patch-1 ')).toEqual(own)
  expect(branchAt(site, 'https://github.com/you/parley/tree/patch-1/?tab=readme')).toEqual(own)
  expect(branchAt(site, 'https://github.com/you/parley/tree/patch-1/content/talks/')).toEqual(own)
  expect(branchAt(site, 'https://github.com/you/parley/tree/you/fix%231')).toEqual({ ...own, branch: 'you/fix#1' })
  expect(branchAt(site, 'https://github.com/a/parley/compare/main...you:patch-1?quick_pull=1')).toEqual(own)
  expect(branchAt(site, 'https://github.com/a/b/compare/main...you:parley:patch-1')).toEqual(own)
  expect(branchAt(gitlab, 'https://gitlab.com/you/b/-/tree/patch-1?ref_type=heads')).toEqual({
    ...{ repository: 'https://gitlab.com/you/b', branch: 'patch-1', forge: 'gitlab' },
  })
  expect(
    branchAt(gitlab, 'https://gitlab.com/you/b/-/merge_requests/new?merge_request%5Bsource_branch%5D=patch-1'),
  ).toEqual({ repository: 'https://gitlab.com/you/b', branch: 'patch-1', forge: 'gitlab' })
  expect(branchAt(codeberg, 'https://codeberg.org/you/b/src/branch/patch-1')).toEqual({
    ...{ repository: 'https://codeberg.org/you/b', branch: 'patch-1', forge: 'forgejo' },
  })
  expect(branchAt(codeberg, 'https://codeberg.org/a/b/compare/main...you/b:patch-1')).toEqual({
    ...{ repository: 'https://codeberg.org/you/b', branch: 'patch-1', forge: 'forgejo' },
  })
  for (const one of [site, gitlab, codeberg])
    expect(branchAt(one, branchExample(one))).toHaveProperty('branch', 'patch-1')
})

test('of any other address it is told what it is', () => {
  const expected = {
    '': 'no-address',
    'patch-1': 'no-address',
    'https://github.com/you/parley': 'no-branch',
    'https://github.com/you/parley/pull/12': 'request',
    'https://github.com/a/b/tree/%E0': 'no-branch',
    'https://example.org/you/parley/tree/patch-1': 'elsewhere',
    'https://github.com.example.org/you/parley/tree/patch-1': 'elsewhere',
    'javascript:alert(1)//a/b/tree/c': 'elsewhere',
  }
  for (const [address, what] of Object.entries(expected)) expect(branchAt(site, address), address).toBe(what)
})

test('on a host that makes no copy by itself, the address of a copy will do', () => {
  const copy = { repository: 'https://codeberg.org/you/b', branch: 'main', forge: 'forgejo' }
  expect(branchAt(codeberg, 'https://codeberg.org/you/b/')).toEqual(copy)
  expect(branchAt(codeberg, 'https://codeberg.org/a/b')).toBe('no-branch')
  expect(branchAt(site, 'https://github.com/you/b')).toBe('no-branch')
})
