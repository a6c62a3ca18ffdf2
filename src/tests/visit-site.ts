import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { launchBrowser } from './browser.ts'
import { runBuild } from './build-site.ts'
import { serveFolder } from './site-server.ts'

/** A browser, and the address under which it finds the site. Both are there once the tests of the file begin. */
export type Visit = { readonly browser: Browser; readonly server: { readonly url: string } }

/** Serves a built site and starts a browser for the tests of a file; ends both after the last of them. */
export function visitSite(site: string, base = '/'): Visit {
  return visitOnceReady(() => Promise.resolve(site), base)
}

/** The same for a site that is built of another content folder first, and removed in the end. */
export function visitContent(content: string): Visit {
  let work = ''
  afterAll(() => rm(work, { recursive: true, force: true }))
  return visitOnceReady(async () => {
    work = await mkdtemp(join(tmpdir(), 'parley-visit-'))
    const site = join(work, 'dist')
    expect(await runBuild({ PARLEY_OUT: site, PARLEY_CONTENT: content })).toEqual({ status: 0, output: '' })
    return site
  }, '/')
}

function visitOnceReady(ready: () => Promise<string>, base: string): Visit {
  const visit: { browser?: Browser; server?: Awaited<ReturnType<typeof serveFolder>> } = {}
  beforeAll(async () => {
    visit.server = await serveFolder(await ready(), base)
    visit.browser = await launchBrowser()
  })
  afterAll(async () => {
    await visit.browser?.close()
    await visit.server?.close()
  })
  return visit as Visit
}
