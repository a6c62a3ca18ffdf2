import { execFileSync } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineCommand } from '#core/command/command.ts'
import { writeSeededContent, type Size } from '../../src/tests/seeded-content.ts'
import { runCommand } from '../run-command.ts'
import { measureBuild, measureCommand, type Taken } from './measure-build.ts'
import { measureReload } from './measure-dev.ts'
import { indexSize, queryTime } from './measure-search.ts'

const SIZES: readonly Size[] = [
  { positions: 100, parties: 5, issues: 10 },
  { positions: 1_000, parties: 10, issues: 30 },
  { positions: 10_000, parties: 30, issues: 100 },
  { positions: 50_000, parties: 40, issues: 300 },
]

/** Larger sizes take many minutes, and are measured where one asks for them. */
const USUAL = 10_000

const BENCH = defineCommand({
  name: 'bench',
  about:
    'Builds made-up content of growing size and prints what each takes: a whole build, one of unchanged content, one after a single ' +
    'change, a change until it is on a page of the dev server, the checks, the report, the search.',
  options: {
    least: {
      kind: 'number',
      value: 'positions',
      least: 1,
      most: 1_000_000,
      about: 'leaves out sizes with fewer positions',
    },
    most: {
      kind: 'number',
      value: 'positions',
      least: 1,
      most: 1_000_000,
      about: `leaves out sizes with more positions than this, or than ${USUAL} if left out; there is one of 50000`,
    },
    builds: { kind: 'flag', about: 'measures builds alone' },
  },
  notes:
    'Machines differ and are noisy: compare the rows of one run with each other. Of builds the seconds on the clock are followed by ' +
    'those of the processor, which others on the machine change less. Memory is that of the process that makes the pages, with its ' +
    'threads; while it reads the records of a whole build, Astro bundles the program in another one, which ends before the first page.',
  examples: ['npm run bench', 'npm run bench -- --most 1000', 'npm run bench -- --least 10000 --builds'],
})

await runCommand(BENCH, async ({ values }) => {
  const { least = 1, most = USUAL } = values
  const sizes = SIZES.filter(({ positions }) => positions >= least && positions <= most)
  if (sizes.length === 0) return { refused: `The sizes are ${SIZES.map(({ positions }) => positions).join(', ')}.` }
  for (const size of sizes) await measure(size, values.builds)
  return 'fine'
})

async function measure(size: Size, isOfBuilds: boolean): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-bench-'))
  const content = join(folder, 'content')
  const site = join(folder, 'dist')
  // A repository of its own, so that nothing of ours is asked for its history.
  const env = { PARLEY_CONTENT: content, PARLEY_OUT: site, PARLEY_HOST: 'none' }
  const print = (what: string, told: string) =>
    console.log(`${String(size.positions).padStart(6)}  ${what.padEnd(12)}${told}`)
  try {
    await writeSeededContent(content, size)
    commit(content)
    const full = await measureBuild(env)
    print('full', `${inSeconds(full)}, ${((full.work * 1000) / size.positions).toFixed(1)} ms a position`)
    print('site', await sizeOf(site))
    print('unchanged', inSeconds(await measureBuild(env)))
    await change(content, 'verify until withdraw')
    print('one edit', inSeconds(await measureBuild(env)))
    if (isOfBuilds) return
    const page = await pageOfFirst(content)
    print('dev reload', `${(await measureReload(env, page, () => change(content, 'quota zone neutral'))).toFixed(2)} s`)
    print('validate', `${(await measureCommand(['scripts/validate.ts'], env)).toFixed(1)} s`)
    print('report', `${(await measureCommand(['scripts/report.ts'], env)).toFixed(1)} s`)
    print('index', `${(await indexSize(site)).toFixed(2)} MB`)
    print('query', `${(await queryTime(content)).toFixed(2)} ms`)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function inSeconds({ seconds, work, peak }: Taken): string {
  return `${seconds.toFixed(1)} s (${work.toFixed(1)} s of the processor), ${peak.toFixed(0)} MB of memory`
}

async function sizeOf(site: string): Promise<string> {
  const files = (await readdir(site, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(file.parentPath, file.name))).size))
  const pages = files.filter(({ name }) => name.endsWith('.html')).length
  const all = sizes.reduce((sum, one) => sum + one, 0) / 1e6
  return `${pages} pages of ${files.length} files, ${all.toFixed(0)} MB`
}

function commit(content: string): void {
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', content, '-c', 'user.name=bench', '-c', 'user.email=bench@example.org', ...args])
  git('init', '--quiet')
  git('add', '--all')
  git('commit', '--quiet', '--message', 'Made up')
}

async function firstPosition(content: string): Promise<string> {
  const [first = ''] = (await readdir(join(content, 'case/positions/issue-1'))).sort()
  return `case/positions/issue-1/${first}`
}

async function pageOfFirst(content: string): Promise<string> {
  return (await firstPosition(content)).replace(/\.md$/, '/')
}

/** A correction of a few words, of such as the site has already. Gives what its page says then. */
async function change(content: string, words: string): Promise<string> {
  const file = join(content, await firstPosition(content))
  const text = await readFile(file, 'utf8')
  await writeFile(
    file,
    text.replace(/^condition: "(.*?)\.?"$/m, (_, said: string) => `condition: "${said} ${words}."`),
  )
  return `${words}.`
}
