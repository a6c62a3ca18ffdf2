import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { findQuotation } from '#core/evidence/find-quotation.ts'
import { searchedOf } from '#core/evidence/page.ts'
import { textFragment } from '#core/statement/text-fragment.ts'
import { readBytes } from '#web/read-bytes.ts'
import { launchBrowser } from './browser.ts'

const FILL = Array.from({ length: 60 }, (_, at) => `<p>Paragraph ${at} of an article that goes on for long.</p>`).join(
  '',
)
const PAGE = `<!doctype html><html lang="en"><body><h1>A page</h1>${FILL}
  <p id="plain">The keeper said: “We ask for a <b>new</b> lamp before the winter”, and left.</p>${FILL}
  <p id="short">Then: “No deal-breakers”, he added.</p>${FILL}
  <p id="first">We ask for a lamp, for oil</p><p>and for nothing else at all.</p>${FILL}</body></html>`

test.each([
  ['plain', 'We ask for a new lamp before the winter'],
  ['short', 'No deal-breakers'],
  ['first', 'We ask for a lamp … nothing else at all'],
])('the address that evidence gives leads a browser to the very words (%s)', async (id, words) => {
  const page = await readBytes({ body: Buffer.from(PAGE), contentType: 'text/html' })
  const [place] = findQuotation(words, searchedOf(page!))
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(PAGE))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const browser = await launchBrowser()
  try {
    const opened = await browser.newPage({ viewport: { width: 800, height: 600 } })
    await opened.goto(textFragment(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, place!))
    await opened.waitForFunction(() => window.scrollY > 0, undefined, { timeout: 10_000 })
    const top = await opened.locator(`#${id}`).evaluate((element) => element.getBoundingClientRect().top)
    expect(top).toBeGreaterThan(0)
    expect(top).toBeLessThan(600)
  } finally {
    await browser.close()
    server.closeAllConnections()
    server.close()
  }
})
