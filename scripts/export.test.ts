import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runApart, runHere } from '#tests/run-script.ts'
import { parse } from 'yaml'

const CONTENT = fileURLToPath(new URL('../src/tests/fixtures/every-field', import.meta.url))
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-export-'))
})

afterAll(() => rmSync(folder, { recursive: true }))

const run = (...args: string[]) => runHere('export.ts', args, { PARLEY_CONTENT: CONTENT })

test('prints one list as JSON, and nothing else', async () => {
  const { status, stdout, stderr } = await runApart('export.ts', ['--list', 'positions'], { PARLEY_CONTENT: CONTENT })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(JSON.parse(stdout)).toMatchObject({ version: 1, positions: expect.any(Array) })
})

test('writes all lists into a folder, as JSON and for a search engine', async () => {
  expect((await run('--out', folder)).status).toBe(0)
  expect((await run('--out', folder, '--format', 'opensearch')).status).toBe(0)
  expect(readdirSync(folder)).toEqual(
    expect.arrayContaining(['positions.json', 'gaps.json', 'claims.opensearch.ndjson']),
  )
})

test('prints the table of one comparison', async () => {
  const { status, stdout } = await run('--format', 'csv', '--comparison', 'ferry')
  expect(status).toBe(0)
  expect(stdout.startsWith('\uFEFFcomparison,id,')).toBe(true)
})

test('ends with 2 on wrong usage, with the reason on standard error', async () => {
  const wrong = [
    ['--list', 'gossip'],
    ['--format', 'xml'],
    [],
    ['--comparison', 'none'],
    ['--format', 'csv', '--list', 'claims'],
  ]
  for (const args of wrong) {
    const { status, stdout, stderr } = await run(...args)
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).not.toBe('')
  }
})

test('explains itself with --help', async () => {
  expect((await run('--help')).stdout).toContain('--format')
})

test('the configuration of the editor with forms is one text, and comes with its page into a folder', async () => {
  const { status, stdout } = await run('--cms')
  expect(status).toBe(0)
  expect(parse(stdout)).toMatchObject({ backend: { name: expect.any(String) }, collections: expect.any(Array) })
  expect((await run('--cms', '--list', 'positions')).status).toBe(2)
})

test('writes out what a catalogue lacks: everything for a language that has none, nothing for one that is whole', async () => {
  const begun = (await run('--catalogue', 'nl')).stdout
  expect(begun).toMatch(/^### The words of Parley.*### Reviewed by:\n\n## address-words\n/s)
  expect(begun).toContain('# English: This page has moved\naddress-moved = This page has moved\n')
  expect(await run('--catalogue', 'de')).toMatchObject({ status: 0, stdout: '', stderr: '' })
  expect((await run('--catalogue', '../../package')).stdout).toBe(begun)
})
