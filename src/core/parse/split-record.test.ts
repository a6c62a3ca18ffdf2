import { expect, test } from 'vitest'
import { splitRecord } from './split-record.ts'

test('a record falls into its fields and its text, and each part says where it begins', () => {
  const text = '---\nby: "A"\nto: "B"\n---\n\n \t\n  First line.\n\nLast line. \n\n'
  const parts = splitRecord(text)!
  expect(parts).toEqual({ yaml: 'by: "A"\nto: "B"\n', yamlAt: 4, bodyAt: 24, body: '  First line.\n\nLast line.' })
  expect(text.slice(parts.yamlAt).startsWith('by: "A"')).toBe(true)
  expect(text.slice(parts.bodyAt).trim()).toBe(parts.body.trim())
})

test.each([
  ['ends with its second line', '---\nby: "A"\n---', ''],
  ['has no text', '---\nby: "A"\n---\n', ''],
  ['has a text at once', '---\nby: "A"\n---\nText.', 'Text.'],
  ['has lines of hyphens in its text', '---\nby: "A"\n---\n\nOne.\n\n---\n\nTwo.\n', 'One.\n\n---\n\nTwo.'],
  ['has hyphens in a field', '---\nby: "A"\n----\nc: 1\n---\nText.', 'Text.'],
])('a record that %s is taken apart', (_, text, body) => {
  expect(splitRecord(text)?.body).toBe(body)
})

test.each([
  '',
  'by: "A"\n',
  '---\nby: "A"\n',
  '--- \nby: "A"\n---\n',
  '---\r\nby: "A"\r\n---\r\n',
  '---\nby: "A"\r\n---\n',
])('of %j nothing is taken apart', (text) => {
  expect(splitRecord(text)).toBeNull()
})
