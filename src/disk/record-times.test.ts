import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readRecordTimes } from './record-times.ts'

let work = ''
let content = ''

beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'parley-times-'))
  content = join(work, 'repository/content')
  mkdirSync(content, { recursive: true })
  git('init', '-q')
  commit('2025-01-01T10:00:00+02:00', { 'old.md': '1', 'moved.md': '1', 'путь.md': '1' })
  commit('2025-02-01T10:00:00Z', { 'old.md': '2', 'new.md': '1' })
  rmSync(join(content, 'moved.md'))
  commit('2025-03-01T10:00:00Z', {})
  commit('2025-04-01T10:00:00Z', { 'moved.md': '2' })
  writeFileSync(join(content, 'not-committed.md'), '1')
})

afterAll(() => rmSync(work, { recursive: true, force: true }))

test('a file is as old as the commit that brought it, in UTC', async () => {
  const times = await readRecordTimes(content)
  expect(times.get('old.md')).toEqual({ added: '2025-01-01T08:00:00Z', changed: '2025-02-01T10:00:00Z' })
  expect(times.get('new.md')?.added).toBe('2025-02-01T10:00:00Z')
  expect(times.get('путь.md')?.added).toBe('2025-01-01T08:00:00Z')
})

test('what had gone and came back is as old as its return', async () => {
  expect((await readRecordTimes(content)).get('moved.md')?.added).toBe('2025-04-01T10:00:00Z')
})

test('a file that is in no commit has no time', async () => {
  expect((await readRecordTimes(content)).has('not-committed.md')).toBe(false)
})

test('without the whole history, or without a repository, nothing has a time', async () => {
  const shallow = join(work, 'shallow')
  execFileSync('git', ['clone', '-q', '--depth', '1', `file://${join(work, 'repository')}`, shallow])
  expect((await readRecordTimes(join(shallow, 'content'))).size).toBe(0)
  expect((await readRecordTimes(mkdtempSync(join(work, 'bare-')))).size).toBe(0)
  expect((await readRecordTimes(join(work, 'missing'))).size).toBe(0)
})

test('what was moved is as old as it was before, if the record says where it was', async () => {
  rmSync(join(content, 'new.md'))
  commit('2025-05-01T10:00:00Z', { 'newest.md': '1' })
  expect((await readRecordTimes(content)).get('newest.md')?.added).toBe('2025-05-01T10:00:00Z')
  const times = await readRecordTimes(content, new Map([['newest.md', ['other.md', 'new.md']]]))
  expect(times.get('newest.md')).toEqual({ added: '2025-02-01T10:00:00Z', changed: '2025-05-01T10:00:00Z' })
})

function commit(date: string, files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(content, name), text)
  git('add', '-A')
  git('commit', '-q', '-m', date, '--date', date)

  function git(...args: string[]): void {
    const env = { ...process.env, GIT_COMMITTER_DATE: date }
    const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false']
    execFileSync('git', [...who, ...args], { cwd: join(work, 'repository'), env })
  }
}

function git(...args: string[]): void {
  execFileSync('git', args, { cwd: join(work, 'repository') })
}
