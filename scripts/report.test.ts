import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runApart, runHere } from '#tests/run-script.ts'

const fileOf = (name: string) => fileURLToPath(new URL(name, import.meta.url))

let work = ''
const POSITION = 'lighthouse/positions/lamp/2025-01-09-keeper.md'

beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'parley-report-'))
  cpSync(fileOf('../src/tests/fixtures/every-field'), join(work, 'content'), { recursive: true })
  git('init', '-q', '-b', 'main')
  commit('first')
})

afterAll(() => rmSync(work, { recursive: true }))

function git(...args: string[]) {
  const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false']
  return execFileSync('git', [...who, ...args], { cwd: work, encoding: 'utf8' })
}

function commit(message: string) {
  git('add', '-A')
  git('commit', '-q', '-m', message)
}

function change(file: string, from: string, to: string) {
  const path = join(work, 'content', file)
  const text = readFileSync(path, 'utf8')
  expect(text).toContain(from)
  writeFileSync(path, text.replace(from, to))
}

const report = (args: readonly string[], more: Record<string, string> = {}, run = runHere) =>
  run('report.ts', args, { ...more, PARLEY_CONTENT: join(work, 'content') })

test('an untouched folder changes nothing', async () => {
  expect((await report([])).stdout).toBe('## What this change means\n\nNo record changed in meaning.\n')
})

test('tells what changed in the files here, and on a branch since it parted', async () => {
  change(POSITION, 'new-lamp: supports', 'new-lamp: requires')
  change(POSITION, 'I ask for a new lamp', 'I must have a new lamp')
  const here = await report([], {}, runApart)
  expect(here.stdout).toContain('- Quoted words altered: 1')
  expect(here.stdout).toContain('supports → requires')
  git('checkout', '-q', '-b', 'proposal')
  commit('second')
  git('checkout', '-q', 'main')
  rmSync(join(work, 'content/ferry/claims/engine-oil.md'))
  commit('third')
  const branch = JSON.parse((await report(['--json', 'main', 'proposal'])).stdout)
  expect(branch.changes.map(({ kind }: { kind: string }) => kind)).toEqual(['quote', 'coded', 'shown'])
  // Also against the files as they lie here: what main lost or gained meanwhile is not this branch's doing.
  git('checkout', '-q', 'proposal')
  const lying = JSON.parse((await report(['--json', 'main'])).stdout)
  git('checkout', '-q', 'main')
  expect(lying).toEqual(branch)
})

test('tells what changed in the settings of the site', async () => {
  change('site.yaml', 'https://talks.example.org', 'https://talks.example.net')
  const { stdout } = await report([])
  git('checkout', '-q', '.')
  expect(stdout).toContain('- `site.yaml: changed`')
  expect(stdout).toContain('  - url: "https://talks.example.org"\n  + url: "https://talks.example.net"\n')
})

test('reads no link, and says which files it could not read', async () => {
  symlinkSync('/etc/passwd', join(work, 'content/ferry/parties/link.md'))
  writeFileSync(join(work, 'content/ferry/parties/broken.md'), 'no fields')
  commit('fourth')
  const { stdout } = await report(['main~1', 'main'])
  expect(stdout).toContain('ferry/parties/broken.md\nferry/parties/link.md')
  expect(stdout).not.toContain('root:')
})

test('says which files outside of the content change with it, committed or not', async () => {
  expect((await report([])).stdout).not.toContain('Not records only')
  mkdirSync(join(work, '.github/workflows'), { recursive: true })
  writeFileSync(join(work, '.github/workflows/check.yml'), 'on: push\n')
  expect((await report([])).stdout).toContain('workflows: `.github/workflows/check.yml`')
  git('checkout', '-q', '-b', 'rules')
  commit('rules')
  git('checkout', '-q', 'main')
  expect(JSON.parse((await report(['--json', 'main', 'rules'])).stdout).rules).toEqual({
    workflows: ['.github/workflows/check.yml'],
  })
})

test('in a workflow writes to the summary and nothing to the log', async () => {
  const summary = join(work, 'summary.md')
  const { stdout } = await report(['--github', 'main~1', 'main'], { GITHUB_STEP_SUMMARY: summary })
  expect(stdout).toBe('')
  expect(readFileSync(summary, 'utf8')).toContain('## What this change means')
})

test.each([[['nowhere']], [['--output=x']], [['a', 'b', 'c']], [['--json', '--github']], [['--', '--output=x']]])(
  'ends with 2 on wrong usage: %j',
  async (args) => {
    const { status, stdout } = await report(args)
    expect([status, stdout]).toEqual([2, ''])
  },
)
