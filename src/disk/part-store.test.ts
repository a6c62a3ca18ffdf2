import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { partStore } from './part-store.ts'

let folder = ''
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'parley-parts-'))))
afterEach(() => rmSync(folder, { recursive: true }))

test('a text is given again by its digest, and what is not needed is removed', () => {
  const store = partStore(folder)
  const [one, other] = [store.write('<tr>ü</tr>')!, store.write('')!]
  expect([store.read(one), store.read(other), store.read('none')]).toEqual(['<tr>ü</tr>', '', null])
  expect(store.write('<tr>ü</tr>')).toBe(one)
  store.retain(new Set([one]))
  expect([store.read(one), store.read(other)]).toEqual(['<tr>ü</tr>', null])
  expect(readdirSync(join(folder, 'parts'))).toEqual([one])
})

test('a text that somebody touched is none, and comes right when it is made again', () => {
  const store = partStore(folder)
  const one = store.write('as it was')!
  writeFileSync(join(folder, 'parts', one), 'touched')
  expect(store.read(one)).toBeNull()
  expect(store.write('as it was')).toBe(one)
  expect(store.read(one)).toBe('as it was')
})

test('where nothing can be written nothing is kept, and nothing fails', () => {
  writeFileSync(join(folder, 'file'), '')
  const store = partStore(join(folder, 'file'))
  expect([store.write('text'), store.read('text')]).toEqual([null, null])
  store.retain(new Set())
})
