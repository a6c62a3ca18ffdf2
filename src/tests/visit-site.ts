import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { launchBrowser } from './browser.ts'
import { serveFolder } from './site-server.ts'

/** A browser, and the address under which it finds the site. Both are there once the tests of the file begin. */
export type Visit = { readonly browser: Browser; readonly server: { readonly url: string } }

/** Serves a built site and starts a browser for the tests of a file; ends both after the last of them. */
export function visitSite(site: string, base = '/'): Visit {
  const visit: { browser?: Browser; server?: Awaited<ReturnType<typeof serveFolder>> } = {}
  beforeAll(async () => {
    visit.browser = await launchBrowser()
    visit.server = await serveFolder(site, base)
  })
  afterAll(async () => {
    await visit.browser?.close()
    await visit.server?.close()
  })
  return visit as Visit
}
