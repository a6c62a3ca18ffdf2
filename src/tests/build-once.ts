import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { runBuild } from './build-site.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the built site of this repository's own content. */
    builtSite: string
  }
}

/** Builds the site once for all browser tests. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-site-'))
  const out = join(folder, 'dist')
  const { status, output } = await runBuild({ PARLEY_OUT: out })
  if (status !== 0) throw new Error(`The site does not build:\n${output}`)
  project.provide('builtSite', out)
  return () => rm(folder, { recursive: true, force: true })
}
