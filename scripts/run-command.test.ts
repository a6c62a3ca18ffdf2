import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'

const PROJECT = fileURLToPath(new URL('..', import.meta.url))
const { scripts } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>
}

/** What npm runs by itself before and after it packs: nobody gives these options. */
const OF_NPM = ['prepack', 'postpack']

/** Every command of ours, by its name: the file that runs it. */
const COMMANDS = Object.entries(scripts).flatMap(([name, line]): [string, string][] => {
  const [, file] = /^node (scripts\/\S+)$/.exec(line) ?? []
  return file === undefined || OF_NPM.includes(name) ? [] : [[name, file]]
})

const work = mkdtempSync(join(tmpdir(), 'parley-command-'))

afterAll(() => rmSync(work, { recursive: true }))

type Run = { readonly status: number | null; readonly stdout: string; readonly stderr: string }

async function run(file: string, args: readonly string[], env: Record<string, string> = {}): Promise<Run> {
  // Wherever a command that should have stopped would write, it is not here.
  const away = { PARLEY_OUT: join(work, 'out'), PARLEY_CONTENT: join(work, 'no-content'), PORT: '' }
  const child = spawn(process.execPath, [file, ...args], { cwd: PROJECT, env: { ...process.env, ...away, ...env } })
  let [stdout, stderr] = ['', '']
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { status, stdout, stderr }
}

test('all commands are here', () => {
  expect(COMMANDS.map(([name]) => name)).toEqual(
    expect.arrayContaining([
      'start',
      'build',
      'preview',
      'new',
      'import',
      'validate',
      'report',
      'export',
      'links',
      'bench',
    ]),
  )
})

test.each(COMMANDS)('%s explains itself, and refuses an option that it does not know', async (name, file) => {
  const [help, unknown] = await Promise.all([run(file, ['--help']), run(file, ['--no-prompt'])])
  expect([help.status, help.stderr]).toEqual([0, ''])
  expect(help.stdout).toMatch(new RegExp(`^Usage: npm (?:run )?${name} `, 'm'))
  expect(help.stdout).toContain('--debug')
  if (name === 'new' || name === 'import') {
    expect([unknown.status, unknown.stderr.split('\n')[0]]).toEqual([2, '--no-prompt needs a value.'])
    return
  }
  expect([unknown.status, unknown.stdout]).toEqual([2, ''])
  expect(unknown.stderr).toContain('There is no option --no-prompt. ')
})

test.each([
  ['preview.ts', ['--prot', '1'], 'Did you mean --port?'],
  ['validate.ts', ['--jsn'], 'Did you mean --json?'],
  ['build.ts', ['dist'], 'build takes options only, found "dist".'],
  ['preview.ts', ['--port', 'abc'], '--port is "abc", expected a whole number from 0 to 65535.'],
])('%s %j ends with 2 and a hint', async (file, args, reason) => {
  const { status, stdout, stderr } = await run(`scripts/${file}`, args)
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toContain(reason)
})

test.each([
  ['preview.ts', {}, 1, /^There is no site in \S+out yet\. Build it first: npm run build\n$/],
  ['preview.ts', { PORT: 'abc' }, 2, /^PORT is "abc", expected a whole number from 0 to 65535\.\nSee npm run preview/],
  ['start.ts', { PORT: '70000' }, 2, /^PORT is "70000"/],
  [
    'build.ts',
    {},
    2,
    /^There is no content folder \S+no-content\. PARLEY_CONTENT names the folder that holds site\.yaml\.\n/,
  ],
  [
    'build.ts',
    { PARLEY_CONTENT: 'content', PARLEY_PICTURES: 'non' },
    2,
    /^There is no PARLEY_PICTURES "non": did you mean "none"\?/,
  ],
  ...['validate.ts', 'report.ts', 'links.ts', 'build.ts'].map(
    (file): [string, Record<string, string>, number, RegExp] => [
      file,
      { PARLEY_CONTENT: 'package.json' },
      2,
      /^\S+package\.json is a file, expected the content folder\./,
    ],
  ),
])('%s with %j tells its fault in a sentence, without a stack', async (file, env, code, sentence) => {
  const { status, stdout, stderr } = await run(`scripts/${file}`, [], env)
  expect([status, stdout]).toEqual([code, ''])
  expect(stderr).toMatch(sentence)
  expect(stderr).not.toMatch(/^\s+at /m)
})

test('a stack is shown with --debug alone', async () => {
  expect((await run('scripts/preview.ts', ['--debug'])).stderr).toMatch(/^\s+at /m)
})

test('export leaves alone what it did not write', async () => {
  const out = join(work, 'data')
  mkdirSync(out)
  writeFileSync(join(out, 'positions.json'), 'theirs')
  const env = { PARLEY_CONTENT: 'content' }
  const args = ['--list', 'gaps', '--out']
  const [foreign, project, beside, over] = [
    await run('scripts/export.ts', [...args, out], env),
    await run('scripts/export.ts', [...args, '.'], env),
    await run('scripts/export.ts', [...args, out, '--into-existing'], env),
    await run('scripts/export.ts', ['--list', 'positions', '--out', out, '--into-existing'], env),
  ]
  expect([foreign.status, project.status, beside.status, over.status]).toEqual([2, 2, 0, 1])
  expect(foreign.stderr).toContain('holds files that Parley did not write (positions.json)')
  expect(over.stderr).toContain('positions.json is not a file that Parley wrote')
  expect(readFileSync(join(out, 'positions.json'), 'utf8')).toBe('theirs')
  expect(JSON.parse(readFileSync(join(out, 'gaps.json'), 'utf8'))).toMatchObject({ version: 1 })
})
