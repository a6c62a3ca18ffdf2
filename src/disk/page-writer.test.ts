import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { digestOf } from './digest.ts'
import { pageWriter } from './page-writer.ts'

let site = ''
beforeEach(() => (site = mkdtempSync(join(tmpdir(), 'parley-writer-'))))
afterEach(() => rmSync(site, { recursive: true }))

const bytes = (text: string) => new TextEncoder().encode(text)
const read = (file: string) => readFileSync(join(site, file), 'utf8')

test('a page is written whole or in parts, and told by all of its bytes', async () => {
  const write = pageWriter(site)
  const told = { bytes: digestOf('über alles'), size: 11 }
  expect(await write('a/index.html', [bytes('über alles')])).toEqual(told)
  expect(await write('b/c.json', [bytes('über'), bytes(' '), bytes('alles')])).toEqual(told)
  expect([read('a/index.html'), read('b/c.json')]).toEqual(['über alles', 'über alles'])
  expect(await write('empty', [])).toEqual({ bytes: digestOf(''), size: 0 })
})

test('what lies in the place of a page stays, and each part of the page is asked for all the same', async () => {
  mkdirSync(join(site, 'a'))
  writeFileSync(join(site, 'a/index.html'), 'theirs')
  let asked = 0
  const parts = function* () {
    for (const part of ['one', 'two']) yield ((asked += 1), bytes(part))
  }
  expect(await pageWriter(site)('a/index.html', parts())).toEqual({ bytes: digestOf('onetwo'), size: 6 })
  expect([asked, read('a/index.html')]).toEqual([2, 'theirs'])
})

test('a page that fails on the way is no page', async () => {
  const parts = function* () {
    yield bytes('one')
    throw new Error('No such gate.')
  }
  await expect(pageWriter(site)('a.json', parts())).rejects.toThrow('No such gate.')
})
