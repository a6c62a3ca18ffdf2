import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Composed } from './compose-record.ts'
import { letterOf, patchOf } from './hand-over.ts'

const codeberg = { repository: 'https://codeberg.org/a/b', branch: 'main' }
const file = (name: string, text: string): Composed => ({
  ...{ file: name, text, problems: [], record: null, changes: null },
})
const TEXTS = {
  'talks/sources/a.md': '---\ntitle: "А – „б“ \\\\ # not"\n---\n',
  'talks/positions/b/c.md': '---\nx: 1\n---\n\nBody\n+ line\n--- no\n',
}

test('the patch makes the very files, as git reads it', () => {
  const files = Object.entries(TEXTS).map(([name, text]) => file(name, text))
  const patch = patchOf(codeberg, { files, listing: null })!
  const folder = mkdtempSync(join(tmpdir(), 'parley-patch-'))
  try {
    execFileSync('git', ['init', '-q'], { cwd: folder })
    execFileSync('git', ['apply', '-'], { cwd: folder, input: patch })
    for (const [name, text] of Object.entries(TEXTS)) {
      expect(readFileSync(join(folder, 'content', name), 'utf8')).toBe(text)
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('there is no patch where no page takes one, or where a file is not new', () => {
  const files = [file('talks/a.md', '---\n---\n')]
  expect(patchOf({ ...codeberg, repository: 'https://github.com/a/b' }, { files, listing: null })).toBe(null)
  expect(patchOf(codeberg, { files: [{ ...files[0]!, changes: [] }], listing: null })).toBe(null)
  const listing = { file: 'talks/comparison.md', field: 'issues', id: 'a' } as const
  expect(patchOf(codeberg, { files, listing })).toBe(null)
})

test('a letter holds each file under its path, and says what has to be listed', () => {
  const listing = { file: 'talks/comparison.md', field: 'issues', id: 'a' } as const
  expect(letterOf({ files: [file('talks/issues/a.md', '---\nb: 1\n---\n')], listing })).toBe(
    'content/talks/issues/a.md\n\n---\nb: 1\n---\n\n\nSay too that “a” belongs into the list “issues” in talks/comparison.md, and in which place.\n',
  )
})
