import { expect, test } from 'vitest'
import { inFrontmatter } from './in-frontmatter.ts'

test('a text of fields alone is changed as if it were a record, and comes back without the lines around it', () => {
  expect(inFrontmatter('a: 1\n', (text) => text.replace('1', '2'))).toBe('a: 2\n')
  expect(inFrontmatter('a: 1', (text) => text.replace('1', '2'))).toBe('a: 2\n')
  expect(inFrontmatter('a: 1\n', (text) => (text === '---\na: 1\n---\n' ? text : null))).toBe('a: 1\n')
})

test('nothing comes back where the change gives none, or takes one of the lines away', () => {
  expect(inFrontmatter('a: 1\n', () => null)).toBeNull()
  expect(inFrontmatter('a: 1\n', () => '---\na: 1\n')).toBeNull()
  expect(inFrontmatter('a: 1\n', () => 'a: 1\n---\n')).toBeNull()
})
