import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { EVERY_FIELD } from '../tests/every-field.ts'
import { openKeptRecords } from './kept-records.ts'
import { readContent } from './read-content.ts'

let work = ''
let content = ''
beforeEach(async () => {
  work = mkdtempSync(join(tmpdir(), 'parley-kept-records-'))
  content = join(work, 'content')
  await cp(EVERY_FIELD, content, { recursive: true })
  vi.stubEnv('PARLEY_KEPT', join(work, 'kept'))
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(work, { recursive: true })
})

const POSITION = 'ferry/positions/fares/2024-03-05-ferry-company.md'

async function readKept() {
  const kept = openKeptRecords(content)!
  const found: string[] = []
  const counting = {
    ...kept,
    find: (...asked: Parameters<typeof kept.find>) => {
      const read = kept.find(...asked)
      if (read) found.push(asked[0].file)
      return read
    },
  }
  const read = await readContent(content, { kept: counting })
  await kept.save()
  return { read, found }
}

test('records that are kept are those that are read, and only a file that has changed is read anew', async () => {
  const first = await readKept()
  expect(first.found).toEqual([])
  const second = await readKept()
  expect(second.found).toHaveLength(first.read.records)
  expect(second.read).toEqual(await readContent(content))
  const text = readFileSync(join(content, POSITION), 'utf8')
  writeFileSync(
    join(content, POSITION),
    text.replace('---\n', '---\naccept: [{ rule: judging-verb, reason: For nothing. }]\n'),
  )
  const third = await readKept()
  expect(third.found).toHaveLength(first.read.records - 1)
  expect(third.read).toEqual(await readContent(content))
  expect(third.read.problems.some(({ file }) => file === POSITION)).toBe(true)
})

test('what is wrong with a record that was kept is told at its place', async () => {
  await readKept()
  const party = join(content, 'ferry/parties/anna-example.md')
  rmSync(party)
  const { read } = await readKept()
  expect(read.problems).toEqual((await readContent(content)).problems)
  expect(read.problems.some(({ line }) => line > 1)).toBe(true)
})

test('without a folder to keep them in nothing is kept', () => {
  vi.stubEnv('PARLEY_KEPT', '')
  expect(openKeptRecords(content)).toBeNull()
})
