import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runNode } from './build-site.ts'
import { listFiles } from './built-files.ts'
import { EVERY_FIELD } from './every-field.ts'
import { editAtRandom } from './random-edits.ts'
import { writeSeededContent } from './seeded-content.ts'

/**
 * A build that keeps pages of the one before gives what a build gives that makes all: after any edits, one upon the other, each
 * state is built once upon what was kept, and once as a copy in a place from which nothing was kept.
 */

let work = ''
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'parley-kept-'))
  await writeSeededContent(join(work, 'content'), { positions: 60, parties: 7, issues: 6 })
  // Beside what is made up, whose edits must not touch it, a comparison with every field there is.
  await cp(EVERY_FIELD, join(work, 'content'), { recursive: true })
})
afterAll(() => rm(work, { recursive: true, force: true }))

/** How many states are built twice, and how many edits lie between two of them; more by PARLEY_TEST_ROUNDS. */
const ROUNDS = Number(process.env['PARLEY_TEST_ROUNDS'] ?? 3)
const EDITS = 5

/** For each build, in milliseconds. */
const PATIENCE = 120_000

test(
  'after any edits the pages that are kept and those made anew are the site that is made at once',
  async () => {
    expect(await build('content', 'site')).toBe('anew')
    for (let round = 1; round <= ROUNDS; round++) {
      const edits = await editAtRandom(join(work, 'content'), EDITS, round)
      const names = { content: `content-${round}`, site: `site-${round}` }
      await cp(join(work, 'content'), join(work, names.content), { recursive: true })
      // Only records have changed, so that what Astro made of the program is used again; of the copy nothing is kept.
      expect(await build('content', 'site')).toBe('again')
      expect(await build(names.content, names.site)).toBe('anew')
      expect(await different('site', names.site), edits.join(', ')).toEqual([])
      await Promise.all(Object.values(names).map((name) => rm(join(work, name), { recursive: true })))
    }
  },
  PATIENCE * (2 * ROUNDS + 1),
)

test(
  'what was kept is not believed where somebody touched it, nor after a change of the settings',
  async () => {
    await build('content', 'site')
    const page = join(work, 'site/case/issues/issue-1/index.html')
    const whole = await readFile(page, 'utf8')
    await writeFile(page, 'touched')
    await build('content', 'site')
    expect(await readFile(page, 'utf8')).toBe(whole)
    const settings = join(work, 'content/site.yaml')
    await writeFile(settings, (await readFile(settings, 'utf8')).replace(/^title: .*$/m, 'title: "Another title"'))
    expect(await build('content', 'site')).toBe('anew')
    expect(await readFile(page, 'utf8')).toContain('Another title')
  },
  3 * PATIENCE,
)

test(
  'a site in three languages is the same after a change as one that is made at once',
  async () => {
    await cp('src/tests/fixtures/three-languages', join(work, 'spoken'), { recursive: true })
    expect(await build('spoken', 'three')).toBe('anew')
    for (const file of ['fares.md', 'fares.uk.md']) {
      const path = join(work, 'spoken/ferry/issues', file)
      await writeFile(path, (await readFile(path, 'utf8')).replace(/^title: .*$/m, 'title: "Another title"'))
    }
    expect(await build('spoken', 'three')).toBe('again')
    await cp(join(work, 'spoken'), join(work, 'spoken-copy'), { recursive: true })
    expect(await build('spoken-copy', 'three-copy')).toBe('anew')
    expect(await different('three', 'three-copy')).toEqual([])
    expect(await readFile(join(work, 'three/uk/ferry/issues/fares/index.html'), 'utf8')).toContain('Another title')
  },
  6 * PATIENCE,
)

/** Gives how the pages were made: with what Astro makes of the program now, or with what it made of it before. */
async function build(content: string, site: string): Promise<string> {
  const env = { PARLEY_CONTENT: join(work, content), PARLEY_OUT: join(work, site) }
  const code = "const { buildSite } = await import('./scripts/build.ts'); process.stdout.write(await buildSite())"
  const { status, output } = await runNode(['--input-type=module', '--eval', code], env)
  expect(status, output).toBe(0)
  return output
}

/** The files of two sites that are not in both, or not the same. */
async function different(one: string, other: string): Promise<string[]> {
  const [files, others] = await Promise.all([one, other].map((site) => listFiles(join(work, site))))
  const inBoth = new Set(others)
  const lone = [...files!.filter((file) => !inBoth.has(file)), ...others!.filter((file) => !files!.includes(file))]
  const compared = await Promise.all(
    files!.map(async (file) => {
      if (!inBoth.has(file)) return []
      const [a, b] = await Promise.all([one, other].map((site) => readFile(join(work, site, file))))
      return a!.equals(b!) ? [] : [file]
    }),
  )
  return [...lone, ...compared.flat()]
}
