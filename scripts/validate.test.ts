import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runApart, runHere } from '#tests/run-script.ts'

const CONTENT = fileURLToPath(new URL('../src/tests/fixtures/every-field', import.meta.url))

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-validate-'))
  cpSync(CONTENT, folder, { recursive: true })
  writeFileSync(join(folder, 'ferry/parties/broken.md'), '---\nname: Ceasefire: phase one\n---\n')
})

afterAll(() => rmSync(folder, { recursive: true }))

const validate = (...args: string[]) => runHere('validate.ts', args, { PARLEY_CONTENT: folder })

test('ends with 1 and says where the error is', async () => {
  const { status, stdout, stderr } = await runApart('validate.ts', [], { PARLEY_CONTENT: folder })
  expect(status).toBe(1)
  expect(stdout).toContain('ferry/parties/broken.md')
  expect(stdout).toContain('2:16')
  expect(stderr).toBe('')
})

test('prints nothing but one object with --json', async () => {
  const { status, stdout } = await validate('--json')
  expect(status).toBe(1)
  expect(JSON.parse(stdout)).toMatchObject({ errors: 1, records: expect.any(Number) })
})

test('prints annotations with --github', async () => {
  expect((await validate('--github')).stdout).toMatch(
    /^::error file=[^,]*ferry\/parties\/broken.md,line=2,col=16,title=yaml-syntax::/m,
  )
})

test('with files tells only their problems, named from either folder', async () => {
  expect((await validate('ferry/parties/ferry-company.md')).status).toBe(0)
  expect((await validate(join(folder, 'ferry/parties/broken.md'))).status).toBe(1)
})

test('ends with 2 on wrong usage, with the reason on standard error', async () => {
  for (const args of [['--jsn'], ['--json', '--github'], ['no-such-file.md'], ['/etc/passwd']]) {
    const { status, stdout, stderr } = await validate(...args)
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).not.toBe('')
  }
})

test('explains itself with --help', async () => {
  const { status, stdout } = await validate('--help')
  expect(status).toBe(0)
  expect(stdout).toContain('--github')
})

test('says what --fix would mend, mends it, and then has nothing more to mend', async () => {
  const issue = 'ferry/positions/tidy'
  mkdirSync(join(folder, issue))
  const old = join(folder, 'ferry/issues/tidy.md')
  writeFileSync(old, '---\nquestion: "What?" \ntitle: "Cafe\u0301"\n---\n')
  const fields = 'speaker: "A"\nauthority: official\ncondition: "It said yes."\nsource: paper\nreported_by: self\n'
  writeFileSync(
    join(folder, issue, '2025-06-01-ferry-company-word.md'),
    `---\nparty: ferry-company\nsaid: 2025-06-02\n${fields}---\n`,
  )
  const later = join(folder, issue, '2025-06-03-ferry-company.md')
  writeFileSync(
    later,
    `---\nparty: ferry-company\nsaid: 2025-06-03\n${fields}supersedes:\n  - tidy/2025-06-01-ferry-company-word\n---\n`,
  )
  expect((await validate(old)).stderr).toContain('--fix can tidy 1 file')
  const { stderr } = await validate('--fix', join(folder, 'ferry'))
  expect(stderr).toContain('renamed to ferry/positions/tidy/2025-06-02-ferry-company-word.md')
  expect(readFileSync(later, 'utf8')).toContain('tidy/2025-06-02-ferry-company-word')
  const moved = join(folder, issue, '2025-06-02-ferry-company-word.md')
  expect(readFileSync(moved, 'utf8')).toContain('former_ids:\n  - tidy/2025-06-01-ferry-company-word\n')
  expect(readFileSync(old, 'utf8')).toBe('---\ntitle: "Café"\nquestion: "What?"\n---\n')
  expect((await validate('--fix', join(folder, 'ferry'))).stderr).toBe('')
})

test('--fix never renames a statement whose address was published, and validate says what to do', async () => {
  const published = 'lighthouse/positions/lamp/2025-01-09-keeper'
  writeFileSync(join(folder, 'addresses.txt'), `${published}/\n`)
  const file = join(folder, `${published}.md`)
  const before = readFileSync(file, 'utf8')
  writeFileSync(file, before.replace('said: 2025-01-09', 'said: 2025-01-10'))
  const { status, stdout } = await validate('--fix')
  expect([status, readFileSync(file, 'utf8')]).toEqual([1, before.replace('said: 2025-01-09', 'said: 2025-01-10')])
  expect(stdout).toContain('published-statement')
  expect(stdout).toContain('--supersedes lamp/2025-01-09-keeper')
  expect(stdout).toContain('npm run move -- rename position lamp/2025-01-09-keeper lamp/2025-01-10-keeper')
  expect(stdout).not.toContain('position-file-name')
  writeFileSync(file, before)
  writeFileSync(join(folder, 'addresses.txt'), `${published}/\nlighthouse/parties/nobody/\n`)
  expect((await validate()).stdout).toContain(
    'this change loses 1 address that was published: lighthouse/parties/nobody/',
  )
  rmSync(join(folder, 'addresses.txt'))
})

test('--strict takes warnings for errors', async () => {
  writeFileSync(join(folder, 'lighthouse/sources/unused.md'), UNUSED)
  expect((await validate('lighthouse/sources')).status).toBe(0)
  expect((await validate('--strict', 'lighthouse/sources')).status).toBe(1)
})

const UNUSED =
  '---\ntitle: "A"\npublisher: "B"\nkind: report\npublished: 2025\nurl: "https://example.org/"\nlang: en\n---\n'

test('--fix gives files in capitals or with a wrong ending their names, and leaves notes and taken names alone', async () => {
  const party = readFileSync(join(folder, 'ferry/parties/crew-union.md'), 'utf8')
  const put = (file: string, text = party) => {
    mkdirSync(join(folder, file, '..'), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  for (const file of [
    'ferry/parties/Harbour.MD',
    'ferry/parties/pilot.md.txt',
    'ferry/Parties/Tug.md',
    'ferry/parties/Crew-Union.txt',
  ])
    put(file)
  put('ferry/parties/note.txt', 'Not a record.')
  const { stderr } = await validate('--fix', join(folder, 'ferry'))
  expect(stderr).toContain('ferry/parties/Harbour.MD: renamed to ferry/parties/harbour.md')
  expect(stderr).toContain('ferry/parties/pilot.md.txt: renamed to ferry/parties/pilot.md')
  expect(stderr).toContain('ferry/Parties/Tug.md: renamed to ferry/parties/tug.md')
  expect(stderr).not.toMatch(/Crew-Union|note/)
  expect(readFileSync(join(folder, 'ferry/parties/Crew-Union.txt'), 'utf8')).toBe(party)
  expect(readFileSync(join(folder, 'ferry/parties/crew-union.md'), 'utf8')).toBe(party)
  expect(existsSync(join(folder, 'ferry/Parties'))).toBe(false)
  expect((await validate('--fix', join(folder, 'ferry'))).stderr).toBe('')
})
