import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { once } from '#core/model/once.ts'

const fileOf = (name: string) => fileURLToPath(new URL(name, import.meta.url))

/** Nobody: for the superuser, permissions of files say nothing. */
const NOBODY = 65_534
const isRoot = process.getuid?.() === 0

let folder = ''
const party = () => join(folder, 'ferry/parties/crew-union.md')

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-closed-'))
  cpSync(fileOf('../src/tests/fixtures/every-field/site.yaml'), join(folder, 'site.yaml'))
  cpSync(fileOf('../src/tests/fixtures/every-field/ferry'), join(folder, 'ferry'), { recursive: true })
  writeFileSync(party(), `${readFileSync(party(), 'utf8')}\u0020\n`)
  chmodSync(folder, 0o755)
})

afterAll(() => {
  chmodSync(folder, 0o755)
  rmSync(folder, { recursive: true })
})

function validate(...args: string[]) {
  const env = { ...process.env, PARLEY_CONTENT: folder }
  const user = isRoot ? { uid: NOBODY, gid: NOBODY } : {}
  return spawnSync(process.execPath, [fileOf('validate.ts'), ...args], { encoding: 'utf8', env, ...user })
}

/** The superuser of a machine on which nobody else may read the project cannot try this. */
const canTry = once(() => {
  const isAble = validate('--help').status === 0
  if (!isAble) console.log('left out: the project may be read by its owner alone')
  return isAble
})

test('--fix does not write over a file that may only be read, and says so in a sentence', () => {
  if (!canTry()) return
  const before = readFileSync(party(), 'utf8')
  chmodSync(party(), 0o444)
  const { status, stdout, stderr } = validate('--fix')
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr).toMatch(
    /^\S+crew-union\.md could not be written: permission is denied \(EACCES\)\. Change its permissions .*\n$/,
  )
  expect(readFileSync(party(), 'utf8')).toBe(before)
})

test('a folder within the content that cannot be read is a problem beside all others', () => {
  if (!canTry()) return
  const closed = join(folder, 'ferry/rounds')
  mkdirSync(closed, { recursive: true })
  chmodSync(closed, 0o000)
  const { status, stdout, stderr } = validate('--json')
  chmodSync(closed, 0o755)
  expect(status).toBe(1)
  expect(stderr).not.toMatch(/^\s+at /m)
  const { problems } = JSON.parse(stdout) as { problems: { file: string; rule: string; message: string }[] }
  expect(problems).toContainEqual(expect.objectContaining({ file: 'ferry/rounds', rule: 'file-kind' }))
})

test('a content folder that cannot be read is told in a sentence', () => {
  if (!canTry()) return
  chmodSync(folder, 0o000)
  const { status, stdout, stderr } = validate()
  chmodSync(folder, 0o755)
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr).toMatch(/^\S+ could not be \w+: permission is denied \(EACCES\)\. .*\n$/)
})
