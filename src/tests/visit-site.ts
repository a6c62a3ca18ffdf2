import { existsSync } from 'node:fs'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject } from 'vitest'
import { withLock } from '#disk/lock.ts'
import { launchBrowser } from './browser.ts'
import { runBuild } from './build-site.ts'
import { serveFolder } from './site-server.ts'

/** A site in its folder, the address under which it is found, and a browser. All are there once the tests of the file begin. */
export type Visit = { readonly site: string; readonly server: { readonly url: string }; readonly browser: Browser }

/** Serves a built site and starts a browser for the tests of a file; ends both after the last of them. */
export function visitSite(site: string, base = '/'): Visit {
  return visitOnceReady(() => Promise.resolve({ site }), base)
}

/**
 * The same for a site that is first built of another content folder, without a word, and removed in the end. A site of a folder as
 * it lies here is built once, for all files of tests that visit it.
 *
 * @param base where that content is published
 * @param change where given, the site is built of a copy of the content, after this function changed it
 * @returns with the visit the content that was built: the copy, if there is one
 */
export function visitContent(
  content: string,
  { base = '/', change }: { base?: string; change?: (copy: string) => Promise<void> } = {},
): Visit & { readonly content: string } {
  if (!change) return visitOnceReady(async () => ({ site: await buildOnce(content), content }), base)
  let work = ''
  afterAll(() => rm(work, { recursive: true, force: true }))
  return visitOnceReady(async () => {
    work = await mkdtemp(join(tmpdir(), 'parley-visit-'))
    const built = { site: join(work, 'dist'), content: join(work, 'content') }
    await cp(content, built.content, { recursive: true })
    await change(built.content)
    await buildWhole(built)
    return built
  }, base)
}

/** Builds a site of a fixture, unless another file of tests has: whoever comes first builds it, the others wait. */
async function buildOnce(content: string): Promise<string> {
  const site = join(inject('otherSites'), basename(content))
  await withLock(
    `${site}.lock`,
    'building',
    () => undefined,
    async () => {
      if (!existsSync(site)) await buildWhole({ site, content })
    },
  )
  return site
}

async function buildWhole({ site, content }: { readonly site: string; readonly content: string }): Promise<void> {
  expect(await runBuild({ PARLEY_OUT: site, PARLEY_CONTENT: content })).toEqual({ status: 0, output: '' })
}

function visitOnceReady<Built extends { readonly site: string }>(
  ready: () => Promise<Built>,
  base: string,
): Visit & Built {
  const visit = {} as Visit & Built
  let server: Awaited<ReturnType<typeof serveFolder>> | undefined
  let browser: Browser | undefined
  beforeAll(async () => {
    const built = await ready()
    server = await serveFolder(built.site, base)
    browser = await launchBrowser()
    Object.assign(visit, built, { server, browser })
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })
  return visit
}
