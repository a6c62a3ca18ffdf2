import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { createFile, replaceFile } from './replace-file.ts'
import { writeRecords } from './write-record.ts'

vi.mock('node:fs', async (original) => ({ ...(await original<typeof fs>()) }))

const work = fs.mkdtempSync(join(tmpdir(), 'parley-replace-'))
const file = join(work, 'record.md')

afterAll(() => fs.rmSync(work, { recursive: true }))
afterEach(() => vi.restoreAllMocks())

function full(): never {
  throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' })
}

test('gives a file another text, and keeps who may do what with it', () => {
  fs.writeFileSync(file, 'old')
  fs.chmodSync(file, 0o640)
  replaceFile(file, 'new')
  expect(fs.readFileSync(file, 'utf8')).toBe('new')
  expect(fs.statSync(file).mode & 0o777).toBe(0o640)
})

test('a full disk leaves the file as it was, and nothing beside it', () => {
  fs.writeFileSync(file, 'old')
  vi.spyOn(fs, 'writeFileSync').mockImplementation(full)
  expect(() => replaceFile(file, 'new')).toThrow('ENOSPC')
  vi.restoreAllMocks()
  expect(fs.readFileSync(file, 'utf8')).toBe('old')
  expect(fs.readdirSync(work)).toEqual(['record.md'])
})

test('a file that may not be written is left alone, though its folder would let it be replaced', () => {
  fs.writeFileSync(file, 'old')
  vi.spyOn(fs, 'accessSync').mockImplementation(() => {
    throw Object.assign(new Error('EACCES'), { code: 'EACCES', path: file, syscall: 'access' })
  })
  expect(() => replaceFile(file, 'new')).toThrow('EACCES')
  expect(fs.readFileSync(file, 'utf8')).toBe('old')
})

test('a new file is whole or not there, and never takes the place of another', () => {
  fs.writeFileSync(file, 'old')
  expect(() => createFile(file, 'new')).toThrow('EEXIST')
  expect(fs.readFileSync(file, 'utf8')).toBe('old')
  vi.spyOn(fs, 'fsyncSync').mockImplementation(full)
  expect(() => createFile(join(work, 'new.md'), 'new')).toThrow('ENOSPC')
  expect(fs.existsSync(join(work, 'new.md'))).toBe(false)
})

test('of several new records all are written or none', () => {
  fs.writeFileSync(file, 'old')
  const files = [
    { file: 'talks/a.md', text: 'a' },
    { file: 'record.md', text: 'b' },
  ]
  expect(() => writeRecords(work, files)).toThrow('EEXIST')
  expect(fs.existsSync(join(work, 'talks/a.md'))).toBe(false)
  expect(fs.readFileSync(file, 'utf8')).toBe('old')
})
