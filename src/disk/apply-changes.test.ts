import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { applyChanges, finishChanges, JOURNAL } from './apply-changes.ts'

let folder = ''
const at = (file: string) => join(folder, file)
const BEFORE = new Map([
  ['a/one.md', 'one'],
  ['a/b/two.md', 'two'],
])

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-changes-'))
  mkdirSync(at('a/b'), { recursive: true })
  for (const [file, text] of BEFORE) writeFileSync(at(file), text)
})

afterEach(() => rmSync(folder, { recursive: true }))

test('files are changed, moved, made and removed, and empty folders go', () => {
  chmodSync(at('a/one.md'), 0o640)
  applyChanges(
    folder,
    [
      { from: 'a/one.md', to: 'a/one.md', text: 'ONE' },
      { from: 'a/b/two.md', to: 'c/two.md', text: 'two' },
      { from: null, to: 'c/new.md', text: 'new' },
    ],
    BEFORE,
  )
  expect(['a/one.md', 'c/two.md', 'c/new.md'].map((file) => readFileSync(at(file), 'utf8'))).toEqual([
    'ONE',
    'two',
    'new',
  ])
  expect(statSync(at('a/one.md')).mode & 0o777).toBe(0o640)
  expect(existsSync(at('a/b'))).toBe(false)
  expect(readdirSync(folder)).toEqual(['a', 'c'])
})

test('a file that changed in the meantime, or is in the way, leaves everything as it was', () => {
  writeFileSync(at('a/b/two.md'), 'other')
  const change = { from: 'a/one.md', to: 'a/b/two.md', text: 'one' }
  expect(() => applyChanges(folder, [change], BEFORE)).toThrow('a/b/two.md is there already')
  expect(() => applyChanges(folder, [{ ...change, from: 'a/b/two.md' }], BEFORE)).toThrow('was changed in the meantime')
  expect(readdirSync(at('a'))).toEqual(['b', 'one.md'])
})

test('a place that cannot be written leaves everything as it was', () => {
  const changes = [
    { from: 'a/one.md', to: 'd/one.md', text: 'one' },
    { from: 'a/b/two.md', to: 'a/one.md/two.md', text: 'two' },
  ]
  expect(() => applyChanges(folder, changes, BEFORE)).toThrow()
  expect(readdirSync(folder)).toEqual(['a'])
  expect(readFileSync(at('a/one.md'), 'utf8')).toBe('one')
})

test('what was stopped in the middle is done to its end', () => {
  mkdirSync(at('c'))
  writeFileSync(at('c/.parley-1-0-one.md'), 'ONE')
  writeFileSync(
    at(JOURNAL),
    JSON.stringify({
      renames: [
        ['c/.parley-1-0-one.md', 'c/one.md'],
        ['c/.parley-1-1-two.md', 'c/two.md'],
      ],
      removals: ['a/one.md', 'a/b/two.md'],
    }),
  )
  expect(finishChanges(folder)).toBe(true)
  expect(readFileSync(at('c/one.md'), 'utf8')).toBe('ONE')
  expect(readdirSync(folder)).toEqual(['c'])
  expect(finishChanges(folder)).toBe(false)
})

test('a note that leads out of the folder is refused', () => {
  writeFileSync(at(JOURNAL), JSON.stringify({ renames: [], removals: ['../outside.md'] }))
  expect(() => finishChanges(folder)).toThrow('is no note of ours')
})
