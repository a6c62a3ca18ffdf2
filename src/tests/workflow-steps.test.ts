import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test as always } from 'vitest'
import { parse } from 'yaml'

/** Runs the commands of the workflows as they stand there, with a forge that is made up. No forge has run them here. */

const ROOT = resolve(import.meta.dirname, '../..')
/** What the machines of the forge have; another machine may not, and then its tests are told as skipped. */
const missing = ['bash', 'jq', 'zip', 'unzip', 'git'].filter(
  (tool) => spawnSync(tool, ['--version']).error !== undefined,
)
const test = always.skipIf(missing.length > 0)

let work = ''

beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'parley-steps-'))
})

afterEach(() => rmSync(work, { recursive: true }))

function commandOf(workflow: string, step: string): string {
  const { jobs } = parse(readFileSync(join(ROOT, '.github/workflows', `${workflow}.yml`), 'utf8')) as {
    jobs: Record<string, { steps: { name?: string; run?: string }[] }>
  }
  const found = Object.values(jobs)
    .flatMap(({ steps }) => steps)
    .find(({ name }) => name === step)
  expect(found?.run).toBeDefined()
  return found?.run ?? ''
}

/** A forge that answers by the beginning of what it is asked, takes down what it is told, and filters as `gh --jq` does. */
function forge(answers: Record<string, unknown>): void {
  writeFileSync(join(work, 'answers.json'), JSON.stringify(answers))
  const gh = `#!/usr/bin/env node
const { readFileSync, appendFileSync } = require('node:fs')
const { spawnSync } = require('node:child_process')
const args = process.argv.slice(2)
const answers = JSON.parse(readFileSync(${JSON.stringify(join(work, 'answers.json'))}, 'utf8'))
const input = args.includes('--input') ? readFileSync(args[args.indexOf('--input') + 1], 'utf8') : ''
appendFileSync(${JSON.stringify(join(work, 'told'))}, JSON.stringify({ args, input }) + '\\n')
const key = Object.keys(answers).find((one) => args.join(' ').includes(one))
const answer = answers[key]
if (answer === undefined) process.exit(0)
if (answer.file) process.stdout.write(readFileSync(answer.file))
else if (args.includes('--jq')) {
  const filter = args[args.indexOf('--jq') + 1]
  const { stdout, stderr, status } = spawnSync('jq', ['-r', filter], { input: JSON.stringify(answer), encoding: 'utf8' })
  process.stdout.write(stdout); process.stderr.write(stderr); process.exitCode = status
}
`
  mkdirSync(join(work, 'bin'), { recursive: true })
  writeFileSync(join(work, 'bin/gh'), gh)
  chmodSync(join(work, 'bin/gh'), 0o755)
}

function run(command: string, env: Record<string, string> = {}) {
  return spawnSync('bash', ['-eo', 'pipefail', '-c', command], {
    cwd: work,
    encoding: 'utf8',
    env: {
      ...process.env,
      PATH: `${join(work, 'bin')}:${process.env['PATH']}`,
      RUNNER_TEMP: work,
      GH_REPO: 'o/r',
      GITHUB_STEP_SUMMARY: join(work, 'summary.md'),
      ...env,
    },
  })
}

const told = () =>
  existsSync(join(work, 'told'))
    ? readFileSync(join(work, 'told'), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { args: string[]; input: string })
    : []

const REPORT = '## What this change means\n\n**Records only.**\n\n```text\n@nobody\n```\n'

/** What the run of a proposal left, and what the forge knows of the proposal. */
function proposal({
  report = REPORT,
  number = '7\n',
  size = 900,
  head = 'abc',
  files = ['content/a.md'],
  comments = [] as unknown[],
} = {}) {
  const left = join(work, 'left')
  mkdirSync(left)
  writeFileSync(join(left, 'number'), number)
  writeFileSync(join(left, 'meaning.md'), report)
  execFileSync('zip', ['-q', '-r', join(work, 'zip.zip'), '.'], { cwd: left })
  forge({
    'actions/runs/5/artifacts': { artifacts: [{ id: 3, name: 'meaning', size_in_bytes: size }] },
    'actions/artifacts/3/zip': { file: join(work, 'zip.zip') },
    'pulls/7/files': files.map((filename) => ({ filename })),
    'pulls/7': { state: 'open', head: { sha: head } },
    '-X ': {},
    'issues/7/comments': comments,
  })
  const { status, stdout, stderr } = run(commandOf('comment', 'Renew the one comment'), {
    RUN_ID: '5',
    RUN_URL: 'https://forge.example/run/5',
    HEAD_SHA: 'abc',
  })
  const posted = told().filter(({ args }) => args.includes('-X'))
  return {
    status,
    stdout,
    stderr,
    posted,
    body: posted[0] ? (JSON.parse(posted[0].input) as { body: string }).body : '',
  }
}

test('the report of a proposal of records becomes a comment, which says where the whole is', () => {
  const { status, posted, body, stderr } = proposal()
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(posted.map(({ args }) => args.slice(0, 4))).toEqual([['api', '-X', 'POST', 'repos/o/r/issues/7/comments']])
  expect(body).toContain('\n## What this change means\n')
  expect(body).toContain('(https://forge.example/run/5)')
})

