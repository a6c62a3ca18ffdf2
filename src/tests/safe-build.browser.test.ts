import { existsSync, statSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runNode } from './build-site.ts'
import { listFiles } from './built-files.ts'
import { copyProject } from './project-copy.ts'
import { writeSeededContent } from './seeded-content.ts'

/* All of this on a copy of the project: the real one would be lost if it failed. */

let work = ''
let memory = ''
let project = ''
let content = ''
let sources: string[] = []

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'parley-safe-'))
  if (existsSync('/dev/shm')) memory = await mkdtemp('/dev/shm/parley-safe-')
  project = await copyProject(join(work, 'project'))
  content = join(work, 'talks')
  await writeSeededContent(content, { positions: 4, parties: 2, issues: 1 })
  sources = await sourceFiles()
})

afterAll(async () => {
  for (const folder of [work, memory]) if (folder) await rm(folder, { recursive: true, force: true })
})

function build(env: Record<string, string>, preload = '') {
  const args = preload === '' ? [] : ['--import', `data:text/javascript,${encodeURIComponent(preload)}`]
  return runNode([...args, 'scripts/build.ts'], { PARLEY_CONTENT: content, PARLEY_PICTURES: 'none', ...env }, project)
}

/** What people wrote: every file of the copy that no build makes. */
async function sourceFiles(): Promise<string[]> {
  const files = await Promise.all(['src', 'content', 'public', 'scripts'].map((part) => listFiles(join(project, part))))
  return files.flat()
}

test('an empty variable counts as unset, and of two builds at a time one waits and both work', async () => {
  const hasTwo = memory !== '' && statSync(memory).dev !== statSync(work).dev
  if (!hasTwo) console.log('/dev/shm is no second file system here: both sites are built on one')
  const elsewhere = join(hasTwo ? memory : work, 'www')
  await mkdir(elsewhere)
  await symlink(elsewhere, join(work, 'link'))
  const [here, there] = await Promise.all([
    build({ PARLEY_OUT: '', PORT: '' }),
    build({ PARLEY_OUT: join(work, 'link') }),
  ])
  expect([here.status, there.status]).toEqual([0, 0])
  expect(here.output + there.output).toMatch(
    /^Process \d+ on \S+ is building in this checkout: waiting until it is done\.\n$/,
  )
  expect(await listFiles(elsewhere)).toEqual(await listFiles(join(project, 'dist')))
  expect(await readFile(join(elsewhere, 'index.html'))).toEqual(await readFile(join(project, 'dist/index.html')))
  expect(await sourceFiles()).toEqual(sources)
  expect((await listFiles(elsewhere)).filter((file) => file.startsWith('.'))).toEqual(['.parley-written.json'])
})

test('the project, its content, what holds them and what others filled are refused and left as they are', async () => {
  const web = join(work, 'web')
  await mkdir(join(web, 'blog'), { recursive: true })
  await writeFile(join(web, '.htaccess'), 'theirs')
  await symlink(project, join(work, 'round-about'))
  const refused = ['.', 'content', 'content/new', 'src', '..', '/', homedir(), join(work, 'round-about'), content, web]
  const runs = await Promise.all(refused.map(async (out) => [out, await build({ PARLEY_OUT: out })] as const))
  for (const [out, { status, output }] of runs) {
    expect([out, status, output.split('\n').length]).toEqual([out, 2, 3])
    expect(output).toMatch(/so nothing was written there\. Name (?:another|an empty) folder/)
  }
  expect(await sourceFiles()).toEqual(sources)
  expect(await listFiles(web)).toEqual(['.htaccess'])
})

test('killed while it puts the site in place, the next build makes it whole first, though it fails itself', async () => {
  const dist = join(project, 'dist')
  const former = await listFiles(dist)
  expect((await build({}, KILLED)).status).toBe(null)
  expect(existsSync(join(dist, '.parley-swap/former'))).toBe(true)
  const site = join(content, 'site.yaml')
  const settings = await readFile(site, 'utf8')
  await writeFile(site, `${settings}unknown: "x"\n`)
  const bad = await build({})
  await writeFile(site, settings)
  expect(bad.status).toBe(1)
  expect(bad.output).toContain('unknown-field')
  expect(await listFiles(dist)).toEqual(former)
  // A site of this project from before there were markers is known as such.
  await rm(join(dist, '.parley-written.json'))
  await writeFile(join(dist, '.nojekyll'), 'theirs')
  expect(await build({})).toEqual({ status: 0, output: '' })
  expect(await listFiles(dist)).toEqual(['.nojekyll', ...former])
})

test('a full disk is told in a sentence, and the former site stands', async () => {
  const former = await listFiles(join(project, 'dist'))
  // Of what stays as it is nothing is written.
  const positions = join(content, 'case/positions/issue-1')
  const changed = join(positions, (await readdir(positions)).sort()[0]!)
  await writeFile(
    changed,
    (await readFile(changed, 'utf8')).replace(/^condition: "(.*?)\.?"$/m, 'condition: "$1 again."'),
  )
  const { status, output } = await build({}, FULL)
  expect(status).toBe(1)
  expect(output).toMatch(/^\S+ could not be \w+: the disk is full \(ENOSPC\)\. Free some space and run it again\.\n$/)
  expect(await listFiles(join(project, 'dist'))).toEqual(former)
})

/** Ends the process, as `kill -9` does, at the fifth move within the output folder. */
const KILLED = `import fs from 'node:fs'; import { syncBuiltinESMExports } from 'node:module'
const { rename } = fs.promises
let left = 5
fs.promises.rename = (from, to) => {
  if (String(from).includes('.parley-swap') || String(to).includes('.parley-swap')) left -= 1
  if (left === 0) process.kill(process.pid, 'SIGKILL')
  return rename(from, to)
}
syncBuiltinESMExports()`

/** A disk that is full once pages are put into the site, and on which nothing can be cleared away either. */
const FULL = `import fs from 'node:fs'; import { syncBuiltinESMExports } from 'node:module'
let isFull = false
const full = (path, syscall) => Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC', path, syscall })
for (const [on, name] of [[fs, 'writeFileSync'], [fs, 'linkSync'], [fs, 'copyFileSync'], [fs, 'rmSync'],
  [fs.promises, 'writeFile'], [fs.promises, 'rm']]) {
  const made = on[name]
  on[name] = (...given) => {
    isFull ||= !name.startsWith('rm') && given.slice(0, 2).some((path) => String(path).endsWith('.html'))
    if (!isFull) return made(...given)
    const fault = full(String(given[0]), name.replace(/Sync|File/g, ''))
    if (on === fs) throw fault
    return Promise.reject(fault)
  }
}
syncBuiltinESMExports()`
