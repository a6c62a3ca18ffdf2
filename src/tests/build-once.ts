import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startBuild, type BuildRun } from './build-site.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the built site of this repository's own content. */
    builtSite: string
    /** What came of that build, as JSON: there when it has ended, in one piece. */
    buildRun: string
    /** A folder for sites of other content that several files of tests visit. */
    otherSites: string
  }
}

/**
 * Begins to build the site, once for all browser tests. Tests that need no site run meanwhile: a build has work for one processor.
 * Each file that does waits for it, in `await-site.ts`.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-site-'))
  const [out, told] = [join(folder, 'dist'), join(folder, 'run.json')]
  const { ended, stop } = startBuild({ PARLEY_OUT: out })
  const noted = ended.then((run) => note(told, run))
  project.provide('builtSite', out)
  project.provide('buildRun', told)
  project.provide('otherSites', join(folder, 'others'))
  return async () => {
    stop()
    await noted
    await rm(folder, { recursive: true, force: true })
  }
}

async function note(file: string, run: BuildRun): Promise<void> {
  await writeFile(`${file}.new`, JSON.stringify(run))
  await rename(`${file}.new`, file)
}
