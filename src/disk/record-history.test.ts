import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readRecordHistories } from './record-history.ts'

let work = ''
let content = ''

beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'parley-history-'))
  content = join(work, 'repository/content')
  mkdirSync(content, { recursive: true })
  git('init', '-q', '-b', 'main')
  commit('2025-01-01T10:00:00Z', { 'a.md': 'one', 'same.md': 'same', 'gone.md': 'old' })
  commit('2025-02-01T10:00:00Z', { 'a.md': 'two' })
  rmSync(join(content, 'gone.md'))
  rmSync(join(content, 'a.md'))
  commit('2025-03-01T10:00:00Z', { 'b.md': 'three' })
  git('checkout', '-q', '-b', 'side')
  commit('2025-04-01T10:00:00Z', { 'b.md': 'on the way' })
  commit('2025-04-02T10:00:00Z', { 'b.md': 'four', 'gone.md': 'new' })
  git('checkout', '-q', 'main')
  git('merge', '-q', '--no-ff', '-m', 'merge', 'side')
  commit('2025-06-01T10:00:00Z', { 'gone.md': 'newer' })
})

afterAll(() => rmSync(work, { recursive: true, force: true }))

const textsOf = async (file: string, formers: readonly string[] = []) =>
  ((await readRecordHistories(content, new Map([[file, formers]]))).get(file) ?? []).map(({ text }) => text)

test('what a file held is told from the last back to the first, and a merge is one change', async () => {
  expect(await textsOf('b.md')).toEqual(['four', 'three'])
})

test('a file goes on with what it was, where the record says so', async () => {
  expect(await textsOf('b.md', ['x.md', 'a.md'])).toEqual(['four', 'three', 'two', 'one'])
})

test('what was under the same name before it had gone is another record', async () => {
  expect(await textsOf('gone.md')).toEqual(['newer', 'new'])
})

test('a file that never changed, or is not there, has no history', async () => {
  expect([await textsOf('same.md'), await textsOf('a.md')]).toEqual([[], []])
})

test('without the whole history, or without a repository, there is none', async () => {
  const shallow = join(work, 'shallow')
  execFileSync('git', ['clone', '-q', '--depth', '1', `file://${join(work, 'repository')}`, shallow])
  expect((await readRecordHistories(join(shallow, 'content'), new Map())).size).toBe(0)
  expect((await readRecordHistories(mkdtempSync(join(work, 'bare-')), new Map())).size).toBe(0)
})

function commit(date: string, files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(content, name), text)
  git('add', '-A')
  git('commit', '-q', '-m', date, '--date', date)
}

function git(...args: string[]): void {
  const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false']
  execFileSync('git', [...who, ...args], { cwd: join(work, 'repository') })
}
