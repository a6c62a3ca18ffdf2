import { expect, test } from 'vitest'
import { withHost } from '#core/model/site.ts'
import { publicAddress, readHost } from './host.ts'

const NOWHERE = '/'

test('a workflow of GitHub tells repository, branch and the address of its Pages', () => {
  const told = { GITHUB_REPOSITORY: 'Island/talks', GITHUB_SERVER_URL: 'https://github.com', GITHUB_REF_NAME: 'main' }
  expect(readHost(NOWHERE, told)).toEqual({
    ...{ repository: 'https://github.com/Island/talks', branch: 'main' },
    ...{ url: 'https://island.github.io', base: '/talks/' },
  })
  expect(readHost(NOWHERE, { ...told, GITHUB_REPOSITORY: 'island/island.github.io' }).base).toBe('/')
  expect(readHost(NOWHERE, { ...told, GITHUB_REF_NAME: '7/merge' })).not.toHaveProperty('branch')
})

test('Netlify and Cloudflare tell address and branch', () => {
  const netlify = {
    NETLIFY: 'true',
    URL: 'https://talks.netlify.app',
    REPOSITORY_URL: 'git@github.com:o/r.git',
    BRANCH: 'x',
  }
  expect(readHost(NOWHERE, netlify)).toEqual({
    ...{ url: 'https://talks.netlify.app', repository: 'https://github.com/o/r', branch: 'x' },
  })
  const cloudflare = { CF_PAGES: '1', CF_PAGES_URL: 'https://talks.pages.dev', CF_PAGES_BRANCH: 'main' }
  expect(readHost(NOWHERE, cloudflare)).toEqual({ url: 'https://talks.pages.dev', branch: 'main' })
})

test('whoever asks for nothing of the host gets nothing', () => {
  expect(readHost(NOWHERE, { PARLEY_HOST: 'none', GITHUB_REPOSITORY: 'o/r' })).toEqual({})
})

test.each([
  ['https://someone:secret@github.com/o/r.git', 'https://github.com/o/r'],
  ['git@gitlab.com:group/sub/r.git', 'https://gitlab.com/group/sub/r'],
  ['ssh://git@codeberg.org/o/r.git', 'https://codeberg.org/o/r'],
  ['https://github.com/o/r?token=secret#x', 'https://github.com/o/r'],
  ['/srv/git/r.git', undefined],
  ['file:///srv/git/r', undefined],
  ['http://localhost:3000/o/r', undefined],
  ['javascript:alert(1)', undefined],
])('of the remote %s pages show %s', (given, shown) => {
  expect(publicAddress(given)).toBe(shown)
})

test('a repository that only the host knows is told apart from one that the settings name', () => {
  const told = { repository: 'https://github.com/o/r', branch: 'x' }
  expect(withHost({}, told)).toMatchObject({ ...told, repositoryFrom: 'host' })
  const named = { repository: 'https://example.org/r' }
  expect(withHost(named, told)).toMatchObject({ ...named, branch: 'main', repositoryFrom: 'settings' })
  expect(withHost({}, {})).toMatchObject({ repositoryFrom: 'nobody' })
})
