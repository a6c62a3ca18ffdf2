import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runApart, runHere } from '#tests/run-script.ts'

const fileOf = (name: string) => fileURLToPath(new URL(name, import.meta.url))

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-move-'))
  cpSync(fileOf('../src/tests/fixtures/every-field'), folder, { recursive: true })
})

afterAll(() => rmSync(folder, { recursive: true }))

const run = (script: string, ...args: string[]) => runHere(script, args, { PARLEY_CONTENT: folder })

test('what was published is noted, moved as asked, and found afterwards', async () => {
  expect((await runApart('addresses.ts', [], { PARLEY_CONTENT: folder })).status).toBe(0)
  expect(readFileSync(join(folder, 'addresses.txt'), 'utf8')).toContain('\nferry/parties/crew-union/\n')
  const shown = await run('move.ts', 'rename', 'party', 'crew-union', 'crew', '--dry-run')
  expect(shown.status).toBe(0)
  expect(shown.stdout).toContain('moved    ferry/parties/crew-union.md -> ferry/parties/crew.md\n')
  expect(existsSync(join(folder, 'ferry/parties/crew-union.md'))).toBe(true)
  const done = await runApart('move.ts', ['rename', 'party', 'crew-union', 'crew'], { PARLEY_CONTENT: folder })
  expect([done.status, done.stdout]).toEqual([0, shown.stdout])
  expect((await run('validate.ts')).stdout).toContain('0 errors, 0 warnings')
})

test('wrong usage ends with 2 and says what was meant', async () => {
  expect(await run('move.ts', 'renam', 'party', 'a', 'b')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('Did you mean "rename"?'),
  })
  expect(await run('move.ts', 'split', 'issue', 'fares', 'more')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('A new issue needs --title, --question'),
  })
})

test('nothing is moved while the content has errors, nor where it would have some', async () => {
  const clash = await run('move.ts', 'rename', 'party', 'crew', 'ferry-company')
  expect([clash.status, clash.stderr]).toEqual([1, expect.stringContaining('is there already')])
  writeFileSync(join(folder, 'ferry/parties/broken.md'), '---\nname: a: b\n---\n')
  const dirty = await run('move.ts', 'rename', 'party', 'crew', 'union')
  expect([dirty.status, dirty.stdout]).toEqual([1, ''])
  expect(dirty.stderr).toContain('Nothing is moved while the content has errors.')
  rmSync(join(folder, 'ferry/parties/broken.md'))
})

test('a date that was mended in place is followed by name and address, as validate says', async () => {
  const file = join(folder, 'lighthouse/positions/lamp/2025-01-09-keeper.md')
  writeFileSync(file, readFileSync(file, 'utf8').replace('said: 2025-01-09', 'said: 2025-01-10'))
  expect((await run('validate.ts')).status).toBe(1)
  const args = [
    'rename',
    'position',
    'lamp/2025-01-09-keeper',
    '2025-01-10-keeper',
    '--note',
    'The day was wrong.',
    '--on',
    '2025-03-01',
  ]
  expect((await run('move.ts', ...args)).status).toBe(0)
  const text = readFileSync(join(folder, 'lighthouse/positions/lamp/2025-01-10-keeper.md'), 'utf8')
  expect(text).toContain(
    'former_ids:\n  - lamp/2025-01-09-keeper\ncorrections:\n  - on: 2025-03-01\n    note: "The day was wrong."\n',
  )
  expect((await run('validate.ts')).status).toBe(0)
})
