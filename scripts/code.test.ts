import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runApart, runHere } from '#tests/run-script.ts'

const fileOf = (name: string) => fileURLToPath(new URL(name, import.meta.url))

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-code-'))
  cpSync(fileOf('../src/tests/fixtures/every-field'), folder, { recursive: true })
})

afterAll(() => rmSync(folder, { recursive: true }))

const code = (...args: string[]) => runHere('code.ts', args, { PARLEY_CONTENT: folder })

const sheet = (coder: string, issue: string) => join(folder, 'ferry/coding', coder, `${issue}.yaml`)

test('writes an empty sheet for each issue that has options and statements, and leaves it alone the next time', async () => {
  const { status, stdout } = await runApart('code.ts', ['ferry', '--coder', 'ef', '--sheets'], {
    PARLEY_CONTENT: folder,
  })
  expect(status).toBe(0)
  expect(stdout.trimEnd().split('\n')).toHaveLength(2)
  const text = readFileSync(sheet('ef', 'fares'), 'utf8')
  expect(text).toContain('The company sets the fares.')
  expect(text).not.toMatch(/^ {4}company-sets: \S/m)
  const filled = text.replace('    company-sets:\n', '    company-sets: opposes\n')
  writeFileSync(sheet('ef', 'fares'), filled)
  expect((await code('ferry', '--coder', 'ef', '--sheets')).status).toBe(0)
  expect(readFileSync(sheet('ef', 'fares'), 'utf8')).toBe(filled)
})

test('prints how far coders agree, and lists what they read differently with file and line', async () => {
  const { status, stdout } = await code('ferry')
  expect(status).toBe(0)
  expect(stdout).toContain('cd, pass-1: 4 of 5 cells alike (3 positions), kappa 0.75')
  expect((await code('ferry', '--differences')).stdout).toContain(
    [
      'ferry/positions/fares/2024-05-09-crew-union.md council-sets: published requires',
      '  ferry/coding/cd/fares.yaml:4: cd reads supports',
      '  ferry/coding/pass-1/fares.yaml:8: pass-1 reads requires',
    ].join('\n'),
  )
})

test.each([
  [['harbour', '--coder', 'ef'], 'There is no comparison "harbour".'],
  [['ferry', '--coder', 'ef', '--issue', 'fare'], 'There is no issue "fare". Did you mean "fares"?'],
  [['--coder', '../../ef'], '--coder is "../../ef", expected small letters'],
  [['--sheets'], '--sheets needs --coder'],
  [['ferry', '--coder', 'gh'], 'Nobody can be asked here.'],
])('%j is refused with 2, and writes nothing', async (args, reason) => {
  const { status, stdout, stderr } = await code(...args)
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toContain(reason)
  expect(existsSync(join(folder, 'ferry/coding/gh'))).toBe(false)
})

test('a file of the coder that cannot be read is told, and stays as it is', async () => {
  const broken = 'positions:\n  2024-05-09-crew-union:\n    council-sets: suports\n'
  writeFileSync(sheet('cd', 'fares'), broken)
  const { status, stdout, stderr } = await code('ferry', '--coder', 'cd', '--sheets')
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr).toContain('ferry/coding/cd/fares.yaml:3: ')
  expect(readFileSync(sheet('cd', 'fares'), 'utf8')).toBe(broken)
})
