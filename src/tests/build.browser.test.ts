import { createHash } from 'node:crypto'
import { cp, mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { runBuild, runNode } from './build-site.ts'
import { listFiles } from './built-files.ts'
import { copyProject } from './project-copy.ts'

let work: string

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'parley-build-'))
})

afterAll(() => rm(work, { recursive: true, force: true }))

test('a build in another folder, time zone and language gives the same bytes', async () => {
  const project = await copyProject(join(work, 'elsewhere'))
  // The times at which records were added come from the history, which is content too.
  await cp(resolve('.git'), join(project, '.git'), { recursive: true }).catch(() => undefined)
  const env = {
    PARLEY_OUT: join(work, 'other-out'),
    TZ: 'Pacific/Kiritimati',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
  }
  const { status, output } = await runNode(['scripts/build.ts'], env, project)
  expect(output).toBe('')
  expect(status).toBe(0)
  expect(await digest(env.PARLEY_OUT)).toEqual(await digest(inject('builtSite')))
})

test('ten files with one fault each give ten problems in one run, and the former site stays as it was', async () => {
  const content = resolve('src/tests/fixtures/ten-faults')
  const out = join(work, 'kept')
  await mkdir(out)
  await writeFile(join(out, 'index.html'), 'the former site')
  await writeFile(join(out, '.parley-written.json'), '{"kind":"site","files":["index.html"]}')
  const { status, output } = await runBuild({ PARLEY_OUT: out, PARLEY_CONTENT: content })
  expect(status).toBe(1)
  expect(output.match(/^\s+\d+:\d+\s+error/gm)).toHaveLength(10)
  expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('the former site')
  expect(await listFiles(out)).toEqual(['.parley-written.json', 'index.html'])
})

async function digest(folder: string): Promise<Record<string, string>> {
  const files = await listFiles(folder)
  const sums = await Promise.all(
    files.map(async (file) =>
      createHash('sha256')
        .update(await readFile(join(folder, file)))
        .digest('hex'),
    ),
  )
  return Object.fromEntries(files.map((file, at) => [file, sums[at]!]))
}
