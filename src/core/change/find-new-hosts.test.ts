import { expect, test } from 'vitest'
import { source } from '../../tests/dataset-fixture.ts'
import { findNewHosts } from './find-new-hosts.ts'

const KNOWN = [source('known', { url: 'https://gazette.example.org/a', archive_url: 'https://archive.example.org/a' })]
const hosts = (...after: ReturnType<typeof source>[]) =>
  findNewHosts(KNOWN, after).map((change) => change.kind === 'new-host' && [change.record.id, change.host])

test('a host to which a source or its archive led before is not new', () => {
  expect(
    hosts(source('b', { url: 'https://archive.example.org/b', archive_url: 'https://gazette.example.org/b' })),
  ).toEqual([])
})

test('a new host is told once, with the first source that leads to it', () => {
  const [one, two] = ['b', 'c'].map((id) => source(id, { url: `https://new.example.net/${id}` }))
  expect(hosts(one!, two!)).toEqual([['b', 'new.example.net']])
})

test('the host of an archive is looked at as that of the source is', () => {
  const archived = source('b', { url: 'https://gazette.example.org/b', archive_url: 'https://copies.example.net/b' })
  expect(hosts(archived)).toEqual([['b', 'copies.example.net']])
})

test('a host in letters that look like others is told in letters that do not', () => {
  expect(hosts(source('b', { url: 'https://gаzette.example.org/b' }))).toEqual([['b', 'xn--gzette-3nf.example.org']])
})
