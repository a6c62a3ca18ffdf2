import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readContent } from '#disk/read-content.ts'
import { WELL } from './dock-talks.ts'
import { REFUSED, TAKEN, WARNED, type HostileRow } from './hostile-rows.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-rows-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function problemsOf(files: HostileRow[1]) {
  for (const [file, text] of Object.entries({ ...WELL, ...files })) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  const began = performance.now()
  const { problems } = await readContent(folder)
  expect(performance.now() - began).toBeLessThan(5_000)
  for (const { file, line, column, message, fix } of problems) {
    expect(file).not.toBe('')
    expect(Math.min(line, column)).toBeGreaterThan(0)
    expect(`${message}. ${fix}`).toMatch(/found|expected|not a field/)
    expect(fix).toMatch(/\S/)
    // Nothing unseen of the input is in what is told of it.
    expect(message + fix).not.toMatch(/[\p{Cc}\u202e\u200b\u{E0041}]/u)
  }
  return problems
}

const severities = (problems: Awaited<ReturnType<typeof problemsOf>>) => problems.map(({ severity }) => severity)

test('nothing is wrong with the comparison in which all of it is tried', async () => {
  expect(await problemsOf({})).toEqual([])
})

test.each(REFUSED)('%s is refused', async (_, files) => {
  expect(severities(await problemsOf(files))).toContain('error')
  expect('parleyWasRun' in globalThis).toBe(false)
})

test.each(WARNED)('%s is told', async (_, files) => {
  const found = severities(await problemsOf(files))
  expect(found).toContain('warning')
  expect(found).not.toContain('error')
})

test.each(TAKEN)('%s is taken', async (_, files) => {
  expect(await problemsOf(files)).toEqual([])
})
