import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readList, writeList, type KeptPage, type KeptPages } from './kept-list.ts'

let file = ''
beforeEach(() => (file = join(mkdtempSync(join(tmpdir(), 'parley-list-')), 'kept', 'pages.jsonl')))
afterEach(() => rmSync(join(file, '../..'), { recursive: true }))

const page = (at: number): KeptPage => ({ file: `ü/${at}.html`, key: 'k', reads: at, bytes: 'b', stamp: '1 2.5' })

const kept = (count: number): KeptPages => {
  const numbers = Array.from({ length: count }, (_, at) => at)
  return {
    base: 'this',
    reads: {
      places: numbers.map((at) => `talks|place\n${at}`),
      digests: numbers.map((at) => (at % 3 === 0 ? null : `d${at}`)),
      lists: numbers.map((at) => [1, at]),
      facts: new Map(
        numbers.map((at) => [at, at % 2 ? { reads: at, answer: `"${at}"` } : { reads: at, part: `d${at}` }]),
      ),
    },
    pages: new Map(numbers.map((at) => [`route ${at}`, page(at)])),
  }
}

test.each([0, 1, 5_000, 12_345])('a list of %i entries is read as it was written', async (count) => {
  await writeList(file, kept(count))
  expect(readList(file, 'this')).toEqual(kept(count))
})

test('a list of another base is none, and one of which a line is broken cannot be read', async () => {
  await writeList(file, kept(3))
  expect(readList(file, 'another')).toBeNull()
  writeFileSync(file, readFileSync(file, 'utf8').replace('"lists":[[', '"lists":[['.slice(1)))
  expect(() => readList(file, 'this')).toThrow()
})
