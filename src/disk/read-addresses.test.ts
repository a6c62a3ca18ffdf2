import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { EVERY_FIELD } from '../tests/every-field.ts'
import { JOURNAL } from './apply-changes.ts'
import { writeAddresses } from './read-addresses.ts'
import { readContent } from './read-content.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-addresses-'))
  cpSync(EVERY_FIELD, folder, { recursive: true })
})

afterEach(() => rmSync(folder, { recursive: true }))

async function problems(): Promise<string[]> {
  const found = (await readContent(folder)).problems
  return found.map(({ file, line, rule, message }) => `${file}:${line} ${rule}: ${message}`)
}

test('the list is written in one order, each address once, and read back', async () => {
  writeAddresses(folder, 'https://talks.example.org/', ['ferry/', 'ferry/parties/veer/', 'ferry/'])
  expect(readFileSync(join(folder, 'addresses.txt'), 'utf8').split('\n').slice(2)).toEqual([
    'ferry/',
    'ferry/parties/veer/',
    '',
  ])
  expect(await problems()).toEqual([])
  expect((await readContent(folder)).published).toEqual(['ferry/', 'ferry/parties/veer/'])
})

test('a line that is no address is told at its place, and the others count', async () => {
  writeFileSync(
    join(folder, 'addresses.txt'),
    '# A note.\r\nhttps://example.org/ferry/\r\nferry/../etc/\r\nferry/claims/ice/\r\n',
  )
  expect(await problems()).toEqual([
    expect.stringMatching(/^addresses\.txt:2 address-list: found "https:\/\/example\.org\/ferry\/", expected/),
    expect.stringMatching(/^addresses\.txt:3 address-list: /),
    expect.stringMatching(/^addresses\.txt:4 address-lost: this change loses 1 address .*: ferry\/claims\/ice\/$/),
  ])
})

test('of a comparison with a file that cannot be read no address is called lost', async () => {
  writeFileSync(join(folder, 'addresses.txt'), 'ferry/claims/ice/\n')
  writeFileSync(join(folder, 'ferry/claims/ice.md'), '---\ntitle: a: b\n---\n')
  expect((await problems()).filter((one) => one.includes('address-lost'))).toEqual([])
})

test('a note on what was removed answers for its address, and a wrong one does not', async () => {
  writeFileSync(join(folder, 'addresses.txt'), 'ferry/positions/fares/2020-crew-union/embed/\n')
  const notes = join(folder, 'ferry/removed/positions/fares')
  mkdirSync(notes, { recursive: true })
  writeFileSync(join(notes, '2020-crew-union.md'), '---\non: 2025-01-01\nreason: error\n---\n')
  expect(await problems()).toEqual([])
  mkdirSync(join(notes, 'deeper'))
  expect(await problems()).toEqual([expect.stringContaining('expected no further folders here')])
})

test('a move that was stopped in the middle is told until it is done', async () => {
  writeFileSync(join(folder, JOURNAL), '{"renames":[],"removals":[]}')
  expect(await problems()).toEqual([expect.stringContaining('found a move that was stopped in the middle')])
})
