import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runApart, runHere } from '#tests/run-script.ts'

const fileOf = (name: string) => fileURLToPath(new URL(name, import.meta.url))
let work = ''

beforeAll(() => (work = mkdtempSync(join(tmpdir(), 'parley-upgrade-'))))
afterAll(() => rmSync(work, { recursive: true }))

function contentOf(name: string): string {
  const folder = join(work, name)
  cpSync(fileOf('../src/tests/fixtures/first-form'), folder, { recursive: true })
  return folder
}

const run = (script: string, content: string, ...args: string[]) => runHere(script, args, { PARLEY_CONTENT: content })

test('content of the first version is sound again after an upgrade that nobody helps', async () => {
  const content = contentOf('first')
  const before = await run('validate.ts', content)
  expect(before.status).toBe(1)
  expect(before.stderr).toContain('The content has form 1; npm run upgrade brings it to the present one')
  expect(before.stdout.match(/npm run upgrade does it\./g)).toHaveLength(11)
  const dry = await run('upgrade.ts', content, '--dry-run')
  expect([dry.status, dry.stdout.split('\n').length - 1]).toEqual([0, 7])
  expect(readFileSync(join(content, 'site.yaml'), 'utf8')).not.toContain('schema')
  expect(await runApart('upgrade.ts', [], { PARLEY_CONTENT: content })).toMatchObject({ status: 0, stdout: dry.stdout })
  expect(await run('validate.ts', content)).toMatchObject({ status: 0 })
  expect(await run('upgrade.ts', content)).toMatchObject({ status: 0, stdout: '' })
})

test('nothing is written where git could not bring back what was there', async () => {
  const content = contentOf('dirty')
  spawnSync('git', ['init', '-q'], { cwd: content })
  const { status, stderr } = await run('upgrade.ts', content)
  expect([status, stderr]).toEqual([2, expect.stringContaining('are not committed')])
  const as = ['-c', 'user.name=A', '-c', 'user.email=a@example.org']
  spawnSync('git', ['add', '-A'], { cwd: content })
  spawnSync('git', [...as, 'commit', '-qm', 'First'], { cwd: content })
  expect((await run('upgrade.ts', content)).status).toBe(0)
})

test('content of a newer version is left alone, and the check says so', async () => {
  const content = contentOf('newer')
  writeFileSync(join(content, 'site.yaml'), `${readFileSync(join(content, 'site.yaml'), 'utf8')}schema: 99\n`)
  expect(await run('upgrade.ts', content)).toMatchObject({ status: 2, stdout: '' })
  expect((await run('validate.ts', content)).stdout).toContain(
    'the content is written for a newer version of the program',
  )
})
