import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { notesOf } from './release-notes.ts'

const CHANGELOG =
  '# Changelog\n\n## [Unreleased]\n\n- Soon.\n\n## [1.1.0] - 2026-01-02\n\n### Added\n\n- A thing.\n\n## 1.0.0\n'

test('the notes of a version are its section of the changelog, and none is made up', () => {
  expect(notesOf(CHANGELOG, '1.1.0')).toBe('### Added\n\n- A thing.\n')
  for (const none of ['1.0.0', '1.1', '11.0', '2.0.0']) expect(notesOf(CHANGELOG, none)).toBe(null)
  expect(notesOf(readFileSync('CHANGELOG.md', 'utf8'), '0.1.0')).toContain('### Added')
})

test('the version is the same wherever it is said', () => {
  const read = (file: string) => readFileSync(file, 'utf8')
  const { version, name } = JSON.parse(read('package.json')) as { version: string; name: string }
  expect((parse(read('CITATION.cff')) as { version: string }).version).toBe(version)
  expect(JSON.parse(read('package-lock.json'))).toMatchObject({ name, version })
})

test('no document names the package of a stranger', () => {
  const documents = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', '.github/PUBLISHING.md', 'src/compose/guide.md']
  expect(
    documents.filter((file) => /\b(?:npm (?:i|install|add)|npx)\s+parley\b/.test(readFileSync(file, 'utf8'))),
  ).toEqual([])
})