test('a comment that this workflow wrote is renewed, and nobody else’s is touched', () => {
  const mark = '<!-- what this change means -->'
  const comments = [
    { id: 1, user: { login: 'somebody' }, body: `${mark} I wrote this` },
    { id: 2, user: { login: 'github-actions[bot]' }, body: 'Another thing' },
    { id: 4, user: { login: 'github-actions[bot]' }, body: `${mark}\nold` },
  ]
  const { posted } = proposal({ comments })
  expect(posted.map(({ args }) => args.slice(0, 4))).toEqual([['api', '-X', 'PATCH', 'repos/o/r/issues/comments/4']])
})

test('what a proposal of code says of itself stands in a fence that it cannot close, under a warning', () => {
  const { body } = proposal({
    files: ['content/a.md', '.github/workflows/check.yml'],
    report: `${REPORT}\n@everyone\n\n\`\`\`\`\n`,
  })
  expect(body).toContain('**This proposal changes more than records.')
  expect(body).toContain('\n```````text\n## What this change means')
  expect(body).toMatch(/\n`{7}\n\nOf `abc`/)
})

test.each([
  ['a number that is none', { number: '7; rm -rf /\n' }],
  ['a number of another sort', { number: '../8' }],
  ['a report of another sort', { report: 'Approved!\n' }],
  ['a report that is too long', { report: `${REPORT}${'x'.repeat(70_000)}` }],
  ['an archive that is too large', { size: 100_001 }],
])('nothing is written for %s', (_, what) => {
  const { status, posted } = proposal(what)
  expect({ status, posted }).toEqual({ status: 1, posted: [] })
})

test('nothing is written on a proposal that the run was not of', () => {
  expect(proposal({ head: 'def' })).toMatchObject({ status: 0, posted: [] })
})

test('the labels are made one by one', () => {
  forge({})
  mkdirSync(join(work, '.github'))
  cpSync(join(ROOT, '.github/labels.json'), join(work, '.github/labels.json'))
  expect(run(commandOf('labels', 'Make the labels')).status).toBe(0)
  const names = (JSON.parse(readFileSync(join(ROOT, '.github/labels.json'), 'utf8')) as { name: string }[]).map(
    ({ name }) => name,
  )
  expect(told().map(({ args }) => args[2])).toEqual(names)
  expect(told()[0]?.args).toEqual(expect.arrayContaining(['--color', '--force']))
})

test('a user of the template is told that nobody is asked to review, until there are names', () => {
  const owners = (text: string, errors: { line: number }[] = []) => {
    mkdirSync(join(work, '.github'), { recursive: true })
    writeFileSync(join(work, '.github/CODEOWNERS'), text)
    forge({ 'codeowners/errors': { errors } })
    return run(commandOf('check', 'Look for owners who are none')).stdout
  }
  expect(owners(readFileSync(join(ROOT, '.github/CODEOWNERS'), 'utf8'))).toMatch(
    /^::warning file=\.github\/CODEOWNERS,line=\d+/,
  )
  expect(owners('* @one\n/src/ @gone\n', [{ line: 2 }])).toContain('owners in lines 2')
  expect(owners('# @-reviewer-of-records\n* @one\n')).toContain('name owners')
})

test('each weekly list is one issue: opened, renewed, and closed when nothing is on it', () => {
  const renew = (lists: { links: string; aging: string }, open: object[]) => {
    writeFileSync(join(work, 'links.md'), lists.links)
    writeFileSync(join(work, 'aging.md'), lists.aging)
    rmSync(join(work, 'told'), { force: true })
    forge({ 'issue list': open })
    expect(run(commandOf('links', 'Renew the one issue of each list')).status).toBe(0)
    return told()
      .filter(({ args }) => args[1] !== 'list')
      .map(({ args }) => args.slice(1, 4).join(' '))
  }
  expect(renew({ links: '', aging: '- old' }, [])).toEqual(['create --title Statements that grow old'])
  const open = [{ number: 9, title: 'Statements that grow old' }]
  expect(renew({ links: 'x', aging: '- old' }, open)).toEqual([
    'create --title Addresses of sources that do not answer',
    'edit 9 --body-file',
  ])
  expect(renew({ links: '', aging: '' }, open)).toEqual(['close 9 --comment'])
})

test('proposed content is checked by the rules of the branch it is proposed to, also where files are hidden from archives', () => {
  const git = (...args: string[]) =>
    execFileSync(
      'git',
      ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false', ...args],
      { cwd: work, encoding: 'utf8' },
    ).trim()
  const put = (file: string, text: string) => {
    mkdirSync(join(work, file, '..'), { recursive: true })
    writeFileSync(join(work, file), text)
  }
  git('init', '-q', '-b', 'main')
  put(
    'scripts/validate.ts',
    "import { readdirSync } from 'node:fs'; console.log('as it was', readdirSync('content').join())",
  )
  put('content/gone.md', 'x')
  git('add', '-A')
  git('commit', '-q', '-m', 'base')
  const base = git('rev-parse', 'HEAD')
  put('scripts/validate.ts', "console.log('all is well')")
  put('content/new.md', 'y')
  put('content/.gitattributes', 'new.md export-ignore\n')
  rmSync(join(work, 'content/gone.md'))
  git('add', '-A')
  git('commit', '-q', '-m', 'proposal')
  forge({})
  writeFileSync(join(work, 'bin/npm'), '#!/bin/sh\n')
  chmodSync(join(work, 'bin/npm'), 0o755)
  const env = { BASE: base, GITHUB_SHA: git('rev-parse', 'HEAD') }
  const { stdout, stderr } = run(commandOf('check', 'Check the proposed content with the rules as they are'), env)
  expect({ stdout, stderr }).toEqual({ stdout: 'as it was .gitattributes,new.md\n', stderr: '' })
})
