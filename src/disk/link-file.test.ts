import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { digestOf } from './digest.ts'
import { believedStamp, linkFile, linkUnlessThere, stampOf } from './link-file.ts'

let folder = ''
const at = (name: string) => join(folder, name)
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-link-'))
  writeFileSync(at('one'), 'text')
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a file is put in another place as well, and nothing is put in the place of another', () => {
  linkFile(at('one'), at('two'))
  expect(readFileSync(at('two'), 'utf8')).toBe('text')
  writeFileSync(at('three'), 'theirs')
  expect(() => linkFile(at('one'), at('three'))).toThrow('EEXIST')
  linkUnlessThere(at('one'), at('three'))
  expect(readFileSync(at('three'), 'utf8')).toBe('theirs')
  expect(() => linkUnlessThere(at('none'), at('four'))).toThrow('ENOENT')
})

test('a file that lost its time is believed by what is in it, and one that was touched is not', () => {
  const [stamp, digest] = [stampOf(at('one')), digestOf('text')]
  expect(believedStamp(at('one'), stamp, digest)).toBe(stamp)
  utimesSync(at('one'), 1, 1)
  expect(believedStamp(at('one'), stamp, digest)).toBe('4 1000')
  writeFileSync(at('one'), 'next')
  expect(believedStamp(at('one'), stamp, digest)).toBeNull()
  expect(believedStamp(at('none'), stamp, digest)).toBeNull()
})
